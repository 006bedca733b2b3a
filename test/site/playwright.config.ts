import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';

const port = 4183;
const address = `http://localhost:${port}`;

export default defineConfig({
	testDir: '.',
	outputDir: '../../node_modules/.cache/test-results',
	workers: 2,
	fullyParallel: true,
	// A hang is what these end, on any machine: how fast the project is, test/bench measures.
	timeout: 300_000,
	expect: { timeout: 90_000 },
	reporter: 'list',
	use: {
		baseURL: address,
		locale: 'zh-CN',
		viewport: { width: 1280, height: 900 },
		launchOptions: {
			executablePath: findChromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'
			]
		}
	},
	webServer: {
		command: `node src/cli/main.ts serve build --port ${port}`,
		cwd: '../..',
		url: address,
		reuseExistingServer: false,
		timeout: 180_000
	}
});

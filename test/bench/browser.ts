import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../site/chromium.ts';
import { median, ms, tell } from './measure.ts';

/** A browser of its own, that asks nobody for anything. */
export const launch = () =>
	chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});

/** Tells how fast a processor of this machine is just now: milliseconds of a loop in the browser that takes about 70 where nothing else runs. */
export async function yardstick() {
	const browser = await launch();
	const page = await browser.newPage();
	const times = await page.evaluate(() =>
		Array.from({ length: 5 }, () => {
			const start = performance.now();
			let x = 1;
			for (let i = 0; i < 60_000_000; i++) x = (Math.imul(x, 1103515245) + 12345) | 0;
			return performance.now() - start + (x & 0);
		})
	);
	await browser.close();
	tell('yardstick: a loop that takes 70 ms alone', ms(median(times)));
}

/** The processor time, in milliseconds, and the memory, in MB, of the browser's pages with all their workers. */
export async function taken(browser: Browser) {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const pages = processInfo.filter(({ type }) => type === 'renderer');
	const memory = pages.map(({ id }) => {
		const status = existsSync(`/proc/${id}/status`)
			? readFileSync(`/proc/${id}/status`, 'utf8')
			: '';
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024;
	});
	return {
		cpu: pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0),
		memory: Math.max(...memory)
	};
}

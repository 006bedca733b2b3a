import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from './browser.ts';
import { median, ms, tell } from './measure.ts';
import { serveSite } from './site-server.ts';

// The first picture of the built site on slow lines, beside the same page as HTML and SVG without any script; `npm run build` comes before.
const build = resolve('build');
const rounds = 5;

/** Milliseconds until the first picture is there, on a line of so many kbit/s and ms, and how much the page moves. */
async function firstPicture(address: string, kbits: number, latency: number) {
	const browser = await launch();
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const bytes = (kbits * 1000) / 8;
	await session.send('Network.emulateNetworkConditions', {
		...{ offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes }
	});
	await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
	const seen = await page.evaluate(() => {
		const [picture] = (
			performance.getEntriesByType('resource') as PerformanceResourceTiming[]
		).filter(({ name }) => /\/charts\/.*\.svg$/.test(name));
		let shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shift += (entry as never as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		return new Promise<{ picture: number; shift: number }>((resolve) =>
			setTimeout(() => resolve({ picture: picture?.responseEnd ?? NaN, shift }), 200)
		);
	});
	await browser.close();
	return seen;
}

/** The page beside the same page without any script: what it costs until the first picture. */
async function compared() {
	const folder = await mkdtemp(join(tmpdir(), 'jijian-bare-'));
	const html = readFileSync(join(build, 'index.html'), 'utf8')
		.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
		.replaceAll(/<link[^>]*modulepreload[^>]*>/g, '');
	await writeFile(join(folder, 'index.html'), html);
	const { address, server } = await serveSite(
		build,
		new Map([['/bare.html', join(folder, 'index.html')]])
	);
	for (const [kbits, latency] of [
		[10_000, 40],
		[1600, 150]
	] as const) {
		const own: number[] = [];
		const bare: number[] = [];
		let shift = 0;
		for (let n = 0; n < rounds; n++) {
			bare.push((await firstPicture(`${address}/bare.html`, kbits, latency)).picture);
			const seen = await firstPicture(`${address}/`, kbits, latency);
			own.push(seen.picture);
			shift = Math.max(shift, seen.shift);
		}
		const ratio = median(own) / median(bare);
		const line = `${kbits / 1000} Mbit/s, ${latency} ms: `;
		tell(`${line}first picture`, ms(median(own)));
		tell(`${line}to the page without script`, `× ${ratio.toFixed(2)}`, {
			text: 'at most 1.3',
			holds: ratio <= 1.3
		});
		tell(`${line}layout shift`, shift.toFixed(3), { text: '0', holds: shift < 0.001 });
	}
	server.close();
	await rm(folder, { recursive: true });
}

await compared();

import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { read } from '#read/read.ts';
import { blocksOf } from '../read/writers/blocks.ts';
import { pdf } from '../read/writers/pdf.ts';
import { launch } from './browser.ts';
import { commonTexts } from './corpus.ts';
import { median, ms, tell } from './measure.ts';
import { serveSite } from './site-server.ts';

// How long the author of a draft waits for what the page finds in it, in a real browser; `npm run build` comes before.
const rounds = 7;

const texts = commonTexts();
const pages = 20;

/** Reports one after the other until they fill a PDF of so many pages. */
async function longPdf(): Promise<Buffer> {
	let text = '';
	for (let i = 0; ; i++) {
		text += `${texts[i % texts.length]}\n`;
		const bytes = new TextEncoder().encode(text);
		const made = Buffer.from(pdf(blocksOf(await read({ name: 'long.txt', bytes }))));
		if ((made.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0) >= pages) return made;
	}
}

/** Milliseconds from the choice of a file until the page says that all is checked. */
async function untilChecked(page: Page, address: string, name: string, buffer: Buffer) {
	await page.goto(`${address}/check/`);
	await page.locator('.zone button:enabled').waitFor();
	await page.evaluate(() => {
		const taken: { from?: number; to?: number } = {};
		Object.assign(window, { taken });
		addEventListener('change', () => (taken.from = performance.now()), { capture: true });
		new MutationObserver(() => {
			if (document.querySelector('[role=status]')?.textContent === '核对完毕。')
				taken.to ??= performance.now();
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
	});
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
	const taken = await page.waitForFunction(() => {
		const { from, to } = (window as never as { taken: { from?: number; to?: number } }).taken;
		return from !== undefined && to !== undefined ? to - from : undefined;
	});
	return (await taken.jsonValue()) ?? NaN;
}

const { address, server } = await serveSite(resolve('build'));
const browser = await launch();
const page = await browser.newPage({ locale: 'zh-CN' });
const drafts = [
	['a text of 10 kB', 'draft.txt', Buffer.from(texts[0] ?? ''), 1000],
	[`a PDF of ${pages} pages`, 'draft.pdf', await longPdf(), 3000]
] as const;
for (const [what, name, buffer, bar] of drafts) {
	const taken: number[] = [];
	for (let i = 0; i < rounds; i++) taken.push(await untilChecked(page, address, name, buffer));
	const middle = median(taken);
	tell(`until ${what} is checked`, ms(middle), { text: `at most ${bar} ms`, holds: middle <= bar });
}
await browser.close();
server.close();

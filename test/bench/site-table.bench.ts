import type { Page } from '@playwright/test';
import { launch, taken, yardstick } from './browser.ts';
import { median, ms, tell } from './measure.ts';
import { serveDemo } from './site-demo.ts';

// An answer of 100,000 rows in the SQL console of the built site: how long until it stands there, and how it scrolls; `npm run build` comes before.
const rows = 100_000;
const rounds = 5;
const statement = `SELECT report_id, unit, region, year, kind, adjusted, spent, self_score FROM evaluation LIMIT ${rows}`;

/** Milliseconds from the click until the rows stand there. */
async function asked(page: Page): Promise<number> {
	await page.locator('textarea[name="sql"]').fill(statement);
	return page.evaluate(async (rows) => {
		const start = performance.now();
		document.querySelector<HTMLButtonElement>('#sql button.run')?.click();
		while (!document.querySelector(`#sql table[aria-rowcount="${rows + 1}"]`))
			await new Promise(requestAnimationFrame);
		return performance.now() - start;
	}, rows);
}

/** How many frames, and how many a second, while the rows go by for two seconds, and the share of frames in which rows were to be seen. */
const scrolled = (page: Page, way: 'on' | 'about') =>
	page.evaluate(async (way) => {
		const box = document.querySelector('#sql .answer .scroll') as HTMLElement;
		const { left, top, width, height } = box.getBoundingClientRect();
		box.scrollTop = 0;
		await new Promise(requestAnimationFrame);
		const start = performance.now();
		let [frames, seen] = [0, 0];
		while (performance.now() - start < 2000) {
			if (way === 'on') box.scrollTop += 240;
			else box.scrollTop = ((frames * 0.618) % 1) * box.scrollHeight;
			await new Promise(requestAnimationFrame);
			frames++;
			const cell = document.elementFromPoint(left + width / 3, top + height / 2);
			if (cell?.textContent?.trim()) seen++;
		}
		return { frames, rate: (frames * 1000) / (performance.now() - start), seen: seen / frames };
	}, way);

await yardstick();
const { address, server } = await serveDemo(rows);
const browser = await launch();
const page = await browser.newPage();
await page.goto(`${address}/explore/`);
await page.locator('#sql button.run:enabled').waitFor({ timeout: 120_000 });
const times: number[] = [];
for (let n = 0; n < rounds; n++) times.push(await asked(page));
tell(`an answer of ${rows.toLocaleString('en')} rows, from click to rows`, ms(median(times)));
await page.locator('#sql .answer .scroll').scrollIntoViewIfNeeded();
for (const [way, name] of [
	['on', 'scrolled on, 240 pixels a frame'],
	['about', 'thrown about, another place each frame']
] as const) {
	const all = [];
	const before = await taken(browser);
	for (let n = 0; n < rounds; n++) all.push(await scrolled(page, way));
	const after = await taken(browser);
	const rate = median(all.map(({ rate }) => rate));
	const bar = { text: 'at least 50', holds: rate >= 50 };
	tell(`${name}: frames a second`, rate.toFixed(0), way === 'on' ? bar : undefined);
	const frames = all.reduce((sum, { frames }) => sum + frames, 0);
	tell(`${name}: processor time a frame`, `${((after.cpu - before.cpu) / frames).toFixed(1)} ms`);
	const seen = median(all.map(({ seen }) => seen));
	tell(`${name}: frames with rows in sight`, `${(seen * 100).toFixed(0)} %`);
}
await browser.close();
server.close();

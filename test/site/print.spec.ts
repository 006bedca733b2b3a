import type { Page } from '@playwright/test';
import { read } from '#read/read.ts';
import { expect, liveCharts, test } from './site.ts';

/** What comes out of the printer: the number of sheets, and the words on them, as far as their glyphs are there. */
async function printed(page: Page) {
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	const { text } = await read({ name: 'print.pdf', bytes: new Uint8Array(pdf) });
	return { sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, text };
}

for (const way of ['/', '/?region=510000&kind=', '/region/421200/'])
	test(`${way} is one sheet of A4, with filters, date and sources on it`, async ({ page }) => {
		await page.goto(way);
		await liveCharts(page);
		await page.emulateMedia({ media: 'print' });
		const today = new Date().getFullYear().toString();
		await expect(page.locator('.print').first()).toContainText(`打印于 ${today}`);
		await expect(page.locator('.print').last()).toContainText('来源');
		await expect(page.locator('.print').first()).toBeVisible();

		const { sheets, text } = await printed(page);
		expect(sheets).toBe(1);
		for (const words of ['打印于', '需要复核', '比上年有什么变化', '来源：各单位公布']) {
			expect(text).toContain(words);
		}
	});

test('a comparison is printed with its filter, date, sources and notes, every picture whole', async ({
	page
}) => {
	await page.goto('/compare/');
	await page.locator('main a[href*="?u="]').first().click();
	await expect(page).toHaveURL(/\?u=/);
	await liveCharts(page);
	const places = page.locator('[data-chart="compare-place"] .note');
	await expect(places.first()).toContainText('n =');
	const charts = await page.locator('[data-chart] h2').allInnerTexts();
	const { sheets, text } = await printed(page);
	expect(sheets).toBeLessThanOrEqual(4);
	const flat = text.replace(/\s/g, '');
	for (const words of ['报告类型', '年度', '指标', '打印于', '以原件为准', 'n=', ...charts])
		expect(flat).toContain(words.replace(/\s/g, ''));
});

/** One of so many is printed. */
const SAMPLED = 4;

/** The addresses of some briefs of units or of regions. */
async function briefs(page: Page, kind: 'unit' | 'region'): Promise<string[]> {
	await page.goto('/compare/');
	const links = page.locator(`noscript a[href*="/${kind}/"]`);
	const addresses = await links.evaluateAll((all) =>
		all.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
	);
	return [...new Set(addresses)]
		.filter((_, i) => i % SAMPLED === 0)
		.map((address) => address.replace(`/${kind}/`, `/brief/${kind}/`));
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const [kind, most] of [
		['unit', 1],
		['region', 2]
	] as const)
		test(`the brief of a ${kind} takes no more than ${most} of A4, with terms, source and whom to write to`, async ({
			page
		}) => {
			const addresses = await briefs(page, kind);
			expect(addresses.length).toBeGreaterThan(4);
			for (const address of addresses) {
				await page.goto(address);
				const { sheets, text } = await printed(page);
				expect(sheets, address).toBeLessThanOrEqual(most);
				const flat = text.replace(/\s/g, '');
				const wanted =
					kind === 'unit'
						? ['能花多少钱', '名词解释', '年初批准的钱', '发布单位', '以原文为准', '请告诉我们']
						: ['预算绩效自评简报', '来源', '以原文为准', '请告诉我们'];
				for (const words of wanted) expect(flat, address).toContain(words);
			}
		});
});

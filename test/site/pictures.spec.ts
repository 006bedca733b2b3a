import { gzipSync } from 'node:zlib';
import { expect, test } from './site.ts';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every chart shows its picture, and says what it shows', async ({ page }) => {
		await page.goto('/');
		const charts = page.locator('[data-chart][data-state="static"]');
		expect(await charts.count()).toBeGreaterThanOrEqual(4);

		for (const chart of await charts.all()) {
			const picture = chart.locator('img');
			await picture.scrollIntoViewIfNeeded();
			const width = () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth);
			await expect.poll(width).toBeGreaterThan(0);
			expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(10);
		}
	});

	test('the page says that filters need script, and leads to regions and units', async ({
		page
	}) => {
		await page.goto('/');
		await expect(page.locator('noscript .notice')).toContainText('筛选不起作用');
		await page.locator('a[href*="/region/"]:visible').first().click();
		await expect(page.locator('h1')).toBeVisible();
		await page.locator('a[href*="/unit/"]:visible').first().click();
		await expect(page.locator('[data-chart] img').first()).toBeVisible();
	});
});

test('the first picture comes after at most 100 kB, none of them the engine', async ({
	page,
	request
}) => {
	await page.goto('/', { waitUntil: 'load' });
	const loaded = await page.evaluate(() => {
		const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		const picture = document.querySelector<HTMLImageElement>('[data-chart] img')?.currentSrc;
		const seen = resources.find(({ name }) => name === picture)?.responseEnd ?? 0;
		const before = resources.filter(({ startTime }) => startTime < seen);
		return [location.href, ...before.map(({ name }) => name)];
	});
	expect(loaded.some((address) => address.endsWith('.svg'))).toBe(true);
	expect(loaded.filter((address) => /duckdb|echarts|\.wasm/.test(address))).toEqual([]);

	let bytes = 0;
	for (const address of loaded) bytes += gzipSync(await (await request.get(address)).body()).length;
	expect(bytes).toBeLessThanOrEqual(100_000);
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const [shape, width] of [
		['wide', 1280],
		['narrow', 360]
	] as const)
		test(`a ${shape} page in the ${colorScheme} has the picture drawn for it`, async ({
			browser
		}) => {
			const context = await browser.newContext({
				colorScheme,
				viewport: { width, height: 800 },
				javaScriptEnabled: false
			});
			const page = await context.newPage();
			await page.goto('/');
			const shown = await page
				.locator('[data-chart] img')
				.first()
				.evaluate((img: HTMLImageElement) => img.currentSrc);
			expect(shown).toContain(`.${colorScheme}.${shape}.svg`);
			await context.close();
		});

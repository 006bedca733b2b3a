import { expect, liveCharts, shiftOf, test } from './site.ts';

test.describe('when the engine does not start', () => {
	test.use({ expected: /\.wasm|ERR_FAILED|wasm/i });

	test('the pictures stay, and the page says so', async ({ page }) => {
		await page.route('**/*.wasm', (route) => route.abort());
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed');
		await expect(page.getByRole('status')).toContainText('查询引擎没有启动');
		for (const chart of await page.locator('[data-chart]').all()) {
			await expect(chart).toHaveAttribute('data-state', 'static');
			await expect(chart.locator('img')).toHaveCount(1);
		}
	});

	test('a filter that cannot be applied is said not to be', async ({ page }) => {
		await page.route('**/*.wasm', (route) => route.abort());
		await page.goto('/?year=2021');
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed');
		await expect(page.getByRole('status')).toContainText('所选条件没有生效');
	});
});

test('a chart keeps its place when it comes alive', async ({ page }) => {
	await page.goto('/');
	await liveCharts(page);
	expect(await shiftOf(page)).toBeLessThan(0.01);
});

test('a picture and its table say the same', async ({ page }) => {
	await page.goto('/');
	const chart = (await liveCharts(page)).first();
	await chart.locator('summary').click();
	const unit = (await chart.locator('tbody th').first().innerText()).trim();
	expect(unit).not.toBe('');
	await expect(chart.locator('svg')).toContainText(unit.slice(0, 6));
});

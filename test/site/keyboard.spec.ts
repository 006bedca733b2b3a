import { expect, liveCharts, test } from './site.ts';

test('arrow keys go through the points of a chart, each is told, and Enter opens what it is about', async ({
	page
}) => {
	await page.goto('/');
	const charts = await liveCharts(page);
	const chart = charts.locator('[role="group"][tabindex="0"]').first();
	const told = charts.first().locator('[aria-live="polite"]');
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	await expect(told).toHaveText(/%/);
	const first = await told.innerText();
	await page.keyboard.press('ArrowRight');
	await expect(told).not.toHaveText(first, { useInnerText: true });
	await page.keyboard.press('Home');
	await expect(told).toHaveText(first, { useInnerText: true });
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/unit\/[^/]+\/$/);
});

import { readFileSync, renameSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, hydrated, liveCharts, test } from './site.ts';

/** The file that a page saves of itself. */
async function saved(page: Page) {
	await hydrated(page);
	const promised = page.waitForEvent('download');
	await page.getByRole('button', { name: '存为单个文件（HTML）' }).click();
	const path = await (await promised).path();
	renameSync(path, `${path}.html`);
	return `${path}.html`;
}

/** A file opened where nothing but itself can be had; it asks for nothing. */
async function opened(page: Page, path: string) {
	expect(readFileSync(path, 'utf8')).not.toMatch(/<script|<link\b|<iframe/i);
	const alone = await page.context().newPage();
	alone.on('request', (request) => expect(request.url()).toMatch(/^(?:file|data):/));
	alone.on('console', (message) => expect(message.text()).toBe(''));
	await alone.goto(pathToFileURL(path).href);
	return alone;
}

test('a report is saved as one file that shows every figure and its place without a network', async ({
	page
}) => {
	await page.goto('/region/621026/');
	await page.goto((await page.locator('a[href*="/report/"]').first().getAttribute('href')) ?? '');
	const figures = await page.locator('td a[href^="#f"]').count();
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await page.getByRole('link', { name: '存为单个文件' }).click();
	await expect(page).toHaveURL(/\/save\/\?report=/);
	const path = await saved(page);

	const alone = await opened(page, path);
	await expect(alone.getByRole('heading', { level: 1 })).toHaveText(title);
	expect(figures).toBeGreaterThan(3);
	await expect(alone.locator('td a[href^="#f"]')).toHaveCount(figures);
	await expect(alone.locator('main')).toHaveCSS('display', 'block');
	await expect(alone.locator('body')).toHaveCSS('font-variant-numeric', /tabular/);
});

test('a comparison is saved as one file with its pictures', async ({ page }) => {
	await page.goto('/compare/');
	await page.locator('main a[href*="?u="], main a[href*="?"]').first().click();
	await expect(page).toHaveURL(/\?u=/);
	const charts = await liveCharts(page);
	await expect(charts.locator('.picture:not(:has(svg))')).toHaveCount(0);
	const path = await saved(page);

	const alone = await opened(page, path);
	await expect(alone.locator('figure[data-chart] svg').first()).toBeVisible();
	await expect(alone.locator('figure[data-chart]:not(:has(svg))')).toHaveCount(0);
	await expect(alone.locator('figure[data-chart]:not(:has(table td))')).toHaveCount(0);
});

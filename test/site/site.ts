import { test as base, type Locator, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** A test in whose pages no request leaves the site and nothing is complained of, unless it expects so. */
export const test = base.extend<{ expected: RegExp | undefined }>({
	expected: [undefined, { option: true }],

	page: async ({ page, baseURL, expected }, use) => {
		const outside: string[] = [];
		const complaints: string[] = [];
		const complain = (text: string) => {
			if (!expected?.test(text)) complaints.push(text);
		};
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (origin !== baseURL && protocol !== 'data:') outside.push(request.url());
		});
		page.on('console', (message) => {
			if (message.type() === 'error') complain(`${message.text()} ${message.location().url}`);
		});
		page.on('pageerror', (error) => complain(String(error)));

		await use(page);

		base.expect(outside, 'no request leaves the site').toEqual([]);
		base.expect(complaints, 'nothing is complained of').toEqual([]);
	}
});

/** The charts of a page, once all of them are drawn from the engine. */
export async function liveCharts(page: Page): Promise<Locator> {
	const charts = page.locator('[data-chart]');
	await base.expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	await base.expect(page.locator('[data-chart][data-state="static"]')).toHaveCount(0);
	return charts;
}

/** Opens the page of the first link in a place, as a reader who follows it. */
export async function follow(page: Page, link: Locator) {
	await link.first().click();
	await page.waitForLoadState();
}

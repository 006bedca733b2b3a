import AxeBuilder from '@axe-core/playwright';
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

/** The script of a page runs; what is typed, chosen or clicked is heard. */
export const hydrated = (page: Page) =>
	base.expect(page.locator('html[data-unanswered]')).toBeAttached();

/**
 * The engine is there and has answered every question of the page: all that it shows is of one moment and stays so.
 * What is asked by way of the address waits for the address before.
 */
export const settled = (page: Page) =>
	base.expect(page.locator('html[data-engine="ready"][data-unanswered="0"]')).toBeAttached();

/** The charts of a page, once all of them are drawn from the engine. */
export async function liveCharts(page: Page): Promise<Locator> {
	const charts = page.locator('[data-chart]');
	await base.expect(charts.first()).toBeAttached();
	await settled(page);
	await base.expect(page.locator('[data-chart][data-state="static"]')).toHaveCount(0);
	return charts;
}

/** How far a page reaches to the right, in pixels. */
export const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** What axe finds wrong with a page as it stands. */
export async function violations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** How far the parts of a page have jumped since it was opened. */
export const shiftOf = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				const add = (entries: PerformanceEntry[]) => {
					for (const entry of entries) sum += (entry as never as { value: number }).value;
				};
				const seen = new PerformanceObserver((list) => add(list.getEntries()));
				seen.observe({ type: 'layout-shift', buffered: true });
				// A frame that is on its way is counted when the one after it is drawn.
				const later = (frames: number) => {
					if (frames > 0) return void requestAnimationFrame(() => later(frames - 1));
					setTimeout(() => {
						add(seen.takeRecords());
						resolve(sum);
					});
				};
				later(3);
			})
	);

/** Opens every part of a page that is folded; the tables of charts are made then. */
export async function unfold(page: Page) {
	await page
		.locator('details')
		.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
	await base.expect(page.locator('[data-chart] details:not(:has(table))')).toHaveCount(0);
}

/** Opens the page of the first link in a place, as a reader who follows it. */
export async function follow(page: Page, link: Locator) {
	const address = await link.first().evaluate((a: HTMLAnchorElement) => a.href);
	await link.first().click();
	await base.expect(page).toHaveURL(address);
	await page.waitForLoadState();
}

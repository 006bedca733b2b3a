import type { Page } from '@playwright/test';
import { expect, hydrated, settled, test, unfold, violations, widthOf } from './site.ts';

type Way = Readonly<{
	/** The links to follow from the overview. */
	links: readonly string[];
	/** Comes when the page is at rest; a page that runs no script always is. */
	rest?: (page: Page) => Promise<void>;
}>;

/** How to come to a page of each kind. */
const ways: Record<string, Way> = {
	overview: { links: [], rest: settled },
	region: { links: ['a[href*="/region/"]'], rest: settled },
	unit: { links: ['a[href*="/unit/"]'], rest: hydrated },
	report: { links: ['a[href*="/report/"][href*="#e"]'] },
	'one page of a unit': { links: ['a[href*="/unit/"]', 'a[href*="brief/unit/"]'] },
	'brief of a region': { links: ['a[href*="/region/"]', 'a[href*="brief/region/"]'] },
	corrections: { links: ['a[href*="/corrections/"]'], rest: hydrated },
	comparison: { links: ['a[href*="/compare/"]'], rest: settled },
	definitions: { links: ['a[href*="/about/"]'] },
	audit: { links: ['a[href*="/audit/"]'], rest: settled },
	'own data': { links: ['a[href*="/data/"]'], rest: hydrated }
};

async function come(page: Page, { links, rest }: Way, start = '/') {
	await page.goto(start);
	for (const link of links) {
		const address = await page.locator(link).first().getAttribute('href');
		await page.goto(new URL(address ?? '', page.url()).href);
	}
	await rest?.(page);
}

for (const [kind, way] of Object.entries(ways)) {
	for (const colorScheme of ['light', 'dark'] as const)
		test(`${kind} page, ${colorScheme}: axe finds nothing`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await come(page, way);
			await unfold(page);
			expect(await violations(page)).toEqual([]);
		});

	test(`${kind} page: nothing scrolls sideways at 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await come(page, way);
		expect(await widthOf(page)).toBeLessThanOrEqual(320);
	});

	test(`${kind} page in English`, async ({ page }) => {
		await come(page, way, '/en/');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('Overview');
		expect(new URL(page.url()).pathname).toMatch(/^\/en\//);

		await page.locator('a[hreflang="zh-CN"]').click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	});
}

test('demo data are marked wherever they are shown', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByText('演示数据').first()).toBeVisible();

	const row = page
		.locator('tr', { has: page.getByText('演示', { exact: true }) })
		.filter({ has: page.locator('a[href*="/unit/"]') })
		.first();
	const unit = await row.locator('a[href*="/unit/"]').first().getAttribute('href');
	await page.goto(new URL(unit ?? '', page.url()).href);
	await expect(page.getByText('演示数据').first()).toBeVisible();
	await expect(page.locator('h1')).toContainText('演示');
	await page.locator('thead a[href*="/report/"]').first().click();
	await expect(page.locator('h1')).toContainText('演示');
});

test('an address that is none says so and leads back', async ({ page, request }) => {
	const missing = await request.get('/404.html');
	expect(await missing.text()).toContain('没有这个页面');
	await page.setContent(await missing.text());
	await expect(page.getByRole('link', { name: '回到总览' })).toHaveAttribute('href', '/');
});

test('the keyboard reaches the content at once, and every control shows its focus', async ({
	page
}) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

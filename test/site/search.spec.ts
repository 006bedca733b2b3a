import type { Page } from '@playwright/test';
import { lettersOf } from '#query/search/letters.ts';
import { phrases } from './phrases.ts';
import { expect, test, violations, widthOf } from './site.ts';

const address = (query: string) => `/search/?q=${encodeURIComponent(query)}`;

const results = (page: Page) => page.locator('main ol > li:has(h3)');

const found = (page: Page) =>
	expect(page.locator('[data-search]')).toHaveAttribute('data-search', 'found');

const letters = (text: string) => lettersOf(text).letters.join('');

for (const [query, region, heading] of phrases)
	test(`${query} is found under ${heading}, among the first ten`, async ({ page }) => {
		await page.goto(address(query));
		await found(page);
		expect(await results(page).count()).toBeLessThanOrEqual(10);
		const section = results(page)
			.filter({ has: page.locator(`h3 a[href*="/report/${region}-"]`) })
			.locator('.section', { hasText: heading })
			.first();
		const marked = await section.locator('mark').first().innerText();
		expect(query.split(' ').map(letters)).toContain(letters(marked));
	});

test('a result leads to its sentence in its section, which is marked', async ({ page }) => {
	for (const [query, , heading] of phrases.filter((_, i) => i % 4 === 0)) {
		await page.goto(address(query));
		await page.locator('.section', { hasText: heading }).locator('a').first().click();
		await expect(page).toHaveURL(/\/report\/[^/]+\/#t\d+$/);
		const target = page.locator(':target');
		await expect(target).toBeInViewport();
		const section = page.locator('section:has(:target)').last();
		await expect(section.locator('h3, h4, h5, h6').first()).toContainText(heading);
		const marked = page.locator('.sentence:has(:target), .sentence:target, tr:target > td').first();
		await expect(marked).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	}
});

test('what is asked is in the address: typed, filtered, reloaded, gone back to', async ({
	page
}) => {
	await page.goto('/search/');
	await page.getByRole('searchbox').fill('预算执行率');
	await expect(page).toHaveURL(/\?q=/);
	const status = page.getByRole('status');
	await found(page);
	const all = await status.innerText();

	await page.locator('select[name="year"]').selectOption('2023');
	await expect(page).toHaveURL(/year=2023/);
	await found(page);
	await expect(status).not.toHaveText(all);
	await expect(results(page).first()).toContainText('2023');
	const fewer = await status.innerText();

	await page.reload();
	await expect(status).toHaveText(fewer);
	await expect(page.getByRole('searchbox')).toHaveValue('预算执行率');
	await page.goBack();
	await expect(status).toHaveText(all);
	await found(page);

	await page.getByRole('button', { name: /继续显示/ }).click();
	await expect(results(page)).toHaveCount(20);
});

test('units are named before reports, by short name or initials, and lead to their pages', async ({
	page
}) => {
	await page.goto(address('ltxwwxb'));
	await page.getByRole('link', { name: '乐亭县委网信办' }).click();
	await expect(page).toHaveURL(/\/unit\/130225-/);
});

test('what is not found, or too short to be searched, is said to be so', async ({ page }) => {
	await page.goto(address('龘靐齉 算'));
	await expect(page.getByRole('status')).toContainText('没有报告含有这些字词');
	await expect(page.getByRole('status')).toContainText('至少要两个字，已忽略：算');
});

test('the field in the head of a page that runs no script leads to what it was asked', async ({
	page
}) => {
	await page.goto('/en/');
	const report = page.locator('a[href*="/report/"]').first();
	await page.goto(new URL((await report.getAttribute('href')) ?? '', page.url()).href);
	await page.getByRole('searchbox').fill('505599.34');
	await page.getByRole('searchbox').press('Enter');
	await expect(page).toHaveURL(/\/en\/search\/\?q=505599\.34$/);
	await expect(page.getByRole('status')).toContainText('1 report, ');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in what was found, ${colorScheme}; nothing scrolls sideways at 320 px`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(address('网信办 预算'));
		await found(page);
		expect(await violations(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await widthOf(page)).toBeLessThanOrEqual(320);
	});

test('a browser of the age of Chromium 100 finds the same', async ({ page }) => {
	await page.addInitScript(() => {
		const later: [object, string[]][] = [
			[Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
			[Array, ['fromAsync']],
			[Map, ['groupBy']],
			[Object, ['groupBy']],
			[Promise, ['withResolvers', 'try']],
			[Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
			[AbortSignal, ['any', 'timeout']],
			[URL, ['canParse', 'parse']],
			[
				Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object,
				['map', 'filter', 'toArray']
			]
		];
		for (const [object, names] of later)
			for (const name of names) Reflect.deleteProperty(object, name);
	});
	await page.goto(address('505599.34'));
	await found(page);
	await expect(results(page)).toHaveCount(1);
});

test.describe('where the index does not load', () => {
	test.use({ expected: /Failed to load resource/ });

	test('that is said, and it can be tried again', async ({ page }) => {
		await page.route('**/data/search/**', (route) => route.abort());
		await page.goto(address('预算执行率'));
		await expect(page.getByRole('status')).toContainText('检索索引没有载入');
		await page.unroute('**/data/search/**');
		await page.getByRole('button', { name: '重试' }).click();
		await found(page);
		await expect(results(page)).toHaveCount(10);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what to do, and regions lead on', async ({ page }) => {
		await page.goto(address('预算'));
		await expect(page.locator('noscript').first()).toBeAttached();
		await page.getByRole('link', { name: '乐亭县' }).click();
		await expect(page).toHaveURL(/\/region\/130225\/$/);
	});
});

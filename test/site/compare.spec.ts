import type { Page } from '@playwright/test';
import { expect, liveCharts, settled, shiftOf, test, unfold, violations, widthOf } from './site.ts';

/** Opens an example of the page and waits for its pictures. */
async function example(page: Page, n: number) {
	await page.goto('/compare/');
	await page.locator('main a[href*="?u="]').nth(n).click();
	await expect(page).toHaveURL(/\?u=/);
	return liveCharts(page);
}

const results = (page: Page) =>
	page.locator('main table').evaluateAll((all) => all.map((table) => table.innerHTML));

const listed = (page: Page) => page.getByRole('listbox').getByRole('option');

const combobox = (page: Page) => page.getByRole('combobox', { name: '添加单位' });

test('peers in the address: reload and a fresh window show the same', async ({ page, context }) => {
	await example(page, 2);
	const place = page.locator('[data-chart="compare-place"]').first();
	const before = await place.locator('.answer').innerText();

	const peers = page.getByRole('combobox', { name: '指定同类单位' });
	await peers.click();
	for (const n of [1, 2, 3, 4, 5]) await listed(page).nth(n).click();
	await page.keyboard.press('Escape');
	await expect.poll(() => new URL(page.url()).searchParams.getAll('p').length).toBe(5);
	await settled(page);
	await expect(place.locator('.note')).toContainText('由读者指定');
	await expect(place.locator('.note')).toContainText('n = 5');
	await expect(place.locator('.answer')).not.toHaveText(before);
	await unfold(page);
	await expect(page.locator('[data-ranking] tbody tr')).toHaveCount(12);
	await expect(page.locator('[data-chart="compare-place"] tbody tr')).toHaveCount(12);
	const [said, tables] = [await place.locator('.answer').innerText(), await results(page)];

	await page.reload();
	await liveCharts(page);
	await expect(place.locator('.answer')).toHaveText(said);
	await unfold(page);
	await expect.poll(() => results(page)).toEqual(tables);

	const other = await context.newPage();
	await other.goto(page.url());
	await liveCharts(other);
	await unfold(other);
	await expect.poll(() => results(other)).toEqual(tables);
});

test('units are found by pinyin initials and chosen by keyboard alone', async ({ page }) => {
	await page.goto('/compare/');
	await expect(combobox(page)).toBeEnabled();
	await combobox(page).focus();
	await page.keyboard.type('ltxwwxb');
	await expect(listed(page).first()).toContainText('乐亭县委网信办');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?u=130225-/);
	await expect(combobox(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('list', { name: '已选单位' })).toContainText('乐亭县委网信办');

	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: '移去乐亭县委网信办' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/compare\/$/);
	await expect(page.getByRole('list', { name: '已选单位' })).toHaveCount(0);
	await page.goBack();
	await expect(page.getByRole('list', { name: '已选单位' })).toContainText('乐亭县委网信办');
});

test('years, measures, reports and money are chosen by controls, and the address keeps them', async ({
	page
}) => {
	await example(page, 0);
	await page.getByRole('checkbox', { name: '2022' }).check();
	await page.getByRole('checkbox', { name: '2023' }).check();
	await page.getByRole('checkbox', { name: '公用经费' }).check();
	await page.locator('select[name="per"]').selectOption('staff');
	await page.locator('select[name="d"]').selectOption('unit');
	await expect(page).toHaveURL(
		/y=2022&y=2023&m=executionRate&m=spent&m=publicSpent&per=staff&d=unit$/
	);
	await expect(page.getByRole('columnheader', { name: '人均公用经费' }).first()).toBeVisible();
	await expect(page.locator('[data-chart="compare-slope"]').first()).toContainText('2022 到 2023');

	await page.locator('a[hreflang="en"]').click();
	await expect(page).toHaveURL(/\/en\/compare\/\?u=.*d=unit$/);
	await expect(
		page.getByRole('columnheader', { name: 'Running costs per head' }).first()
	).toBeVisible();
});

test('unknown units, and whatever else means nothing, are said and the rest is shown', async ({
	page
}) => {
	await page.goto('/compare/?u=130225-3ri39omk&u=000000-nowhere0&m=love&y=2999&y=1066');
	await settled(page);
	const status = page.getByRole('status');
	await expect(status).toContainText('000000-nowhere0');
	await expect(status).toContainText('m=love');
	await expect(status).toContainText('y=1066');
	await expect(page.getByRole('list', { name: '已选单位' }).getByRole('listitem')).toHaveCount(1);
	await expect(page.locator('main table').first()).toContainText('99.91%');
});

test('what does not compare is said before the figures', async ({ page }) => {
	await page.goto('/compare/?u=130225-3ri39omk&u=130636-yh0c8ayt&kind=any');
	await expect(page.locator('[data-caution="kind"]')).toContainText('绩效运行监控');
	await expect(page.locator('[data-caution="period"]')).toContainText('6 个月');
	await expect(page.getByText('同类单位过少')).toBeVisible();

	await page.locator('select[name="kind"]').selectOption('whole');
	await expect(page.locator('[data-caution="kind"]')).toHaveCount(0);
	await expect(page.locator('main')).toContainText('当年没有这类报告，只有绩效运行监控 1 份');
});

test('a unit’s page leads to its peers', async ({ page }) => {
	await page.goto('/');
	await page.locator('a[href*="/unit/"]:visible').first().click();
	await page.getByRole('link', { name: '与同类比较' }).click();
	await expect(page).toHaveURL(/\/compare\/\?u=/);
	await expect(page.locator('[data-peers]')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`a comparison, ${colorScheme}: axe finds nothing, the list of units open or not`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await example(page, 0);
		expect(await violations(page)).toEqual([]);
		await combobox(page).click();
		await expect(listed(page).first()).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});

test('nothing scrolls sideways at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await example(page, 0);
	expect(await widthOf(page)).toBeLessThanOrEqual(320);
});

test('nothing jumps while a comparison is loaded', async ({ page }) => {
	await example(page, 0);
	const address = page.url();
	await page.goto('about:blank');
	await page.goto(address);
	await liveCharts(page);
	expect(await shiftOf(page)).toBeLessThan(0.05);
});

test.describe('when the engine does not start', () => {
	test.use({ expected: /\.wasm|ERR_FAILED|wasm/i });

	test('the page says what to do and leads to the units', async ({ page }) => {
		await page.route('**/*.wasm', (route) => route.abort());
		await page.goto('/compare/?u=130225-3ri39omk');
		await expect(page.getByRole('alert')).toContainText('请先刷新本页');
		await page.getByRole('alert').getByRole('link', { name: '乐亭县委网信办' }).click();
		await expect(page).toHaveURL(/\/unit\/130225-3ri39omk\/$/);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says so and links every unit', async ({ page }) => {
		await page.goto('/compare/');
		await expect(page.locator('noscript .notice')).toContainText('不能在这里选择单位');
		await expect(page.getByRole('combobox')).toHaveCount(0);
		await page.getByRole('link', { name: '乐亭县委网信办' }).click();
		await expect(page.locator('h1')).toContainText('乐亭县');
	});
});

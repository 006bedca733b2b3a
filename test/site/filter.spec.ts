import { expect, liveCharts, settled, test } from './site.ts';

test('a filter changes the charts, the figures and the address; reload and back keep them', async ({
	page
}) => {
	await page.goto('/');
	const charts = await liveCharts(page);
	const drawings = () =>
		charts.locator('svg').evaluateAll((all) => all.map((svg) => svg.innerHTML));
	const all = await drawings();
	const strip = page.locator('section:has(> dl)').first();
	const figures = await strip.innerText();

	const year = page.locator('select[name="year"]');
	const value = (await year.locator('option').nth(1).getAttribute('value')) ?? '';
	await year.selectOption(value);
	await expect(page).toHaveURL(new RegExp(`[?&]year=${value}`));
	await settled(page);
	await expect(strip).not.toHaveText(figures, { useInnerText: true });
	await expect.poll(drawings).not.toEqual(all);
	const filtered = await strip.innerText();

	await page.reload();
	await liveCharts(page);
	await expect(year).toHaveValue(value);
	await expect(strip).toHaveText(filtered, { useInnerText: true });

	await page.goBack();
	await expect(page).not.toHaveURL(/year=/);
	await liveCharts(page);
	await expect(year).toHaveValue('');
	await expect(strip).toHaveText(figures, { useInnerText: true });
});

test('several filters hold together, and a link carries them', async ({ page, context }) => {
	await page.goto('/');
	await liveCharts(page);
	for (const name of ['unit_type', 'region']) {
		const control = page.locator(`select[name="${name}"]`);
		const option = control.locator('option:not([value=""])').first();
		await control.selectOption(await option.getAttribute('value'));
	}
	await expect(page).toHaveURL(/region=\d{6}/);
	await expect(page).toHaveURL(/unit_type=/);

	await settled(page);

	const other = await context.newPage();
	await other.goto(page.url());
	await liveCharts(other);
	const strips = [page, other].map((page) => page.locator('section:has(> dl)').first());
	await expect(strips[1]!).toHaveText(await strips[0]!.innerText(), { useInnerText: true });
});

test('a choice that the data do not have is dropped, and said to be', async ({ page }) => {
	await page.goto('/?year=1066&region=%27%3B--');
	await expect(page.getByRole('status')).toContainText('year=1066');
	await liveCharts(page);
	await expect(page.locator('select[name="year"]')).toHaveValue('');
});

test('a link to several years shows them, and another choice keeps them', async ({ page }) => {
	await page.goto('/');
	const years = await page
		.locator('select[name="year"] option:not([value=""])')
		.evaluateAll((all) => all.slice(0, 2).map((option) => (option as HTMLOptionElement).value));
	const [first = '', second = ''] = years;

	await page.goto(`/?year=${first}&year=${second}`);
	await liveCharts(page);
	await expect(page.locator('select[name="year"] option:checked')).toContainText(
		`${first}、${second}`
	);

	await page.locator('select[name="kind"]').selectOption('');
	await expect(page).toHaveURL(/kind=/);
	expect(new URL(page.url()).searchParams.getAll('year').toSorted()).toEqual(years.toSorted());
});

test('until the engine has answered, a filtered page does not pass its picture for the answer', async ({
	page
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.wasm', async (route) => {
		await held;
		await route.continue();
	});

	await page.goto('/?year=2021');
	const first = page.locator('[data-chart]').first();
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'loading');
	await expect(first).toHaveAttribute('aria-busy', 'true');
	await expect(page.getByRole('status')).toContainText('正在载入');

	release();
	await liveCharts(page);
	await expect(first).toHaveAttribute('aria-busy', 'false');
});

test('a region page filters its own reports', async ({ page }) => {
	await page.goto('/');
	await page.locator('a[href*="/region/"]').first().click();
	await expect(page).toHaveURL(/\/region\/\d{6}\/$/);
	await liveCharts(page);
	await expect(page.locator('select[name="region"]')).toHaveCount(0);

	const kind = page.locator('select[name="kind"]');
	await kind.selectOption('');
	await expect(page).toHaveURL(/\/region\/\d{6}\/\?kind=$/);
	await liveCharts(page);
});

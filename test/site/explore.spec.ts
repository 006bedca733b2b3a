import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { workbook } from '../ui/export/workbook.ts';
import { expect, liveCharts, settled, test, unfold, violations, widthOf } from './site.ts';

const pivot = (page: Page) => page.locator('#pivot');

/** The figures of a table as the page shows them, cells that span several repeated. */
const shown = (table: Locator) =>
	table
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''))
		);

/** What some numbers of the page come to, all read at one moment. */
const sum = (numbers: Locator) =>
	numbers.evaluateAll((all) =>
		all.reduce((sum, { textContent }) => sum + Number(textContent?.replaceAll(',', '')), 0)
	);

async function taken(page: Page, place: Locator, way: string): Promise<Download> {
	await place.getByRole('button', { name: /^导出/ }).click();
	const download = page.waitForEvent('download');
	await place.getByRole('button', { name: way, exact: true }).click();
	return download;
}

const bytes = async (download: Download) => readFile(await download.path());

async function write(page: Page, sql: string) {
	await page.locator('textarea[name="sql"]').fill(sql);
	await page.getByRole('button', { name: '运行' }).click();
}

test('filter, pivot, SQL, export: CSV and Excel hold what the screen shows', async ({ page }) => {
	await page.goto('/explore/');
	await settled(page);
	const before = await shown(pivot(page).locator('table'));
	await page.locator('select[name="unit_type"]').selectOption('民政');
	await page.locator('select[name="then"]').selectOption('year');
	await page.locator('select[name="measure2"]').selectOption('spent');
	await expect(page).toHaveURL(/unit_type=.*rows=province&rows=year.*m=executionRate&m=spent/);
	await settled(page);
	await expect(pivot(page).locator('tbody tr.outer').first()).toBeVisible();
	const table = await shown(pivot(page).locator('table'));
	expect(table).not.toEqual(before);

	const csv = (await bytes(await taken(page, pivot(page), 'CSV 表格'))).toString('utf8');
	expect(csv.charCodeAt(0)).toBe(0xfeff);
	const [head = [], ...lines] = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
	expect(head).toEqual(['省份', '年度', '执行率（占全年预算）（%）', '支出（万元）']);
	const told = (rate: string | undefined, spent: string | undefined) => [
		rate === '' ? '—' : `${Number(rate).toFixed(2)}%`,
		spent === ''
			? '—'
			: Number(spent).toLocaleString('zh-CN', {
					minimumFractionDigits: 2,
					maximumFractionDigits: 6
				})
	];
	expect(
		lines.map(([outer, inner, rate, spent]) => [
			...(inner === '' ? [outer] : [outer, inner]),
			...told(rate, spent)
		])
	).toEqual(table);

	const excel = workbook(await bytes(await taken(page, pivot(page), 'Excel 表格')));
	const [data, notes] = excel;
	expect(data?.frozen).toBe(1);
	expect(data?.rows.length).toBe(table.length + 1);
	for (const [i, row] of (data?.rows.slice(1) ?? []).entries()) {
		const [, , rate, spent] = row;
		const percent = typeof rate === 'number' ? String(Number((rate * 100).toFixed(6))) : '';
		expect(told(percent, spent === undefined || spent === null ? '' : String(spent))).toEqual(
			table[i]?.slice(-2)
		);
	}
	expect(JSON.stringify(notes?.rows)).toContain('单位类型 民政');
	expect(JSON.stringify(notes?.rows)).toContain('支出之和 ÷ 全年预算之和');
	expect(JSON.stringify(notes?.rows)).toMatch(/"导出日期","\d{4}-\d\d-\d\d"/);

	await write(
		page,
		"SELECT year, count(*) AS n, '=1+1' AS f FROM evaluation GROUP BY year ORDER BY year"
	);
	const result = page.locator('#sql .answer');
	await expect(result.getByRole('status').first()).toContainText('毫秒');
	await expect(page).toHaveURL(/sql=SELECT/);
	const rows = await shown(result.locator('table'));
	const answer = (await bytes(await taken(page, result, 'CSV 表格'))).toString('utf8').slice(1);
	const read = Papa.parse<string[]>(answer, { skipEmptyLines: true }).data;
	expect(read[0]).toEqual(['year', 'n', 'f']);
	expect(read.slice(1)).toEqual(rows.map(([year, n]) => [year, n, "'=1+1"]));
	const [sheet] = workbook(await bytes(await taken(page, result, 'Excel 表格')));
	expect(sheet?.rows.slice(1)).toEqual(rows.map(([year, n, f]) => [Number(year), Number(n), f]));

	await page.reload();
	await settled(page);
	expect(await shown(pivot(page).locator('table'))).toEqual(table);
	await expect(page.locator('textarea[name="sql"]')).toHaveValue(/SELECT year/);
});

test('a chart leaves with its title, filter and source inside, as SVG and as PNG', async ({
	page
}) => {
	await page.goto('/explore/?year=2023');
	await liveCharts(page);
	const chart = page.locator('[data-chart="pivot"]');
	const svg = (await bytes(await taken(page, chart, 'SVG 矢量图'))).toString('utf8');
	expect(svg).toContain((await chart.locator('h2').innerText()).slice(0, 10));
	expect(svg).toContain('年度 2023');
	expect(svg).toContain('来源：绩鉴');
	expect(svg).toContain('演示数据');

	const png = await bytes(await taken(page, chart, 'PNG 图片'));
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	const [, width = '0'] = /^<svg [^>]*width="(\d+)"/.exec(svg) ?? [];
	expect(png.readUInt32BE(16)).toBe(Number(width) * 2);
});

test('a table is copied as text and as HTML', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/explore/');
	await settled(page);
	await pivot(page).getByRole('button', { name: /^导出/ }).click();
	await pivot(page).getByRole('button', { name: '复制表格' }).click();
	await expect(pivot(page).getByText('已复制')).toBeVisible();
	const [text, rich] = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const get = async (type: string) => (await item?.getType(type))?.text();
		return [await get('text/plain'), await get('text/html')];
	});
	const rows = await shown(pivot(page).locator('table'));
	expect(text?.split('\n')).toHaveLength(rows.length + 1);
	expect(rich).toContain(`<td>${rows[0]?.[0]}</td>`);
});

test('a histogram is brushed by keys alone; everything else follows, and Escape clears it', async ({
	page
}) => {
	await page.goto('/explore/');
	await settled(page);
	const left = page.locator('.filter').getByRole('status').first();
	const rates = page.getByRole('listbox', { name: /执行率/ });
	const brushed = rates.getByRole('option', { selected: true });
	await rates.focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Shift+ArrowLeft');
	await page.keyboard.press('Shift+ArrowLeft');
	await expect(page).toHaveURL(/rate=90\.\.$/);
	await expect(brushed).toHaveCount(3);
	// A histogram is not narrowed by its own brush, so what its bars say is where all else arrives.
	await expect.poll(() => sum(rates.locator('.n'))).toBeGreaterThan(0);
	const inBars = await sum(brushed.locator('.n'));
	expect(inBars).toBeLessThan(await sum(rates.locator('.n')));
	await expect(left).toHaveText(new RegExp(`^\\s*选中 ${inBars} 份报告`));
	const years = page.getByRole('list', { name: '年度' });
	await expect.poll(() => sum(years.locator('.n'))).toBe(inBars);

	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/explore\/$/);
	await page.keyboard.press('Enter');
	await expect(brushed).toHaveCount(1);

	await years.getByRole('button').first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/year=\d{4}/);
	await page.getByRole('button', { name: '全部取消' }).click();
	await expect(page).toHaveURL(/\/explore\/$/);
});

test('a drag over bars brushes them, a click on the one bar brushed lets it go', async ({
	page
}) => {
	await page.goto('/explore/');
	await settled(page);
	const scores = page.getByRole('listbox', { name: '自评得分' });
	const at = async (part: number) => {
		const box = await scores.boundingBox();
		if (!box) throw new Error('no histogram');
		return [box.x + box.width * part, box.y + box.height * 0.8] as const;
	};
	await page.mouse.move(...(await at(0.6)));
	await page.mouse.down();
	await page.mouse.move(...(await at(0.98)), { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/score=9\d\.\.$/);

	await settled(page);
	await page.mouse.click(...(await at(0.98)));
	await expect(page).toHaveURL(/score=98\.\.$/);
	await settled(page);
	await expect(scores.getByRole('option', { selected: true })).toHaveCount(1);
	await page.mouse.click(...(await at(0.98)));
	await expect(page).toHaveURL(/\/explore\/$/);
});

test('a fault in a statement is told with its place', async ({ page }) => {
	await page.goto('/explore/');
	await settled(page);
	await write(page, 'SELECT province,\n  budgett\nFROM evaluation');
	const fault = page.locator('#sql').getByRole('alert');
	await expect(fault).toContainText('budgett');
	await expect(fault).toContainText('第 2 行第 3 列');
	await fault.getByRole('button').click();
	const marked = () =>
		page
			.locator('textarea[name="sql"]')
			.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart).slice(0, 7));
	await expect.poll(marked).toBe('budgett');

	await write(page, 'DROP TABLE evaluation');
	await expect(fault).toContainText('这里只能查询');
	await write(page, "SELECT * FROM 'https://example.org/x.csv'");
	await expect(fault).toContainText('Permission Error');
	await write(page, 'SELECT count(*) AS n FROM evaluation');
	await expect(page.locator('#sql tbody td')).toHaveText(/^\d+$/);
});

test('an endless statement is stopped; the page answers meanwhile and afterwards', async ({
	page
}) => {
	await page.goto('/explore/');
	await settled(page);
	await write(
		page,
		'WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t) SELECT count(*) FROM t'
	);
	await expect(page.getByText('正在运行')).toBeVisible();
	await page.locator('select[name="rows"]').selectOption('kind');
	await expect(pivot(page).locator('tbody th').first()).toContainText('整体支出');
	await page.getByRole('button', { name: '停止' }).click();
	await expect(page.locator('#sql .answer')).toContainText('已停止');

	await write(page, 'SELECT unnest(range(150)) AS i');
	await expect(page.locator('#sql .answer')).toContainText('150 行');
	await expect(page.locator('#sql tbody tr')).toHaveCount(150);
});

test.describe('a statement that breaks the engine', () => {
	test.use({ expected: /memory access out of bounds/ });

	test('costs it alone: another engine starts and the page goes on', async ({ page }) => {
		await page.goto('/explore/');
		await settled(page);
		// It goes beyond the engine's memory; what it meets there may, seldom, pass for an answer.
		await expect(async () => {
			await write(page, 'SELECT list_sort(range(300000000))[1]');
			await expect(page.locator('#sql').getByRole('alert')).toBeVisible({ timeout: 30_000 });
		}).toPass();
		await settled(page);
		await write(page, 'SELECT count(*) AS n FROM evaluation');
		await expect(page.locator('#sql tbody td')).toHaveText(/^\d+$/);
		await page.locator('select[name="rows"]').selectOption('kind');
		await expect(pivot(page).locator('tbody th').first()).toContainText('整体支出');
	});
});

test('every example runs', async ({ page }) => {
	await page.goto('/explore/');
	await settled(page);
	await expect(page.locator('#sql aside')).not.toContainText('正在载入');
	const examples = page.locator('#sql .examples button');
	for (const example of await examples.all()) {
		await example.click();
		await page.getByRole('button', { name: '运行' }).click();
		await expect(page.locator('#sql .answer')).toContainText(/用时/);
		await expect(page.locator('#sql tbody tr').first()).toBeAttached();
	}
});

test('an address that nobody would write is read as far as it means something', async ({
	page
}) => {
	const sql = encodeURIComponent('</textarea><script>alert(1)</script>');
	await page.goto(
		`/explore/?region=1&rate=9..1&budget=1e9..&rows=__proto__&columns=constructor&m=toString&m=spent&sql=${sql}`
	);
	await settled(page);
	await expect(page.locator('.filter').getByRole('status').first()).toContainText('已忽略');
	await expect(page.locator('textarea[name="sql"]')).toHaveValue(
		'</textarea><script>alert(1)</script>'
	);
	await expect(page.locator('#sql .answer')).not.toContainText('用时');
});

test('views are kept in the browser, opened and removed; a full storage is told', async ({
	page
}) => {
	await page.goto('/explore/?rate=..80&rows=unit_type');
	await settled(page);
	const table = await shown(pivot(page).locator('table'));
	await page.getByPlaceholder('视图名称').fill('执行率低的');
	await page.keyboard.press('Enter');
	await expect(page.getByText('已保存')).toBeVisible();

	await page.goto('/explore/');
	await settled(page);
	await page.getByRole('button', { name: '执行率低的', exact: true }).click();
	await expect(page).toHaveURL(/rate=..80&rows=unit_type/);
	await expect.poll(() => shown(pivot(page).locator('table'))).toEqual(table);
	await page.getByRole('button', { name: '删除“执行率低的”' }).click();
	await expect(page.getByRole('button', { name: '执行率低的', exact: true })).toHaveCount(0);

	await page.evaluate(() => {
		for (let size = 2 ** 22; size >= 1; size /= 2)
			for (let i = 0; i < 3; i++)
				try {
					localStorage.setItem(`full ${size} ${i}`, 'x'.repeat(size));
				} catch {
					break;
				}
	});
	await page.getByPlaceholder('视图名称').fill('没有地方'.repeat(10));
	await page.keyboard.press('Enter');
	await expect(page.getByText('没有保存：')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/explore/?rate=80..95&rows=province&rows=unit_type&m=executionRate&m=spent');
		await settled(page);
		await write(page, 'SELECT province, budgett FROM evaluation');
		await expect(page.locator('#sql').getByRole('alert')).toBeVisible();
		await pivot(page).getByRole('button', { name: /^导出/ }).click();
		await unfold(page);
		expect(await violations(page)).toEqual([]);
	});

for (const place of ['/explore/', '/en/explore/'])
	test(`${place}: nothing scrolls sideways at 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${place}?rows=province&rows=unit_type&m=executionRate&m=spent&rate=50..95`);
		await settled(page);
		expect(await widthOf(page)).toBeLessThanOrEqual(320);
	});

test.describe('without an engine', () => {
	test.use({ expected: /wasm|ERR_FAILED/ });

	test('the page says so', async ({ page }) => {
		await page.route('**/*.wasm', (route) => route.abort());
		await page.goto('/explore/');
		await expect(page.getByRole('alert')).toContainText('查询引擎没有启动');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs and leads on', async ({ page }) => {
		await page.goto('/explore/');
		await expect(page.locator('noscript .notice')).toContainText('需要运行脚本');
		await page.locator('main').getByRole('link', { name: '规则核对' }).click();
		await expect(page.locator('h1')).toHaveText('规则核对');
	});
});

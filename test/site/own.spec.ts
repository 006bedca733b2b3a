import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Rows, TableName } from '#model/tables.ts';
import { fromCsv, toCsv } from '#table/csv.ts';
import { expect, liveCharts, settled, test, violations, widthOf } from './site.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (table: TableName) =>
	readFileSync(join(root, `data/normalised/${table}.csv`), 'utf8');

/** The site's reports of one kind in one year, each with a budget of 1,000 yuan of which 345 were spent. */
const reports = fromCsv('evaluation', textOf('evaluation'))
	.filter(({ kind, year }) => kind === 'whole' && year === 2023)
	.map((row): Rows<'evaluation'> => ({ ...row, adjusted: 100_000, spent: 34_500 }));

const csv = (name: string, text: string | Buffer) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

const files = (evaluation = toCsv('evaluation', reports)) => [
	csv('evaluation.csv', evaluation),
	csv('region.csv', textOf('region')),
	csv('unit.csv', textOf('unit'))
];

const banner = (page: Page) => page.getByRole('complementary', { name: '所看数据' });

async function bring(page: Page, brought: ReturnType<typeof files>) {
	await page.goto('/data/');
	await input(page).setInputFiles(brought);
}

/** Where files are chosen; it can be used when the page listens. */
const input = (page: Page) => page.locator('input[type=file]:enabled');

/** A link of the menu, which does not load the page anew. */
const visit = (page: Page, name: string) =>
	page.getByRole('navigation', { name: '页面' }).getByRole('link', { name }).click();

test('own tables are seen on every page, the language changed, and the site’s data again', async ({
	page
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' && request.method() !== 'HEAD') sent.push(request.url());
	});
	await bring(page, files());
	await expect(banner(page)).toContainText(`${reports.length} 份报告`);
	await expect(page.locator('#own tr', { hasText: 'evaluation' }).first()).toContainText(
		String(reports.length)
	);

	await visit(page, '总览');
	await liveCharts(page);
	const figures = page.getByRole('region', { name: '主要数字' });
	await expect(figures).toContainText('34.50%');
	await expect(page.locator('select[name="year"] option')).toHaveText(['全部', '2023']);
	await expect(banner(page)).toContainText('没有放入 finding 表');

	await page.locator('select[name="unit_type"]').selectOption({ index: 1 });
	await expect(figures).toContainText('34.50%');

	await page.locator('a[href*="/compare/?u="]:visible').first().click();
	await expect(page).toHaveURL(/\/compare\/\?u=/);
	await expect(page.locator('main')).toContainText('34.50');
	await expect(banner(page)).toBeVisible();

	await visit(page, '规则核对');
	await expect(page.locator('dl.figures dd').first()).toHaveText(String(reports.length));

	await visit(page, '数据探索');
	await expect(page.locator('select[name="year"] option')).toHaveText(['全部', '2023']);
	await expect(page.locator('#pivot table')).toContainText('34.50%');

	await page.locator('a[hreflang="en"]').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const [english] = [page.getByRole('complementary', { name: 'Data in view' })];
	await expect(english).toContainText('your own data');

	await english.getByRole('button', { name: 'Back to the site’s data' }).click();
	await expect(english).toHaveCount(0);
	await settled(page);
	expect(sent, 'nothing is sent').toEqual([]);
});

test('together, the site’s reports stay and the reader’s stand for those of the same id', async ({
	page
}) => {
	await page.goto('/data/');
	await page.getByLabel('与本站的数据一起看').check();
	const [one] = reports;
	const single = one ? [{ ...one, report_id: `${one.report_id}-own`, spent: 45_600 }] : [];
	await input(page).setInputFiles([csv('evaluation.csv', toCsv('evaluation', single))]);
	await expect(banner(page)).toContainText('自己的 1 份报告');

	await visit(page, '总览');
	await liveCharts(page);
	const all = fromCsv('evaluation', textOf('evaluation')).filter(({ kind }) => kind === 'whole');
	await expect(page.getByRole('region', { name: '主要数字' })).toContainText(
		String(all.length + 1)
	);
	const report = page.waitForEvent('popup');
	await page.locator('a[href*="/report/"]:visible').first().click();
	await expect((await report).locator('h1')).toBeVisible();
	await expect(banner(page), 'the site’s report opens beside').toBeVisible();

	await visit(page, '规则核对');
	await expect(page.locator('#findings li, #findings tr').first()).toBeVisible();

	await page.goto(`/data/?report=${single[0]?.report_id ?? ''}`);
	await expect(banner(page), 'a page that is loaded anew has forgotten them').toHaveCount(0);
});

test('a wrong cell is named by file, row and column; what was seen before stays', async ({
	page
}) => {
	await bring(page, files(toCsv('evaluation', reports).replace(',345', ',x345')));
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('evaluation.csv，第 2 行，spent 列');
	await expect(alert).toContainText('x34500');
	await expect(banner(page)).toHaveCount(0);

	const [, ...others] = files();
	await input(page).setInputFiles(others);
	await expect(alert).toContainText('缺少 evaluation 表');

	const [head = '', ...rows] = toCsv('evaluation', reports).split('\n');
	const without = [head.replace('adjusted', 'adjustment'), ...rows].join('\n');
	await input(page).setInputFiles(files(without));
	await expect(alert).toContainText('第 1 行，adjusted 列');

	await input(page).setInputFiles(files(toCsv('evaluation', [...reports, ...reports.slice(0, 1)])));
	await expect(alert).toContainText('不止一行');

	await input(page).setInputFiles(files());
	await expect(alert).toHaveCount(0);
	await expect(banner(page)).toBeVisible();
});

test('the databases that jijian builds are taken as they are, half a one is not', async ({
	page
}) => {
	const folder = join(root, 'static/data');
	const databases = readdirSync(folder).filter((name) => name.endsWith('.duckdb'));
	const read = (name: string) => csv(name, readFileSync(join(folder, name)));
	await page.goto('/data/');
	const evaluation = databases.find((name) => name.startsWith('evaluation.')) ?? '';
	await input(page).setInputFiles([
		csv('half.duckdb', read(evaluation).buffer.subarray(0, 30_000))
	]);
	await expect(page.getByRole('alert')).toContainText('half.duckdb');

	await input(page).setInputFiles(databases.map(read));
	await expect(banner(page)).toContainText('正在看自己的数据');
	await expect(banner(page)).not.toContainText('finding');
	await visit(page, '总览');
	await liveCharts(page);
	await page.locator('a[href*="/data/?report="]:visible').first().click();
	await expect(page).toHaveURL(/\/data\/\?report=/);
	await expect(page.locator('#report dl')).toContainText('12');
});

test('files are dropped, and the choice is reached by keyboard', async ({ page }) => {
	await page.goto('/data/');
	await expect(input(page)).toBeVisible();
	const data = await page.evaluateHandle(
		(brought) => {
			const transfer = new DataTransfer();
			for (const [name, text] of brought) transfer.items.add(new File([text], name));
			return transfer;
		},
		files().map(({ name, buffer }) => [name, buffer.toString()] as [string, string])
	);
	await page.getByRole('group', { name: '选择文件' }).dispatchEvent('drop', { dataTransfer: data });
	await expect(banner(page)).toBeVisible();

	await page.getByLabel('与本站的数据一起看').focus();
	await page.keyboard.press('Tab');
	await expect(input(page)).toBeFocused();
	await expect(async () => {
		const chooser = page.waitForEvent('filechooser', { timeout: 10_000 });
		await page.keyboard.press('Enter');
		expect((await chooser).isMultiple()).toBe(true);
	}).toPass();
});

test('loading can be cancelled, and done after all', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.wasm', async (route) => {
		await held;
		await route.continue();
	});
	await bring(page, files());
	await page.getByRole('button', { name: '取消' }).click();
	await expect(page.getByRole('status')).toContainText('已取消');
	release();
	await expect(banner(page)).toHaveCount(0);
	await input(page).setInputFiles(files());
	await expect(banner(page)).toBeVisible();
});

test.describe('when the worker dies', () => {
	test.use({ expected: /killed|ErrorEvent/ });

	test('the page says so, shows the site’s data, and loads the reader’s again', async ({
		page
	}) => {
		await bring(page, files());
		await expect(banner(page)).toBeVisible();
		await visit(page, '总览');
		await liveCharts(page);
		for (const worker of page.workers())
			await worker.evaluate(() => {
				setTimeout(() => {
					throw new Error('killed');
				});
			});
		await page.locator('select[name="unit_type"]').selectOption({ index: 1 });
		await expect(banner(page)).toContainText('查询引擎中断了');
		await banner(page).getByRole('button', { name: '重新载入' }).click();
		await expect(page.getByRole('region', { name: '主要数字' })).toContainText('34.50%');
	});
});

test('the page with complaints and with data: axe finds nothing, nothing scrolls at 320 px', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const hold = async () => {
		expect(await violations(page)).toEqual([]);
		expect(await widthOf(page)).toBeLessThanOrEqual(320);
	};
	await bring(page, files('report_id\n'));
	await expect(page.getByRole('alert')).toBeVisible();
	await hold();
	await input(page).setInputFiles(files());
	await expect(banner(page)).toBeVisible();
	await hold();
});

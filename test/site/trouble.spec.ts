import type { Page } from '@playwright/test';
import { expect, liveCharts, settled, test } from './site.ts';

const statement = async (page: Page, sql: string) => {
	await page.locator('textarea[name="sql"]').fill(sql);
	await page.getByRole('button', { name: '运行' }).click();
};

test('two tabs at once each answer for themselves; a view kept in one is there in the other', async ({
	page,
	context
}) => {
	test.slow();
	const other = await context.newPage();
	await Promise.all([page.goto('/explore/?year=2022'), other.goto('/explore/?year=2023')]);
	for (const [tab, year] of [
		[page, 2022],
		[other, 2023]
	] as const) {
		await settled(tab);
		await statement(tab, `SELECT ${year} AS asked`);
		await expect(tab.locator('#sql tbody td')).toHaveText(String(year));
	}
	await page.getByPlaceholder('视图名称').fill('二〇二二');
	await page.getByRole('button', { name: '保存当前视图' }).click();
	await expect(other.getByRole('button', { name: '二〇二二', exact: true })).toBeVisible();
	await other.getByRole('button', { name: '二〇二二', exact: true }).click();
	await expect(other).toHaveURL(/year=2022/);
	await other.getByRole('button', { name: '删除“二〇二二”' }).click();
	await expect(page.getByRole('button', { name: '二〇二二', exact: true })).toHaveCount(0);
});

test.describe('a worker that dies', () => {
	test.use({ expected: /killed|ErrorEvent/ });

	test('in the middle of a page that is looked at: its pictures are those of the build, the choice is said not to be applied, and the page loaded anew works', async ({
		page
	}) => {
		test.slow();
		await page.goto('/?year=2022');
		await liveCharts(page);
		const [worker] = page.workers();
		await worker?.evaluate(() => {
			setTimeout(() => {
				throw new Error('killed');
			});
		});
		await page.locator('select[name="year"]').selectOption('2023');
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed');
		await expect(page.getByRole('status')).toContainText('所选条件没有生效');
		await expect(page.locator('[data-chart][data-state="live"]')).toHaveCount(0);
		await page.reload();
		await liveCharts(page);
		await expect(page.locator('select[name="year"]')).toHaveValue('2023');
	});

	test('without a word: after its time the page says so', async ({ page }) => {
		test.slow();
		await page.goto('/explore/');
		await settled(page);
		const [worker] = page.workers();
		const closed = worker?.waitForEvent('close');
		await worker?.evaluate(() => self.close());
		await closed;
		await page.locator('select[name="year"]').selectOption('2023');
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed', {
			timeout: 90_000
		});
		await expect(page.getByRole('alert')).toContainText('查询引擎');
	});
});

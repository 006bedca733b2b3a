import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, liveCharts, test, violations } from './site.ts';

const rows = 100_000;

test('of an answer of 100,000 rows the last is reached by keyboard, its number is told, and all of them are exported', async ({
	page
}) => {
	test.slow();
	await page.goto('/explore/');
	await liveCharts(page);
	await page
		.locator('textarea[name="sql"]')
		.fill(
			`SELECT i, 'row ' || i AS words, i * 0.5 AS half FROM range(${rows + 5}) AS t(i) ORDER BY i`
		);
	await page.getByRole('button', { name: '运行' }).click();
	const answer = page.locator('#sql .answer');
	await expect(answer).toContainText('只显示前 100,000 行');

	const table = answer.locator('table');
	await expect(table).toHaveAttribute('aria-rowcount', String(rows + 1));
	const row = (index: number) => table.locator(`tr[aria-rowindex="${index}"]`);
	await expect(row(2)).toContainText('row 0');
	await expect(row(rows + 1)).toHaveCount(0);

	const box = answer.getByRole('group', { name: '查询结果' });
	await box.focus();
	await page.keyboard.press('End');
	await expect(row(rows + 1)).toBeInViewport();
	await expect(row(rows + 1).locator('td')).toHaveText(['99999', 'row 99999', '49999.5']);
	await page.keyboard.press('PageUp');
	await expect(row(rows + 1)).not.toBeInViewport();
	await page.keyboard.press('Home');
	await expect(row(2)).toBeInViewport();
	expect(await table.locator('tbody tr').count()).toBeLessThan(200);
	expect(await violations(page)).toEqual([]);

	await answer.getByRole('button', { name: /^导出/ }).click();
	const download = page.waitForEvent('download');
	await answer.getByRole('button', { name: 'CSV 表格', exact: true }).click();
	const csv = (await readFile(await (await download).path(), 'utf8')).slice(1);
	const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
	expect(data.slice(1, rows + 1)).toHaveLength(rows);
	expect(data[rows]).toEqual(['99999', 'row 99999', '49999.5']);
});

import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines, records } from '#table/csv.ts';
import { readTables } from '#table/store.server.ts';
import { folderOf, jijian, report } from './jijian.ts';

const doubtful = `${report(2021)}三、资金管理\n2021年支出合计13.5万元。会上提到3.2万元。\n`;

/** A folder with a report that has doubtful numbers and one that has none, ingested. */
async function ingested() {
	const folder = await folderOf({
		'data/reports/a.txt': doubtful,
		'data/reports/b.txt': report(2022)
	});
	await jijian(folder, 'ingest');
	return folder;
}

/** Fills in the review of a folder: the cells of some columns, row by row. */
async function fillIn(folder: string, rows: readonly Readonly<Record<string, string>>[]) {
	const file = join(folder, 'data/review.csv');
	const csv = (await readFile(file, 'utf8')).slice(1);
	const head = (csv.split('\n')[0] ?? '').split(',');
	const filled = records(csv, head).map((row, i) =>
		head.map((name) => rows[i]?.[name] ?? row[name] ?? '')
	);
	await writeFile(file, lines([head, ...filled]));
}

const signed = { 理由: '见附表', 更正人: '王某' };
const evaluation = async (folder: string) =>
	(await readTables(join(folder, 'data/normalised'))).evaluation[0];

test('doubtful numbers go out as a CSV, come back filled in, and the next ingest applies them', async () => {
	const folder = await ingested();
	const { code, stdout } = await jijian(folder, 'review');
	expect(code).toBe(0);
	expect(stdout).toBe('3 个数待核对（前后不一 2，资金部分未归类 1），已写入 data/review.csv\n');
	const csv = await readFile(join(folder, 'data/review.csv'), 'utf8');
	expect(csv).toMatch(/^\ufeff报告,/);

	await fillIn(folder, [
		{ ...signed, 正确值: '12.6万元' },
		{},
		{ ...signed, 正确指标: '其他收入' }
	]);
	const applied = await jijian(folder, 'review', '--apply', 'data/review.csv');
	expect(applied).toMatchObject({ code: 0, stdout: '' });
	expect(applied.stderr).toContain('新增更正 2 条');

	const again = await jijian(folder, 'review', '--apply', 'data/review.csv', '--lang', 'en');
	expect(again.stderr).toContain('0 corrections added, 2 were there already');

	expect((await jijian(folder, 'ingest')).code).toBe(0);
	expect(await evaluation(folder)).toMatchObject({ spent: 12_600_000, conflicts: 0 });
	const { fact, correction } = await readTables(join(folder, 'data/normalised'));
	expect(fact.find(({ measure }) => measure === 'income_other')).toMatchObject({
		fen: 3_200_000,
		as_written: '3.2万元',
		corrected: true
	});
	expect(correction).toHaveLength(2);
	expect((await jijian(folder, 'review')).stdout).toContain('0 个数待核对');
});

test('one row that will not do is named, and none is applied', async () => {
	const folder = await ingested();
	await jijian(folder, 'review');
	await fillIn(folder, [
		{ ...signed, 正确值: '12.6万元' },
		{ ...signed, 正确值: '很多' },
		{ 正确指标: 'income_other' }
	]);
	const { code, stderr } = await jijian(folder, 'review', '--apply', 'data/review.csv');
	expect(code).toBe(1);
	expect(stderr).toMatch(/^data\/review\.csv:3:正确值：“很多”不是带单位的数/m);
	expect(stderr).toMatch(/^data\/review\.csv:4:理由：不能为空/m);
	expect(stderr).toContain('一行都没有并入更正');
	await expect(readFile(join(folder, 'data/corrections.csv'))).rejects.toThrow('ENOENT');
});

test('a review that holds work is not written over before it is applied', async () => {
	const folder = await ingested();
	await jijian(folder, 'review');
	await fillIn(folder, [{ ...signed, 正确值: '12.6万元' }]);
	const refused = await jijian(folder, 'review', '--lang', 'en');
	expect(refused.code).toBe(1);
	expect(refused.stderr).toMatch(/^data\/review\.csv: has filled-in rows .+ --apply/);
	expect((await jijian(folder, 'review', '--out', 'data/other.csv')).code).toBe(0);

	await jijian(folder, 'review', '--apply', 'data/review.csv');
	expect((await jijian(folder, 'review')).code).toBe(0);

	await writeFile(join(folder, 'data/review.csv'), 'mine');
	const { code, stderr } = await jijian(folder, 'review');
	expect({ code, last: stderr.trim().split('\n').at(-1) }).toEqual({
		code: 1,
		last: 'data/review.csv：已有这个文件，未覆盖；请移走它，或用 --out 写到另一个文件'
	});
	expect(await readFile(join(folder, 'data/review.csv'), 'utf8')).toBe('mine');
});

test('corrections that fit no more are named with their row, and none is applied', async () => {
	const folder = await ingested();
	await jijian(folder, 'review');
	await fillIn(folder, [
		{ ...signed, 正确值: '12.6万元' },
		{},
		{ ...signed, 正确指标: 'income_other' }
	]);
	await jijian(folder, 'review', '--apply', 'data/review.csv');
	await writeFile(join(folder, 'data/reports/a.txt'), doubtful.replace('3.2万元', '3.3万元'));
	await appendFile(join(folder, 'data/reports/a.txt'), '四、其他\n');

	const { code, stderr } = await jijian(folder, 'ingest');
	expect(code).toBe(1);
	expect(stderr).toMatch(/^data\/corrections\.csv:3:measure：.+3\.2万元@\d+.+；请/m);
	expect(await evaluation(folder)).toMatchObject({ spent: 12_500_000, conflicts: 1 });
});

test('a review that is not there is said', async () => {
	const { code, stderr } = await jijian(await ingested(), 'review', '--apply', 'none.csv');
	expect({ code, stderr }).toEqual({
		code: 1,
		stderr: 'none.csv：没有这个文件或文件夹；请检查路径\n'
	});
});

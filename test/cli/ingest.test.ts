import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '#table/store.server.ts';
import { contents, folderOf, jijian, report } from './jijian.ts';

const head = 'report_id,measure,scope,old,new,reason,who,date\n';
const bytes = (...values: number[]) => Uint8Array.from(values);

test('a folder of reports becomes tables, with where each came from and was published', async () => {
	const folder = await folderOf({
		'data/reports/a.txt': report(2021),
		'data/reports/demo/b.txt': report(2022),
		'data/reports/sources.csv': 'file,source\na.txt,宁县人民政府网\n',
		'data/reports/.hidden.txt': 'x'
	});
	const { code, stdout, stderr } = await jijian(folder, 'ingest');
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(stdout).toContain('报告 2 份（公开 1，示例 1）');
	expect(stdout).toContain('（100.00%）');

	const { report: rows, fact, section } = await readTables(join(folder, 'data/normalised'));
	expect(rows.map(({ source_file, origin, source }) => [source_file, origin, source])).toEqual([
		['a.txt', 'published', '宁县人民政府网'],
		['demo/b.txt', 'demo', null]
	]);
	expect(fact.map(({ measure, fen }) => [measure, fen])).toEqual([
		['spent', 12_500_000],
		['spent', 12_500_000]
	]);
	expect(section[0]?.text).toContain('联系人：袁** 138****8000');
});

test('bad files are named one a line, with what to do; the others are processed, and the command fails', async () => {
	const folder = await folderOf({
		'data/reports/good.txt': report(2021),
		'data/reports/empty.txt': '',
		'data/reports/binary.txt': bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0xfe, 0xd8),
		'data/reports/nobody.txt': '今天没有数字。',
		'data/reports/sources.csv': 'file,source\ngone.txt,x\n'
	});
	const { code, stdout, stderr } = await jijian(folder, 'ingest', '--lang', 'en');
	expect(code).toBe(1);
	expect(stdout).toContain('1 reports');
	const lines = stderr.trim().split('\n');
	expect(lines).toHaveLength(4);
	for (const name of ['empty.txt', 'binary.txt', 'nobody.txt', 'gone.txt']) {
		expect(lines.find((line) => line.includes(name))).toMatch(/[;,]/);
	}
	const { report: rows } = await readTables(join(folder, 'data/normalised'));
	expect(rows.map(({ source_file }) => source_file)).toEqual(['good.txt']);
});

test('of a folder of two hundred files the five broken ones have a line each, the rest is there', async () => {
	const good = Array.from({ length: 195 }, (_, i) => [
		`data/reports/${i}.txt`,
		report(2020, `${i + 1}`)
	]);
	const folder = await folderOf({
		...(Object.fromEntries(good) as Record<string, string>),
		'data/reports/100-empty.txt': '',
		'data/reports/100-binary.txt': bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0xfe, 0xd8),
		'data/reports/20-nobody.txt': '今天没有数字。',
		'data/reports/7-strange.xyz': 'x'
	});
	await symlink('nowhere.txt', join(folder, 'data/reports/50-gone.txt'));
	const { code, stdout, stderr } = await jijian(folder, 'ingest', '--lang', 'en');
	expect(code).toBe(1);
	expect(stdout).toContain('195 reports');
	const complaints = stderr
		.trim()
		.split('\n')
		.filter((line) => !line.includes('same unit, year'));
	expect(complaints.map((line) => /reports\/([\w.-]+): /.exec(line)?.[1])).toEqual([
		'100-binary.txt',
		'100-empty.txt',
		'20-nobody.txt',
		'50-gone.txt',
		'7-strange.xyz'
	]);
	const { fact } = await readTables(join(folder, 'data/normalised'));
	expect(fact).toHaveLength(195);
});

test('a report in GB18030 and a line of five megabytes are read', async () => {
	const gb18030 = bytes(
		...[0xc4, 0xfe, 0xcf, 0xd8, 0xb2, 0xc6, 0xd5, 0xfe, 0xbe, 0xd6, 0x32, 0x30, 0x32, 0x31],
		...[0xc4, 0xea, 0xb6, 0xc8, 0xd5, 0xfb, 0xcc, 0xe5, 0xd6, 0xa7, 0xb3, 0xf6],
		...[0xbc, 0xa8, 0xd0, 0xa7, 0xd7, 0xd4, 0xc6, 0xc0, 0xb1, 0xa8, 0xb8, 0xe6]
	);
	const folder = await folderOf({
		'data/reports/gb18030.txt': gb18030,
		'data/reports/long.txt': report(2022) + '工作扎实推进。'.repeat(250_000)
	});
	const { code, stderr } = await jijian(folder, 'ingest');
	expect(code).toBe(0);
	expect(stderr).not.toContain('.txt');
	const { report: rows } = await readTables(join(folder, 'data/normalised'));
	expect(rows.map(({ year, region_code }) => [year, region_code])).toEqual([
		[2021, '621026'],
		[2022, '621026']
	]);
});

test('a folder that is not there and one without reports are said, and leave the tables alone', async () => {
	const folder = await folderOf({ 'data/reports/a.txt': report(2021), 'nothing/.keep': '' });
	await jijian(folder, 'ingest');
	const before = await contents(join(folder, 'data/normalised'));
	for (const path of ['missing', 'nothing']) {
		const { code, stderr } = await jijian(folder, 'ingest', path);
		expect(code).toBe(1);
		expect(stderr).toMatch(new RegExp(`^${path}：.+；.+\n$`));
	}
	expect(await contents(join(folder, 'data/normalised'))).toEqual(before);
});

test('corrections are applied on top; one wrong row, and none is, with a line for it', async () => {
	const reports = { 'data/reports/a.txt': report(2021), 'data/reports/b.txt': report(2022) };
	const folder = await folderOf(reports);
	await jijian(folder, 'ingest');
	const normalised = join(folder, 'data/normalised');
	const { report: rows } = await readTables(normalised);
	const row = (old: string, id = rows[0]?.report_id) =>
		`${id},spent,unit,${old},21.5万元,数字颠倒,王某,2024-03-01\n`;

	const good = await folderOf({ ...reports, 'data/corrections.csv': head + row('12.5万元') });
	expect((await jijian(good, 'ingest')).code).toBe(0);
	const corrected = await readTables(join(good, 'data/normalised'));
	expect(corrected.evaluation.map(({ spent }) => spent)).toEqual([21_500_000, 12_500_000]);
	expect(corrected.correction).toHaveLength(1);

	const bad = await folderOf({
		...reports,
		'data/corrections.csv': head + row('12.5万元') + row('13万元') + row('12.5万元', 'nobody')
	});
	const { code, stderr } = await jijian(bad, 'ingest');
	expect(code).toBe(1);
	expect(stderr).toContain('data/corrections.csv:3:old：报告写的不是“13万元”，而是：12.5万元');
	expect(stderr).toContain('data/corrections.csv:4:report_id：没有报告“nobody”');
	const uncorrected = await readTables(join(bad, 'data/normalised'));
	expect(uncorrected.evaluation.map(({ spent }) => spent)).toEqual([12_500_000, 12_500_000]);
	expect(uncorrected.correction).toEqual([]);
});

test('the same reports give the same bytes, whatever stood there before', async () => {
	const files = {
		'data/reports/a.txt': report(2021),
		'data/reports/b.txt': report(2022),
		'data/reports/c.txt': report(2022, '13')
	};
	const [one, other] = [
		await folderOf(files),
		await folderOf({
			...Object.fromEntries(Object.entries(files).reverse()),
			'data/reports/d.txt': report(2020)
		})
	];
	await jijian(one, 'ingest');
	await jijian(other, 'ingest');
	await rm(join(other, 'data/reports/d.txt'));
	const { stderr } = await jijian(other, 'ingest');
	expect(await contents(join(other, 'data/normalised'))).toEqual(
		await contents(join(one, 'data/normalised'))
	);
	expect(stderr).toMatch(/[bc]\.txt：与 [bc]\.txt 的单位、年度、类型相同/);
});

test('a finding that a correction makes vanish is kept as corrected; an answer stands beside its finding', async () => {
	const wrong = `宁县财政局2021年度部门整体支出绩效自评报告\n一、预算执行\n全年预算100万元，全年支出75万元，预算执行率90%。\n`;
	const files = { 'data/reports/a.txt': wrong };
	const folder = await folderOf(files);
	await jijian(folder, 'ingest');
	const { report: rows, finding: found } = await readTables(join(folder, 'data/normalised'));
	const id = rows[0]?.report_id;
	expect(found.filter(({ rule }) => rule === 'R01')).toMatchObject([{ status: 'open' }]);

	const answered = await folderOf({
		...files,
		'data/responses.csv': `rule,report_id,status,text,date\nR01,${id},explained,年末收回,2024-05-01\nR05,${id},confirmed,属实,2024-05-01\n`
	});
	const { code, stderr } = await jijian(answered, 'ingest');
	expect(code).toBe(0);
	expect(stderr).toContain(`data/responses.csv：${id} 已没有 R05 的问题`);
	const told = await readTables(join(answered, 'data/normalised'));
	expect(told.finding.filter(({ rule }) => rule === 'R01')).toMatchObject([
		{ status: 'explained', answer: '年末收回', answered: '2024-05-01' }
	]);

	const corrected = await folderOf({
		...files,
		'data/corrections.csv': `${head}${id},spent,unit,75万元,90万元,笔误,王某,2024-03-01\n`
	});
	expect((await jijian(corrected, 'ingest')).code).toBe(0);
	const now = await readTables(join(corrected, 'data/normalised'));
	expect(now.finding.filter(({ rule }) => rule === 'R01')).toMatchObject([{ status: 'corrected' }]);
	expect(now.evaluation).toMatchObject([{ findings_high: 0 }]);
});

test('answers about what is not there are refused line by line, and none is applied', async () => {
	const folder = await folderOf({
		'data/reports/a.txt': report(2021),
		'data/responses.csv': 'rule,report_id,status,text,date\nR98,nobody,explained,说明,2024-05-01\n'
	});
	const { code, stderr } = await jijian(folder, 'ingest');
	expect(code).toBe(1);
	expect(stderr).toContain('data/responses.csv:2:rule：没有规则“R98”');
});

test('what only several reports show stands with their findings and is counted', async () => {
	const yearly = (year: number, carried: string, left: string) =>
		`宁县财政局${year}年度部门整体支出绩效自评报告\n一、预算执行\n上年结转${carried}万元，年末结转结余${left}万元。\n`;
	const folder = await folderOf({
		'data/reports/a.txt': yearly(2021, '0.00', '10.00'),
		'data/reports/b.txt': yearly(2022, '25.00', '0.00'),
		'data/reports/demo/c.txt': yearly(2023, '99.00', '0.00')
	});
	expect((await jijian(folder, 'ingest')).code).toBe(0);
	const { finding, evaluation } = await readTables(join(folder, 'data/normalised'));
	const [found, ...others] = finding.filter(({ rule }) => rule === 'R42');
	expect(others, 'demo reports are compared with demo reports').toEqual([]);
	expect(found).toMatchObject({ severity: 'medium', status: 'open' });
	expect(found?.message_zh).toContain('上年结转25.00万元');
	const [later] = evaluation.filter(({ report_id }) => report_id === found?.report_id);
	const medium = finding.filter(
		({ report_id, severity }) => report_id === found?.report_id && severity === 'medium'
	);
	expect(later).toMatchObject({ year: 2022, findings_medium: medium.length });
});

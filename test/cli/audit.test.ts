import { expect, test } from 'vitest';
import { folderOf, jijian } from './jijian.ts';

const report = (spent: string) =>
	`宁县财政局2021年度部门整体支出绩效自评报告\n一、部门概况\n我局人员稳定。\n二、预算执行\n全年预算100万元，全年支出${spent}万元，预算执行率90%。\n`;

const folder = () => folderOf({ '甲.txt': report('90'), '乙.txt': report('75') });

test('a person reads what is wrong, where, and how many reports are sound', async () => {
	const { code, stdout, stderr } = await jijian(await folder(), 'audit', '甲.txt', '乙.txt');
	expect(code).toBe(0);
	expect(stdout).toContain('乙.txt · 宁县财政局 2021\n  高 R01 执行率与所列金额不符\n');
	expect(stdout).toContain('第 5 行 全年预算100万元，全年支出75万元，预算执行率90%。');
	expect(stdout).not.toMatch(/甲\.txt[^\n]*\n {2}高/);
	expect(stderr).toMatch(/报告 2 份.*高 2/);
});

test('--fail-on makes a gate of it', async () => {
	const both = await jijian(await folder(), 'audit', '.', '--fail-on', 'high');
	expect(both.code).toBe(1);
	expect(both.stderr).toContain('1 份报告有“高”或更重的问题');
	const sound = await jijian(await folder(), 'audit', '甲.txt', '--fail-on', 'high');
	expect(sound.code).toBe(0);
});

test('an unknown severity is refused', async () => {
	const { code, stderr } = await jijian(await folder(), 'audit', '.', '--fail-on', 'fatal');
	expect(code).toBe(1);
	expect(stderr).toContain('--fail-on');
});

test('--json gives each finding with its figures, lines and sentences', async () => {
	const { stdout } = await jijian(await folder(), 'audit', '乙.txt', '--json', '--lang', 'en');
	const told = JSON.parse(stdout) as { findings: { rule: string }[] };
	expect(told.findings.find(({ rule }) => rule === 'R01')).toMatchObject({
		severity: 'high',
		title: 'The execution rate does not follow from the stated amounts',
		parameters: { reported: 90, recomputed: 75 },
		evidence: [{ line: 5, text: '90%' }, { text: '75万元' }, { text: '100万元' }]
	});
});

test('the catalogue is printed with formulas and limits, in either language', async () => {
	const { code, stdout } = await jijian('.', 'rules');
	expect(code).toBe(0);
	expect(stdout).toMatch(/^R01 执行率与所列金额不符/m);
	expect(stdout).toContain('rate_gap_grave');
	const { stdout: json } = await jijian('.', 'rules', '--json');
	const codes = json
		.trimEnd()
		.split('\n')
		.map((line) => (JSON.parse(line) as { code: string }).code);
	const [own, together] = ['R', 'P'].map((of) => codes.filter((code) => code.startsWith(of)));
	expect(codes).toEqual([...(own ?? []), ...(together ?? [])]);
	expect(together).toEqual(['P01', 'P02', 'P03', 'P04', 'P05']);
	expect(codes).toContain('R19');
});

test('what only several reports together show is told after them', async () => {
	const yearly = (year: number, carried: string, left: string) =>
		`宁县财政局${year}年度部门整体支出绩效自评报告\n一、预算执行\n年初预算100万元，上年结转${carried}万元，全年支出90万元，年末结转结余${left}万元。\n`;
	const files = { '甲.txt': yearly(2021, '0', '10'), '乙.txt': yearly(2022, '25', '0') };
	const { stdout } = await jijian(await folderOf(files), 'audit', '.');
	expect(stdout).toMatch(/乙\.txt · 与其他报告比较\n {2}中 R42 /);
	const alone = await jijian(await folderOf({ '乙.txt': files['乙.txt'] }), 'audit', '.');
	expect(alone.stdout).not.toContain('R42');
});

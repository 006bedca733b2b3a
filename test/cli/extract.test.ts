import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { folderOf, jijian, report, withDigests } from './jijian.ts';

type Place = { start: number; end: number };
type Extraction = {
	file: string;
	report: Record<string, unknown>;
	facts: (Place & { measure: string; value: number | null; as_written: string })[];
	findings: { evidence: (Place & { text: string })[] }[];
	unclassified: (Place & { as_written: string })[];
};

const parsed = (stdout: string) =>
	stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Extraction);

test('each report is a line of JSON, its places lead to what is written there', async () => {
	const folder = await folderOf({});
	await withDigests(folder);
	const { code, stdout, stderr } = await jijian(folder, 'extract', 'data/reports', '--json');
	expect(stderr).toBe('');
	expect(code).toBe(0);

	const names = (await readdir(join(folder, 'data/reports'))).filter((name) =>
		name.endsWith('.txt')
	);
	const reports = parsed(stdout);
	expect(reports.map(({ file }) => file)).toEqual(
		names.sort().map((name) => `data/reports/${name}`)
	);
	for (const { file, facts, findings, unclassified } of reports) {
		const { stdout: text } = await jijian(folder, 'text', file);
		for (const { start, end, as_written } of [...facts, ...unclassified]) {
			expect(text.slice(start, end)).toBe(as_written);
		}
		for (const { start, end, text: quoted } of findings.flatMap(({ evidence }) => evidence)) {
			expect(text.slice(start, end)).toBe(quoted);
		}
		expect(facts.length).toBeGreaterThan(0);
	}
});

test('money is in yuan, and what a report does not state is null', async () => {
	const folder = await folderOf({ 'a.txt': report(2021) });
	const { stdout } = await jijian(folder, 'extract', 'a.txt', '--json');
	const [extraction] = parsed(stdout);
	expect(extraction?.facts).toMatchObject([{ measure: 'spent', value: 125_000, unit: '万元' }]);
	expect(extraction?.report).toMatchObject({
		region_code: '621026',
		unit: '宁县财政局',
		year: 2021,
		period_end: '2021-12-31',
		kind: 'whole',
		project_name: null,
		self_score: null
	});
});

test('without --json a person reads a few lines, in either language', async () => {
	const folder = await folderOf({ 'a.txt': report(2021) });
	const { stdout: zh } = await jijian(folder, 'extract', 'a.txt');
	expect(zh).toContain('宁县财政局 · 621026 宁县 · 2021 · 整体支出');
	const { stdout: en } = await jijian(folder, 'extract', 'a.txt', '--lang', 'en');
	expect(en).toContain('Spent 12.5万元');
});

test('what cannot be read is said and fails; the rest is printed', async () => {
	const folder = await folderOf({ 'a.txt': report(2021), 'b.txt': '' });
	const { code, stdout, stderr } = await jijian(
		folder,
		'extract',
		'b.txt',
		'c.txt',
		'a.txt',
		'--json'
	);
	expect(code).toBe(1);
	expect(parsed(stdout).map(({ file }) => file)).toEqual(['a.txt']);
	expect(stderr.trim().split('\n').sort()).toEqual([
		expect.stringMatching(/^b\.txt：.+；.+/),
		expect.stringMatching(/^c\.txt：.+；.+/)
	]);
});

test('a folder is no text, and says so', async () => {
	const folder = await folderOf({});
	const { code, stdout, stderr } = await jijian(folder, 'text', '.', '--lang', 'en');
	expect({ code, stdout, stderr }).toEqual({
		code: 1,
		stdout: '',
		stderr: '.: is a folder; name a file\n'
	});
});

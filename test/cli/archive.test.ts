import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '#table/store.server.ts';
import type { Detail } from '#model/detail.ts';
import { readFileSync } from 'node:fs';
import { docxOf, paragraph } from '../read/writers/docx.ts';
import { zip } from '../read/writers/zip.ts';
import { contents, folderOf, jijian, report } from './jijian.ts';

const docx = (text: string) =>
	docxOf(
		text
			.split('\n')
			.map((line) => paragraph(line))
			.join('')
	);

const batch = zip([
	{ name: '甲局/a.txt', content: report(2021) },
	{ name: '甲局/b.docx', content: docx(report(2022)) },
	{ name: '乙.zip', content: zip([{ name: 'c.txt', content: report(2023) }]) },
	{ name: '甲局/d.docx', content: 'PK\x03\x04 torn' },
	{ name: '../../e.txt', content: '' },
	{ name: 'sources.csv', content: 'file,source\n' },
	{ name: '__MACOSX/甲局/._a.txt', content: '\0' }
]);

const sources = 'file,source\nbatch.zip,某网\nbatch.zip/乙.zip/c.txt,别处\nbatch.zip/f.txt,无\n';

const files = { 'data/reports/batch.zip': batch, 'data/reports/sources.csv': sources };

const ingested = await folderOf(files);
const outcome = await jijian(ingested, 'ingest');

test('each report in an archive comes into the tables by its way, with its source; what will not do is named', async () => {
	expect(outcome.code).toBe(1);
	expect(outcome.stdout).toContain('报告 3 份');
	expect(outcome.stderr.trim().split('\n')).toEqual([
		expect.stringMatching(/^data\/reports\/sources\.csv: batch\.zip\/f\.txt：压缩包里没有这个文件/),
		expect.stringMatching(/^data\/reports\/batch\.zip\/甲局\/d\.docx：.*损坏.*；/),
		expect.stringMatching(/^data\/reports\/batch\.zip\/e\.txt：文件是空的；/)
	]);
	const { report: rows } = await readTables(join(ingested, 'data/normalised'));
	expect(rows.map(({ year, source_file, source }) => [year, source_file, source])).toEqual([
		[2021, 'batch.zip/甲局/a.txt', '某网'],
		[2022, 'batch.zip/甲局/b.docx', '某网'],
		[2023, 'batch.zip/乙.zip/c.txt', '别处']
	]);
});

test('read again nothing is redone, and the tables are the same', async () => {
	const before = await contents(join(ingested, 'data/normalised'));
	const { stderr } = await jijian(ingested, 'ingest', '--lang', 'en');
	expect(stderr).toContain('reports had been read before');
	expect(await contents(join(ingested, 'data/normalised'))).toEqual(before);
});

test('unpacked or packed, a report has the same id, facts and places', async () => {
	const folder = await folderOf({
		'data/reports/a.txt': report(2021),
		'data/reports/b.docx': docx(report(2022)),
		'data/reports/c.txt': report(2023)
	});
	await jijian(folder, 'ingest');
	const [packed, loose] = await Promise.all(
		[ingested, folder].map((each) => contents(join(each, 'data/normalised')))
	);
	expect(packed?.['fact.csv']).toBe(loose?.['fact.csv']);
});

test('the site tells each of its reports whole, and which of them changed', async () => {
	const folder = await folderOf(files);
	await jijian(folder, 'ingest');
	expect(await jijian(folder, 'build-data')).toMatchObject({ code: 0 });
	for (const [year, way] of [
		[2022, '甲局/b.docx'],
		[2023, '乙.zip/c.txt']
	] as const) {
		const file = join(folder, `static/data/detail/621026-${year}.json`);
		const { reports } = JSON.parse(readFileSync(file, 'utf8')) as Detail;
		const { stdout } = await jijian(folder, 'text', `data/reports/batch.zip/${way}`);
		expect(reports[0]?.text).toHaveLength(stdout.length);
	}
	const changed = zip([{ name: '甲局/a.txt', content: `${report(2021)}。` }]);
	await writeFile(join(folder, 'data/reports/batch.zip'), changed);
	const { code, stderr } = await jijian(folder, 'build-data');
	expect(code).toBe(1);
	expect(stderr).toMatch(/batch\.zip\/甲局\/a\.txt：文件在 ingest 之后有改动/);
	expect(stderr).toMatch(/batch\.zip\/甲局\/b\.docx：压缩包里没有这个文件/);
	await rm(join(folder, 'data/reports/batch.zip'));
	expect((await jijian(folder, 'build-data')).stderr).toMatch(/a\.txt：没有这个文件或文件夹/);
});

test('a path may lead into an archive, to a report or to a folder of them', async () => {
	const filesOf = async (path: string) => {
		const { stdout } = await jijian(ingested, 'extract', path, '--json');
		return stdout
			.trimEnd()
			.split('\n')
			.map((line) => (JSON.parse(line) as { file: string }).file);
	};
	const host = 'data/reports/batch.zip';
	expect(await filesOf(`${host}/乙.zip`)).toEqual([`${host}/乙.zip/c.txt`]);
	expect(await filesOf(`${host}/甲局`)).toEqual([`${host}/甲局/a.txt`, `${host}/甲局/b.docx`]);

	const { code, stderr } = await jijian(ingested, 'extract', `${host}/丙局`, 'no.zip/a.txt');
	expect(code).toBe(1);
	expect(stderr.trim().split('\n').sort()).toEqual([
		'data/reports/batch.zip/丙局：压缩包里没有这个文件；请核对路径',
		'no.zip/a.txt：没有这个文件或文件夹；请检查路径'
	]);
});

test('the text of an archive is asked for one report at a time', async () => {
	const host = 'data/reports/batch.zip';
	const { code, stdout, stderr } = await jijian(ingested, 'text', host, '--lang', 'en');
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	expect(stderr).toBe(
		`${host}: is an archive of 5 files; name one of them, for example ${host}/甲局/a.txt\n`
	);
	expect((await jijian(ingested, 'text', `${host}/甲局/a.txt`)).stdout).toBe(report(2021));
});

import { Blob, File } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csvHead } from '#table/csv.ts';
import { take } from '../../src/routes/own-files.ts';

const csv = `${csvHead('region')}621026,宁县,county,,1\n`;

/** 宁县 in GBK. */
const gbk = Uint8Array.of(0xc4, 0xfe, 0xcf, 0xd8);

const file = (name: string, ...parts: (string | Uint8Array)[]) =>
	new File(parts, name) as unknown as globalThis.File;

const taken = async (...files: globalThis.File[]) => {
	const told: string[] = [];
	const { files: found, ...rest } = await take(files, ({ file }) => told.push(file));
	const texts = await Promise.all(found.map(({ bytes }) => (bytes as Blob).text()));
	return { tables: found.map(({ table }) => table), texts, told, ...rest };
};

const written = '"621026","宁县","county","",1\n';

test('CSV is read in UTF-8, with a mark or without, and in GBK', async () => {
	const [head, tail] = csv.split('宁县') as [string, string];
	for (const one of [
		file('region.csv', csv),
		file('region.csv', `\ufeff${csv}`),
		file('region.csv', head, gbk, tail)
	])
		expect(await taken(one)).toEqual({
			tables: ['region'],
			texts: [written],
			told: ['region.csv'],
			complaints: [],
			unused: []
		});
});

test('an archive gives its tables; what is no table is named and not used', async () => {
	const zip = zipSync({
		'out/region.csv': strToU8(csv),
		'out/README.md': strToU8('#'),
		'__MACOSX/out/._region.csv': strToU8('x')
	});
	expect(await taken(file('a.zip', zip))).toMatchObject({
		tables: ['region'],
		texts: [written],
		complaints: [],
		unused: ['a.zip/out/README.md']
	});
});

test('a bad cell is told with its file, row and column, and other files are read', async () => {
	const { tables, complaints } = await taken(
		file('unit.csv', `${csvHead('unit')}u,全称,简称,621026,,country,1\n`),
		file('region.csv', csv)
	);
	expect(tables).toEqual(['region']);
	expect(complaints).toMatchObject([{ file: 'unit.csv', row: 2, column: 'level' }]);
	expect(complaints[0]?.words.en).toContain('country');
});

test.each([
	['half an archive', file('a.zip', zipSync({ 'region.csv': strToU8(csv) }).slice(0, 40))],
	['something else named .duckdb', file('a.duckdb', csv)],
	['an empty file', file('region.csv', '')],
	['bytes that are no text', file('region.csv', Uint8Array.of(0, 1, 2, 0, 255, 7))]
])('%s is complained of by its name', async (_, one) => {
	const { tables, complaints } = await taken(one);
	expect(tables).toEqual([]);
	expect(complaints).toMatchObject([{ file: one.name }]);
});

test('a CSV of 200 MB is refused before it is read', async () => {
	const large = file('evaluation.csv', 'x');
	Object.defineProperty(large, 'size', { value: 200 << 20 });
	const { complaints } = await taken(large);
	expect(complaints[0]?.words.en).toContain('200 MB');
});

test('a database is recognised by its mark, whatever it holds', async () => {
	const { tables, complaints } = await taken(file('a.duckdb', '12345678DUCK…'));
	expect(complaints).toEqual([]);
	expect(tables).toEqual([undefined]);
});

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Tables } from '#model/tables.ts';
import { readTables, tableWriter } from '#table/store.server.ts';
import { entry, fact, tabulated } from './entry.ts';

const section = {
	ordinal: 1,
	depth: 1,
	heading: '一、概况',
	canonical: 'overview',
	also: null
} as const;
const of = (file: string, year: number) =>
	entry(file, {
		identity: { year },
		facts: [fact('spent', 1)],
		sections: [{ ...section, start: 0, end: 4 }]
	});

const both = tabulated([of('b.txt', 2022), of('a.txt', 2021)]).tables;
const folder = () => mkdtemp(join(tmpdir(), 'jijian-'));

async function write(folder: string, tables: Tables) {
	const { write, done } = tableWriter(folder, join(folder, 'draft'));
	write(tables);
	done();
	await rm(join(folder, 'draft'), { recursive: true });
}

test('what is written is read back, the sections out of a file for each year', async () => {
	const here = await folder();
	await write(here, both);
	expect((await readdir(here)).filter((name) => name.startsWith('section'))).toEqual([
		'section-2021.csv',
		'section-2022.csv'
	]);
	const { section, ...rest } = await readTables(here);
	const { section: sections, ...others } = both;
	expect(rest).toEqual(others);
	expect(section).toHaveLength(2);
	expect(section).toEqual(expect.arrayContaining(sections));
});

test('a year without reports leaves no file behind', async () => {
	const here = await folder();
	await write(here, both);
	await write(here, tabulated([of('b.txt', 2022)]).tables);
	expect(await readdir(here)).toContain('section-2022.csv');
	expect(await readdir(here)).not.toContain('section-2021.csv');
});

test('a year whose file is lost is told, not left out', async () => {
	const here = await folder();
	await write(here, both);
	await rm(join(here, 'section-2021.csv'));
	await expect(readTables(here)).rejects.toThrow('section-2021.csv');
});

import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { UnreadableFile } from '#model/document.ts';
import { formats } from '#read/formats/index.ts';
import { isReadable, read } from '#read/read.ts';

const bytes = new TextEncoder().encode('一、概况\n\n本单位编制三人。');

test('a text file is read by its ending, in any case', async () => {
	const { text, blocks } = await read({ name: 'reports/某县.2021.TXT', bytes });
	expect(text).toBe('一、概况\n\n本单位编制三人。');
	expect(blocks).toHaveLength(2);
});

test.each(['report', 'report.tar', 'txt'])('%s has no ending that is known', async (name) => {
	expect(isReadable(name)).toBe(false);
	await expect(read({ name, bytes })).rejects.toThrow(UnreadableFile);
	await expect(read({ name, bytes })).rejects.toThrow('.txt');
});

test('every file of formats is registered under its name and has a test', () => {
	const files = globSync('*.ts', { cwd: 'src/read/formats' }).filter((file) => file !== 'index.ts');
	expect(formats.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
	for (const { id } of formats) expect(existsSync(`test/read/formats/${id}.test.ts`)).toBe(true);
});

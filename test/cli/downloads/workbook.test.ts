import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbook, type Sheet } from '#cli/downloads/workbook.ts';
import { zip } from '#cli/downloads/zip.ts';
import { read } from '#pipeline.ts';
import { workbook as opened } from '../../ui/export/workbook.ts';

const bytesOf = (sheets: readonly Sheet[]) => Buffer.concat([...zip(workbook(sheets))]);

const sheet: Sheet = {
	name: 'fact & more',
	head: ['单位\nunit', '支出（元）\nspent ÷ 100', '日期\ndate', '得分\nscore', '约数'],
	styles: ['text', 'money', 'date', 'number', 'text'],
	rows: [
		['=HYPERLINK("http://x")', 43_210.5, '2022-09-06', 90, true],
		['<b>&\u0000\ud800 _x0041_', null, null, null, false],
		['', -16.18, '1850-01-01', 'not a number', null]
	]
};

test('a sheet opens typed: money with its cents, days as days, texts as they are, nothing where nothing is', () => {
	const [one, two] = opened(bytesOf([sheet, { ...sheet, name: 'two', rows: [] }]));
	expect(one?.name).toBe('fact & more');
	expect(one?.frozen).toBe(1);
	expect(one?.rows[1]).toEqual(['=HYPERLINK("http://x")', 43_210.5, 44_810, 90, true]);
	expect(one?.formats[1]).toEqual(['General', '#,##0.00', 'yyyy\\-mm\\-dd', 'General', 'General']);
	expect(one?.rows[2]).toEqual(['<b>&\ufffd\ufffd _x005F_x0041_', null, null, null, false]);
	expect(one?.rows[3]).toEqual([null, -16.18, '1850-01-01', 'not a number']);
	expect(two?.rows).toEqual([sheet.head]);
});

test('a text longer than a cell holds is cut, and no character is', () => {
	const long = `${'长'.repeat(32_765)}😀😀`;
	const [one] = opened(bytesOf([{ ...sheet, rows: [[long]] }]));
	const [[cell] = []] = one?.rows.slice(1) ?? [];
	expect(String(cell)).toHaveLength(32_767);
	expect(String(cell).endsWith('长\ufffd…')).toBe(true);
});

test('the project’s own reader of Excel files reads it, too', async () => {
	const { text } = await read({ name: 'a.xlsx', bytes: bytesOf([sheet]) });
	expect(text).toContain('=HYPERLINK("http://x")');
	expect(text).toContain('2022');
});

test('columns beyond the alphabet are found under their letters', () => {
	const cells = Array.from({ length: 800 }, (_, i) => i);
	const [one] = opened(
		bytesOf([
			{ name: 'wide', head: cells.map(String), styles: cells.map(() => 'number'), rows: [cells] }
		])
	);
	expect(one?.rows[1]).toEqual(cells);
});

test('the same files are the same archive, whenever it is made', async () => {
	const files = () => [
		{ name: 'a.txt', pieces: ['甲', Buffer.from('乙')] },
		{ name: '空/empty.txt', pieces: [] }
	];
	const one = Buffer.concat([...zip(files())]);
	await new Promise((later) => setTimeout(later, 2100));
	expect(Buffer.concat([...zip(files())]).equals(one)).toBe(true);
	const held = unzipSync(one);
	expect(Object.keys(held)).toEqual(['a.txt', '空/empty.txt']);
	expect(new TextDecoder().decode(held['a.txt'])).toBe('甲乙');
	expect(held['空/empty.txt']).toHaveLength(0);
});

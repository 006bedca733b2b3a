import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { html, tsv } from '#ui/export/clipboard.ts';
import { csv } from '#ui/export/csv.ts';
import { framed } from '#ui/export/picture.ts';
import { fileName, sheetOf, type Sheet } from '#ui/export/sheet.ts';
import { xlsx } from '#ui/export/xlsx.ts';
import { workbook } from './workbook.ts';

const sheet: Sheet = {
	title: '执行率怎样？',
	columns: [
		{ head: '单位', unit: 'text' },
		{ head: '支出', unit: 'fen' },
		{ head: '执行率', unit: 'ratio' },
		{ head: '报告', unit: 'count' }
	],
	rows: [
		['=HYPERLINK("http://x","甲局")', 230_650_001, 0.9991336, 2],
		['乙"局"，\n二科', -16_180_000, null, 0],
		['@SUM(A1)', null, 1, null]
	],
	notes: [
		['筛选', '地区 全部'],
		['口径', '=支出 ÷ 全年预算']
	]
};

test('CSV begins with the mark that Excel needs, and reads back: money to the fen in the unit of its head, empty where nothing is stated', () => {
	const text = csv(sheet, 'zh-CN');
	expect(text.startsWith('\ufeff')).toBe(true);
	const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: 'greedy' });
	expect(data).toEqual([
		['单位', '支出（万元）', '执行率（%）', '报告'],
		[`'=HYPERLINK("http://x","甲局")`, '230.650001', '99.91336', '2'],
		['乙"局"，\n二科', '-16.18', '', '0'],
		["'@SUM(A1)", '', '100', '']
	]);
	expect(csv(sheet, 'en')).toContain('支出 (thousand yuan)');
});

test('no cell of a CSV begins as a formula, negative numbers stay numbers', () => {
	const { data } = Papa.parse<string[]>(csv(sheet, 'zh-CN').slice(1));
	const cells = data.flat();
	expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual(['-16.18']);
});

test('Excel: numbers are numbers with their formats, texts are texts, nothing is an empty cell, the head stays', async () => {
	const [data, notes] = workbook(new Uint8Array(await (await xlsx(sheet, 'zh-CN')).arrayBuffer()));
	expect(data?.name).toBe('数据');
	expect(data?.frozen).toBe(1);
	expect(data?.rows).toEqual([
		['单位', '支出（万元）', '执行率', '报告'],
		['=HYPERLINK("http://x","甲局")', 230.650001, 0.9991336, 2],
		['乙"局"，\n二科', -16.18, null, 0],
		['@SUM(A1)', null, 1]
	]);
	expect(data?.formats[1]?.slice(1)).toEqual(['#,##0.00####', '0.00%', '#,##0']);
	expect(notes?.name).toBe('说明');
	expect(notes?.rows).toEqual([
		['标题', '执行率怎样？'],
		['筛选', '地区 全部'],
		['口径', '=支出 ÷ 全年预算']
	]);
});

test('signs that XML forbids do not break the file', async () => {
	const hostile = { ...sheet, rows: [['\u0000\u000b<b>&]]>\ud800', 1, 1, 1]] };
	const [data] = workbook(new Uint8Array(await (await xlsx(hostile, 'zh-CN')).arrayBuffer()));
	expect(data?.rows[1]?.[0]).toContain('<b>&]]>');
	expect(data?.rows[1]?.slice(1)).toEqual([0.000001, 1, 1]);
});

test('the table beside a picture becomes typed columns; what is not stated is nothing', () => {
	const twin = {
		head: ['单位', '占全年预算', '支出', '期间'],
		rows: [
			{ cells: ['2023', '99.91%', '1,234.50', '2023（6 个月）'] },
			{ cells: ['2024', '未说明', '-3', '未说明'] }
		]
	};
	const { columns, rows } = sheetOf('', twin, []);
	expect(columns.map(({ unit }) => unit)).toEqual(['text', 'ratio', 'number', 'text']);
	expect(rows).toEqual([
		['2023', 0.9991, 1234.5, '2023（6 个月）'],
		['2024', null, -3, null]
	]);
});

test('a copied table is text with tabs and HTML whose names stay names', () => {
	expect(tsv(sheet, 'zh-CN').split('\n')).toEqual([
		'单位\t支出（万元）\t执行率\t报告',
		'=HYPERLINK("http://x","甲局")\t230.650001\t99.9134%\t2',
		'乙"局"， 二科\t-16.18\t\t0',
		'@SUM(A1)\t\t100%\t'
	]);
	const hostile: Sheet = { ...sheet, rows: [['<img src=x onerror=alert(1)>', 1, 1, 1]] };
	expect(html(hostile, 'zh-CN')).not.toContain('<img');
});

test('a picture that leaves its page carries title, filter and source inside, wrapped, and is well-formed', () => {
	const picture = framed('<svg width="600" height="300" viewBox="0 0 600 300"></svg>', 600, 300, {
		title: '哪些单位的执行率低？<script>',
		above: ['筛选：' + '地区很长'.repeat(40)],
		below: ['来源：绩鉴', 'https://example.org/a-very-long-address?' + 'x'.repeat(300)]
	});
	expect(picture).toContain('哪些单位的执行率低？&lt;script&gt;');
	expect(picture).toContain('来源：绩鉴');
	expect(picture.match(/地区很长/g)?.length).toBeGreaterThan(30);
	const texts = [...picture.matchAll(/<text [^>]*y="([\d.]+)"/g)].map(([, y]) => Number(y));
	expect(texts).toEqual(texts.toSorted((a, b) => a - b));
	const lines = [...picture.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text.length);
	expect(Math.max(...lines)).toBeLessThan(110);
	const height = Number(/height="(\d+)"/.exec(picture)?.[1]);
	expect(Math.max(...texts)).toBeLessThan(height);
});

test('a title makes a name that any file system takes', () => {
	expect(fileName('哪些单位 a/b\\c:*?"<>|？')).toBe('哪些单位 a b c');
	expect(fileName('???')).toBe('jijian');
});

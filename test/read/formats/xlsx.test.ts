import { describe, expect, test } from 'vitest';
import { read } from '#read/read.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';
import { failure } from '../writers/failure.ts';
import { xlsx, xlsxOf } from '../writers/xlsx.ts';

const book = (bytes: Uint8Array) => read({ name: '自评表.xlsx', bytes });

const tables = async (bytes: Uint8Array) => {
	const found = await book(bytes);
	return tablesOf(found).map((table) => drawn(found, table));
};

const row = (r: number, ...cells: string[]) => `<row r="${r}">${cells.join('')}</row>`;

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (value: number, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;

describe('a sheet', () => {
	test('is a table with its merged cells, between the lines above and below it', async () => {
		const found = await book(
			xlsx([
				'项目支出绩效自评表',
				'（2023年度）',
				[
					['资金', '预算数', '执行数', '得分', '<'],
					['^', '45.20', '41.13', '9', '']
				],
				'填报日期：2024年3月1日'
			])
		);
		expect(paragraphsOf(found)).toEqual([
			'项目支出绩效自评表',
			'（2023年度）',
			'填报日期：2024年3月1日'
		]);
		expect(tablesOf(found).map((table) => drawn(found, table))).toEqual([
			[
				['资金', '预算数', '执行数', '得分'],
				['资金', '45.20', '41.13', '9']
			]
		]);
	});

	test('without frames is a table where rows have several cells', async () => {
		const sheet = data(
			row(1, text('项目支出绩效自评表')),
			row(2, '<c r="D2" t="inlineStr"><is><t>单位：万元</t></is></c>'),
			row(3, text('项目'), text('预算'), text('支出')),
			row(4, text('修缮'), number(9), number(8)),
			row(5, '<c r="C5"><v>8</v></c>'),
			row(6, text('填报人：'))
		);
		const found = await book(xlsxOf([sheet]));
		expect(paragraphsOf(found)).toEqual(['项目支出绩效自评表', '单位：万元', '填报人：']);
		expect(tablesOf(found).map((table) => drawn(found, table))).toEqual([
			[
				['项目', '预算', '支出'],
				['修缮', '9', '8'],
				['·', '·', '8']
			]
		]);
	});

	test('shows no hidden sheets, rows and columns', async () => {
		const sheet = `<cols><col min="2" max="3" hidden="1"/></cols>${data(
			row(1, text('项目'), text('旧'), text('旧'), text('支出')),
			row(2, text('合计'), number(1), number(2), number(8)).replace('<row', '<row hidden="1"'),
			row(3, text('其中'), number(1), number(2), number(5))
		)}`;
		const old = data(row(1, text('旧'), number(1)));
		expect(
			await tables(
				xlsxOf([{ state: 'hidden', content: old }, sheet, { state: 'veryHidden', content: old }])
			)
		).toEqual([
			[
				['项目', '支出'],
				['其中', '5']
			]
		]);
	});

	test('reads shared and formatted texts, and what formulas gave', async () => {
		const sharedStrings =
			'<sst><si><t>项目</t></si><si><r><rPr><b/></rPr><t>执行</t></r><r><t>率</t></r><rPh><t>lǜ</t></rPh></si></sst>';
		const sheet = data(
			row(1, '<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', text('备注')),
			row(
				2,
				'<c t="str"><f>A1&amp;"二"</f><v>项目二</v></c>',
				'<c t="e"><v>#DIV/0!</v></c>',
				'<c t="b"><v>1</v></c>'
			)
		);
		expect(await tables(xlsxOf([sheet], { sharedStrings }))).toEqual([
			[
				['项目', '执行率', '备注'],
				['项目二', '#DIV/0!', 'TRUE']
			]
		]);
	});
});

describe('a number', () => {
	const shown = async (pattern: string | number, value: number) => {
		const id = typeof pattern === 'number' ? pattern : 200;
		const code = String(pattern).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
		const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
		const bytes = xlsxOf([data(row(1, text('数'), number(value, 1)))], { styles });
		const found = await read({ name: '表.xlsx', bytes });
		return found.text.trim().split('\t')[1];
	};

	test.each([
		[10, 0.98, '98.00%'],
		['0%', 0.98, '98%'],
		['0.00%', 0.89718, '89.72%'],
		[4, 1234567.891, '1,234,567.89'],
		['0.00_ ', 42.2787, '42.28'],
		['0.00"万元"', 56.3, '56.30万元'],
		['General', 0.1 + 0.2, '0.3'],
		[0, 123456789012, '123456789012'],
		['0!.0,', 123456, '12.3'],
		['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
		['0.00_);[Red]\\(0.00\\)', -3.2, '-3.20'],
		['0.00_ ;[Red]0.00\\ ', -3.2, '-3.20'],
		['[$-804]yyyy"年"m"月"d"日";@', 45291, '2023年12月31日'],
		[14, 45291, '2023/12/31'],
		[57, 45291, '2023年12月'],
		['0.0[', 2.5, '2.5']
	])('in the format %s is shown as it is on the sheet', async (pattern, value, as) => {
		expect(await shown(pattern, value)).toBe(as);
	});

	test('that is a day is counted from the year that the workbook says', async () => {
		const styles = '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>';
		const bytes = xlsxOf([data(row(1, text('日期'), number(43829, 1)))], { styles }, '1');
		expect((await book(bytes)).text.trim()).toBe('日期\t2023/12/31');
	});
});

describe('a file', () => {
	test('with a million empty rows says what its others say', async () => {
		const blank = '<row r="9" spans="1:12" ht="14.25" customHeight="1"/>'.repeat(1_000_000);
		const bytes = xlsxOf([`<sheetData>${row(1, text('支出'), number(8))}${blank}</sheetData>`]);
		expect(await tables(bytes)).toEqual([[['支出', '8']]]);
	});

	test('with a cell at the end of the sheet and merges over all of it is read at once', async () => {
		const merges =
			'<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B1:C0"/></mergeCells>';
		const end = '<row r="1048576"><c r="XFD1048576"><v>3</v></c></row>';
		const bytes = xlsxOf([
			`<sheetData>${row(1, text('支出'), number(8))}${end}</sheetData>${merges}`
		]);
		expect(
			paragraphsOf(await book(bytes)).length + tablesOf(await book(bytes)).length
		).toBeGreaterThan(0);
	});

	test('that shows nothing, or more than a report, is refused', async () => {
		expect(await failure(book(xlsxOf([data()])))).toMatch(/没有内容/);
		const full = data(`<row r="1">${number(1).repeat(300_001)}</row>`);
		expect(await failure(book(xlsxOf([full])))).toMatch(/30 万/);
	});
});

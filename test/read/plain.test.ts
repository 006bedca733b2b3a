import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf } from '#read/plain.ts';
import { pageNumbersOf } from '#model/noise.ts';
import { growth, LINEAR, repeated } from '../growth.ts';

/** Scraps of which reports and hostile files are made. */
const scraps = [
	...[
		'一、概况',
		'（一）基本支出',
		'1.',
		'本单位编制三人，',
		'全年支出12.5万元。',
		'项目名称',
		'县档案馆'
	],
	...[
		'机构名称',
		'其中：',
		'收入合计',
		'一级指标',
		'二级指标',
		'三级指标',
		'指标值',
		'分值',
		'得分',
		'执行率'
	],
	...[
		'年初预算数',
		'执行数',
		'产出指标',
		'数量指标',
		'指标2：',
		'总分',
		'100',
		'98.5%',
		'-',
		'……',
		'合  计'
	],
	...[
		'\t',
		'\n',
		'\n\n',
		'\r',
		'\f',
		' ',
		'  ',
		'\u00a0',
		'\u3000',
		'|',
		'｜',
		'|---|',
		'+--+',
		'│'
	],
	...[
		'—3—',
		'第1页/共2页',
		'[bookmark: _GoBack]',
		'PAGEREF _Toc1 \\h',
		'\ud800',
		'\udc00',
		'\u200b',
		'\ufeff',
		'\0'
	]
];

const text = fc.array(fc.constantFrom(...scraps), { maxLength: 80 }).map((parts) => parts.join(''));

const anyText = fc.oneof(
	text,
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(fc.array(fc.constantFrom(...scraps.slice(0, 30)), { maxLength: 8 }), { maxLength: 12 })
		.map((rows) => rows.map((row) => row.join('\t')).join('\n')),
	fc
		.array(fc.constantFrom(...scraps.slice(0, 28)), { maxLength: 60 })
		.map((cells) => cells.join('\n'))
);

const times = { numRuns: 1000 };

test('blocks stand in order, without overlap, within the text, and never empty', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			let end = 0;
			for (const block of documentOf(text).blocks) {
				expect(block.start).toBeGreaterThanOrEqual(end);
				expect(block.end).toBeGreaterThan(block.start);
				end = block.end;
			}
			expect(end).toBeLessThanOrEqual(text.length);
		}),
		times
	);
});

test('what no block holds is white space, frames of tables, or page numbers', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const kept = text.split('');
			for (const { start, end } of [...documentOf(text).blocks, ...pageNumbersOf(text)])
				kept.fill(' ', start, end);
			expect(kept.join('')).toMatch(/^[\s\u200b\u0085\ufeff|｜│+-]*$/);
		}),
		times
	);
});

test('cells lie in order inside their table, and no two cover the same place', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			for (const block of documentOf(text).blocks) {
				if (block.kind === 'paragraph') continue;
				const places = new Set<string>();
				let end = block.start;
				for (const [r, row] of block.rows.entries())
					for (const cell of row) {
						expect(cell.start).toBeGreaterThanOrEqual(end);
						expect(cell.end).toBeGreaterThanOrEqual(cell.start);
						end = cell.end;
						expect(cell.column + cell.columns).toBeLessThanOrEqual(block.columns);
						expect(r + cell.rows).toBeLessThanOrEqual(block.rows.length);
						for (let i = 0; i < cell.rows; i++)
							for (let j = 0; j < cell.columns; j++) {
								const place = `${r + i},${cell.column + j}`;
								expect(places).not.toContain(place);
								places.add(place);
							}
					}
				expect(end).toBeLessThanOrEqual(block.end);
			}
		}),
		times
	);
});

test.each([
	'\t1\n\t2\n\n',
	'\t甲\n\n乙\n',
	'1\t2\t\n',
	'|甲\n',
	'甲 | 1 |\n',
	'12.5\n',
	'\n',
	'甲  乙  1\n',
	'— 1\n',
	'三级指标  分值  得分\n',
	'三级指标  分值  得分\n甲  1  2\n  乙\n',
	'项目名称  甲\n',
	'\f1',
	'[bookmark: ',
	'甲，乙\n\n丙，丁\n',
	'一级指标 二级指标 得分\n',
	'三级指标\n分值\n得分\n甲\n1\n2\n',
	'\ud800\n\t'
])('a text of nothing but %j is read in linear time', async (scrap) => {
	const work = (size: number) => documentOf(repeated(scrap, size));
	expect(await growth(work, { size: 100_000 })).toBeLessThan(LINEAR);
});

test('a row with more cells than its head has columns keeps them all', () => {
	const text = '一级指标\t二级指标\n数量指标\t\t\t一、概况';
	const [table, ...others] = documentOf(text).blocks;
	expect(others).toEqual([]);
	if (table?.kind !== 'table') throw new Error('no table');
	const cells = table.rows.flat().map(({ start, end }) => text.slice(start, end));
	expect(cells.filter(Boolean)).toEqual(['一级指标', '二级指标', '数量指标', '一、概况']);
});

test('a line of five million characters is one paragraph', () => {
	const { blocks } = documentOf('支出12.3万元，'.repeat(600_000));
	expect(blocks).toHaveLength(1);
});

import { UnreadableFile } from '#model/document.ts';
import { scanXml } from '#read/markup.ts';
import { displayed } from './display.ts';
import type { Workbook } from './workbook.ts';

/** A cell that shows something; rows and columns count from 0. */
export type Shown = Readonly<{ row: number; column: number; text: string; isFramed: boolean }>;

/** A stretch of merged cells, its last row and column included. */
export type Merge = Readonly<{ row: number; column: number; lastRow: number; lastColumn: number }>;

export type Sheet = Readonly<{ cells: readonly Shown[]; merges: readonly Merge[] }>;

/** A workbook with more cells than this is no report. */
const most = 300_000;

/** What a sheet shows, without hidden rows and columns. Empty cells and rows are passed over, however many. */
export function sheetOf(xml: Uint8Array, workbook: Workbook): Sheet {
	const cells: Shown[] = [];
	const merges: Merge[] = [];
	const hidden: [first: number, last: number][] = [];
	const at = { row: -1, column: -1, isHidden: false };
	let cell: { type: string; style: number; value: string } | undefined;
	let isValue = false;

	scanXml(xml, {
		open(name, attributes) {
			if (name === 'row') {
				at.row = attributes.r === undefined ? at.row + 1 : Number(attributes.r) - 1;
				at.column = -1;
				at.isHidden = /^(1|true)$/.test(attributes.hidden ?? '');
			} else if (name === 'c') {
				at.column = attributes.r === undefined ? at.column + 1 : columnOf(attributes.r);
				cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' };
			} else if (name === 'v' || name === 't') isValue = cell !== undefined;
			else if (name === 'rPh') cell = undefined;
			else if (name === 'col' && /^(1|true)$/.test(attributes.hidden ?? ''))
				hidden.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
			else if (name === 'mergeCell') merges.push(...mergeOf(attributes.ref));
		},
		text(words) {
			if (isValue && cell) cell.value += words;
		},
		close(name) {
			if (name === 'v' || name === 't') isValue = false;
			if (name !== 'c' || !cell) return;
			const text = cell.value === '' || at.isHidden ? '' : shown(cell, workbook);
			const { isFramed } = workbook.lookOf(cell.style);
			if (text.trim() !== '') cells.push({ row: at.row, column: at.column, text, isFramed });
			if (cells.length > most) throw new UnreadableFile(overfull);
			cell = undefined;
		}
	});
	const isSeen = (column: number) =>
		!hidden.some(([first, last]) => first <= column && column <= last);
	return { cells: cells.filter(({ column }) => isSeen(column)), merges };
}

function shown(
	{ type, style, value }: { type: string; style: number; value: string },
	{ texts, lookOf, is1904 }: Workbook
): string {
	switch (type) {
		case 's':
			return texts[Number(value)] ?? '';
		case 'b':
			return value === '1' ? 'TRUE' : 'FALSE';
		case 'd':
			return value.replace(/T00:00:00.*$/, '');
		case 'n': {
			const number = Number(value);
			return Number.isFinite(number) ? displayed(number, lookOf(style).pattern, is1904) : value;
		}
		default:
			return value;
	}
}

/** AB12 → 27 */
function columnOf(reference: string): number {
	let column = 0;
	for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A')
		column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}

function mergeOf(range = ''): Merge[] {
	const [first, last] = range.split(':');
	if (!first || !last) return [];
	const row = (reference: string) => Number(/\d{1,7}$/.exec(reference)?.[0]) - 1;
	return [
		{
			row: row(first),
			column: columnOf(first),
			lastRow: row(last),
			lastColumn: columnOf(last)
		}
	];
}

const overfull = {
	'zh-CN': '工作簿的单元格超过 30 万个，不像自评表；请只保留自评表所在的工作表后再试',
	en: 'the workbook has more than 300,000 filled cells, which no report has; keep only the sheets of the report and try again'
};

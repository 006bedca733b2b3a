import Papa from 'papaparse';
import { unguarded } from '#model/formula.ts';
import { columnsShown } from '#model/site.ts';
import { tables, type Column, type TableName } from '#model/tables.ts';
import { BadCell, complaints, notA, valueOf, type Cell } from './csv.ts';

/** A CSV of a table after its check. */
export type Check = Readonly<{
	/** The table's columns in their order without a head, text in quotation marks and nothing else: an empty text is not a missing one. */
	csv: readonly string[];
	rows: number;
	/** Cells that do not hold what their columns promise, the first so many of them. */
	bad: readonly BadCell[];
}>;

/** Rows that are written at once. */
const AT_ONCE = 5000;

/** The table whose columns a CSV's head names, by its file name before all else; none where it is no table of the model. */
export function tableOf(file: string, head: readonly string[]): TableName | undefined {
	const names = Object.keys(tables) as TableName[];
	const [, said = ''] = /([a-z_]+)[^/\\a-z]*\.csv$/i.exec(file) ?? [];
	const named = names.find((name) => name === said.toLowerCase());
	if (named) return named;

	const has = new Set(head);
	const width = (name: TableName) => Object.keys(tables[name]).length;
	return names
		.filter((name) => Object.keys(tables[name]).every((column) => has.has(column)))
		.toSorted((a, b) => width(b) - width(a))[0];
}

/** Checks every cell of a table's CSV and writes it anew; `heard` is told how much of the text is read. */
export function check(
	table: TableName,
	csv: string,
	most: number,
	heard: (share: number) => void = () => {}
): Check {
	const columns = Object.entries<Column>(tables[table]);
	const bad: BadCell[] = [];
	const written: string[] = [];
	let pending: Cell[][] = [];
	let places: number[] | undefined;
	let width = 0;
	let row = 0;
	let rows = 0;

	const write = () => {
		if (pending.length > 0) written.push(`${Papa.unparse(pending, format)}\n`);
		pending = [];
	};

	Papa.parse<string[]>(csv, {
		delimiter: ',',
		step: ({ data, errors, meta }, parser) => {
			row++;
			if (errors.length > 0) bad.push(new BadCell(row, '', complaints.quotes));
			else if (data.every((cell) => cell.trim() === '')) return;
			else if (!places) {
				const head = data.map((cell) => cell.trim());
				[places, width] = [columns.map(([name]) => head.indexOf(name)), head.length];
				const missing = columns.filter(
					([name], i) => places?.[i] === -1 && !isUnshown(table, name)
				);
				bad.push(...missing.map(([name]) => new BadCell(row, name, complaints.column)));
				if (missing.length > 0) parser.abort();
			} else if (data.length < width) bad.push(new BadCell(row, '', short(data.length, width)));
			else {
				rows++;
				pending.push(cellsOf(row, data, columns, places, bad));
				if (pending.length === AT_ONCE) {
					write();
					heard(meta.cursor / csv.length);
				}
			}
			if (bad.length >= most) parser.abort();
		}
	});
	write();
	if (!places) bad.push(new BadCell(1, '', complaints.head));
	return { csv: written, rows, bad: bad.slice(0, most) };
}

/** Whether a site that shows no findings hands the table out without this column. */
function isUnshown(table: TableName, column: string): boolean {
	const shown = columnsShown(table, false);
	return Object.keys(shown).length > 0 && !(column in shown);
}

const format = { newline: '\n', quotes: (cell: Cell) => typeof cell === 'string' };

function cellsOf(
	row: number,
	data: readonly string[],
	columns: readonly [string, Column][],
	places: readonly number[],
	bad: BadCell[]
): Cell[] {
	return columns.map(([name, column], i) => {
		const cell = unguarded(data[places[i] ?? -1] ?? '');
		const value = valueOf(cell, column);
		if (value === undefined) bad.push(new BadCell(row, name, notA(column, cell)));
		return value ?? null;
	});
}

const short = (cells: number, width: number) => ({
	'zh-CN': `这一行只有 ${cells} 格，首行有 ${width} 列，文件可能不完整；请重新导出`,
	en: `has ${cells} cells where the first row names ${width} columns; the file may be cut off: export it again`
});

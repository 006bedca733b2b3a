import Papa from 'papaparse';
import { guarded, unguarded } from '#model/formula.ts';
import { tables, type Column, type Rows, type TableName } from '#model/tables.ts';
import type { Text } from '#model/text.ts';

/** A cell that does not hold what its column promises: its row (the head is row 1), its column, and what to do. */
export class BadCell extends Error {
	override readonly name = 'BadCell';
	readonly row: number;
	readonly column: string;
	readonly words: Text;

	constructor(row: number, column: string, words: Text) {
		super(`${row}:${column}: ${words['zh-CN']}`);
		this.row = row;
		this.column = column;
		this.words = words;
	}
}

/** What a cell can hold; null is empty. */
export type Cell = string | number | boolean | null;

/** The rows of a table as CSV: the columns of the model in their order, `\n` between rows, safe to open in a spreadsheet. */
export const toCsv = <T extends TableName>(table: T, rows: readonly Rows<T>[]): string =>
	csvHead(table) + csvRows(table, rows);

/** The first line of a table's CSV. */
export const csvHead = (table: TableName): string => lines([Object.keys(tables[table])]);

/** Lines of a table's CSV. */
export const csvRows = <T extends TableName>(table: T, rows: readonly Rows<T>[]): string =>
	lines(
		rows.map((row) => Object.keys(tables[table]).map((name) => row[name as keyof Rows<T>] as Cell))
	);

/** Lines of any CSV that is safe to open in a spreadsheet. */
export const lines = (rows: readonly (readonly Cell[])[]): string =>
	rows.length === 0
		? ''
		: `${Papa.unparse(
				rows.map((row) => row.map(written)),
				{ newline: '\n' }
			)}\n`;

/** The rows that a CSV of a table holds. Throws BadCell at the first cell that is not what its column promises. */
export function fromCsv<T extends TableName>(table: T, csv: string): Rows<T>[] {
	const columns = Object.entries<Column>(tables[table]);
	const rows = records(
		csv,
		columns.map(([name]) => name)
	);
	return rows.map((record, i) => {
		const row: Record<string, Cell> = {};
		for (const [name, column] of columns) {
			const cell = record[name] ?? '';
			const value = valueOf(cell, column);
			if (value === undefined) throw new BadCell(i + 2, name, notA(column, cell));
			row[name] = value;
		}
		return row as Rows<T>;
	});
}

/** The records of a CSV by the names of its head, cells as text. Throws BadCell where a named column or a quotation mark is missing. */
export function records<Name extends string>(
	csv: string,
	names: readonly Name[]
): Record<Name, string>[] {
	const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: 'greedy' });
	const [error] = errors;
	if (error) throw new BadCell((error.row ?? 0) + 1, '', complaints.quotes);

	const [head = [], ...rest] = data;
	const places = names.map((name) => head.findIndex((cell) => cell.trim() === name));
	const missing = names.find((_, i) => places[i] === -1);
	if (missing) throw new BadCell(1, missing, complaints.column);

	return rest.map(
		(cells) =>
			Object.fromEntries(
				names.map((name, i) => [name, unguarded(cells[places[i] as number] ?? '')])
			) as Record<Name, string>
	);
}

/** The names in the first line of a CSV. */
export const headOf = (csv: string): string[] =>
	(Papa.parse<string[]>(csv, { delimiter: ',', preview: 1 }).data[0] ?? []).map((cell) =>
		cell.trim()
	);

const written = (cell: Cell) => (typeof cell === 'string' ? guarded(cell) : (cell ?? ''));

/** What a cell says in its column; undefined where it is not what the column promises. */
export function valueOf(cell: string, column: Column): Cell | undefined {
	if (cell === '' && column.optional) return null;
	if (column.values && !column.values.includes(cell)) return;
	return valid[column.type](cell);
}

const numeric = (cell: string) => {
	const number = Number(cell);
	return cell.trim() !== '' && Number.isFinite(number) ? number : undefined;
};

const whole = (cell: string) => {
	const number = numeric(cell);
	return Number.isSafeInteger(number) ? number : undefined;
};

const valid: Record<Column['type'], (cell: string) => Cell | undefined> = {
	text: (cell) => cell,
	integer: whole,
	fen: whole,
	number: numeric,
	boolean: (cell) => ({ true: true, false: false })[cell],
	date: (cell) => (isDate(cell) ? cell : undefined),
	json: (cell) => (isJson(cell) ? cell : undefined)
};

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isJson(text: string) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** What is wrong with a CSV as a whole. */
export const complaints = {
	head: {
		'zh-CN': '文件里没有内容；首行应当是列名',
		en: 'there is nothing in the file; its first row should name the columns'
	},
	column: {
		'zh-CN': '缺少这一列；请在首行补上列名',
		en: 'this column is missing; add its name to the first row'
	},
	quotes: {
		'zh-CN': '引号没有成对；请补上缺少的引号',
		en: 'a quotation mark has no partner; add the missing one'
	}
} as const satisfies Record<string, Text>;

const wanted: Record<Column['type'], Text> = {
	text: { 'zh-CN': '文字', en: 'text' },
	integer: { 'zh-CN': '整数', en: 'an integer' },
	fen: { 'zh-CN': '整数（分）', en: 'an integer (fen)' },
	number: { 'zh-CN': '数', en: 'a number' },
	boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
	date: { 'zh-CN': '日期（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' },
	json: { 'zh-CN': 'JSON', en: 'JSON' }
};

/** Says that a cell is not what its column promises. */
export function notA({ type, values }: Column, cell: string): Text {
	const shown = cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
	const choice = values?.join(' / ');
	return {
		'zh-CN': `“${shown}”不是${choice ?? wanted[type]['zh-CN']}；请改正或重新运行 ingest`,
		en: `"${shown}" is not ${choice ?? wanted[type].en}; correct it or run ingest again`
	};
}

import type { LooseCell, LooseTable } from '#read/compose.ts';
import { joined, type PrintedLine, type Stretch } from './lines.ts';

/** Lines further apart than so many times their size belong to no table together; those as near as the second may be of one row. */
const [furthest, nearest] = [3.5, 1.75];

type Span = Readonly<{ left: number; right: number }>;

/**
 * The table without rules that begins at a line, and how many lines it takes: lines of several stretches, each of which
 * stands in columns of its own. Undefined where there is none.
 */
export function spread(
	lines: readonly PrintedLine[],
	first: number
): { table: LooseTable; taken: number } | undefined {
	if ((lines[first]?.stretches.length ?? 0) < 2) return;
	const near = nearLines(lines, first);
	const columns = columnsOf(near);
	const rows = rowsIn(near, columns);
	const several = rows.filter(({ cells }) => cells.length > 1).length;
	if (several < 2 || (columns.length < 3 && several < 3)) return;
	return { table: gathered(rows, columns.length), taken: rows.length };
}

/** Lines close below each other, down to the last one of several stretches. */
function nearLines(lines: readonly PrintedLine[], first: number): PrintedLine[] {
	let end = first + 1;
	for (let i = end; i < Math.min(lines.length, first + 200); i++) {
		const [line, above] = [lines[i] as PrintedLine, lines[i - 1] as PrintedLine];
		if (line.y <= above.y || line.y - above.y > line.size * furthest) break;
		if (line.stretches.length > 1) end = i + 1;
		else if (i - end > 3) break;
	}
	return lines.slice(first, end);
}

/** The columns in which those lines stand that have the most stretches; others lie over several of them. */
function columnsOf(lines: readonly PrintedLine[]): Span[] {
	const most = lines.reduce((sum, { stretches }) => Math.max(sum, stretches.length), 0);
	const full = lines.filter(({ stretches }) => stretches.length === most);
	const columns: { left: number; right: number }[] = [];
	for (const { left, right } of full
		.flatMap((line) => line.stretches)
		.sort((a, b) => a.left - b.left)) {
		const last = columns.at(-1);
		if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
		else columns.push({ left, right });
	}
	return columns;
}

type Row = Readonly<{ line: PrintedLine; cells: LooseCell[] }>;

/** The lines whose stretches stand in columns of their own, down to the first that does not fit. */
function rowsIn(lines: readonly PrintedLine[], columns: readonly Span[]): Row[] {
	const rows: Row[] = [];
	for (const line of lines) {
		const cells = line.stretches.map((stretch) => cellOf(stretch, columns));
		const isApart = cells.every((cell, i) => {
			const before = cells[i - 1];
			return !before || before.column + before.columns <= cell.column;
		});
		if (!isApart || columns.length < 2) break;
		rows.push({ line, cells });
	}
	return rows;
}

function cellOf({ text, left, right }: Stretch, columns: readonly Span[]): LooseCell {
	const under = [...columns.keys()].filter((i) => {
		const column = columns[i] as Span;
		return column.left < right - 1 && column.right > left + 1;
	});
	const nearest = Math.max(
		0,
		columns.findLastIndex((column) => column.left <= left)
	);
	const [column = nearest] = under;
	return { text, column, columns: Math.max(1, under.length), rows: 1 };
}

/** A few words close below others go on with their cells. */
function gathered(rows: readonly Row[], columns: number): LooseTable {
	const table: { -readonly [Key in keyof LooseCell]: LooseCell[Key] }[][] = [];
	let above: PrintedLine | undefined;
	for (const { line, cells } of rows) {
		const last = table.at(-1);
		const isNear = above !== undefined && line.y - above.y < line.size * nearest;
		const uppers = cells.map((cell) => last?.find(({ column }) => column === cell.column));
		const isRest = cells.every(({ text }, i) => goesOn(uppers[i]?.text ?? '', text));
		above = line;
		if (!isNear || !isRest || cells.length * 2 > columns) {
			table.push(cells.map((cell) => ({ ...cell })));
			continue;
		}
		for (const [i, upper] of uppers.entries())
			if (upper) upper.text = joined(upper.text, cells[i]?.text ?? '');
	}
	return table;
}

/** Words go on with words, and a number that was broken at its point. */
const goesOn = (upper: string, text: string) =>
	/^[.,]\d/.test(text) ? /\d$/.test(upper) : /\p{L}/u.test(upper) && /^[^\d/—-]/.test(text);

import type { Document, Table } from '#model/document.ts';
import type { MoneyUnit } from '#model/money.ts';
import { roleOf, type Role } from './columnRole.ts';
import { boxes, contentOf, type Box, type Row, grid } from './grid.ts';
import { countNamed } from './headcount.ts';
import { isLevel } from '#extract/indicators/levels.ts';
import { moneyLabel, type MoneyLabel } from './moneyLabel.ts';
import { aligned } from './rowAlignment.ts';
import { unitNamed } from '#extract/numbers.ts';

/** A column of a zone: what its heads say, from top to bottom. A label at the table's side has a column too, but no heads. */
export type Column = Readonly<{
	at: number;
	heads: readonly Box[];
	role: Role | undefined;
	/** What the lowest head that names money says of it; undefined where none does. */
	label: MoneyLabel | undefined;
	unit: MoneyUnit | undefined;
	/** The latest year that a head names. */
	year: number | undefined;
}>;

/** Rows of a table under one head; the rows in front of the first head stand in a zone without columns. */
export type Zone = Readonly<{
	columns: readonly Column[];
	/** The first and the last row of the head. */
	heads: readonly Row[];
	rows: readonly Row[];
}>;

const known = new WeakMap<Table, readonly Zone[]>();

/** A table cut into zones: a form is one table that has several heads below each other. Amounts, indicators and scores share the work. */
export function zonesOf(document: Document, table: Table): readonly Zone[] {
	const zones = known.get(table) ?? cut(grid(document, table));
	known.set(table, zones);
	return zones;
}

function cut(rows: readonly Row[]): Zone[] {
	const found: { heads: Row[]; rows: Row[]; first: number }[] = [{ heads: [], rows: [], first: 0 }];
	for (const [r, row] of rows.entries()) {
		const zone = found.at(-1);
		if (!zone || !isHead(row, r, zone.rows.length === 0 ? (zone.heads.at(-1) ?? []) : [])) {
			zone?.rows.push(row);
			continue;
		}
		if (zone.rows.length === 0 && zone.heads.length > 0) {
			zone.heads.push(row);
			zone.first = r + 1;
		} else found.push({ heads: [row], rows: [], first: r + 1 });
	}
	return found.map(({ heads, rows, first }) => {
		const columns = columnsOf(
			heads.map((row, i) => regrouped(row, heads[i + 1])),
			rows[0] ?? []
		);
		return { heads, columns, rows: rows.map((row, r) => aligned(row, first + r, columns)) };
	});
}

/** Whether a row names columns: at least two of its own cells do (one, below another head), and none holds a number or prose. */
function isHead(row: Row, r: number, above: Row): boolean {
	const own = boxes(row).filter((box) => box.row === r);
	if (own.some((box) => holdsValue(box) || box.text.length > 40)) return false;

	const words = own.filter((box) => contentOf(box) === 'words');
	if (words.some(({ text }) => isLevel(text) && !namesColumn(text))) return false;
	// Heads that reach down beside a row make it a row of the head.
	const beside = new Set(row.filter((box, c) => box && box === above[c] && namesColumn(box.text)));
	if (beside.size > 1) return true;

	const naming = words.filter(({ text }) => namesColumn(text));
	return naming.length > (above.length > 0 ? 0 : 1) && naming.length * 2 >= words.length;
}

/** A number, alone or behind its label: 其中：基本支出：812.5. */
const holdsValue = (box: Box) =>
	contentOf(box) === 'number' || /:[-\d.,]+(?:万?元|%|分)?$/.test(box.text);

function namesColumn(text: string): boolean {
	if (/^其中[:：]?$/.test(text) || roleOf(text)) return true;
	return moneyLabel(text) !== undefined || countNamed(text) !== undefined;
}

function columnsOf(heads: Zone['heads'], first: Row): Column[] {
	const width = Math.max(0, ...heads.map((row) => row.length));
	return Array.from({ length: width }, (_, at) => {
		const path = [...new Set(heads.map((_, row) => headAt(heads, row, at)))].flatMap((box) =>
			box && box.text !== first[at]?.text ? [box] : []
		);
		const fromBelow = path.toReversed();
		return {
			at,
			heads: path,
			role: firstOf(fromBelow, ({ text }) => (moneyOf(text) ? undefined : roleOf(text))),
			label: joined(fromBelow.flatMap(({ text }) => moneyOf(text) ?? [])),
			unit: firstOf(fromBelow, ({ text }) => unitNamed(text)),
			year: latestYear(path.map(({ text }) => text).join(''))
		};
	});
}

/**
 * Heads side by side over parts that repeat (总额 财政拨款 总额 财政拨款) begin where the parts begin again, wherever the
 * borders between them were thought to be.
 */
function regrouped(row: Row, below: Row | undefined): Row {
	if (!below) return row;
	const spanning = boxes(row).filter(
		(box) => box.columns > 1 || (below[box.column] && below[box.column] !== box)
	);
	const [first, last] = [spanning[0], spanning.at(-1)];
	if (!first || !last || first === last) return row;

	const [from, to] = [first.column, last.column + last.columns];
	const parts = below.slice(from, to).map((box) => box?.text);
	const starts = parts.flatMap((part, i) => (part && part === parts[0] ? [i] : []));
	if (starts.length !== spanning.length) return row;
	return row.map((box, at) =>
		at < from || at >= to ? box : spanning[starts.findLastIndex((start) => start <= at - from)]
	);
}

/** The words of a head at a column; an empty place belongs to the head on its left where the row below divides that one. */
function headAt(heads: Zone['heads'], row: number, at: number): Box | undefined {
	const box = heads[row]?.[at];
	if (box && contentOf(box) === 'words') return box;
	const below = heads[row + 1];
	if (!below || contentOf(below[at]) !== 'words') return;
	for (let c = at - 1; c >= 0 && contentOf(below[c]) === 'words'; c--) {
		const left = heads[row]?.[c];
		if (left && contentOf(left) === 'words') return left;
	}
	return;
}

/** A known role outranks money, but for rates: 预算完成率 is one of money, 完成率 and 完成情况 are an indicator's. */
function moneyOf(text: string): MoneyLabel | undefined {
	const role = roleOf(text);
	const label = role === 'entity' ? undefined : moneyLabel(text);
	return role === undefined || label?.rate ? label : undefined;
}

/** The lowest head says most; what it leaves open, the ones above it say. */
function joined([lowest, ...above]: readonly MoneyLabel[]): MoneyLabel | undefined {
	return above.reduce<MoneyLabel | undefined>(
		(label, head) =>
			label && {
				...label,
				category: label.category ?? head.category,
				aspect: label.aspect ?? (label.rate ? undefined : head.aspect),
				rate: label.rate ?? (label.aspect ? undefined : head.rate),
				foreign: label.foreign || head.foreign
			},
		lowest
	);
}

export function firstOf<T, R>(
	items: readonly T[],
	pick: (item: T) => R | undefined
): R | undefined {
	for (const item of items) {
		const found = pick(item);
		if (found !== undefined) return found;
	}
	return undefined;
}

const latestYear = (text: string) => {
	const years = Array.from(text.matchAll(/(?:19|20)\d{2}(?=年)/g), ([year]) => Number(year));
	return years.length > 0 ? Math.max(...years) : undefined;
};

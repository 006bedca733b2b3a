import type { Piece } from '#read/compose.ts';
import { settled } from '#read/settle.ts';
import { tableOf } from './cells.ts';
import { inReadingOrder } from './columns.ts';
import { continued, type PrintedTable } from './continued.ts';
import { linesOf, type PrintedLine } from './lines.ts';
import { withoutMargins, type Margined } from './margins.ts';
import type { Glyph, Page } from './marks.ts';
import { Prose } from './prose.ts';
import { tablesOf, type Ruled } from './ruled.ts';
import { slack } from './straighten.ts';
import { spread } from './spread.ts';

/** A page by what is printed on it. */
type Printed = Margined & Readonly<{ tables: readonly PrintedTable[] }>;

/** What stands one below the other on the pages of a document: paragraphs, though each line was printed alone, and tables. */
export function piecesOf(pages: readonly Printed[]): Piece[] {
	const bodies = withoutMargins(pages).map(inReadingOrder);
	const prose = new Prose(bodies.flat());

	const pieces: Piece[] = [];
	const run: PrintedLine[] = [];
	let open: PrintedTable | undefined;
	const closeRun = () => pieces.push(...prosePieces(run.splice(0), prose));
	const closeTable = () => {
		if (open) pieces.push(settled(open.table, slack));
		open = undefined;
	};
	for (const item of bodies.flatMap((lines, page) => inOrder(lines, pages[page]?.tables ?? []))) {
		if ('table' in item) {
			closeRun();
			const whole: PrintedTable | undefined = open && continued(open, item);
			if (!whole) closeTable();
			open = whole ?? item;
		} else {
			closeTable();
			run.push(item);
		}
	}
	closeTable();
	closeRun();
	return pieces;
}

/** The tables of a page, which is the so-manieth, and its lines outside of them. */
export function printedOn({ height, glyphs, rules }: Page, page: number): Printed {
	const ruled = tablesOf(rules);
	const inside = new Map<Ruled, Glyph[]>(ruled.map((table) => [table, []]));
	const outside: Glyph[] = [];
	for (const glyph of glyphs) {
		const table = ruled.findLast((each) => holds(each, glyph));
		(table ? inside.get(table) : outside)?.push(glyph);
	}
	const tables = ruled.map((each): PrintedTable => ({
		page,
		ruled: each,
		table: tableOf(each, inside.get(each) ?? [])
	}));
	return { height, tables, lines: linesOf(outside) };
}

const holds = ({ left, right, top, bottom }: Ruled, glyph: Glyph) => {
	const [x, y] = [(glyph.left + glyph.right) / 2, glyph.y - glyph.size * 0.3];
	return left <= x && x <= right && top <= y && y <= bottom;
};

/** Lines and tables as they follow each other. */
function inOrder(
	lines: readonly PrintedLine[],
	tables: readonly PrintedTable[]
): (PrintedLine | PrintedTable)[] {
	const items: (PrintedLine | PrintedTable)[] = [];
	let at = 0;
	for (const table of tables) {
		for (let line = lines[at]; line && line.y < table.ruled.top + 1; line = lines[++at])
			items.push(line);
		items.push(table);
	}
	return [...items, ...lines.slice(at)];
}

/** Paragraphs, and tables that have no rules. */
function prosePieces(lines: readonly PrintedLine[], prose: Prose): Piece[] {
	const pieces: Piece[] = [];
	const run: PrintedLine[] = [];
	for (let i = 0; i < lines.length;) {
		const found = spread(lines, i);
		if (!found) {
			run.push(lines[i++] as PrintedLine);
			continue;
		}
		pieces.push(...prose.paragraphs(run.splice(0)), found.table);
		i += found.taken;
	}
	return [...pieces, ...prose.paragraphs(run)];
}

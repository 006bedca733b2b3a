import type { Piece } from '#read/compose.ts';
import type { Paragraph } from './paragraphs.ts';
import { tableOf, type ReadRow } from './table.ts';

/** What stands one below the other at a depth of tables inside each other; deeper ones are tables. */
export function pieces(paragraphs: readonly Paragraph[], depth = 0): Piece[] {
	const found: Piece[] = [];
	let begun = '';
	for (let i = 0; i < paragraphs.length; i++) {
		const paragraph = paragraphs[i] as Paragraph;
		if (paragraph.depth > depth) {
			const first = i;
			while ((paragraphs[i + 1]?.depth ?? 0) > depth) i++;
			found.push(...tables(paragraphs.slice(first, i + 1), depth + 1));
		} else if (paragraph.isContents) {
			const last = found.at(-1);
			if (typeof last === 'string' && /^\s*目\s*[录次]\s*$/.test(last)) found.pop();
		} else {
			begun += paragraph.words;
			if (paragraph.goesOn) continue;
			found.push(begun.trim());
			begun = '';
		}
	}
	return begun === '' ? found : [...found, begun];
}

/** A table, and behind it the tables that stand in its cells. */
function tables(paragraphs: readonly Paragraph[], depth: number): Piece[] {
	const within: Piece[] = [];
	const rows: ReadRow[] = [];
	let texts: string[] = [];
	let cell: Paragraph[] = [];
	for (const paragraph of paragraphs) {
		if (paragraph.depth === depth && paragraph.endsRow) {
			rows.push({ texts, properties: paragraph.properties });
			texts = [];
			cell = [];
			continue;
		}
		cell.push(paragraph);
		if (paragraph.depth !== depth || !paragraph.endsCell) continue;
		const found = pieces(cell, depth);
		texts.push(found.filter((piece) => typeof piece === 'string').join('\n'));
		within.push(...found.filter((piece) => typeof piece !== 'string'));
		cell = [];
	}
	const left = cell.map(({ words }) => words);
	if (texts.length > 0) rows.push({ texts, properties: [] });
	return [tableOf(rows), ...within, ...left];
}

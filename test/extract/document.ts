import type { Block, Cell, Document } from '#model/document.ts';

/** A document with one paragraph a line; lines that begin with a bar are rows of a table, their cells between bars. */
export function documentOf(text: string): Document {
	const blocks: Block[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const start = at + line.length - line.trimStart().length;
		const end = at + line.trimEnd().length;
		at += line.length + 1;
		if (start >= end) continue;

		const last = blocks.at(-1);
		if (!line.trimStart().startsWith('|')) blocks.push({ kind: 'paragraph', start, end });
		else {
			const row = cells(text, start, end);
			const rows = last?.kind === 'table' ? [...last.rows, row] : [row];
			const columns = Math.max(...rows.map((some) => some.length));
			const table = {
				kind: 'table',
				start: last?.kind === 'table' ? last.start : start,
				end,
				columns,
				rows
			} as const;
			if (last?.kind === 'table') blocks[blocks.length - 1] = table;
			else blocks.push(table);
		}
	}
	return { text, blocks };
}

function cells(text: string, start: number, end: number): Cell[] {
	const found: Cell[] = [];
	for (let from = start + 1; from < end;) {
		const bar = text.indexOf('|', from);
		const to = bar < 0 || bar > end ? end : bar;
		const words = text.slice(from, to);
		const left = words.length - words.trimStart().length;
		found.push({
			start: from + left,
			end: Math.max(from + left, from + words.trimEnd().length),
			column: found.length,
			columns: 1,
			rows: 1
		});
		from = to + 1;
	}
	return found;
}

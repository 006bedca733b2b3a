import type { Block, Span } from '#model/document.ts';

/** What is told in sentences: a paragraph, and the cells of a form that hold prose (but no targets). */
export function passages(block: Block, text: string): readonly Span[] {
	if (block.kind === 'paragraph') return [block];
	return block.rows.flatMap((row) => {
		const label = row[0] ? text.slice(row[0].start, row[0].end) : '';
		return /目标|指标/.test(label) ? [] : row.filter(({ start, end }) => isProse(text, start, end));
	});
}

const isProse = (text: string, start: number, end: number) =>
	end - start >= 25 &&
	/[，,。；;]/.test(text.slice(start, end)) &&
	/[元人名]/.test(text.slice(start, end));

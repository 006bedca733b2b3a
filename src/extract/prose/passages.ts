import type { Block, Span } from '#model/document.ts';
import { sectionAt } from '#extract/sections/sectionAt.ts';

/** What is told in sentences: a paragraph, and the cells of a form that hold prose (but no targets). */
export function passages(block: Block, text: string): readonly Span[] {
	if (block.kind === 'paragraph') return [block];
	return block.rows.flatMap((row) => {
		const label = row[0] ? text.slice(row[0].start, row[0].end) : '';
		return /目标|指标/.test(label) ? [] : row.filter(({ start, end }) => isProse(text, start, end));
	});
}

/** A passage as one stretch for each section that it runs through: a report run together has them all in one paragraph. */
export function bySection<T extends Span>(passage: Span, sections: readonly T[]): readonly Span[] {
	const { start, end } = passage;
	if (sectionAt(sections, start) === sectionAt(sections, end - 1)) return [passage];
	const inside = sections.filter((section) => start < section.start && section.start < end);
	const starts = [start, ...inside.map((section) => section.start)];
	return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
}

const isProse = (text: string, start: number, end: number) =>
	end - start >= 25 &&
	/[，,。；;]/.test(text.slice(start, end)) &&
	/[元人名]/.test(text.slice(start, end));

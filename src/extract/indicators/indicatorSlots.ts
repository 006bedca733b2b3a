import type { Document } from '#model/document.ts';
import { inside, written, type Box } from '#extract/forms/grid.ts';

const slot = /^(?:指标\d{1,2}[:.、]?|指标:|[①-⑳]|\(\d{1,2}\)|\d{1,2}[.、)](?!\d))/;

/** The name of an indicator without the slot's own words (指标1：) and ordinal; empty where nobody filled the slot. */
export function nameIn(document: Document, box: Box): string {
	const name = unnumbered(document, box);
	return /^[.。…·—\-/\\×Xx*]*$/.test(name.text) ? '' : (written(document, name) ?? '');
}

/** The slots of a cell that holds several, a line each; otherwise the cell itself. */
export function slotsOf(document: Document, box: Box): Box[] {
	const lines = linesOf(document, box);
	return lines.length > 1 && lines.every(({ text }) => slot.test(text)) ? lines : [box];
}

/** The line of a cell that belongs to the `i`th of `count` slots; the whole cell where it is one for all of them. */
export function lineOf(document: Document, box: Box | undefined, i: number, count: number) {
	if (!box || count === 1) return box;
	const lines = linesOf(document, box);
	const line = lines.length === count ? lines[i] : undefined;
	return line ? unnumbered(document, line) : box;
}

const unnumbered = (document: Document, box: Box) =>
	inside(document, box, slot.exec(box.text)?.[0].length ?? 0, box.text.length);

function linesOf(document: Document, box: Box): Box[] {
	const lines: Box[] = [];
	let start = box.start;
	for (const words of document.text.slice(box.start, box.end).split('\n')) {
		const [from, to] = [box.folded.at(start), box.folded.at(start + words.length)];
		if (from < to) lines.push(inside(document, box, from, to));
		start += words.length + 1;
	}
	return lines;
}

import type { Paragraph } from '#model/document.ts';
import { opensItem } from './items.ts';
import { trimmed, type Line } from './lines.ts';
import type { Tears } from './tears.ts';
import { columnsOf, indentOf } from './width.ts';

/**
 * The paragraphs of lines that belong to no table. A line goes on in the next one if no sentence ends with it, the next
 * begins nothing new, and it is as wide as the page, or a page ends with it, or the break tears a word or a phrase apart.
 */
export function paragraphsOf(
	text: string,
	lines: readonly Line[],
	page: number,
	tears: Tears
): Paragraph[] {
	const paragraphs: { kind: 'paragraph'; start: number; end: number }[] = [];
	let above: Line | undefined;
	for (const line of lines) {
		if (line.blank) continue;

		const { start, end } = trimmed(text, line.start, line.end);
		const last = paragraphs.at(-1);
		if (last && above && goesOn(text, last.start, above, line, page, tears)) last.end = end;
		else paragraphs.push({ kind: 'paragraph', start, end });
		above = line;
	}
	return paragraphs;
}

function goesOn(
	text: string,
	from: number,
	above: Line,
	line: Line,
	page: number,
	tears: Tears
): boolean {
	const [words, next] = [above.text.trimEnd(), line.text.trimStart()];
	if (/[。；：！？!?;:…][”’"）)》」]*$/.test(words) || opensItem(next)) return false;
	if (indentOf(line.text) >= indentOf(above.text) + 2) return false;
	if (columnsOf(words) >= page - 8) return true;
	// What stands between two lines of a run is the number of a page, which ends in the middle of a sentence.
	const isTorn = /[，。；,;]/.test(words) || /[为是达共计约、]$/.test(words);
	if (isTorn && text.slice(above.end, line.start).trim() !== '') return true;
	return tears(saidSo(text, from, above.end), next);
}

/** The last words of what a paragraph has said so far, without the breaks between its lines. */
const saidSo = (text: string, from: number, end: number) =>
	text
		.slice(Math.max(from, end - 160), end)
		.replace(/\s*\n\s*/g, '')
		.trimEnd();

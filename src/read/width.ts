import type { Line } from './lines.ts';

/** The columns that words take: a Chinese character or a full-width mark two, all else one. */
export function columnsOf(words: string): number {
	let columns = 0;
	for (let i = 0; i < words.length; i++) columns += words.charCodeAt(i) < 0x1100 ? 1 : 2;
	return columns;
}

/** The columns left free before the first word of a line. */
export const indentOf = (line: string) =>
	columnsOf(line.slice(0, line.length - line.trimStart().length));

/** How many columns the lines of a document may fill; Infinity where they end only at the author's will. */
export function pageWidth(lines: readonly Line[]): number {
	const prose = lines.filter(({ blank, text }) => !blank && !/[\t|｜]/.test(text));
	const widths = prose.map(({ text }) => columnsOf(text.trimEnd()));
	const widest = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.98)] ?? 0;
	if (widest < 40 || widest > 180) return Infinity;

	const full = prose.filter(({ text }) => columnsOf(text.trimEnd()) >= widest - 8);
	const torn = full.filter(({ text }) => !/[。；：！？!?;:…”’"）)》」]$/.test(text.trimEnd()));
	const isBroken = full.length >= Math.max(4, prose.length * 0.2) || torn.length >= 4;
	return isBroken ? widest : Infinity;
}

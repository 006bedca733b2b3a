import { wordsOf, type PrintedLine } from './lines.ts';

/** — 3 —, 第3页 共8页, 3/8, a bare 3. */
const pageNumber =
	/^[-—–―─·•~\s]*(第?\s*\d{1,4}\s*页?([\s/,，、共]*\d{1,4}\s*页?)?|共\s*\d{1,4}\s*页[\s,，、]*第\s*\d{1,4}\s*页)[-—–―─·•~\s]*$/;

/** As much of a page's height, above and below, may be its margin. */
const depth = 0.09;

/** The lines of a page, and its height. */
export type Margined = Readonly<{ height: number; lines: readonly PrintedLine[] }>;

/** The lines of each page without those in its margins: page numbers, and what stands in the same place of most pages. */
export function withoutMargins(pages: readonly Margined[]): PrintedLine[][] {
	const inMargin = ({ y }: PrintedLine, height: number) =>
		y < height * depth || y > height * (1 - depth);
	const seen = new Map<string, number>();
	for (const { height, lines } of pages)
		for (const key of new Set(lines.filter((line) => inMargin(line, height)).map(keyOf)))
			seen.set(key, (seen.get(key) ?? 0) + 1);

	const isRunning = (line: PrintedLine) => {
		const pagesWithIt = seen.get(keyOf(line)) ?? 0;
		return pagesWithIt > 2 && pagesWithIt * 2 > pages.length;
	};
	return pages.map(({ height, lines }) =>
		lines.filter((line, i) => {
			if (!inMargin(line, height)) return true;
			const isOutermost = i === 0 || i === lines.length - 1;
			return !(isOutermost && pageNumber.test(digitsOf(line))) && !isRunning(line);
		})
	);
}

/** The words of a line, with digits of one width. */
const digitsOf = (line: PrintedLine) =>
	wordsOf(line).replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** What makes a line the same on several pages: its words but for numbers, and its height. */
const keyOf = (line: PrintedLine) =>
	`${Math.round(line.y / 4)} ${wordsOf(line, '').replace(/\d+/g, '#')}`;

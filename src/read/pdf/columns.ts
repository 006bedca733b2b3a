import type { PrintedLine, Stretch } from './lines.ts';

/** So many lines side by side, of so many characters, are columns of prose and no table. */
const [fewest, shortest] = [8, 12];

/**
 * The lines of a page in the order in which they are read: where most are printed in two columns, first those of the left
 * one, down to a line that goes over both.
 */
export function inReadingOrder(lines: readonly PrintedLine[]): PrintedLine[] {
	const gutter = gutterOf(lines);
	if (gutter === undefined) return [...lines];

	const ordered: PrintedLine[] = [];
	const right: PrintedLine[] = [];
	for (const line of lines) {
		const [own, beside] = [true, false].map((isLeft) =>
			line.stretches.filter((stretch) => stretch.left < gutter === isLeft)
		) as [Stretch[], Stretch[]];
		const isWide = own.some((stretch) => stretch.right > gutter);
		if (isWide) ordered.push(...right.splice(0), line);
		else {
			if (own.length > 0) ordered.push({ ...part(line, own), column: 1 });
			if (beside.length > 0) right.push({ ...part(line, beside), column: 2 });
		}
	}
	return [...ordered, ...right];
}

const part = (line: PrintedLine, stretches: readonly Stretch[]): PrintedLine => ({
	...line,
	stretches,
	left: stretches[0]?.left ?? 0,
	right: stretches.at(-1)?.right ?? 0
});

/** The middle of the gap between two columns of prose. */
function gutterOf(lines: readonly PrintedLine[]): number | undefined {
	const pairs = lines.flatMap(({ stretches: [left, right, more] }) =>
		left && right && !more && Math.min(left.text.length, right.text.length) >= shortest
			? [{ from: left.right, to: right.left }]
			: []
	);
	if (pairs.length < fewest || pairs.length * 2 < lines.length) return;
	const from = pairs.reduce((most, pair) => Math.max(most, pair.from), -Infinity);
	const to = pairs.reduce((least, pair) => Math.min(least, pair.to), Infinity);
	return from < to ? (from + to) / 2 : undefined;
}

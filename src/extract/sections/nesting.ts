import type { Canonical } from '#model/report.ts';
import { styles, type Mark, type Style } from '#extract/marks.ts';
import { plainness } from './canonical.ts';
import type { Heading } from './headings.ts';

/** A numbered line, or a heading without a number; a numbered line that is no heading still counts on. */
export type Entry = Readonly<{ mark: Mark | undefined; heading: Heading | undefined }>;

type Numbered = Readonly<{ mark: Mark; heading: Heading | undefined }>;

export type Nested = Heading & Readonly<{ depth: number }>;

type Level = { style: Style | undefined; rank: number; last: number; recent: Style | undefined };

/**
 * The headings among the entries with the depth at which the document nests them. Numbering may be broken: a missing top number
 * is a heading that has another style (一、 2、 三、) or none, and a number that goes on counts on in whatever style (（1） （二） （三）).
 */
export function nest(entries: readonly Entry[]): Nested[] {
	const top = topStyle(entries);
	const promoted = promote(entries, top);
	const rank = ranks(entries, top);
	const levels: Level[] = [];
	const nested: Nested[] = [];

	for (const entry of entries) {
		const { mark, heading } = entry;
		if (promoted.has(entry)) {
			const last = (levels[0]?.last ?? 0) + 1;
			levels.splice(0, levels.length, { style: top, rank: 0, last, recent: top });
		} else if (mark && (heading || mark.style !== top)) {
			place(levels, { mark, heading }, rank(mark.style));
		} else {
			continue;
		}
		if (heading) nested.push({ ...heading, depth: levels.length });
	}
	return nested;
}

/** Puts a number where it belongs: on the level of its style, on the level that it continues, or on a new one. */
function place(levels: Level[], { mark, heading }: Numbered, rank: number) {
	const { style, number } = mark;
	const own = ownLevel(levels, { mark, heading });
	const deeper = own >= 0 && own < levels.length - 1;
	const restarts =
		own >= 0 && number === 1 && (levels[own]?.recent !== style || (deeper && !isOuter(style)));
	const follows = ({ last }: Level) => last + 1 === number;
	const alike = levels.findLastIndex((level) => level.recent === style && follows(level));
	const continued = alike >= 0 ? alike : levels.findLastIndex(follows);
	const at = own >= 0 && !restarts ? own : number > 1 ? continued : -1;
	const level = levels[at];
	if (level) {
		levels.length = at + 1;
		level.last = number;
		level.rank = Math.min(level.rank, rank);
		level.recent = style;
		return;
	}
	if (!restarts) {
		while ((levels.at(-1)?.rank ?? -1) >= rank) levels.pop();
	}
	levels.push({ style, rank, last: number, recent: style });
}

/** The level of a number's style: the innermost, or where several wait for it and it heads a subject of its own, the outermost. */
function ownLevel(levels: readonly Level[], { mark, heading }: Numbered): number {
	const waits = ({ style, last }: Level) => style === mark.style && last + 1 === mark.number;
	const heads =
		heading !== undefined && heading.subjects.length > 0 && plainness(heading.text) >= 0.8;
	const waiting = heads ? levels.findIndex(waits) : levels.findLastIndex(waits);
	return waiting >= 0 ? waiting : levels.findLastIndex(({ style }) => style === mark.style);
}

const isOuter = (style: Style) => style === 'part' || style === 'han';

/** The style of the outermost headings; undefined where they have no numbers. */
function topStyle(entries: readonly Entry[]): Style | undefined {
	const numbered = entries.filter(({ mark, heading }) => mark && heading);
	const count = (style: Style) => numbered.filter(({ mark }) => mark?.style === style).length;
	if (count('part') > 1) return 'part';
	if (count('han') > 0) return 'han';

	const bare = entries.filter(({ mark, heading }) => !mark && heading);
	const style = numbered[0]?.mark?.style;
	return bare.length > 1 && !isOutline(entries, style) ? undefined : style;
}

/** Whether the numbers of a style count the subjects of a report to its end, once, behind the labels of a form. */
function isOutline(entries: readonly Entry[], style: Style | undefined): boolean {
	const first = entries.findIndex(({ mark, heading }) => mark?.style === style && heading);
	const rest = entries.slice(first);
	const counted = rest.filter(({ mark }) => mark?.style === style);
	return (
		style === 'hanParen' &&
		first > 0 &&
		counted.length > 3 &&
		counted.every(({ mark }, index) => mark?.number === index + 1) &&
		rest.every(({ mark, heading }) => mark || !heading)
	);
}

/** How deep a style is. Where the usual order is not kept (1、 over （一）), the order in which the styles first come up is. */
function ranks(entries: readonly Entry[], top: Style | undefined): (style: Style) => number {
	const usual = top === undefined || top === 'part' || top === 'han';
	const seen = entries.flatMap(({ mark, heading }) => (mark && heading ? [mark.style] : []));
	const order = usual ? styles : [...new Set([...seen, ...styles])];
	return (style) => (style === top ? 0 : order.indexOf(style) + 1);
}

/** The headings that stand on the top level although they have another number than their neighbours, or none. */
function promote(entries: readonly Entry[], top: Style | undefined): Set<Entry> {
	const isTop = ({ mark, heading }: Entry) => heading !== undefined && mark?.style === top;
	if (top === undefined) return new Set(entries.filter(isTop));

	const promoted = new Set<Entry>();
	let from = 0;
	let last = 0;
	const seen = new Set<Canonical>();
	for (const [index, entry] of [...entries.entries(), [entries.length, undefined] as const]) {
		if (entry && !isTop(entry)) continue;

		const number = entry?.mark?.number ?? 1;
		const between = entries.slice(from, index);
		const missing = number > last + 1 ? number - last - 1 : 0;
		const found =
			missing > 0
				? fillsOf(between, last, number).slice(0, missing)
				: last > 0
					? between.filter((other) => isTail(other, seen))
					: [];
		for (const other of found) promoted.add(other);

		if (number <= last) seen.clear();
		for (const { heading } of [...found, ...(entry ? [entry] : [])]) {
			for (const subject of heading?.subjects ?? []) seen.add(subject);
		}
		last = number;
		from = index + 1;
	}
	return promoted;
}

/** The entries that can be the headings that are missing between two top numbers. */
function fillsOf(between: readonly Entry[], low: number, high: number): Entry[] {
	const counted = new Map<Style, number>();
	return between.filter(({ mark, heading }) => {
		const before = mark && counted.get(mark.style);
		if (mark) counted.set(mark.style, mark.number);
		if (!heading || heading.subjects.length === 0) return false;
		return !mark || (mark.number > low && mark.number < high && before !== mark.number - 1);
	});
}

const tails: ReadonlySet<Canonical> = new Set(['problems', 'measures', 'application', 'other']);

/** A heading without a number after the last numbered one, on one of the subjects that reports end with. */
const isTail = ({ mark, heading }: Entry, seen: ReadonlySet<Canonical>) =>
	!mark && heading !== undefined && heading.subjects.every((id) => tails.has(id) && !seen.has(id));

import { yearOf, type Batch, type Filed } from './portfolio.ts';

/** The last report of a unit that ended, and the first of the one that seems to go on with its work. */
export type Succession = Readonly<{ last: Filed; first: Filed }>;

/** How alike two names must be: the pairs of characters that they share, of all that they have. */
const alike = 0.5;

/** What being of one type adds to it. */
const sameType = 0.25;

type Series = readonly Filed[];

/**
 * Units whose reports end in one year, and others of the region with nearly the same name whose reports begin in the next,
 * where a third unit reported in both years (else the years were not collected alike). Each unit once, the likest first.
 */
export function successions({ series }: Pick<Batch, 'series'>): Succession[] {
	const regions = Map.groupBy(series.values(), ([first]) => first?.region_code);
	return [...regions.values()].flatMap(within);
}

function within(units: readonly Series[]): Succession[] {
	const pairs = units.flatMap((ended) =>
		units.flatMap((begun) => {
			const [last, first] = [ended.at(-1), begun[0]];
			if (!last || !first || yearOf(last) + 1 !== yearOf(first)) return [];
			const likeness = likenessOf(last, first);
			const isAlike = likeness >= alike && units.some((own) => hasBoth(own, yearOf(last)));
			return isAlike ? [{ last, first, likeness }] : [];
		})
	);
	const taken = new Set<Filed>();
	return pairs
		.sort((a, b) => b.likeness - a.likeness)
		.filter(({ last, first }) => {
			const isFree = !taken.has(last) && !taken.has(first);
			taken.add(last).add(first);
			return isFree;
		})
		.map(({ last, first }) => ({ last, first }));
}

const hasBoth = (own: Series, year: number) =>
	own.some((report) => report.year === year) && own.some((report) => report.year === year + 1);

/** 第一小学 and 第二小学 are two units however alike their names. */
const ordinal = /第?[一二三四五六七八九十\d]+/g;

function likenessOf(a: Filed, b: Filed): number {
	const [x, y] = apart(a.unit, b.unit);
	if (x.match(ordinal)?.join() !== y.match(ordinal)?.join()) return 0;
	const [some, others] = [pairsOf(x), pairsOf(y)];
	const shared = [...some].filter((pair) => others.has(pair)).length;
	const type = a.unit_type !== null && a.unit_type === b.unit_type ? sameType : 0;
	return (2 * shared) / Math.max(1, some.size + others.size) + type;
}

/** Two names without the region that both begin with. */
function apart(a: string, b: string): readonly [string, string] {
	const region = a.slice(0, a.search(/[县市区州旗]/) + 1);
	return b.startsWith(region) ? [a.slice(region.length), b.slice(region.length)] : [a, b];
}

const pairsOf = (name: string) =>
	new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2)));

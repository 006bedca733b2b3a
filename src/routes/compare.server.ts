import type { Rows } from '#model/tables.ts';
import { MOST_UNITS, nothingCompared, toAddress } from '#query/compare-address.ts';
import type { Comparison } from '#query/compare.ts';
import type { Start } from '#ui/compare/start.ts';
import { words } from '#ui/compare/words.ts';
import { evaluations, regionCodes, regionOf, tables } from './data.server.ts';

/** Beyond so many units a page of links would be too heavy, and regions lead to them. */
const LINKED = 500;

/** Units in an example. */
const SIDE_BY_SIDE = 5;

/** What the page of comparisons shows before anything is chosen. */
export const start = (): Start => ({
	years: [...new Set(evaluations.map(({ year }) => year))].toSorted((a, b) => a - b),
	examples: examples(),
	regions: regionCodes
		.filter((code) => own.has(code))
		.map((code) => ({
			code,
			name: regionOf(code).name,
			units: tables.unit.length > LINKED ? [] : linked(own.get(code) ?? [])
		}))
});

const own = Map.groupBy(tables.unit, ({ region_code }) => region_code);

const linked = (units: readonly Rows<'unit'>[]) =>
	units
		.toSorted((a, b) => a.sort - b.sort)
		.map(({ unit_id, short_name }) => ({ unit_id, short_name }));

const whole = evaluations.filter(({ kind }) => kind === 'whole');

/** Units by how many of some reports are theirs, the most first; those without any are left out. */
function reporting(reports: typeof evaluations): Rows<'unit'>[] {
	const counts = Map.groupBy(reports, ({ unit_id }) => unit_id);
	const count = ({ unit_id }: Rows<'unit'>) => counts.get(unit_id)?.length ?? 0;
	return tables.unit.filter(count).toSorted((a, b) => count(b) - count(a) || a.sort - b.sort);
}

/** The largest of some groups of units. */
const largest = (
	units: readonly Rows<'unit'>[],
	by: (unit: Rows<'unit'>) => string | null
): [string | null, Rows<'unit'>[]] | undefined =>
	[...Map.groupBy(units.filter(by), by)].toSorted(([, a], [, b]) => b.length - a.length)[0];

function examples(): Start['examples'] {
	const example = (
		words: Start['examples'][number]['words'],
		units: readonly Rows<'unit'>[],
		change: Partial<Comparison> = {}
	) => ({
		words,
		address: toAddress({
			...nothingCompared,
			unit: units.slice(0, Math.min(SIDE_BY_SIDE, MOST_UNITS)).map(({ unit_id }) => unit_id),
			...change
		}).toString()
	});
	const [type, kindred = []] = largest(reporting(whole), ({ unit_type }) => unit_type) ?? [];
	const staffed = whole.filter(({ staff, spent, public: costs }) => staff && spent && costs);
	const [region, neighbours = []] =
		largest(reporting(staffed), ({ region_code }) => region_code) ?? [];
	const [first] = kindred;
	return [
		...(type ? [example(words.exampleType(type), kindred)] : []),
		...(region
			? [
					example(words.exampleRegion(regionOf(region).name), neighbours, {
						perStaff: true,
						measure: ['spent', 'publicSpent']
					})
				]
			: []),
		...(first
			? [
					example(words.examplePeers(first.short_name), [first], {
						measure: ['executionRate', 'averageScore']
					})
				]
			: [])
	];
}

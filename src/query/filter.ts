import type { Kind } from '#model/report.ts';
import { join, list, sql, type Sql } from './sql.ts';

/** What the reader has chosen to look at; an empty list means everything. It is the state that the URL carries. */
export type Filter = Readonly<{
	/** GB/T 2260 codes of any level; a province stands for all that lies in it. */
	region: readonly string[];
	year: readonly number[];
	unit_type: readonly string[];
	kind: readonly Kind[];
}>;

/** A choice that a URL names and the data do not have. */
export type Dropped = Readonly<{ name: keyof Filter; value: string }>;

/** What is seen before anything is chosen. Whole-unit reports only: a project's money is part of its unit's, and half a year is no year. */
export const defaultFilter: Filter = { region: [], year: [], unit_type: [], kind: ['whole'] };

/** Every report there is. */
export const everything: Filter = { region: [], year: [], unit_type: [], kind: [] };

const names = ['region', 'year', 'unit_type', 'kind'] as const satisfies (keyof Filter)[];

/**
 * The filter that a URL or a submitted form carries, and what of it was dropped. `known` holds every value that the data
 * have, in the order to keep them in. A name that is absent stays as `otherwise` says; present and blank, it means everything.
 */
export function fromParams(
	params: URLSearchParams,
	known: Filter,
	otherwise = defaultFilter
): Readonly<{ filter: Filter; dropped: readonly Dropped[] }> {
	const dropped: Dropped[] = [];

	function read<T extends string | number>(
		name: keyof Filter,
		values: readonly T[],
		fallback: readonly T[]
	) {
		const given = new Set(params.getAll(name));
		const chosen = values.filter((value) => given.delete(String(value)));
		const everything = given.delete('');
		dropped.push(...Array.from(given, (value) => ({ name, value })));
		return chosen.length > 0 || everything ? chosen : fallback;
	}

	const filter: Filter = {
		region: read('region', known.region, otherwise.region),
		year: read('year', known.year, otherwise.year),
		unit_type: read('unit_type', known.unit_type, otherwise.unit_type),
		kind: read('kind', known.kind, otherwise.kind)
	};
	return { filter, dropped };
}

/** The shortest URL parameters that `fromParams` reads back as this filter. */
export function toParams(filter: Filter, otherwise = defaultFilter): URLSearchParams {
	const params = new URLSearchParams();
	for (const name of names) {
		const [chosen, fallback] = [filter[name].map(String), otherwise[name].map(String)];
		if (chosen.join() === fallback.join()) continue;
		for (const value of chosen.length > 0 ? chosen : ['']) params.append(name, value);
	}
	return params;
}

/** What a row must be for a filter to leave it. */
export function conditions({ region, year, unit_type, kind }: Filter): Sql {
	const codes = list(region);
	const all = [
		region.length > 0 &&
			sql`(region_code IN (${codes}) OR city_code IN (${codes}) OR province_code IN (${codes}))`,
		year.length > 0 && sql`year IN (${list(year)})`,
		unit_type.length > 0 && sql`unit_type IN (${list(unit_type)})`,
		kind.length > 0 && sql`kind IN (${list(kind)})`
	].filter((condition) => condition !== false);

	return join([sql`true`, ...all], ' AND ');
}

/** The rows of `evaluation` that a filter leaves. */
export const chosen = (filter: Filter): Sql =>
	sql`SELECT * FROM evaluation WHERE ${conditions(filter)}`;

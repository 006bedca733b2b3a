import type { Filter } from '#query/filter.ts';
import {
	files,
	shardOf,
	type Catalogue,
	type SearchedReport,
	type SearchedText,
	type SearchedUnit,
	type Shard
} from './catalogue.ts';
import { lettersOf } from './letters.ts';
import { within } from './within.ts';

/** Reads a file of the index; fails where it does not come. */
export type Load = (name: string) => Promise<unknown>;

/** A report in which every term stands; `stretches` are of its letters, first and after the last, in their order. */
export type Found = Readonly<{
	report: SearchedReport;
	unit: SearchedUnit;
	stretches: readonly (readonly [number, number])[];
}>;

export type Finder = Readonly<{
	catalogue: Catalogue;
	/** Every report that holds each term, those of a unit that is so called first, and the latest year first. */
	reports: (terms: readonly string[], filter: Filter) => Promise<Found[]>;
	text: (report: SearchedReport) => Promise<SearchedText>;
}>;

/** A term has so many letters at least. */
export const SHORTEST = 2;

/** The terms of a query, and those too short to be one. */
export function termsOf(query: string): Readonly<{ terms: string[]; short: string[] }> {
	const words = [...new Set(query.split(/\s+/).filter((word) => lettersOf(word).letters.length))];
	const isShort = (word: string) => lettersOf(word).letters.length < SHORTEST;
	return {
		terms: words.filter((word) => !isShort(word)),
		short: words.filter(isShort)
	};
}

/** Searches an index, in Chromium from 100 and Firefox ESR. A file is loaded once; one that did not come is asked for again. */
export async function finder(load: Load): Promise<Finder> {
	const catalogue = (await load(files.catalogue)) as Catalogue;
	const { edition, shards, units } = catalogue;
	const starts = startsOf(catalogue);
	const loaded = new Map<string, Promise<unknown>>();

	const once = async <T>(name: string) => {
		const coming = loaded.get(name) ?? load(name);
		loaded.set(name, coming);
		try {
			return (await coming) as T;
		} catch (cause) {
			loaded.delete(name);
			throw cause;
		}
	};

	/** Where a pair of letters stands in the row of all reports. */
	async function placesOf(pair: string): Promise<number[]> {
		const { pairs, places } = await once<Shard>(files.shard(edition, shardOf(pair, shards)));
		let at = 0;
		return (places[pairs.indexOf(pair)] ?? []).map((distance) => (at += distance));
	}

	/** Where letters stand together: where every second pair of them is, and the last. */
	async function stand(letters: readonly string[]): Promise<number[]> {
		const offsets = letters.flatMap((_, i) => (i % 2 === 0 && i + 1 < letters.length ? [i] : []));
		if (letters.length % 2 === 1) offsets.push(letters.length - 2);
		const lists = await Promise.all(
			offsets.map(async (offset) => {
				const places = await placesOf(`${letters[offset]}${letters[offset + 1]}`);
				return places.map((place) => place - offset);
			})
		);
		return lists.sort((a, b) => a.length - b.length).reduce(common);
	}

	return {
		catalogue,
		async reports(terms, filter) {
			const sought = terms.map((term) => lettersOf(term).letters);
			const byTerm = await Promise.all(
				sought.map(async (letters) => byReport(await stand(letters), starts))
			);
			const [first, ...others] = byTerm;
			const all = [...(first?.keys() ?? [])].filter((i) => others.every((places) => places.has(i)));
			return all
				.flatMap((i): Found[] => {
					const report = catalogue.reports[i] as SearchedReport;
					const unit = units[report.unit] as SearchedUnit;
					if (!fits(report, unit, filter)) return [];
					const stretches = byTerm.flatMap((places, term) =>
						(places.get(i) ?? []).map((at) => [at, at + (sought[term]?.length ?? 0)] as const)
					);
					return [{ report, unit, stretches: stretches.sort(([a], [b]) => a - b) }];
				})
				.sort(
					(a, b) =>
						inHead(b) - inHead(a) ||
						b.report.year - a.report.year ||
						b.stretches.length - a.stretches.length
				);
		},
		async text({ file, report_id }) {
			const texts = await once<SearchedText[]>(files.texts(edition, file));
			const text = texts.find((text) => text.report_id === report_id);
			if (!text) throw new Error(`${report_id} is not in file ${file}`);
			return text;
		}
	};
}

function startsOf({ reports }: Catalogue): number[] {
	let at = 0;
	return reports.map(({ letters }) => (at += letters + 1) - letters - 1);
}

/** What two ascending lists have in common. */
function common(a: readonly number[], b: readonly number[]): number[] {
	let k = 0;
	return a.filter((place) => {
		while (k < b.length && (b[k] as number) < place) k++;
		return b[k] === place;
	});
}

/** Places of the row by the report they are in, counted from its beginning. */
function byReport(places: readonly number[], starts: readonly number[]): Map<number, number[]> {
	const found = new Map<number, number[]>();
	let i = 0;
	for (const place of places) {
		while ((starts[i + 1] ?? Infinity) <= place) i++;
		const own = found.get(i) ?? [];
		own.push(place - (starts[i] ?? 0));
		found.set(i, own);
	}
	return found;
}

/** Whether a filter leaves a report. */
function fits({ year, kind }: SearchedReport, unit: SearchedUnit, filter: Filter): boolean {
	return (
		(filter.year.length === 0 || filter.year.includes(year)) &&
		(filter.kind.length === 0 || filter.kind.includes(kind)) &&
		fitsUnit(unit, filter)
	);
}

/** Whether a filter leaves a unit, whatever the years and kinds of its reports. */
export function fitsUnit({ region_code, unit_type }: SearchedUnit, filter: Filter): boolean {
	return (
		(filter.region.length === 0 || filter.region.some((code) => within(region_code, code))) &&
		(filter.unit_type.length === 0 || filter.unit_type.includes(unit_type ?? ''))
	);
}

/** Whether a report was found by what its unit is called, and not in its text alone. */
const inHead = ({ report, stretches }: Found) => Number((stretches[0]?.[0] ?? 0) < report.head);

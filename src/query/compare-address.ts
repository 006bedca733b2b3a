import * as v from 'valibot';
import { kinds } from '#model/report.ts';
import { comparedMeasures, type ComparedMeasure, type Comparison } from './compare.ts';

/** More side by side than this can no longer be told apart. */
export const MOST_UNITS = 10;
export const MOST_MEASURES = 4;
export const MOST_PEERS = 60;

/** What is compared before anything is chosen. */
export const nothingCompared: Comparison = {
	unit: [],
	year: [],
	measure: ['executionRate', 'spent'],
	kind: 'whole',
	perStaff: false,
	base: undefined,
	peer: [],
	against: 'year'
};

/** A part of an address that means nothing here, or is one too many. */
export type Ignored = Readonly<{ name: string; value: string; tooMany: boolean }>;

const unit = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,64}$/u));
const year = v.pipe(v.string(), v.regex(/^(19|20|21)\d\d$/), v.transform(Number));
const measure = v.picklist(comparedMeasures as readonly [ComparedMeasure, ...ComparedMeasure[]]);
const kind = v.picklist([...kinds, 'any']);

/** The comparison that an address asks for, and what of it was ignored. Which units there are, only the data know. */
export function fromAddress(
	params: URLSearchParams
): Readonly<{ comparison: Comparison; ignored: readonly Ignored[] }> {
	const ignored: Ignored[] = [];

	function read<S extends v.GenericSchema<string, unknown>>(name: string, schema: S, most: number) {
		const values = new Map<string, v.InferOutput<S>>();
		for (const value of new Set(params.getAll(name))) {
			const { success, output } = v.safeParse(schema, value);
			const tooMany = success && values.size >= most;
			if (success && !tooMany) values.set(value, output);
			else ignored.push({ name, value, tooMany });
		}
		return [...values.values()];
	}

	const units = read('u', unit, MOST_UNITS);
	const measures = read('m', measure, MOST_MEASURES);
	const [base] = read('of', v.picklist(units), 1);
	const comparison: Comparison = {
		unit: units,
		year: read('y', year, Infinity).toSorted((a, b) => a - b),
		measure: measures.length > 0 ? measures : nothingCompared.measure,
		kind: read('kind', kind, 1)[0] ?? nothingCompared.kind,
		perStaff: read('per', v.picklist(['staff']), 1).length > 0,
		base,
		peer: read('p', unit, MOST_PEERS).filter((id) => id !== (base ?? units[0])),
		against: read('d', v.picklist(['unit']), 1)[0] ?? 'year'
	};
	return { comparison, ignored };
}

/** The shortest address that `fromAddress` reads back as this comparison. */
export function toAddress(comparison: Comparison): URLSearchParams {
	const { unit, year, measure, kind, perStaff, base, peer, against } = comparison;
	const measures = measure.join() === nothingCompared.measure.join() ? [] : measure;
	const pairs: (readonly [string, string])[] = [
		...unit.map((id) => ['u', id] as const),
		...year.map((one) => ['y', String(one)] as const),
		...measures.map((id) => ['m', id] as const),
		...(kind === nothingCompared.kind ? [] : [['kind', kind] as const]),
		...(perStaff ? [['per', 'staff'] as const] : []),
		...(base && unit.indexOf(base) > 0 ? [['of', base] as const] : []),
		...peer.map((id) => ['p', id] as const),
		...(against === 'unit' ? [['d', 'unit'] as const] : [])
	];
	return new URLSearchParams(pairs.map(([name, value]) => [name, value]));
}

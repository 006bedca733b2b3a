import * as v from 'valibot';
import { LONGEST_STATEMENT } from './console.ts';
import { measures, type MeasureName } from './measures.ts';
import { scales, type Brush, type Range, type Scale } from './pivot-slice.ts';
import { defaultPivot, dimensions, type Dimension, type Pivot } from './pivot.ts';

/** Measures side by side in a pivot. */
export const MOST_MEASURES = 4;

/** What is explored besides the filter that all pages share. */
export type Exploration = Readonly<{ brush: Brush; pivot: Pivot; sql: string | undefined }>;

/** What is seen before anything is chosen. */
export const defaultExploration: Exploration = { brush: {}, pivot: defaultPivot, sql: undefined };

/** A part of an address that means nothing here. */
export type Ignored = Readonly<{ name: string; value: string }>;

/** What an address counts a figure in, read and written: rates in percent, money in 万元. */
const counts: Readonly<Record<Scale, (figure: number, written: boolean) => number>> = {
	rate: (rate, written) => (written ? rate * 100 : rate / 100),
	score: (points) => points,
	budget: (amount, written) => (written ? amount / 1_000_000 : amount * 1_000_000)
};

const bound = v.pipe(
	v.string(),
	v.regex(/^(?:-?\d{1,12}(?:\.\d{1,4})?)?$/),
	v.transform((text) => (text === '' ? null : Number(text)))
);
const range = v.pipe(
	v.string(),
	v.transform((text) => text.split('..')),
	v.strictTuple([bound, bound]),
	v.check(([from, to]) => (from ?? to) !== null && (from === null || to === null || from < to))
);
const dimension = v.picklist(Object.keys(dimensions) as [Dimension, ...Dimension[]]);
const measure = v.picklist(Object.keys(measures) as [MeasureName, ...MeasureName[]]);
const statement = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_STATEMENT));

/** The exploration that an address asks for, and what of it was ignored. */
export function fromAddress(
	params: URLSearchParams
): Readonly<{ exploration: Exploration; ignored: readonly Ignored[] }> {
	const ignored: Ignored[] = [];

	function read<S extends v.GenericSchema<string, unknown>>(name: string, schema: S, most: number) {
		const values = new Map<string, v.InferOutput<S>>();
		for (const value of new Set(params.getAll(name))) {
			const { success, output } = v.safeParse(schema, value);
			if (success && values.size < most) values.set(value, output);
			else ignored.push({ name, value });
		}
		return [...values.values()];
	}

	const brush = Object.fromEntries(
		scales.flatMap((scale): [Scale, Range][] => {
			const [found] = read(scale, range, 1);
			const [from = null, to = null] = found ?? [];
			const own = (bound: number | null) => (bound === null ? null : counts[scale](bound, false));
			return found ? [[scale, { from: own(from), to: own(to) }]] : [];
		})
	);
	const [outer = defaultPivot.rows[0], inner] = read('rows', dimension, 2);
	const laid = inner ? ([outer, inner] as const) : ([outer] as const);
	const [columns] = read('columns', v.picklist(['none', ...dimension.options]), 1);
	const chosen = columns ?? defaultPivot.columns;
	const wanted = read('m', measure, MOST_MEASURES);
	const [sql] = read('sql', statement, 1);
	return {
		exploration: {
			brush,
			pivot: {
				rows: laid,
				columns: chosen === 'none' || laid.some((row) => row === chosen) ? undefined : chosen,
				measures: wanted.length > 0 ? wanted : defaultPivot.measures
			},
			sql
		},
		ignored
	};
}

/** The shortest address that `fromAddress` reads back as this exploration. */
export function toAddress({ brush, pivot, sql }: Exploration): URLSearchParams {
	const params = new URLSearchParams();
	for (const scale of scales) {
		const own = brush[scale];
		if (own) params.append(scale, `${counted(own.from, scale)}..${counted(own.to, scale)}`);
	}
	const rows = pivot.rows.filter((row) => row !== undefined);
	if (rows.join() !== defaultPivot.rows.join()) for (const row of rows) params.append('rows', row);
	if (pivot.columns !== defaultPivot.columns) params.append('columns', pivot.columns ?? 'none');
	if (pivot.measures.join() !== defaultPivot.measures.join())
		for (const id of pivot.measures) params.append('m', id);
	if (sql) params.append('sql', sql);
	return params;
}

const counted = (bound: number | null, scale: Scale) =>
	bound === null ? '' : String(Number(counts[scale](bound, true).toFixed(4)));

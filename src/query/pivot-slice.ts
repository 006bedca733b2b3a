import { column } from './arithmetic.ts';
import { chosen, type Filter } from './filter.ts';
import { executionRateOfReport } from './measures.ts';
import { join, sql, type Sql } from './sql.ts';

/** The figures of a report that a reader can narrow by, drawn as histograms. */
export const scales = ['rate', 'score', 'budget'] as const;
export type Scale = (typeof scales)[number];

/** From a value up to, but not with, another; null is no bound. */
export type Range = Readonly<{ from: number | null; to: number | null }>;

/** The ranges that are brushed; what is not named is not narrowed. */
export type Brush = Readonly<Partial<Record<Scale, Range>>>;

const wan = 1_000_000;

/** Where the bands of a histogram meet, in the figure's own unit (a ratio, points, fen); the first and the last have no end. */
export const edges: Readonly<Record<Scale, readonly number[]>> = {
	rate: [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1],
	score: [80, 82, 84, 86, 88, 90, 92, 94, 96, 98],
	budget: [10, 50, 100, 500, 1000, 5000, 10_000].map((amount) => amount * wan)
};

const figures: Readonly<Record<Scale, Sql>> = {
	rate: executionRateOfReport,
	score: column('self_score'),
	budget: column('adjusted')
};

function within(scale: Scale, { from, to }: Range): Sql {
	const figure = figures[scale];
	return join(
		[
			sql`${figure} IS NOT NULL`,
			...(from === null ? [] : [sql`${figure} >= ${from}::DOUBLE`]),
			...(to === null ? [] : [sql`${figure} < ${to}::DOUBLE`])
		],
		' AND '
	);
}

/** The rows of `evaluation` that a filter and what is brushed leave; a report that does not state a brushed figure is not among them. */
export function sliced(filter: Filter, brush: Brush): Sql {
	const conditions = scales.flatMap((scale) => {
		const range = brush[scale];
		return range ? [within(scale, range)] : [];
	});
	return sql`SELECT * FROM (${chosen(filter)}) WHERE ${join([sql`true`, ...conditions], ' AND ')}`;
}

/** How many reports lie in the bands of a histogram; `band` is the place among the bands, null for those that do not state the figure. */
export type Band = Readonly<{ band: number | null; n: number }>;

/** The histogram of a figure over all that the others leave: what is brushed on it itself does not narrow it. */
export function histogram(scale: Scale, filter: Filter, brush: Brush): Sql<Band> {
	const { [scale]: own, ...others } = brush;
	void own;
	const bands = edges[scale].map((edge, i) => sql`WHEN figure >= ${edge}::DOUBLE THEN ${i + 1}`);
	return sql<Band>`
		SELECT band::INTEGER AS band, count(*)::INTEGER AS n
		FROM (
			SELECT (CASE ${join(bands.toReversed(), ' ')} WHEN figure IS NOT NULL THEN 0 END)::UTINYINT AS band
			FROM (SELECT ${figures[scale]} AS figure FROM (${sliced(filter, others)}))
		)
		GROUP BY band
		ORDER BY band`;
}

/** How many reports each value of a dimension has. */
export type Group = Readonly<{ key: string; n: number }>;

/** The reports by unit type or year, over all that the others leave. */
export const groups = (by: 'unit_type' | 'year', filter: Filter, brush: Brush) => sql<Group>`
	SELECT ${column(by)}::VARCHAR AS "key", count(*)::INTEGER AS n
	FROM (${sliced({ ...filter, [by]: [] }, brush)})
	GROUP BY ${column(by)}
	ORDER BY ${by === 'year' ? sql`"key"` : sql`n DESC, "key"`}`;

/** The reports left by all that is chosen. */
export const left = (filter: Filter, brush: Brush) => sql<{ n: number }>`
	SELECT count(*)::INTEGER AS n FROM (${sliced(filter, brush)})`;

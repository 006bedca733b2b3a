import type { MeasureUnit } from '#model/format.ts';
import type { Kind } from '#model/report.ts';
import type { Rows } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { measures, type MeasureName } from './measures.ts';
import { join, list, name, sql, type Sql } from './sql.ts';

type Stated = keyof Rows<'evaluation'>;

/** The measures that units and years are compared by, each with what a report must state for it, the divisor last. */
export const needs = {
	executionRate: ['spent', 'adjusted'],
	executionRateOfInitial: ['spent', 'initial'],
	executionRateOfDisbursed: ['spent', 'disbursed'],
	adjustedBudget: ['adjusted'],
	initialBudget: ['initial'],
	disbursed: ['disbursed'],
	spent: ['spent'],
	basicSpent: ['basic'],
	projectSpent: ['project'],
	personnelSpent: ['personnel'],
	publicSpent: ['public'],
	threePublic: ['three_public'],
	basicShare: ['basic', 'project'],
	completion: ['judged'],
	averageScore: ['self_score']
} as const satisfies Partial<Record<MeasureName, readonly Stated[]>>;

export type ComparedMeasure = keyof typeof needs;

export const comparedMeasures = Object.keys(needs) as readonly ComparedMeasure[];

/** A kind of report, or of each year what there is: whole-unit before project before monitoring. */
export type ComparedKind = Kind | 'any';

/** What is held against what. */
export type Comparison = Readonly<{
	/** In the order chosen; the first is what others are held against unless `base` names another. */
	unit: readonly string[];
	/** None means every year that there is. */
	year: readonly number[];
	measure: readonly ComparedMeasure[];
	kind: ComparedKind;
	/** Whether money is divided by the staff in post. */
	perStaff: boolean;
	base: string | undefined;
	/** Peers that the reader chose; none means those that are like `base`. */
	peer: readonly string[];
	/** What the table takes differences to: the year before, or the base unit in the same year. */
	against: 'year' | 'unit';
}>;

/** One measure of a comparison, as a picture asks for it. */
export type Compared = Comparison &
	Readonly<{
		one: ComparedMeasure;
		base: string;
		/** The first and the last of the years compared. */
		from: number;
		to: number;
		/** The year in which the base unit stands among its peers. */
		at: number;
	}>;

/** A measure as it is compared: money for each member of staff where that was asked for. */
export function comparedBy(
	id: ComparedMeasure,
	perStaff: boolean
): Readonly<{ label: Text; definition: Text; unit: MeasureUnit; sql: Sql<number | null> }> {
	const { label, definition, unit, sql: value } = measures[id];
	if (id === 'averageScore') return { ...measures[id], label: ownScore };
	if (!perStaff || unit !== 'fen') return { label, definition, unit, sql: value };
	return {
		label: { 'zh-CN': `人均${label['zh-CN']}`, en: `${label.en} per head` },
		definition: {
			'zh-CN': `${label['zh-CN']} ÷ 实有人数；没有写明实有人数的不计算。`,
			en: `${label.en} ÷ staff in post; none where the staff is not stated.`
		},
		unit,
		sql: sql`(${value} / nullif(max(staff), 0))`
	};
}

const ownScore: Text = { 'zh-CN': '自评得分', en: 'Self-score' };

/**
 * The reports that stand for each unit and year among some rows of `evaluation`. Of whole-unit reports that is one, the
 * first by its id; of monitoring the one of the longest period, the unit's own before a project's; of projects all.
 */
export function taken(kind: ComparedKind, among: Sql): Sql {
	const ofKind = kind === 'any' ? sql`true` : sql`kind = ${kind}`;
	return sql`
		SELECT * FROM evaluation
		WHERE ${among} AND ${ofKind}
		QUALIFY rank() OVER (
			PARTITION BY unit_id, year
			ORDER BY CASE kind WHEN 'whole' THEN 1 WHEN 'project' THEN 2 ELSE 3 END,
				kind = 'monitoring' AND project_name IS NOT NULL,
				CASE WHEN kind = 'monitoring' THEN -coalesce(months, 0) ELSE 0 END,
				CASE WHEN kind = 'project' OR project_name IS NOT NULL THEN '' ELSE report_id END
		) = 1`;
}

/** What reports state for the measures compared: money and indicators add up, staff and scores do not. */
const stated = [...new Set([...Object.values(needs).flat(), 'staff' as const])];

export type StatedColumn = (typeof stated)[number];

const together = (column: StatedColumn): Sql =>
	column === 'staff' || column === 'self_score'
		? sql`max(${name(column)})::DOUBLE`
		: sql`sum(${name(column)})::DOUBLE`;

/** What a unit's reports of a year say together. */
export type Cell = Readonly<
	{
		unit_id: string;
		unit: string;
		unit_type: string;
		level: string | null;
		region: string;
		year: number;
		kind: Kind;
		months: number | null;
		/** How many reports it rests on, and the first of them. */
		reports: number;
		report_id: string;
		demo: boolean;
		conflicts: number;
		high: number;
	} & Record<`${StatedColumn}_stated`, number | null> &
		Record<ComparedMeasure, number | null>
>;

/** Every year of the units compared, unit by unit in the order chosen. */
export const panel = ({ unit, kind, perStaff }: Comparison) => sql<Cell>`
	SELECT unit_id::VARCHAR AS unit_id, any_value(unit_short)::VARCHAR AS unit,
		any_value(unit_type)::VARCHAR AS unit_type, any_value(level)::VARCHAR AS level,
		any_value(region)::VARCHAR AS region, year::INTEGER AS year,
		any_value(kind)::VARCHAR AS kind, max(months)::INTEGER AS months,
		count(*)::INTEGER AS reports, min(report_id)::VARCHAR AS report_id,
		bool_and(origin = 'demo') AS demo, sum(conflicts)::INTEGER AS conflicts,
		sum(findings_high)::INTEGER AS high,
		${join(
			stated.map((column) => sql`${together(column)} AS ${name(`${column}_stated`)}`),
			', '
		)},
		${join(
			comparedMeasures.map((id) => sql`${comparedBy(id, perStaff).sql} AS ${name(id)}`),
			', '
		)}
	FROM (${taken(kind, sql`unit_id IN (${list(unit)})`)})
	GROUP BY unit_id, year
	ORDER BY ${place(unit)}, year`;

/** How many reports of each kind some units have in each year. */
export const holdings = (units: readonly string[]) => sql<Holding>`
	SELECT unit_id::VARCHAR AS unit_id, year::INTEGER AS year, kind::VARCHAR AS kind,
		count(*)::INTEGER AS n
	FROM evaluation
	WHERE unit_id IN (${list(units)})
	GROUP BY ALL
	ORDER BY unit_id, year, kind`;

export type Holding = Readonly<{ unit_id: string; year: number; kind: Kind; n: number }>;

/** Where a row's unit stands in a list of units. */
export const place = (units: readonly string[]): Sql<number> =>
	sql`list_position([${list(units)}], unit_id::VARCHAR)`;

/** Every unit that a comparison can name. */
export type UnitName = Readonly<{
	unit_id: string;
	name: string;
	short_name: string;
	region: string;
	unit_type: string | null;
}>;

/** All units, by the pinyin of their names. */
export const unitNames = sql<UnitName>`
	SELECT unit_id::VARCHAR AS unit_id, unit.name::VARCHAR AS name,
		short_name::VARCHAR AS short_name, region.name::VARCHAR AS region,
		unit_type::VARCHAR AS unit_type
	FROM unit JOIN region ON region.code::VARCHAR = unit.region_code::VARCHAR
	ORDER BY unit.sort, unit_id`;

import type { Text } from '#model/text.ts';
import { comparedBy, taken, type Compared } from './compare.ts';
import { list, sql, type Sql } from './sql.ts';

/** So many others make a group that a place can be told in. */
export const LEAST_PEERS = 5;

/** The four groups of provinces that statistics go by, each by the first two digits of its codes. */
const groups: Readonly<Record<string, readonly string[]>> = {
	east: ['11', '12', '13', '31', '32', '33', '35', '37', '44', '46'],
	central: ['14', '34', '36', '41', '42', '43'],
	west: ['15', '45', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65'],
	northeast: ['21', '22', '23']
};

const group = (code: Sql): Sql => {
	const first = sql`substr(${code}, 1, 2)`;
	return sql`CASE
		WHEN ${first} IN (${list(groups['east'] ?? [])}) THEN 'east'
		WHEN ${first} IN (${list(groups['central'] ?? [])}) THEN 'central'
		WHEN ${first} IN (${list(groups['west'] ?? [])}) THEN 'west'
		WHEN ${first} IN (${list(groups['northeast'] ?? [])}) THEN 'northeast'
	END`;
};

/** What peers share with a unit besides year, kind, period and origin, in the order in which it is given up where they are too few. The type never is. */
export const conditions = {
	group: { 'zh-CN': '同在东部、中部、西部或东北', en: 'same group of provinces' },
	size: { 'zh-CN': '全年预算为其一半到两倍', en: 'half to twice its full-year budget' },
	level: { 'zh-CN': '层级相同', en: 'same level of government' },
	type: { 'zh-CN': '单位类型相同', en: 'same type of unit' }
} as const satisfies Record<string, Text>;

export type Condition = keyof typeof conditions;

/** A unit among those that it is compared with. */
export type Member = Readonly<{
	unit_id: string;
	unit: string;
	region: string;
	report_id: string;
	demo: boolean;
	/** Null where its reports do not state it. */
	value: number | null;
	/** Among all that state it, the highest first; equal values share a place and the next one is left free. */
	rank: number | null;
	base: boolean;
	chosen: boolean;
	/** Whether it counts as a peer of the base unit. */
	peer: boolean;
	/** Whether its report is of the same kind, period and origin as that of the base unit. */
	alike: boolean;
	/** How many of the conditions were given up, in their order. */
	given_up: number;
	/** How many peers there were when none was. */
	strict: number;
	type_known: boolean;
	level_known: boolean;
	budget_known: boolean;
}>;

/**
 * The base unit, its peers and the other units compared, in the year `at`: empty where the base unit has no report then.
 * Peers are those that the reader named, or those that meet the conditions; where these are fewer than `LEAST_PEERS`,
 * the conditions are given up one by one.
 */
export function members(compared: Compared): Sql<Member> {
	const { base, unit, peer, kind, one, perStaff, at } = compared;
	const isPeer =
		peer.length > 0
			? sql`unit_id IN (${list(peer)})`
			: sql`alike AND of_type AND (of_group OR given_up > 0) AND (of_size OR given_up > 1)
				AND (of_level OR given_up > 2)`;
	/** Who can be no member is left out first, or each unit of the country would be reckoned with. */
	const among = sql`year = ${at} AND (
		unit_id IN (${list([base, ...unit, ...peer])})
		OR unit_type IN (SELECT unit_type FROM evaluation WHERE unit_id = ${base})
	)`;
	return sql<Member>`
		WITH year_of AS (
			SELECT unit_id::VARCHAR AS unit_id, any_value(unit_short)::VARCHAR AS unit,
				any_value(region)::VARCHAR AS region, min(report_id)::VARCHAR AS report_id,
				any_value(unit_type)::VARCHAR AS type, any_value(level)::VARCHAR AS level,
				${group(sql`any_value(province_code)::VARCHAR`)} AS provinces,
				any_value(kind)::VARCHAR AS kind, max(months) AS months, bool_and(origin = 'demo') AS demo,
				sum(coalesce(adjusted, initial))::DOUBLE AS budget, any_value(unit_sort) AS sort,
				${comparedBy(one, perStaff).sql} AS value
			FROM (${taken(kind, among)})
			GROUP BY unit_id
		),
		told AS (SELECT * FROM year_of WHERE unit_id = ${base}),
		all_of AS (
			SELECT year_of.*,
				year_of.unit_id = told.unit_id AS base,
				year_of.kind = told.kind AND year_of.months IS NOT DISTINCT FROM told.months
					AND year_of.demo = told.demo AS alike,
				told.type <> '未归类' AND year_of.type = told.type AS of_type,
				told.level IS NULL OR coalesce(year_of.level = told.level, false) AS of_level,
				coalesce(year_of.provinces = told.provinces, false) AS of_group,
				told.budget IS NULL OR coalesce(year_of.budget BETWEEN told.budget / 2 AND told.budget * 2, false)
					AS of_size,
				told.type <> '未归类' AS type_known, told.level IS NOT NULL AS level_known,
				told.budget IS NOT NULL AS budget_known
			FROM year_of, told
		),
		counted AS (
			SELECT count(*) FILTER (of_group AND of_size AND of_level)::INTEGER AS strict,
				CASE WHEN strict >= ${LEAST_PEERS} THEN 0
					WHEN count(*) FILTER (of_size AND of_level) >= ${LEAST_PEERS} THEN 1
					WHEN count(*) FILTER (of_level) >= ${LEAST_PEERS} THEN 2
					ELSE 3 END AS given_up
			FROM all_of
			WHERE alike AND of_type AND NOT base
		),
		chosen AS (
			SELECT *, unit_id IN (${list(unit)}) AS chosen, NOT base AND (${isPeer}) AS peer
			FROM all_of, counted
		)
		SELECT unit_id, unit, region, report_id, demo, value,
			CASE WHEN value IS NOT NULL THEN rank() OVER (ORDER BY value DESC NULLS LAST) END::INTEGER AS rank,
			base, chosen, peer, alike, given_up, strict, type_known, level_known, budget_known
		FROM chosen
		WHERE base OR chosen OR peer
		ORDER BY value DESC NULLS LAST, sort, unit_id`;
}

/** The part of the others that lie below a value, equal ones counted half; nothing where there are too few of them. */
export function percentile(value: number, others: readonly number[]): number | undefined {
	if (others.length < LEAST_PEERS) return;
	const below = others.filter((other) => other < value).length;
	const equal = others.filter((other) => other === value).length;
	return (below + equal / 2) / others.length;
}

/** How a group of peers came about, for whoever reads a place in it. */
export type Grouping = Readonly<{
	peers: number;
	met: readonly Condition[];
	/** Given up, since they left too few. */
	loosened: readonly Condition[];
	/** Not asked, since the base unit's own report does not tell. */
	untold: readonly Condition[];
	strict: number;
}>;

/** How the group of peers among some members came about, had the reader not named them. */
export function grouping(members: readonly Member[]): Grouping {
	const base = members.find(({ base }) => base);
	const peers = members.filter(({ peer }) => peer).length;
	const told: Record<Condition, boolean> = {
		group: true,
		size: base?.budget_known ?? false,
		level: base?.level_known ?? false,
		type: base?.type_known ?? false
	};
	const all = Object.keys(conditions) as Condition[];
	const givenUp = all.slice(0, base?.given_up ?? 0);
	return {
		peers,
		strict: base?.strict ?? 0,
		met: all.filter((one) => told[one] && !givenUp.includes(one)),
		loosened: givenUp.filter((one) => told[one]),
		untold: all.filter((one) => !told[one])
	};
}

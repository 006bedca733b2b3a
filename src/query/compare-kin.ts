import { list, sql } from './sql.ts';

/** Years without a report that a change of name may take. */
const PAUSE = 2;

/** Another unit of the same type and region whose reports end where a unit's begin, or begin where they end. */
export type Kin = Readonly<{
	unit_id: string;
	unit: string;
	first: number;
	last: number;
	kin_id: string;
	kin: string;
	kin_first: number;
	kin_last: number;
}>;

/** Who may be the same body under another name, or merged with it: told by years and types alone, and only where there is but one. */
export const kin = (units: readonly string[]) => sql<Kin>`
	WITH spans AS (
		SELECT unit_id::VARCHAR AS unit_id, any_value(unit_short)::VARCHAR AS unit,
			any_value(region_code)::VARCHAR AS region, any_value(unit_type)::VARCHAR AS type,
			bool_and(origin = 'demo') AS demo,
			min(year)::INTEGER AS first, max(year)::INTEGER AS last
		FROM evaluation
		WHERE region_code IN (SELECT region_code FROM evaluation WHERE unit_id IN (${list(units)}))
			AND unit_type <> '未归类'
		GROUP BY unit_id
	)
	SELECT own.unit_id, own.unit, own.first, own.last, other.unit_id AS kin_id, other.unit AS kin,
		other.first AS kin_first, other.last AS kin_last
	FROM spans own JOIN spans other USING (region, type, demo)
	WHERE own.unit_id IN (${list(units)})
		AND (other.first BETWEEN own.last + 1 AND own.last + ${PAUSE + 1}
			OR other.last BETWEEN own.first - ${PAUSE + 1} AND own.first - 1)
	QUALIFY count(*) OVER (PARTITION BY own.unit_id, other.first > own.last) = 1
	ORDER BY own.unit_id, other.first`;

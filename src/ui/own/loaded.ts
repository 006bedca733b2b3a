import { kinds } from '#model/report.ts';
import type { TableName } from '#model/tables.ts';
import type { Engine } from '#query/engine.ts';
import { tableNames, type Own } from '#query/own.ts';
import { dimensions, ownReports, regionsReported, rowCounts } from '#query/own-summary.ts';
import type { Choices } from '#ui/choices.ts';

/** What a reader looks at instead of the site's data or together with them. */
export type Loaded = Readonly<{
	own: Own;
	/** The tables that the reader brought. */
	tables: readonly Readonly<{ table: TableName; rows: number }>[];
	choices: Choices;
	reports: ReadonlySet<string>;
	units: ReadonlySet<string>;
	/** GB/T 2260 codes of any level. */
	regions: ReadonlySet<string>;
	years: readonly number[];
}>;

/** Asks an engine that has the reader's data what it has. */
export async function loaded({ rows }: Pick<Engine, 'rows'>, own: Own): Promise<Loaded> {
	const counts = await rows(rowCounts(tableNames));
	const brought = new Set(own.files.map(({ table }) => table));
	const reports = await rows(ownReports);
	const of = await rows(dimensions);
	const distinct = <T>(values: readonly T[]) => [...new Set(values)];

	const years = distinct(of.map(({ year }) => year));
	return {
		own,
		tables: counts.filter(({ table, rows }) => rows > 0 || brought.has(table)),
		choices: {
			regions: await rows(regionsReported),
			years,
			unit_types: distinct(of.map(({ unit_type }) => unit_type)).toSorted((a, b) =>
				a.localeCompare(b, 'zh-CN')
			),
			kinds: kinds.filter((kind) => of.some((one) => one.kind === kind))
		},
		reports: new Set(reports.map(({ report_id }) => report_id)),
		units: new Set(reports.map(({ unit_id }) => unit_id)),
		regions: new Set(reports.flatMap(({ codes }) => codes.split(' '))),
		years
	};
}

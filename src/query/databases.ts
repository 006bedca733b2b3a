import type { TableName } from '#model/tables.ts';

/** The database files that the browser may open, each with its tables and the order of their rows: what lies together is read together. The first is opened at once, the others when a page asks for them. */
export const databases = {
	evaluation: {
		evaluation: 'region_code, unit_id, year, kind, report_id',
		region: 'code',
		unit: 'region_code, unit_id'
	},
	audit: {
		finding: 'report_id, ordinal',
		alarm: 'report_id, ordinal',
		response: 'report_id, rule',
		problem: 'report_id, ordinal'
	},
	facts: {
		report: 'report_id',
		fact: 'report_id, ordinal',
		indicator: 'report_id, ordinal',
		score_item: 'report_id, ordinal',
		correction: 'report_id, measure, scope, old',
		unclassified: 'report_id, start'
	}
} as const satisfies Record<string, Partial<Record<TableName, string>>>;

export type DatabaseName = keyof typeof databases;

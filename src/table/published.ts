import type { MeasureId } from '#model/measures.ts';
import { nameless } from '#model/person.ts';
import { measuresShown, showsFindings, type Profile, type Site } from '#model/site.ts';
import {
	tables as columns,
	type Column,
	type Rows,
	type TableName,
	type Tables
} from '#model/tables.ts';
import { bySeverity } from './evaluate.ts';
import { withoutNumbers } from './mask.ts';

/**
 * The tables as those for whom a site is built may see them. The public sees the reports that are listed and not withheld
 * with the units and regions that have any, of the findings none or those that the units answered, the measures that the
 * settings name, and nothing personal.
 */
export function published(tables: Tables, site: Site, profile: Profile): Tables {
	if (profile === 'internal') return tables;

	const withheld = new Set(site.withheld.map(({ report_id }) => report_id));
	const isListed = site.listed === 'all' ? () => true : has(new Set(site.listed));
	const report = tables.report.filter(
		({ report_id }) => isListed(report_id) && !withheld.has(report_id)
	);
	const ofReports = belonging(new Set(report.map(({ report_id }) => report_id)));
	const unit = tables.unit.filter(
		having(
			report.map(({ unit_id }) => unit_id),
			'unit_id'
		)
	);
	const answered = showsFindings(site, profile);
	const finding = answered ? ofReports(tables.finding).filter(isAnswered) : [];
	const isShown = measuresShown(site, profile);

	return impersonal({
		region: tables.region.filter(having(lineage(report, tables.region), 'code')),
		unit,
		report,
		section: ofReports(tables.section),
		fact: ofReports(tables.fact).filter(({ measure }) => isShown(measure)),
		indicator: ofReports(tables.indicator),
		score_item: ofReports(tables.score_item),
		finding,
		alarm: [],
		problem: answered ? ofReports(tables.problem) : [],
		unclassified: ofReports(tables.unclassified),
		correction: ofReports(tables.correction).filter(({ measure }) => isShown(measure)),
		response: ofReports(tables.response).filter((response) =>
			finding.some((one) => one.report_id === response.report_id && one.rule === response.rule)
		),
		evaluation: evaluated(ofReports(tables.evaluation), answered ? finding : undefined, isShown)
	});
}

const has =
	<T>(words: ReadonlySet<T>) =>
	(word: T) =>
		words.has(word);

const belonging =
	(ids: ReadonlySet<string>) =>
	<R extends { report_id: string }>(rows: readonly R[]) =>
		rows.filter(({ report_id }) => ids.has(report_id));

function having<K extends string>(values: readonly string[], column: K) {
	const wanted = new Set(values);
	return (row: Readonly<Record<K, string>>) => wanted.has(row[column]);
}

/** The regions of reports and all above them. */
function lineage(reports: Tables['report'], regions: Tables['region']): string[] {
	const parents = new Map(regions.map(({ code, parent }) => [code, parent]));
	const codes = new Set<string>();
	for (const { region_code } of reports) {
		let code = region_code;
		while (code && !codes.has(code)) {
			codes.add(code);
			code = parents.get(code) ?? '';
		}
	}
	return [...codes];
}

/** What the unit itself said of, and did not only write in the report. */
const isAnswered = ({ status, answer }: Rows<'finding'>) =>
	answer !== null && (status === 'explained' || status === 'confirmed');

/** The measure that each column of the wide view shows. */
const shows = {
	initial: 'initial_budget',
	adjusted: 'adjusted_budget',
	disbursed: 'disbursed',
	spent: 'spent',
	basic: 'basic_spent',
	project: 'project_spent',
	personnel: 'personnel_spent',
	public: 'public_spent',
	three_public: 'three_public_total',
	staff: 'staff_actual',
	rate_reported: 'execution_rate_reported'
} as const satisfies Partial<Record<keyof Rows<'evaluation'>, MeasureId>>;

const uncounted = { findings_high: null, findings_medium: null, findings_low: null };

function evaluated(
	rows: Tables['evaluation'],
	findings: Tables['finding'] | undefined,
	isShown: (measure: MeasureId) => boolean
): Tables['evaluation'] {
	const unseen = Object.entries(shows).filter(([, measure]) => !isShown(measure));
	const nothing = Object.fromEntries(unseen.map(([column]) => [column, null]));
	const found = Map.groupBy(findings ?? [], ({ report_id }) => report_id);
	return rows.map((row) => ({
		...row,
		...nothing,
		...(findings ? bySeverity(found.get(row.report_id) ?? []) : uncounted)
	}));
}

/** Columns in which numbers stand as the report states them; their personal data were masked when it was read. */
const masked: Partial<Record<TableName, readonly string[]>> = {
	section: ['text'],
	problem: ['text'],
	fact: ['as_written'],
	unclassified: ['as_written']
};

/** Tables without anything personal in their texts. */
function impersonal(tables: Tables): Tables {
	const cleaned = (Object.keys(tables) as TableName[]).map((name) => {
		const texts = Object.entries<Column>(columns[name])
			.filter(([column, { type, values }]) => {
				return type === 'text' && !values && !masked[name]?.includes(column);
			})
			.map(([column]) => column);
		return [name, tables[name].map((row) => clean(row as Record<string, unknown>, texts))];
	});
	const { correction, ...rest } = Object.fromEntries(cleaned) as Tables;
	return { ...rest, correction: correction.map((row) => ({ ...row, who: nameless(row.who) })) };
}

function clean(row: Record<string, unknown>, texts: readonly string[]) {
	const changed = { ...row };
	for (const column of texts) {
		const text = row[column];
		if (typeof text === 'string') changed[column] = withoutNumbers(text);
	}
	return changed;
}

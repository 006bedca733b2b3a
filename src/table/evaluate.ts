import { amount, figure, mainScope } from '#model/figure.ts';
import { stands } from '#model/finding.ts';
import type { MeasureId } from '#model/measures.ts';
import type { Fact } from '#model/report.ts';
import type { Rows, Tables } from '#model/tables.ts';

/** The type of a unit whose name tells none. */
export const UNCLASSIFIED = '未归类';

/** The rows of one report that its wide view is made of. */
type Stated = Readonly<{ report: Rows<'report'> }> & Pick<Tables, 'fact' | 'indicator' | 'finding'>;

/** How the wide view of a report is made, one row each, in a country of these units and regions. What is not stated is null, never 0; a corrected number goes before what it corrects. */
export function evaluator(shared: Pick<Tables, 'unit' | 'region'>) {
	const units = new Map(shared.unit.map((unit) => [unit.unit_id, unit]));
	const regions = new Map(shared.region.map((region) => [region.code, region]));

	return ({ report, fact, indicator, finding }: Stated): Rows<'evaluation'> => {
		const unit = units.get(report.unit_id) as Rows<'unit'>;
		return {
			report_id: report.report_id,
			unit_id: unit.unit_id,
			unit: unit.name,
			unit_short: unit.short_name,
			unit_type: unit.unit_type ?? UNCLASSIFIED,
			unit_sort: unit.sort,
			level: unit.level,
			...place(regions.get(report.region_code) as Rows<'region'>, regions),
			year: report.year,
			months: monthsOf(report),
			kind: report.kind,
			origin: report.origin,
			project_name: report.project_name,
			...figures(report, fact),
			self_score: report.self_score,
			grade: report.grade,
			...completed(indicator),
			...bySeverity(finding)
		};
	};
}

/** A region with the prefecture and the province that it is or lies in. */
function place(own: Rows<'region'>, regions: ReadonlyMap<string, Rows<'region'>>) {
	let city = own.level === 'city' ? own : undefined;
	let top = own;
	for (let above = regions.get(own.parent); above; above = regions.get(above.parent)) {
		if (above.level === 'city') city = above;
		top = above;
	}
	return {
		region_code: own.code,
		region: own.name,
		city_code: city?.code ?? null,
		province_code: top.code,
		province: top.name
	};
}

/** The months of a period, both ends counted; null where one of them is not known. */
export function monthsOf({
	period_start,
	period_end
}: Pick<Rows<'report'>, 'period_start' | 'period_end'>): number | null {
	if (!period_start || !period_end) return null;
	const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
	return month(period_end) - month(period_start) + 1;
}

function figures(report: Rows<'report'>, rows: readonly Rows<'fact'>[]) {
	const scope = mainScope(report);
	return figuresOf(settled(rows.filter((row) => row.scope === scope)), scope);
}

/** What facts say of a scope, as the wide view has it. */
export function figuresOf(all: readonly Fact[], scope: string) {
	const facts = all.filter((fact) => fact.scope === scope);
	const of = (measure: MeasureId) => amount(facts, measure, scope) ?? null;
	const measures = [...new Set(facts.map(({ measure }) => measure))];

	return {
		initial: of('initial_budget'),
		adjusted: of('adjusted_budget') ?? chain(of),
		disbursed: of('disbursed'),
		spent: of('spent'),
		basic: of('basic_spent'),
		project: of('project_spent'),
		personnel: of('personnel_spent'),
		public: of('public_spent'),
		three_public: of('three_public_total'),
		staff: of('staff_actual'),
		rate_reported: of('execution_rate_reported'),
		conflicts: measures.filter((measure) => figure(facts, measure, scope).state === 'conflicting')
			.length
	};
}

/** Where a person has put a measure right, nothing else counts for it. */
export function settled(rows: readonly Rows<'fact'>[]): Fact[] {
	const corrected = new Set(rows.filter((row) => row.corrected).map(({ measure }) => measure));
	return rows
		.filter((row) => row.corrected || !corrected.has(row.measure))
		.map((row) => ({ ...row, restated: [] }));
}

/** 调整预算 = 年初预算 + 上年结转 + 追加, where the report says what was added to the initial budget. */
function chain(of: (measure: MeasureId) => number | null): number | null {
	const [initial, carriedOver, supplementary] = [
		of('initial_budget'),
		of('carried_over'),
		of('supplementary')
	];
	if (initial === null || (carriedOver === null && supplementary === null)) return null;
	return initial + (carriedOver ?? 0) + (supplementary ?? 0);
}

/** How many indicators there are, how many of them can be judged, and how many are met. */
export function completed(rows: readonly Pick<Rows<'indicator'>, 'met' | 'dimension'>[]) {
	const judged = rows.filter(({ met }) => met !== null);
	const met = judged.filter(({ met }) => met);
	const among = (rows: typeof judged, wanted: Rows<'indicator'>['dimension']) =>
		rows.filter(({ dimension }) => dimension === wanted).length;

	return {
		indicators: rows.length,
		judged: judged.length,
		met: met.length,
		cost_judged: among(judged, 'cost'),
		cost_met: among(met, 'cost'),
		output_judged: among(judged, 'output'),
		output_met: among(met, 'output'),
		benefit_judged: among(judged, 'benefit'),
		benefit_met: among(met, 'benefit'),
		satisfaction_judged: among(judged, 'satisfaction'),
		satisfaction_met: among(met, 'satisfaction')
	};
}

/** How many findings of each gravity speak against their report. */
export function bySeverity(rows: readonly Rows<'finding'>[]) {
	const count = (wanted: Rows<'finding'>['severity']) =>
		rows.filter(({ severity, status }) => severity === wanted && stands(status)).length;
	return {
		findings_high: count('high'),
		findings_medium: count('medium'),
		findings_low: count('low')
	};
}

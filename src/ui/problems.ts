import type { ReportDetail } from '#model/detail.ts';
import type { Span } from '#model/document.ts';
import { counted } from '#model/format.ts';
import { problemClasses, problemClassIds, type ProblemClass } from '#model/problems.ts';
import { kinds, type Kind } from '#model/report.ts';
import type { Text } from '#model/text.ts';
import type { Commonest, Grouping, Named, Naming } from '#query/problems.ts';

/** What a page says of problems and measures. */
export const words = {
	stated: { 'zh-CN': '自述问题与改进措施', en: 'Problems and measures stated' },
	none: {
		'zh-CN': '报告没有写明存在的问题和改进措施。',
		en: 'The report states no problems and no measures.'
	},
	measures: { 'zh-CN': '措施', en: 'Measures' },
	other: { 'zh-CN': '其他（未归类）', en: 'Other (of no class)' },
	byYear: { 'zh-CN': '历年自述问题', en: 'Problems stated, by year' },
	noneOfUnit: {
		'zh-CN': '该单位的报告没有写明存在的问题。',
		en: 'The reports of this unit state no problems.'
	},
	class: { 'zh-CN': '问题类别', en: 'Class of problems' },
	repeated: { 'zh-CN': '连年', en: 'repeated' },
	repeatedMeans: {
		'zh-CN': '“连年”：同一类型的报告在相连的年度写明同一类问题。点击年度内的圆点可到原句。',
		en: '“Repeated”: reports of one kind name the class in years that follow each other. A dot leads to its sentence.'
	},
	commonest: { 'zh-CN': '自述问题最多的类别', en: 'Problems that reports state most' },
	share: (reports: number, of: number): Text => ({
		'zh-CN': `${of} 份报告中有 ${reports} 份`,
		en: `${reports} of ${counted(of, 'report')}`
	}),
	by: {
		region: { 'zh-CN': '各地区最多的类别', en: 'Most stated, by region' },
		unit_type: { 'zh-CN': '各类单位最多的类别', en: 'Most stated, by type of unit' },
		year: { 'zh-CN': '各年度最多的类别', en: 'Most stated, by year' }
	},
	reports: { 'zh-CN': '报告', en: 'Reports' },
	latest: { 'zh-CN': '最近写明的报告', en: 'Latest reports that state it' },
	nobody: { 'zh-CN': '所选报告没有写明存在的问题。', en: 'The reports chosen state no problems.' }
} as const;

/** What a class is called; null is what is of no class. */
export const nameOf = (of: ProblemClass | null): Text =>
	of === null ? words.other : problemClasses[of];

/** The problems and measures of one class, each a place in the report's text. */
export type Group = Readonly<{
	class: ProblemClass | null;
	problems: readonly Span[];
	measures: readonly Span[];
}>;

/** The statements of a report class by class; what is of no class comes last. */
export function byClass(problems: ReportDetail['problems']): Group[] {
	return [...problemClassIds, null].flatMap((id) => {
		const own = problems.filter((one) => one.class === id);
		if (own.length === 0) return [];
		const of = (kind: (typeof own)[number]['kind']) => own.filter((one) => one.kind === kind);
		return [{ class: id, problems: of('problem'), measures: of('measure') }];
	});
}

/** A unit's classes in its reports of one kind; `named` holds one list of reports for each year. */
export type Recurrence = Readonly<{
	kind: Kind;
	years: readonly number[];
	lines: readonly Readonly<{
		class: ProblemClass;
		repeated: boolean;
		named: readonly (readonly Named[])[];
	}>[];
}>;

/** What a unit names year by year, kind by kind; what it names in most years comes first. */
export function byYear(all: readonly Named[]): Recurrence[] {
	return kinds.flatMap((kind) => {
		const rows = all.filter((row) => row.kind === kind);
		if (rows.length === 0) return [];
		const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b);
		const lines = problemClassIds.flatMap((id) => {
			const own = rows.filter((row) => row.class === id);
			const named = years.map((year) => own.filter((row) => row.year === year));
			return own.length > 0
				? [{ class: id, repeated: own.some(({ repeated }) => repeated), named }]
				: [];
		});
		const stubborn = ({ named }: (typeof lines)[number]) =>
			named.filter((reports) => reports.length > 0).length;
		return [{ kind, years, lines: lines.toSorted((a, b) => stubborn(b) - stubborn(a)) }];
	});
}

/** How many reports of each class a page lists. */
export const LISTED = 5;

/** How many classes stand for a region, a type of unit or a year, and how many of those are shown. */
export const FOREMOST = { classes: 3, groups: 40 } as const;

/** The rows of one group after the other; years from the latest. */
export function grouped(by: Grouping, rows: readonly Commonest[]): (readonly Commonest[])[] {
	const groups = [...Map.groupBy(rows, ({ group }) => group).values()];
	return by === 'year'
		? groups.toSorted(([a], [b]) => Number(b?.group) - Number(a?.group))
		: groups;
}

/** What the commonest problems of a choice are, as a page shows them before any script has run. */
export type ProblemClassesData = Readonly<{
	commonest: readonly Commonest[];
	namings: readonly Naming[];
	foremost: Readonly<Record<Grouping, readonly Commonest[]>>;
}>;

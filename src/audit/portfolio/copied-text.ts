import { budgetLaw57, localReview } from '#audit/basis.ts';
import { yearOf, type Batch, type Filed, type PortfolioRule } from '#audit/portfolio.ts';
import type { Offence } from '#audit/rule.ts';
import { round } from '#audit/tolerance.ts';
import { percent } from '#audit/wording.ts';
import type { Span } from '#model/document.ts';

/** A report with less text of its own tells too little. */
const leastText = 300;

/** What two reports share: the places in the one, and how much of its text that is, in percent. */
type Shared = Readonly<{ other: Filed; places: readonly Span[]; share: number }>;

export default {
	id: 'copied-text',
	code: 'P02',
	severity: 'medium',
	lighter: { 'zh-CN': '未达到严重比例的为低', en: 'low below the grave share' },
	title: {
		pass: { 'zh-CN': '正文不是照抄的', en: 'The text is the unit’s own, and this year’s' },
		fail: {
			'zh-CN': '正文与上年或其他单位雷同',
			en: 'The text is that of last year, or of another unit'
		}
	},
	why: {
		'zh-CN': '成效、问题和措施年年一样、家家一样，说明自评没有真正开展。',
		en: 'Results, problems and measures that are the same every year, or everywhere, were not evaluated.'
	},
	basis: [budgetLaw57, localReview],
	formula: {
		'zh-CN':
			'资金、完成情况、结论、问题、措施、应用各章中60字以上的段落，除年份和单位名称外一字不差的为雷同；其字数占各章总字数的比例达到界线即报，先与本单位上一年度同类报告比，再与同省其他单位的报告比。职能、目标、组织等章节，和许多单位都有的套语段落不算；正文不足300字的不判断。',
		en: 'Paragraphs of 60 characters or more in the chapters on money, results, conclusion, problems, measures and use that are the same but for years and names, as a share of these chapters: first against the unit’s own last report of the kind, then against other units of the province. Duties, targets, procedure, and phrases that many units have do not count; silent on less than 300 characters.'
	},
	doubts: {
		'zh-CN': '主管部门与下属单位合写、统一模板填写的报告会误报。',
		en: 'Reports written together by a bureau and its subordinates, or on a common template, trip it.'
	},
	limits: ['copied_share', 'copied_grave', 'template_units'],

	*check(batch) {
		const provinces = Map.groupBy(batch.reports, ({ region_code }) => region_code.slice(0, 2));
		for (const reports of provinces.values()) yield* within(reports, batch);
	}
} satisfies PortfolioRule;

function* within(reports: readonly Filed[], { thresholds }: Batch) {
	const holders = holdersOf(reports);
	const years = Map.groupBy(reports, seriesOf);
	for (const report of reports) {
		if (report.length < leastText || report.paragraphs.length === 0) continue;
		const { copied_share, copied_grave, template_units } = thresholds(report.region_code);
		const isTemplate = (print: number) => (holders.get(print)?.length ?? 0) > template_units;
		const last = years
			.get(seriesOf(report))
			?.findLast((other) => yearOf(other) === yearOf(report) - 1);
		const found = [
			last && sharedWith(report, last, isTemplate),
			elsewhere(report, holders, isTemplate)
		].find((shared) => shared && shared.share >= copied_share);
		if (found) yield [report.report_id, offence(report, found, copied_grave)] as const;
	}
}

const seriesOf = ({ unit_id, kind, project_name }: Filed) =>
	`${unit_id} ${kind} ${project_name ?? ''}`;

/** The first report of each unit that has a paragraph, no more of them than any limit asks for. */
type Holders = ReadonlyMap<number, readonly Filed[]>;

const mostHolders = 51;

function holdersOf(reports: readonly Filed[]): Holders {
	const holders = new Map<number, Filed[]>();
	for (const report of reports) {
		for (const [print] of paragraphsOf(report)) {
			const own = holders.get(print);
			if (!own) holders.set(print, [report]);
			else if (own.length < mostHolders && own.every((other) => isOther(other, report)))
				own.push(report);
		}
	}
	return holders;
}

const isOther = (a: Filed, b: Filed) => a.unit_id !== b.unit_id;

function* paragraphsOf({ paragraphs }: Filed): Generator<readonly [print: number, span: Span]> {
	for (let i = 0; i + 2 < paragraphs.length; i += 3) {
		yield [paragraphs[i] ?? 0, { start: paragraphs[i + 1] ?? 0, end: paragraphs[i + 2] ?? 0 }];
	}
}

function sharedWith(report: Filed, other: Filed, isTemplate: (print: number) => boolean): Shared {
	const theirs = new Set(Array.from(paragraphsOf(other), ([print]) => print));
	const places = Array.from(paragraphsOf(report))
		.filter(([print]) => theirs.has(print) && !isTemplate(print))
		.map(([, span]) => span);
	const copied = places.reduce((sum, { start, end }) => sum + end - start, 0);
	return { other, places, share: Math.min(100, round((100 * copied) / report.length)) };
}

/** What a report shares with the one of another unit that it shares most with. */
function elsewhere(
	report: Filed,
	holders: Holders,
	isTemplate: (print: number) => boolean
): Shared | undefined {
	const others = new Set<Filed>();
	for (const [print] of paragraphsOf(report)) {
		if (isTemplate(print)) continue;
		for (const other of holders.get(print) ?? []) if (isOther(other, report)) others.add(other);
	}
	return [...others]
		.map((other) => sharedWith(report, other, isTemplate))
		.reduce<Shared | undefined>(
			(best, one) => (best && best.share >= one.share ? best : one),
			undefined
		);
}

function offence(report: Filed, { other, places, share }: Shared, grave: number): Offence {
	const whose =
		other.unit_id === report.unit_id
			? { 'zh-CN': `本单位${other.year}年度报告`, en: `its own report of ${other.year}` }
			: {
					'zh-CN': `${other.unit}${other.year}年度报告`,
					en: `the report of ${other.unit} of ${other.year}`
				};
	return {
		severity: share >= grave ? 'medium' : 'low',
		message: {
			'zh-CN': `有${places.length}段与${whose['zh-CN']}除年份和名称外一字不差，占成效、问题、措施等正文的${percent(share)}。`,
			en: `${places.length} paragraphs are, but for years and names, those of ${whose.en}: ${percent(share)} of the text on results, problems and measures.`
		},
		evidence: places,
		parameters: { paragraphs: places.length, percent: share, other: other.report_id }
	};
}

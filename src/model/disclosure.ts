import {
	budgetLaw14,
	budgetLaw32,
	budgetLaw57,
	budgetRegulation5,
	budgetRegulation53,
	budgetRegulation6,
	officeAffairs,
	openGovernment,
	projectEvaluation2020
} from './laws.ts';
import type { MeasureId } from './measures.ts';
import type { Kind } from './report.ts';
import type { Basis } from './rule.ts';
import { holds, lists, states, tells, type Passage, type Published, type Sight } from './sight.ts';
import type { Text } from './text.ts';

/**
 * What can be seen of an item in the reports of a unit and year: there (`found`); only for a project or a part of the
 * year (`part`); there but not legible; not to be seen in any of them; not asked of reports of their kinds; or a figure
 * that this site does not show.
 */
export type Disclosure =
	| Readonly<{
			state: 'found' | 'part' | 'unreadable';
			report_id: string;
			kind: Kind;
			place: Passage | null;
	  }>
	| Readonly<{ state: 'absent' | 'unasked' | 'unshown' }>;

type Item = Text &
	Readonly<{
		/** `law`: laws ask for it to be done, or shown in budgets and accounts; `report`: rules of the field ask for it in the self-evaluation. */
		asked: 'law' | 'report';
		basis: readonly Basis[];
		kinds: readonly Kind[];
	}> &
	(
		| Readonly<{ figures: readonly MeasureId[] }>
		| Readonly<{ see: (published: Published) => Sight | undefined }>
	);

const every: readonly Kind[] = ['whole', 'project', 'monitoring'];
const yearly: readonly Kind[] = ['whole', 'project'];

/** What ought to be public of a unit's money and what came of it in a year, in the order that a reader asks for it. */
export const disclosureItems = {
	evaluation: {
		'zh-CN': '年度绩效自评',
		en: 'Self-evaluation of the year',
		asked: 'law',
		basis: [budgetLaw57, budgetRegulation53],
		kinds: every,
		see: () => ({})
	},
	budget: {
		'zh-CN': '预算数',
		en: 'Budget',
		asked: 'law',
		basis: [budgetLaw14, openGovernment],
		kinds: every,
		figures: ['adjusted_budget', 'initial_budget']
	},
	spending: {
		'zh-CN': '支出数',
		en: 'Spending',
		asked: 'law',
		basis: [budgetLaw14, openGovernment],
		kinds: every,
		figures: ['spent']
	},
	basic: {
		'zh-CN': '基本支出',
		en: 'Basic spending',
		asked: 'law',
		basis: [budgetRegulation6],
		kinds: every,
		figures: ['basic_spent', 'basic_budget']
	},
	project: {
		'zh-CN': '项目支出',
		en: 'Project spending',
		asked: 'law',
		basis: [budgetRegulation6],
		kinds: every,
		figures: ['project_spent', 'project_budget']
	},
	personnel: {
		'zh-CN': '人员经费',
		en: 'Personnel',
		asked: 'law',
		basis: [budgetRegulation5, budgetRegulation6],
		kinds: every,
		figures: ['personnel_spent', 'personnel_budget']
	},
	running: {
		'zh-CN': '公用经费',
		en: 'Running costs',
		asked: 'law',
		basis: [budgetRegulation5, budgetRegulation6],
		kinds: every,
		figures: ['public_spent', 'public_budget']
	},
	three_public: {
		'zh-CN': '“三公”经费',
		en: 'Three public expenses',
		asked: 'law',
		basis: [officeAffairs],
		kinds: every,
		figures: [
			'three_public_total',
			'three_public_budget',
			'reception',
			'vehicle_operation',
			'vehicle_purchase',
			'overseas'
		]
	},
	targets: {
		'zh-CN': '绩效目标',
		en: 'Targets',
		asked: 'report',
		basis: [projectEvaluation2020],
		kinds: every,
		see: (published) => lists(published, 'target') ?? holds('targets')(published)
	},
	results: {
		'zh-CN': '目标完成情况',
		en: 'What was achieved',
		asked: 'report',
		basis: [budgetRegulation53, projectEvaluation2020],
		kinds: every,
		see: (published) => lists(published, 'actual') ?? holds('performance')(published)
	},
	score: {
		'zh-CN': '自评得分或等级',
		en: 'Self-score or grade',
		asked: 'report',
		basis: [projectEvaluation2020],
		kinds: yearly,
		see: ({ report, score_items: [first] }) => {
			if (report.self_score === null && report.grade === null) return;
			return first ? { place: { of: 'score', at: first.ordinal } } : {};
		}
	},
	problems: {
		'zh-CN': '存在的问题',
		en: 'Problems',
		asked: 'report',
		basis: [projectEvaluation2020],
		kinds: every,
		see: (published) => tells(published, 'problem') ?? holds('problems')(published)
	},
	measures: {
		'zh-CN': '改进措施',
		en: 'What is to be done',
		asked: 'report',
		basis: [projectEvaluation2020],
		kinds: every,
		see: (published) => tells(published, 'measure') ?? holds('measures')(published)
	},
	application: {
		'zh-CN': '结果应用和公开情况',
		en: 'Use and publication of the results',
		asked: 'report',
		basis: [budgetLaw32, openGovernment],
		kinds: yearly,
		see: holds('application')
	}
} as const satisfies Record<string, Item>;

export type DisclosureItem = keyof typeof disclosureItems;

/** The ids of all items, in their order. */
export const disclosureIds = Object.keys(disclosureItems) as readonly DisclosureItem[];

/** What can be seen of every item in the reports of one unit and year, as far as a site shows it; the widest report that has it is named. */
export function disclosed(
	reports: readonly Published[],
	isShown: (measure: MeasureId) => boolean = () => true
): Record<DisclosureItem, Disclosure> {
	const ranked = reports.toSorted((a, b) => rank(a) - rank(b));
	return Object.fromEntries(
		disclosureIds.map((id) => [id, judged(disclosureItems[id], ranked, isShown)])
	) as Record<DisclosureItem, Disclosure>;
}

const rank = ({ report }: Published) => every.indexOf(report.kind);

function judged(
	item: Item,
	reports: readonly Published[],
	isShown: (measure: MeasureId) => boolean
): Disclosure {
	const asked = reports.filter(({ report }) => item.kinds.includes(report.kind));
	if (asked.length === 0) return { state: 'unasked' };

	const figures = 'figures' in item ? item.figures.filter(isShown) : undefined;
	if (figures?.length === 0) return { state: 'unshown' };

	const see = 'see' in item ? item.see : states(figures ?? []);
	const seen = asked.flatMap((published) => {
		const sight = see(published);
		return sight ? [{ ...published.report, ...sight }] : [];
	});
	const best = seen.find(({ unreadable }) => !unreadable) ?? seen[0];
	if (!best) return { state: 'absent' };

	const { report_id, kind, place = null, unreadable } = best;
	const state = unreadable ? 'unreadable' : kind === 'whole' ? 'found' : 'part';
	return { state, report_id, kind, place };
}

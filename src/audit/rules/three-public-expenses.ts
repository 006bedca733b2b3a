import { notTheSum } from '#audit/addition.ts';
import { stated } from '#audit/base.ts';
import { commonIndicators2013, officeAffairs } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { anyMatch, percentOf, sums, type Amount } from '#audit/tolerance.ts';
import { made, percent, sentence, yuan } from '#audit/wording.ts';
import { UNIT } from '#model/report.ts';
import type { MeasureId } from '#model/measures.ts';

const without = '(?:没有|无(?!关)|未发生|未安排|未产生|未)[^,。;!?\\n]{0,24}?';
const isNone = '[^,。;!?\\n\\d]{0,20}(?:为|是)(?:零|0(?![.\\d]))';
const none = (part: string) => new RegExp(`${without}(?:${part})|(?:${part})${isNone}`, 'g');

/** The four parts, and how a report says that it had none of one. */
const parts: readonly (readonly [MeasureId, none: RegExp])[] = [
	['reception', none('接待')],
	['vehicle_operation', none('公务用车(?!购置)|公车(?!购置)')],
	['vehicle_purchase', none('(?:购置|购买|更新)(?:公务|新)?用?车|车购置')],
	['overseas', none('出国')]
];

export default {
	id: 'three-public-expenses',
	code: 'R31',
	severity: 'high',
	title: {
		pass: {
			'zh-CN': '“三公”经费分项与合计相符且未超预算',
			en: 'The three public expenses add up and keep within their budget'
		},
		fail: {
			'zh-CN': '“三公”经费分项与合计不符或超预算',
			en: 'The three public expenses do not add up or exceed their budget'
		}
	},
	why: {
		'zh-CN': '“三公”经费逐项公开、只减不增，是社会最关注的数。',
		en: 'The three public expenses are published item by item and may only fall: no figure is looked at more.'
	},
	basis: [officeAffairs, commonIndicators2013],
	formula: {
		'zh-CN':
			'|公务接待费＋公务用车运行维护费＋公务用车购置费＋因公出国（境）费－合计| ≤ 各数末位一半之和；合计 ≤ “三公”经费预算。写明没有发生的分项按0计；有分项没有写明的，只在已列分项之和超过合计时报。合计、分项有多个值时，任一组合相符即通过。合计没有写明的不判断。',
		en: '|reception + vehicle operation + vehicle purchase + overseas − total| ≤ the sum of the half-ulps, and total ≤ budget. A part that the text says there was none of is 0; where one is not stated, only parts that exceed the total are a finding. Any readings that fit pass; silent without a total.'
	},
	doubts: {
		'zh-CN': '分项为预算数而合计为决算数（或相反）时会误报；请核对口径。',
		en: 'Parts of the budget beside a total of the accounts trip it: compare what they are of.'
	},

	check: (subject) => [...notTotal(subject), ...overBudget(subject)]
} satisfies Rule;

function notTotal({ statements, sentences }: Subject): Offence[] {
	const wholes = stated(statements, 'three_public_total', UNIT);
	const [total] = wholes;
	if (!total) return [];

	const amounts = parts.map(([part]) => stated(statements, part, UNIT));
	if (parts.some(([part]) => statements.of(part, UNIT).vague)) return [];

	const known = amounts.filter(({ length }) => length > 0);
	const [sum, ...others] = sums(known);
	if (!sum || known.length === 0 || anyMatch([sum, ...others], wholes)) return [];

	const all = parts.every(([, none], i) => amounts[i]?.length || sentences.matching(none).length);
	const least = smallest([sum, ...others]);
	if (!all && least.fen <= largest([total, ...wholes]).fen + least.slack) return [];
	return [notTheSum(total, all ? sum : least, 'high')];
}

function overBudget({ statements }: Subject): Offence[] {
	const [total, ...totals] = stated(statements, 'three_public_total', UNIT);
	const [budget, ...budgets] = stated(statements, 'three_public_budget', UNIT);
	if (!total || !budget) return [];

	const spent = smallest([total, ...totals]);
	const limit = largest([budget, ...budgets]);
	const over = spent.fen - limit.fen;
	if (limit.fen <= 0 || over <= spent.slack + limit.slack) return [];

	const rate = percentOf(spent, limit);
	return [
		{
			severity: 'high',
			message: {
				'zh-CN': `${made(spent, 'zh-CN')}超过${made(limit, 'zh-CN')}，多出${yuan(over, 'zh-CN')}，为预算的${percent(rate)}。`,
				en: sentence(
					`${made(spent, 'en')} exceeds ${made(limit, 'en')} by ${yuan(over, 'en')}: ${percent(rate)} of it.`
				)
			},
			evidence: [...spent.facts, ...limit.facts],
			parameters: {
				measure: 'three_public_total',
				reported: spent.fen,
				limit: limit.fen,
				difference: over,
				percent: rate
			}
		}
	];
}

type Some = readonly [Amount, ...Amount[]];

const smallest = (amounts: Some) => amounts.reduce((a, b) => (b.fen < a.fen ? b : a));
const largest = (amounts: Some) => amounts.reduce((a, b) => (b.fen > a.fen ? b : a));

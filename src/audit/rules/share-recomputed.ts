import { bases, stated, total } from '#audit/base.ts';
import { budgetLaw57, localReview } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import { isExact, type Statements } from '#audit/statements.ts';
import { fits, percentOf, round, type Amount } from '#audit/tolerance.ts';
import { made, percent, quoted, ratePoints, sentence, term, whose, yuan } from '#audit/wording.ts';
import { numberOf, precision } from '#model/figure.ts';
import type { MeasureId } from '#model/measures.ts';
import type { Fact } from '#model/report.ts';

/** A share, the measures that it may be the share of one in another of (the first pair is what it says), and its counterpart. */
type Share = Readonly<{
	rate: MeasureId;
	parts: readonly MeasureId[];
	wholes: readonly MeasureId[];
}>;

const shares: readonly Share[] = [
	{
		rate: 'basic_share_reported',
		parts: ['basic_spent', 'basic_budget', 'basic_disbursed'],
		wholes: ['spent']
	},
	{
		rate: 'project_share_reported',
		parts: ['project_spent', 'project_budget', 'project_disbursed'],
		wholes: ['spent']
	},
	{
		rate: 'personnel_share_reported',
		parts: ['personnel_spent', 'personnel_budget'],
		wholes: ['basic_spent', 'basic_budget', 'spent']
	},
	{
		rate: 'public_share_reported',
		parts: ['public_spent', 'public_budget'],
		wholes: ['basic_spent', 'basic_budget', 'spent']
	}
];

/** Truncating instead of rounding may move each of two shares. */
const truncation = 0.02;

export default {
	id: 'share-recomputed',
	code: 'R06',
	severity: 'medium',
	title: {
		pass: { 'zh-CN': '占比与所列金额相符', en: 'The shares follow from the stated amounts' },
		fail: { 'zh-CN': '占比与所列金额不符', en: 'A share does not follow from the stated amounts' }
	},
	why: {
		'zh-CN': '占比由同一段的两个金额算出；算不出来，说明金额或占比有一个写错，多为沿用上年文字。',
		en: 'A share comes from two amounts beside it; where it does not, one of the three is wrong, often left from last year.'
	},
	basis: [budgetLaw57, localReview],
	formula: {
		'zh-CN':
			'|所写占比－分项÷合计×100%| ≤ 占比末位的一半＋0.01个百分点（另加金额小数位的取舍）。基本、项目支出除以支出合计，人员、公用经费除以基本支出（或支出合计）；分项、合计有多个数的，任一组合（含预算、收入、到位）相符即通过。缺少金额时，只看基本与项目两项占比之和是否为100%（允许差为两数末位一半之和＋0.02）。约数不判断。',
		en: '|stated share − part ÷ whole × 100 %| ≤ half of its last digit + 0.01 point (and the rounding of the amounts’ decimals). Basic and project of all spending, personnel and public of basic (or all) spending; any reading that fits passes, also of budget, income or money disbursed. Without amounts only whether basic and project shares add to 100 % (within both half-ulps + 0.02). Silent on approximate figures.'
	},
	doubts: {
		'zh-CN': '占比的分母是文中没有列出的口径（如只含财政拨款）时会误报。',
		en: 'A share of something that the text does not state (only fiscal funds, say) trips it.'
	},

	check: ({ statements }) =>
		statements.scopes.flatMap((scope) => {
			const offences = shares.flatMap((share) => wrongShare(statements, share, scope));
			return offences.length > 0 ? offences : notTheWhole(statements, scope);
		})
} satisfies Rule;

function wrongShare(statements: Statements, { rate, parts, wholes }: Share, scope: string) {
	const stating = statements.of(rate, scope).facts.filter(isExact);
	if (stating.length === 0) return [];

	const { adjusted, initial, income, disbursed } = bases(statements, total, scope);
	const part = parts.flatMap((measure) => stated(statements, measure, scope));
	const own = wholes.flatMap((measure) => stated(statements, measure, scope));
	const any = [...own, ...adjusted, ...initial, ...income, ...disbursed];
	const [first] = stated(statements, parts[0], scope);
	const [whole] = stated(statements, wholes[0], scope);
	if (!first || !whole || whole.fen <= 0) return [];

	return stating
		.filter((share) => !part.some((one) => any.some((base) => fits(share, one, base))))
		.slice(0, 1)
		.map((share) => notTheShare(share, first, whole));
}

function notTheShare(share: Fact, part: Amount, whole: Amount): Offence {
	const reported = numberOf(share) ?? NaN;
	const recomputed = percentOf(part, whole);
	const points = round(reported - recomputed);
	const difference = Math.round((whole.fen * reported) / 100 - part.fen);
	const words = ratePoints(points);
	return {
		severity: 'medium',
		message: {
			'zh-CN': `${whose(share.scope, 'zh-CN')}${term(share.measure)['zh-CN']}写作${quoted(share)}；${made(part, 'zh-CN')}÷${made(whole, 'zh-CN')}为${percent(recomputed)}，相差${words['zh-CN']}，折合${yuan(difference, 'zh-CN')}。`,
			en: sentence(
				`${whose(share.scope, 'en')}${term(share.measure).en} stated as ${quoted(share)}; ${made(part, 'en')} ÷ ${made(whole, 'en')} gives ${percent(recomputed)}: ${words.en} or ${yuan(difference, 'en')} apart.`
			)
		},
		evidence: [share, ...part.facts, ...whole.facts],
		parameters: {
			measure: share.measure,
			scope: share.scope,
			reported,
			recomputed,
			points,
			difference
		}
	};
}

/** Basic and project shares that do not make the whole, where there are no amounts to tell which is wrong. */
function notTheWhole(statements: Statements, scope: string): Offence[] {
	const [basic, ...more] = statements.of('basic_share_reported', scope).readings;
	const [project, ...others] = statements.of('project_share_reported', scope).readings;
	const amounts = (['basic_spent', 'project_spent'] as const).every(
		(measure) => statements.of(measure, scope).readings.length > 0
	);
	if (!basic || !project || more.length + others.length > 0 || amounts) return [];

	const recomputed = round((numberOf(basic) ?? NaN) + (numberOf(project) ?? NaN));
	const points = round(recomputed - 100);
	if (Math.abs(points) <= precision(basic) + precision(project) + truncation) return [];

	const words = ratePoints(points);
	return [
		{
			severity: 'medium',
			message: {
				'zh-CN': `基本支出占${quoted(basic)}、项目支出占${quoted(project)}，合计${percent(recomputed)}，与100%相差${words['zh-CN']}。`,
				en: `Basic spending is ${quoted(basic)} and project spending ${quoted(project)}, together ${percent(recomputed)}: ${words.en} off 100 %.`
			},
			evidence: [basic, project],
			parameters: { scope, reported: recomputed, recomputed: 100, points }
		}
	];
}

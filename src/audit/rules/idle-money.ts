import { basic, project, stated, total, type Execution } from '#audit/base.ts';
import { monitoring2019, wholeUnitFormulas2013 } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { percentOf, percentRange, type Amount } from '#audit/tolerance.ts';
import { made, percent, sentence, yuan } from '#audit/wording.ts';

export default {
	id: 'idle-money',
	code: 'R28',
	severity: 'medium',
	title: {
		pass: { 'zh-CN': '到位资金没有大量闲置', en: 'The money disbursed does not lie idle' },
		fail: { 'zh-CN': '到位资金大量闲置', en: 'Much of the money disbursed lies idle' }
	},
	why: {
		'zh-CN': '钱已到账而大半没有用，占用了财政资金，也说明项目没有按计划推进。',
		en: 'Money disbursed and mostly unspent ties up the treasury and shows a project that does not move.'
	},
	basis: [monitoring2019, wholeUnitFormulas2013],
	formula: {
		'zh-CN':
			'（到位－支出）÷到位 ＞50%（含各数末位的取舍）。部门支出、基本支出、项目支出和各项目分别判断；到位或支出有多个数时，按闲置最少的一组判断；缺一或有约数的不判断。',
		en: '(disbursed − spent) ÷ disbursed > 50 % (with what rounding leaves open). For all, basic and project spending and each project; of several figures the pair with the least idle; silent where one is missing or approximate.'
	},
	doubts: {
		'zh-CN': '资金在期末才到位的属正常；请看到位时间。',
		en: 'Money that came at the end of the period is no fault: look at when it came.'
	},
	explainedBy: ['P02', 'P04', 'P08', 'P11', 'P12'],
	limits: ['idle_share'],

	check: (subject) =>
		subject.statements.scopes.flatMap((scope) =>
			[total, basic, project].flatMap((execution) => idle(subject, execution, scope))
		)
} satisfies Rule;

function idle({ statements, thresholds }: Subject, execution: Execution, scope: string): Offence[] {
	const [disbursed] = stated(statements, execution.disbursed, scope).toSorted(ascending);
	const spent = stated(statements, execution.spent, scope).toSorted(ascending).at(-1);
	if (!disbursed || !spent || disbursed.fen <= 0 || spent.fen < 0) return [];

	const [, most] = percentRange(spent, disbursed);
	if (100 - most <= thresholds.idle_share) return [];

	const left = { ...disbursed, fen: disbursed.fen - spent.fen };
	const share = percentOf(left, disbursed);
	return [
		{
			severity: 'medium',
			message: {
				'zh-CN': `${made(disbursed, 'zh-CN')}，${made(spent, 'zh-CN')}，${yuan(left.fen, 'zh-CN')}未用，占到位资金的${percent(share)}。`,
				en: sentence(
					`${made(disbursed, 'en')}, ${made(spent, 'en')}: ${yuan(left.fen, 'en')} unspent, ${percent(share)} of what was disbursed.`
				)
			},
			evidence: [...disbursed.facts, ...spent.facts],
			parameters: {
				measure: execution.disbursed,
				scope,
				disbursed: disbursed.fen,
				spent: spent.fen,
				difference: left.fen,
				percent: share
			}
		}
	];
}

const ascending = (a: Amount, b: Amount) => a.fen - b.fen;

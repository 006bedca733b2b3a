import { budgetLaw57, budgetRegulation60 } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Passage } from '#audit/sentences.ts';
import { isExact } from '#audit/statements.ts';
import { quoted, term } from '#audit/wording.ts';
import { numberOf } from '#model/figure.ts';
import type { MeasureId } from '#model/measures.ts';
import { UNIT, type Fact } from '#model/report.ts';
import type { Text } from '#model/text.ts';

const deeds =
	'打造|建设|建成|修建|新建|改造|修缮|开展|购置|购买|采购|完成|实施|举办|投入|解决|用于|添置|安装';

/** What can not have been done without money, and the figure that says there was none. */
const activities: readonly (readonly [pattern: RegExp, empty: MeasureId, Text])[] = [
	[
		new RegExp(`自筹(?:资金|经费|款项?)[^。;!?\\n|]{0,40}?(?:${deeds})`, 'g'),
		'income_other',
		{ 'zh-CN': '用自筹资金办事', en: 'something paid with money of its own' }
	],
	[
		/[^。;!?\n,，|]{2,20}(?:经费|资金|费用)(?:未|没有|尚未|未能)(?:列入|纳入|编入|安排)[^。;!?\n,，]{0,8}预算/g,
		'project_spent',
		{ 'zh-CN': '有预算外的建设', en: 'something built outside the budget' }
	]
];

/** It is to come, or did not happen. */
const unreal = /无自筹|没有自筹|不得|拟|计划|将|建议|争取|如果|导致无法|因此未|未能开展|无法/;

export default {
	id: 'off-budget-activity',
	code: 'R32',
	severity: 'medium',
	title: {
		pass: {
			'zh-CN': '所办事项有相应的收入或支出',
			en: 'What was done has its income or spending'
		},
		fail: {
			'zh-CN': '所办事项没有相应的收入或支出',
			en: 'Something was done that no income or spending pays for'
		}
	},
	why: {
		'zh-CN': '钱从哪里来、记在哪里没有交代，可能是账外资金，也可能是漏报。',
		en: 'Where the money came from and where it is booked is not said: it is off the books, or left out.'
	},
	basis: [budgetLaw57, budgetRegulation60],
	formula: {
		'zh-CN':
			'写有以自筹资金办成的事项，而其他收入每处都为0；或写有某项经费未列入预算，而项目支出每处都为0。计划中、未办成的不算；相应的收入、支出没有写明或不为0的，不判断。',
		en: 'Something is done with money of the unit’s own while other income is 0 throughout; or costs are said not to be in the budget while project spending is 0 throughout. Plans do not count; silent where that income or spending is not stated, or is more than 0.'
	},
	doubts: {
		'zh-CN': '由上级或其他单位直接支付、以及列在基本支出中的会误报；请核对账目。',
		en: 'What another unit paid for, or basic spending bore, trips it: check the books.'
	},

	check: (subject) =>
		activities.flatMap(([pattern, measure, what]) => {
			const zero = zeroOf(subject, measure);
			if (!zero) return [];
			const [first, ...others] = subject.sentences
				.matching(pattern)
				.filter(({ sentence }) => sentence.place === 'narrative' && !unreal.test(sentence.text));
			return first ? [offence([first, ...others], zero, what)] : [];
		})
} satisfies Rule;

function zeroOf({ statements }: Subject, measure: MeasureId): Fact | undefined {
	const { facts } = statements.of(measure, UNIT);
	return facts.every((fact) => isExact(fact) && numberOf(fact) === 0) ? facts[0] : undefined;
}

function offence(done: readonly [Passage, ...Passage[]], zero: Fact, what: Text): Offence {
	const words = done[0].match[0];
	return {
		severity: 'medium',
		message: {
			'zh-CN': `报告写有“${words}”（${what['zh-CN']}），而${term(zero.measure)['zh-CN']}为${quoted(zero)}，资金来源和去向没有反映。`,
			en: `The report tells of ${what.en} (“${words}”), but ${term(zero.measure).en} is ${quoted(zero)}: where the money came from or went is not shown.`
		},
		evidence: [...done, zero],
		parameters: { measure: zero.measure, reported: 0 }
	};
}

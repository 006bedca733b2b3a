import { budgetLaw57, budgetRegulation53, localReview } from '#audit/basis.ts';
import { comparable } from '#audit/comparable.ts';
import { difference } from '#audit/difference.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import { distinct } from '#audit/statements.ts';
import { whose, quoted, sentence, term } from '#audit/wording.ts';
import { agree, numberOf } from '#model/figure.ts';
import type { Fact } from '#model/report.ts';

export default {
	id: 'table-against-text',
	code: 'R05',
	severity: 'high',
	title: {
		pass: { 'zh-CN': '表格与文字一致', en: 'Table and narrative agree' },
		fail: { 'zh-CN': '表格与文字不一致', en: 'Table and narrative disagree' }
	},
	why: {
		'zh-CN': '自评表与文字说明出自同一套账，两处数字不同，说明其中一处没有按决算填写。',
		en: 'The form and the narrative come from the same books; where they differ, one of them was not filled in from the accounts.'
	},
	basis: [budgetLaw57, budgetRegulation53, localReview],
	formula: {
		'zh-CN':
			'同一范围、同一指标，文字中没有一个数与表格中的任何一个数相符（相差小于两数末位一半之和为相符）。比率按所称基数分别比较。约数、读不出的数不比；追加、满意度、项目个数、分项不比；文字前后不一而其中一个与表格相符的，由R04报告；表格为0的见R40、R31。',
		en: 'For one measure and scope no number of the narrative agrees with any of the table (agreeing: apart by less than the sum of their half-ulps). Rates are compared on the same base. Silent on approximate and unreadable figures, on supplements, satisfaction, counts of projects and named items, and where one of several numbers in the narrative agrees (R04 tells that); a 0 in the table is left to R40 and R31.'
	},
	doubts: {
		'zh-CN': '表格与文字口径不同（如表格只列财政拨款）时会误报；请看表头。',
		en: 'It errs where table and text mean different things (the table only fiscal funds, say): look at the head of the table.'
	},

	check: ({ statements }) =>
		statements.all.flatMap((statement) =>
			comparable(statement).flatMap((facts) => {
				const table = distinct(facts.filter(isFilledIn));
				const text = distinct(facts.filter(({ place }) => place === 'narrative'));
				const agreed = table.some((cell) => text.some((said) => agree(cell, said)));
				return agreed ? [] : contradiction(table, text);
			})
		)
} satisfies Rule;

/** A 0 in a table may be a row that was not filled in (R40). */
const isFilledIn = (fact: Fact) => fact.place === 'table' && numberOf(fact) !== 0;

function contradiction(table: readonly Fact[], text: readonly Fact[]): Offence[] {
	const [cell] = table;
	const [said] = text;
	if (!cell || !said) return [];

	const { measure, scope } = cell;
	const { words, parameters } = difference(cell, said);
	return [
		{
			severity: 'high',
			message: {
				'zh-CN': `${whose(scope, 'zh-CN')}${term(measure)['zh-CN']}表格为${quoted(cell)}，文字为${quoted(said)}，相差${words['zh-CN']}。`,
				en: sentence(
					`${whose(scope, 'en')}${term(measure).en}: ${quoted(cell)} in the table, ${quoted(said)} in the narrative, ${words.en} apart.`
				)
			},
			evidence: [...table, ...text],
			parameters: {
				measure,
				scope,
				table: numberOf(cell) ?? NaN,
				narrative: numberOf(said) ?? NaN,
				...parameters
			}
		}
	];
}

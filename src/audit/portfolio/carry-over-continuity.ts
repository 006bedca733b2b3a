import { budgetRegulation50, localReview } from '#audit/basis.ts';
import type { Figure } from '#audit/brief.ts';
import { yearOf, type Filed, type PortfolioRule } from '#audit/portfolio.ts';
import type { Offence } from '#audit/rule.ts';
import { quoted, yuan } from '#audit/wording.ts';

export default {
	id: 'carry-over-continuity',
	code: 'R42',
	severity: 'medium',
	lighter: {
		'zh-CN': '本年结转少于上年结余的为提示（结余可能已收回）',
		en: 'info where less is carried over than was left (the rest may have been taken back)'
	},
	title: {
		pass: {
			'zh-CN': '年初结转与上年结转结余衔接',
			en: 'What is carried over is what last year left'
		},
		fail: {
			'zh-CN': '年初结转与上年结转结余不衔接',
			en: 'What is carried over is not what last year left'
		}
	},
	why: {
		'zh-CN': '上年没有剩下的钱，今年不会多出来；两年报告对不上，必有一份写错。',
		en: 'Money that last year did not leave cannot turn up this year: one of the two reports is wrong.'
	},
	basis: [budgetRegulation50, localReview],
	formula: {
		'zh-CN':
			'同一单位连续两年的整体支出报告：本年报告的上年结转－上年报告的累计结余（结转结余；没有写明时用当年结余），超过两数末位一半之和即报：多出的为中，少的为提示。任一报告没有写明、数是约数、同年有两份报告的，不判断；有多个值时，任一组合相符即通过。',
		en: 'In the reports of a unit as a whole for two years running: carried over (this year’s report) − accumulated surplus (last year’s; failing that the surplus of the year) beyond the sum of the half-ulps: more is medium, less is info. Silent where either is not stated exactly, or a year has two reports; any readings that fit pass.'
	},
	doubts: {
		'zh-CN': '一份报告含下属单位、另一份不含，或上年数经决算批复调整的会误报。',
		en: 'Different sets of subordinate units, or accounts adjusted on approval, trip it.'
	},

	*check({ series }) {
		for (const own of series.values()) {
			for (const [i, report] of own.entries()) {
				const before = own[i - 1];
				if (!before || yearOf(report) - yearOf(before) !== 1) continue;
				if (own[i - 2]?.year === before.year || own[i + 1]?.year === report.year) continue;
				const found = between(before, report);
				if (found) yield [report.report_id, found];
			}
		}
	}
} satisfies PortfolioRule;

function between(before: Filed, report: Filed): Offence | undefined {
	const { surplus_total, surplus_year } = before;
	const left = surplus_total.length > 0 ? surplus_total : surplus_year;
	const carried = report.carried_over;
	const [last] = left;
	const [first] = carried;
	if (!last || !first || carried.some((a) => left.some((b) => isSame(a, b)))) return;

	const difference = first.fen - last.fen;
	const [zh, en] = difference > 0 ? ['多', 'more'] : ['少', 'less'];
	return {
		severity: difference > 0 ? 'medium' : 'info',
		message: {
			'zh-CN': `上年结转${quoted(first)}，而${before.year}年度报告的${surplus_total.length > 0 ? '结转结余' : '当年结余'}为${quoted(last)}，${zh}${yuan(difference, 'zh-CN')}。`,
			en: `Carried over: ${quoted(first)}; the report of ${before.year} left ${quoted(last)}: ${yuan(difference, 'en')} ${en}.`
		},
		evidence: [first],
		parameters: {
			reported: first.fen,
			recomputed: last.fen,
			difference,
			other: before.report_id
		}
	};
}

const isSame = (a: Figure, b: Figure) => Math.abs(a.fen - b.fen) <= a.slack + b.slack;

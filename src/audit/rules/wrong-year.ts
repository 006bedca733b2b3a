import { budgetLaw57, localReview } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import type { Passage, Sentence } from '#audit/sentences.ts';
import type { Identity } from '#model/report.ts';

/** What was evaluated or checked: 对2020年度预算资金…, 核查了2020年市级财政预算批复…, 开展2020年度至2021年度预算资金绩效自评. */
const evaluated =
	/(?:开展了?|核查了?|核对了?|审核了?|查阅了?|评价了?|针对|对|以)(20\d\d)年度?(?:(?:至|到|-|—|~)(20\d\d)年度?)?(?:[^\d,。;、《》]{0,6}?)(?:预算|部门整体|整体支出|项目支出|财政支出|财政资金|专项资金)/g;

/** Another year may well be spoken of: a comparison, an audit, what was carried over, what is planned. */
const elsewhere =
	/上年|上一年|去年|往年|历年|审计|巡察|巡视|整改|结转|同比|相比|对比|增长|下降|基数|基期|以来|[两三四五]年|跨年|延续|续建|编制|计划|拟|将|关于[^。;]*通知/;

const unrelated = new Set(['measures', 'application', 'problems', 'other']);

export default {
	id: 'wrong-year',
	code: 'R22',
	severity: 'medium',
	title: {
		pass: { 'zh-CN': '所评年度与报告年度一致', en: 'The year evaluated is that of the report' },
		fail: {
			'zh-CN': '所评年度与报告年度不一致',
			en: 'The year evaluated is not that of the report'
		}
	},
	why: {
		'zh-CN': '沿用上年文字时最容易留下旧年份，读者无法判断数字是哪一年的。',
		en: 'Text kept from last year keeps its year, and one cannot tell which year the figures are of.'
	},
	basis: [budgetLaw57, localReview],
	formula: {
		'zh-CN':
			'标题（或其下一行）写明年度的报告中，有一句说“开展、核查、核对、对、以……某年（某年至某年）……预算、整体支出、项目支出、资金”，而该年早于报告年度。书名号和通知名称、问题与措施部分、比较、结转、审计、计划、多年期的句子，以及同句另写明报告年度的，不判断；较晚的年份不判断。',
		en: 'In a report whose head has its year, a sentence that speaks of evaluating, checking or taking as its base the budget, spending or money of an earlier year. Silent on titles and notices, on problems and measures, on comparisons, carry-over, audits, plans and spans of years, where the sentence also has the report’s year, and on later years.'
	},
	doubts: {
		'zh-CN': '跨年度项目、确实核查以前年度资金的会误报。',
		en: 'Projects over several years, or money of earlier years that was indeed checked, trip it.'
	},

	check: ({ report: { identity }, sentences }) => {
		const { year } = identity;
		if (year === null || !isOfOneYear(identity, sentences.all)) return [];
		return sentences
			.matching(evaluated)
			.filter((passage) => isWrong(passage, year))
			.map((passage) => offence(passage, year));
	}
} satisfies Rule;

/** A report that has its year at its head, in the title or right below it. */
const isOfOneYear = ({ title, year, period_start }: Identity, all: readonly Sentence[]) =>
	[title, ...all.slice(0, head).map(({ text }) => text)].some((text) =>
		text.includes(`${year}年`)
	) &&
	(period_start === null || period_start.startsWith(`${year}`));

/** So many sentences make up the head. */
const head = 4;

function isWrong({ sentence, match }: Passage, year: number): boolean {
	const [phrase, from = '', to] = match;
	const text = sentence.text.replace(title, '');
	if (Number(from) >= year || !text.includes(phrase)) return false;
	if (elsewhere.test(about(text, phrase))) return false;
	if (unrelated.has(sentence.section?.canonical ?? '')) return false;
	const rest = text.replace(phrase, '');
	return to !== undefined || !rest.includes(`${year}年`);
}

/** The title of a notice may name any year, and whatever was planned or compared. */
const title = /《[^》]*》/g;

/** The sentence up to the clause after the one that speaks of the year; what was read for it comes later. */
function about(text: string, phrase: string): string {
	const end = text.indexOf(phrase) + phrase.length;
	const [own = '', next = ''] = text.slice(end).split(',');
	return `${text.slice(0, end)}${own},${next}`;
}

function offence(passage: Passage, year: number): Offence {
	const [phrase, from = '', to] = passage.match;
	const said = to ? `${from}—${to}` : from;
	return {
		severity: 'medium',
		message: {
			'zh-CN': `报告年度为${year}年，这里却写作${said}年：“${phrase}”。`,
			en: `The report is of ${year}, but here it says ${said}: “${phrase}”.`
		},
		evidence: [passage],
		parameters: { reported: said, year }
	};
}

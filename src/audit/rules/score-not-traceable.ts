import { localReview, projectEvaluation2020 } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Passage } from '#audit/sentences.ts';

/** The score is taken from a form. */
const cited =
	/(?:根据|依据|按照|见|详见|对照)(?:附件\d?)?[^,。;]{0,8}《[^》]{0,40}(?:自评表|评分表|打分表|评价表)》/g;

/** A cell that holds no more than a number. */
const ownCell = 10;

/** That the form comes with the report. */
const attached =
	/(?:自评表|评分表|指标表|得分表|打分表)[^,。;]{0,6}附|(?:详见|见|附于)附[件表后]|附[件表]\d?[:、][^。]{0,24}(?:自评表|评分表|指标表|得分表|打分表)/g;

export default {
	id: 'score-not-traceable',
	code: 'R20',
	severity: 'medium',
	lighter: {
		'zh-CN': '总分不在自己的表格单元中的，或写明附有自评表的为低',
		en: 'low where the total has no cell of its own or a form is said to be attached'
	},
	title: {
		pass: { 'zh-CN': '总分有各项得分和指标支撑', en: 'The total score can be traced to its items' },
		fail: { 'zh-CN': '总分无法追溯', en: 'The total score cannot be traced' }
	},
	why: {
		'zh-CN': '只有总分，没有各项得分、分值和目标值，扣了哪里、为什么扣，都无法复核。',
		en: 'With a total alone nobody can see what was deducted, or why.'
	},
	basis: [projectEvaluation2020, localReview],
	formula: {
		'zh-CN':
			'有自评总分而没有任何一级项目或指标的分值、得分；或得分引自所称的自评表，而全文没有表格、没有一个指标有目标值，也没有说附在后面。前一种情形，总分不在自己的表格单元中的、写明附有自评表的为低；没有总分的不判断。',
		en: 'A total score without a weight or score of any item or indicator; or a score taken from a named form where the report has no table, no indicator has a target, and nothing is said to be attached. Low in the first case where the total has no cell of its own or a form is said to be attached; silent without a total.'
	},
	doubts: {
		'zh-CN': '自评表作为单独文件公开的会误报。',
		en: 'It errs where the form was published as a file of its own.'
	},

	check: (subject) => {
		const { report, sentences } = subject;
		const [total] = report.self_scores;
		if (!total) return [];

		const hasForm = () => sentences.matching(attached).length > 0;
		if (!isItemised(subject)) return [withoutItems(total, !inOwnCell(subject, total) || hasForm())];

		const hasTarget = report.indicators.some(({ target }) => target !== null);
		const hasTable = subject.blocks.some(({ kind }) => kind === 'table');
		if (hasTarget || hasTable) return [];

		const [citation] = sentences.matching(cited);
		return citation && !hasForm() ? [withoutForm(total, citation)] : [];
	}
} satisfies Rule;

const isItemised = ({ report: { score_items, indicators } }: Subject) =>
	[...score_items, ...indicators].some(({ weight, score }) => weight !== null || score !== null);

type Total = Subject['report']['self_scores'][number];

/** A form with a cell for the total has cells for the scores of the items as well. */
const inOwnCell = ({ blocks }: Subject, { start, end }: Total) =>
	blocks
		.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
		.some((cell) => cell.start <= start && end <= cell.end && cell.end - cell.start < ownCell);

const withoutItems = (total: Total, light: boolean): Offence => ({
	severity: light ? 'low' : 'medium',
	message: {
		'zh-CN': `自评总分${total.value}分，文中没有任何一项的分值和得分，无法追溯。`,
		en: `A total score of ${total.value}, but no item has a weight or a score: it cannot be traced.`
	},
	evidence: [total],
	parameters: { reported: total.value }
});

const withoutForm = (total: Total, citation: Passage): Offence => ({
	severity: 'medium',
	message: {
		'zh-CN': `自评总分${total.value}分引自自评表，表未附上，各项得分也没有目标值可对照。`,
		en: `A total score of ${total.value} is taken from a form that is not attached, and no item has a target to hold it against.`
	},
	evidence: [total, citation],
	parameters: { reported: total.value }
});

import { notTheSum } from '#audit/addition.ts';
import { budgetLaw57, budgetRegulation5, localReview } from '#audit/basis.ts';
import { composed, type Composed } from '#audit/composition.ts';
import { enumerations, type Enumeration } from '#audit/enumeration.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import { anyMatch, isOutOfScale } from '#audit/tolerance.ts';
import { yuan } from '#audit/wording.ts';

export default {
	id: 'parts-make-the-whole',
	code: 'R03',
	severity: 'high',
	title: {
		pass: { 'zh-CN': '分项之和等于合计', en: 'The parts add up to the whole' },
		fail: { 'zh-CN': '分项之和不等于合计', en: 'The parts do not add up to the whole' }
	},
	why: {
		'zh-CN':
			'基本支出与项目支出、人员与公用、各项收入加不成合计，说明至少有一个数是错的，据此算出的比率都不可信。',
		en: 'When basic and project spending, personnel and public costs or the kinds of income do not make the total, one of the figures is wrong and so is every rate built on it.'
	},
	basis: [budgetRegulation5, budgetLaw57, localReview],
	formula: {
		'zh-CN':
			'|各分项之和－合计| ≤ 各数末位一半之和。基本＋项目＝支出（预算、到位、追加同）；人员＋公用＝基本支出；财政拨款＋基金＋专户非税＋其他（＋上年结转）＝收入合计；在用＋出租＋其他＝固定资产；所列项目与项目个数一致时，项目之和＝项目支出。分项不全、有约数的不判断；文中另列有其他分项金额的，只在分项之和大于合计时判断；同一数有多个值时，任一组合相符即通过；部门预算的分项之和等于支出或到位的也通过；同一句中列完各项后写“以上合计”“三项合计”的，或总投资后按中央到本级列出各级资金的，逐项相加比较；合计为0（见R40）、分项为合计100倍以上（见R43）的不在此判断。',
		en: '|sum of parts − whole| ≤ the sum of the half-ulps of all figures. Basic + project = spending (likewise budget, disbursed, supplementary); personnel + public = basic; fiscal + fund + non-tax + other (+ carry-over) = income; in use + let + other = fixed assets; the projects, where as many are listed as counted. Silent where a part is missing or approximate; where the text gives further parts an amount, only an excess counts; any reading that fits passes; parts of the budget that make the spending or the money disbursed pass; amounts that a sentence lists and closes with 以上合计, and sources from the upper levels down to the place’s own, are added up too; a whole of 0 is left to R40, parts above 100 times the whole to R43.'
	},
	doubts: {
		'zh-CN': '有未列名的第三类支出（如经营支出、上缴支出）时会误报。',
		en: 'A third kind of spending that is not named (business, remittances) trips it.'
	},

	check: (subject) => {
		const stated = composed(subject).flatMap(misadded);
		const told = enumerations(subject.sentences).flatMap(miscounted);
		return [...stated, ...told.filter((one) => !stated.some((other) => isAbout(other, one)))];
	}
} satisfies Rule;

function misadded({ sums: [sum, ...others], wholes, open }: Composed): Offence[] {
	const [whole] = wholes;
	if (wholes.some(({ fen }) => fen === 0)) return [];
	if (anyMatch([sum, ...others], wholes)) return [];
	if (open && wholes.some(({ fen }) => sum.fen < fen)) return [];

	if (isOutOfScale(sum, whole)) return [];
	return [notTheSum(whole, sum, 'high')];
}

function miscounted({ sentence, parts, whole }: Enumeration): Offence[] {
	const recomputed = parts.reduce((total, { fen }) => total + fen, 0);
	const slack = parts.reduce((total, part) => total + part.slack, whole.slack);
	const difference = whole.fen - recomputed;
	if (Math.abs(difference) <= slack || whole.fen === 0) return [];

	const added = parts.map(({ words }) => words).join('＋');
	return [
		{
			severity: 'high',
			message: {
				'zh-CN': `${added}＝${recomputed / 1_000_000}万元，而合计写作${whole.words}，相差${yuan(difference, 'zh-CN')}。`,
				en: `${added} is ${recomputed / 1_000_000} 万元, but the total is given as ${whole.words}: ${yuan(difference, 'en')} apart.`
			},
			evidence: [sentence],
			parameters: { reported: whole.fen, recomputed, difference }
		}
	];
}

/** Whether an offence tells of a sentence that another one tells of by its figures. */
const isAbout = (figures: Offence, told: Offence) =>
	told.evidence.some(({ start, end }) =>
		figures.evidence.some((figure) => figure.start >= start && figure.end <= end)
	);

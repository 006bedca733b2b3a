import { indicatorGuide2021, projectEvaluation2020 } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import { Folded } from '#model/folded.ts';
import type { Severity } from '#model/finding.ts';
import type { Indicator } from '#model/report.ts';

/** What is said of a result without telling it: 良好, 按时完成任务, 明显提高. */
const words =
	'良好|较好|很好|优秀|好|完成|达标|达到|实现|任务|工作|目标|指标|预期|要求|计划|规定|既定|按时|按质|按量|保质|保量|及时|按期|如期|按照?|全部|全面|全年|基本|圆满|顺利|已|均|较|有所|明显|显著|逐步|不断|持续|进一步|提高|提升|增强|改善|加强|推动|推进|有效|稳定|正常|合格|是|无|高|强|效果|成效|情况|质量|数量|时间|年度|进行|保障|满意|达|到|的|地|了|和|与|并|且|、|,|。|;';
const vague = new RegExp(`^(?:${words}){1,20}$`);

/** Second levels that call for a number; effects may be told in words. */
const countable = /数量|质量|时效|成本|满意/;
const numbered = /[\d零一二两三四五六七八九十百千万半]/;

/** So many make a habit. */
const habit = 2;

export default {
	id: 'vague-indicators',
	code: 'R34',
	severity: 'medium',
	lighter: {
		'zh-CN': '不足半数的，或只是照抄指标值的为低',
		en: 'low for fewer than half, or for targets copied as results'
	},
	title: {
		pass: { 'zh-CN': '指标完成值可衡量', en: 'Indicators have results that can be measured' },
		fail: {
			'zh-CN': '指标完成值笼统或照抄指标值',
			en: 'Indicators have vague results, or targets copied as results'
		}
	},
	why: {
		'zh-CN': '“良好”“按时完成任务”无法核对，得多少分都说得通。',
		en: '“Good” and “done in time” cannot be checked, and any score would fit them.'
	},
	basis: [indicatorGuide2021, projectEvaluation2020],
	formula: {
		'zh-CN':
			'数量、质量、时效、成本、满意度指标中，完成值没有数字、只有“良好”“按时按质完成”一类词语（指标值也没有数字）的有2个以上即报：占这类指标半数以上的为中，否则为低；完成值照抄指标值且带≥、≤号的有2个以上，为低。效益指标可以定性，不判断；没有完成值的不判断。',
		en: 'Of the indicators of quantity, quality, timeliness, cost and satisfaction two or more have a result without a number that only says “good” or “done in time” (their targets have none either): medium from half of them, else low. Two or more results that repeat the target with its ≥ are low. Effects may be told in words; silent without results.'
	},
	doubts: {
		'zh-CN': '确属定性的质量、时效指标会误报；请看指标解释。',
		en: 'Indicators of quality or timeliness that can only be told in words trip it: read what they mean.'
	},
	explainedBy: ['P03'],

	check: ({ report }) => {
		const due = report.indicators.filter(
			({ level1, level2, actual, name }) =>
				actual !== null && countable.test(`${level1 ?? ''}${level2 ?? ''}${name}`)
		);
		const loose = due.filter(isVague);
		const copied = report.indicators.filter(isCopied);
		return [
			...(loose.length < habit
				? []
				: [offence(2 * loose.length >= due.length ? 'medium' : 'low', loose, due.length, 'loose')]),
			...(copied.length < habit ? [] : [offence('low', copied, report.indicators.length, 'copied')])
		];
	}
} satisfies Rule;

const folded = (text: string | null) => (text === null ? '' : new Folded(text).text);

function isVague({ target, actual }: Indicator): boolean {
	const [due, said] = [folded(target), folded(actual)];
	return said.length <= 20 && vague.test(said) && !numbered.test(due) && !numbered.test(said);
}

function isCopied({ target, actual }: Indicator): boolean {
	const said = folded(actual);
	return /^[≥≤>=<]{1,2}\d/.test(said) && /[≥≤<>]/.test(said) && said === folded(target);
}

function offence(
	severity: Severity,
	indicators: readonly Indicator[],
	of: number,
	how: 'loose' | 'copied'
): Offence {
	const examples = indicators
		.slice(0, 3)
		.map(({ name, actual }) => `${folded(name)}：${folded(actual)}`);
	const [zh, en] =
		how === 'loose'
			? ['完成值没有数字，无法核对', 'have results without a number, which cannot be checked']
			: ['完成值照抄指标值', 'repeat the target as the result'];
	return {
		severity,
		message: {
			'zh-CN': `${of}个${how === 'loose' ? '应当量化的' : ''}指标中有${indicators.length}个${zh}，如${examples.map((one) => `“${one}”`).join('、')}。`,
			en: `${indicators.length} of ${of} indicators ${en}, such as ${examples.map((one) => `“${one}”`).join(', ')}.`
		},
		evidence: indicators,
		parameters: { [how]: indicators.length, of }
	};
}

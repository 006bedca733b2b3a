import { matches } from '#extract/matches.ts';
import { mayStateNumber } from '#extract/numbered.ts';
import { chineseNumber } from '#extract/numbers.ts';
import type { Document } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import type { MeasureId } from '#model/measures.ts';
import { UNIT, type Fact } from '#model/report.ts';
import { passages } from './passages.ts';

/** Words that may stand between what is counted and the number. */
const connecting =
	'(?:人员|人数|总数|教?职工|员工|教师|干警|民警|医护人员|干部|的|数|有|共有|共计|合计|总计|共|为|是|目前|现有|实有|编制|核定|[:：])*';

const number = '(?<n>\\d+|[一二三四五六七八九十百]{1,5})';

const patterns: readonly (readonly [MeasureId, RegExp])[] = [
	[
		'staff_quota',
		new RegExp(
			`(?<!离退休|临聘|编外)(?:(?:机关|核定|单位|人员|行政|事业|总)*编制(?:总数|人数|数)?|编制人员|定编)${connecting}${number}(?:[名人]|个(?!绩效|预算|目标|指标|项目|方案|规划|计划|文件|制度))`,
			'g'
		)
	],
	[
		'leader_quota',
		new RegExp(`(?<!股级|科级|内设|中层)领导职数${connecting}${number}[名人个]`, 'g')
	],
	[
		'staff_actual',
		new RegExp(
			`(?<!离退休|退休|编外|临聘|聘用)(?:在职在编|在编在职|在岗在编|在编在岗|实有在编|实有在职|在职|在岗|在编|实有|现有(?:在职|在编|干部|职工|工作|正式))${connecting}${number}[名人]`,
			'g'
		)
	],
	['staff_retired', new RegExp(`(?:离退休|离休和退休|退休)${connecting}${number}[名人]`, 'g')],
	[
		'project_count',
		new RegExp(
			`(?:预算项目|项目支出|部门项目|(?:安排|实施|涉及|共有|共)(?:预算|财政)?项目|(?:列入|纳入)[^,。;]{0,14}项目)(?:共|共有|共计|有|数量?|个数|为|:)*${number}个`,
			'g'
		)
	],
	[
		'slow_project_count',
		new RegExp(
			`(?:影响|拖累|制约|滞后|缓慢|未达)[^,。;]{0,30}项目(?:共|主要|有|为|:)*${number}个`,
			'g'
		)
	]
];

/** 编制8名，其中行政编制5名: after the first statement, a part or a kind of posts is not the number of all. */
const partly = /其中|(?:行政|事业|工勤|机关)(?:人员)?编制/;
const otherTime = /上年|去年|同比|较上|新增|增加|减少/;

/** 行政编制4名、事业编制3名,合计7名: kinds of posts with their sum behind them, which is the number of all. */
const summed = new RegExp(
	`^(?:[^。;]{0,8}编制[^。;\\d]{0,6}\\d+[名人个][,、和及]*){1,4}(?:合计|总计|共计?|共有)(?:编制)?[为是:]?${number}[名人个]`
);

/** 编制9名 */
const shortest = 4;

/** What every count ends with: looked for before anything dearer is. */
const mayCount = /[\d一二三四五六七八九十百][名人个]/;

/** Persons and projects that the paragraphs count. */
export function headcounts(document: Document): Omit<Fact, 'section' | 'restated'>[] {
	return document.blocks
		.flatMap((block) => passages(block, document.text))
		.filter((one) => one.end - one.start >= shortest && mayStateNumber(document.text, one))
		.flatMap(({ start, end }) => {
			const folded = new Folded(document.text, start, end);
			if (!mayCount.test(folded.text)) return [];
			return patterns.flatMap(([measure, pattern]) =>
				counted(measure, pattern, folded, document.text)
			);
		});
}

function counted(measure: MeasureId, pattern: RegExp, folded: Folded, text: string) {
	const found: Omit<Fact, 'section' | 'restated'>[] = [];
	for (const match of matches(pattern, folded.text)) {
		const whole =
			measure === 'staff_quota' && partly.test(match[0])
				? summed.exec(folded.text.slice(match.index, match.index + 120))
				: null;
		const end = match.index + (whole ?? match)[0].length;
		const before = folded.text.slice(Math.max(0, match.index - 200), end);
		const sentence = before.slice(before.lastIndexOf('。') + 1);
		const clauses = sentence.split(/[,;]/).slice(-2).join(',');
		if (otherTime.test(clauses) || (found.length > 0 && partly.test(sentence))) continue;

		const digits = (whole ?? match).groups?.n ?? '';
		const from = end - digits.length - 1;
		const span = folded.span(from, end);
		found.push({
			measure,
			scope: UNIT,
			fen: null,
			value: chineseNumber(digits),
			unit: folded.text.slice(end - 1, end),
			as_written: text.slice(span.start, span.end),
			approximate: /[约近]$/.test(folded.text.slice(0, from)),
			base: null,
			...span,
			place: 'narrative',
			confidence: 'phrase'
		});
	}
	return found;
}

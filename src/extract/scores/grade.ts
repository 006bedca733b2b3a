import type { Grade } from '#model/report.ts';
import { matches } from '#extract/matches.ts';

const gradeOf: Record<string, Grade> = {
	优: '优',
	优秀: '优',
	良: '良',
	良好: '良',
	中: '中',
	中等: '中',
	合格: '中',
	一般: '中',
	低: '低',
	较差: '差',
	差: '差',
	不合格: '差'
};

const word = '(优秀?|良好?|中等?|不合格|合格|一般|低|较?差)';
const ticked = '[☑√✓✔■●◉]';
const alone = new RegExp(
	String.raw`^(?:\(?(?:自评|评价)?等[级次]\)?:?)?[“"‘'(《]?${word}[”"’')》]?(?:等次|等级|等|级|档)?$`
);

/** The grade that a cell (folded) holds: alone, or ticked among all of them (□优 ☑良 □中 □差). */
export function gradeIn(text: string): Grade | undefined {
	const single = alone.exec(text)?.[1];
	if (single) return gradeOf[single];
	const isMarkFirst = /^[☑√✓✔■●◉□○☐◯(]/.test(text);
	const choice = isMarkFirst
		? new RegExp(String.raw`${ticked}\)?${word}`)
		: new RegExp(String.raw`${word}(?:\([^)]*\))?\(?${ticked}`);
	return gradeOf[choice.exec(text)?.[1] ?? ''];
}

/** A grade that a sentence states, and the phrase that does. */
export type GradePhrase = Readonly<{ value: Grade; start: number; end: number }>;

const phrase = new RegExp(
	[
		String.raw`(?:等次|等级|级别|档次|评级)(?:评定|评价|评为|确定|认定|属于|达到|结果)?(?:为|是|:)?[“"‘「]?${word}[”"’」]?`,
		String.raw`(?:评价结果|自评结果|评价结论|自评结论|考评结果|绩效评[价定]|评定|评价|评)(?:等[次级])?(?:为|是|:|属于)[“"‘「]?${word}[”"’」]?`,
		String.raw`(?:绩效|结果|结论|综合|总体)?[^,。;:“"]{0,6}?(?:为|是|属于?|达到|评)[“"‘「]${word}[”"’」]`
	].join('|'),
	'g'
);

/** 等级：□优 ☑良 □中 □差 told in a line. */
const boxes = /(?:等[次级]|级别):?(?=[□○☐◯☑√✓✔■●◉]优|优[□○☐◯☑√✓✔■●◉])/;

/** What any statement of a grade holds: looked for before anything dearer is. */
const named = /[优良差低]|合格|一般|[为是属达评次级“"‘「☑√✓✔■●◉]中/;

/** The grades that a text (folded) states; a sentence that lists the bands of all grades states none. */
export function gradePhrases(text: string): GradePhrase[] {
	if (!named.test(text)) return [];
	return Array.from(text.matchAll(/[^。;!?]+/g)).flatMap((sentence) => {
		if (!named.test(sentence[0])) return [];
		const label = boxes.exec(sentence[0]);
		const from = (label?.index ?? 0) + (label?.[0].length ?? 0);
		const chosen = label && gradeIn(sentence[0].slice(from));
		if (chosen) {
			const start = sentence.index + from;
			return [{ value: chosen, start, end: sentence.index + sentence[0].length }];
		}
		if (explainsBands(sentence[0])) return [];
		return matches(phrase, sentence[0]).flatMap((match) => {
			const value = gradeOf[match[1] ?? match[2] ?? match[3] ?? ''];
			const after = sentence[0].slice(match.index + match[0].length);
			const isQuoted = match[3] !== undefined;
			const speaksOfScore = /自评|评价|绩效|得分|等级|等次|考评/.test(sentence[0]);
			if (!value || !ends.test(after) || (isQuoted && !speaksOfScore)) return [];
			const start = sentence.index + match.index;
			return [{ value, start, end: start + match[0].length }];
		});
	});
}

/** What may follow a grade: the end of its clause. `良性`, `中的`, `优化` are other words. */
const ends = /^(?:等次|等级|级|档|等)?(?:[,、)(”"]|$)/;

const explainsBands = (sentence: string) =>
	['优', '良', '中', '差'].filter((one) => sentence.includes(one)).length > 2 &&
	(/\d[^,]{0,8}分/.test(sentence) || /优(?:秀)?[、,/](?:良|“良)/.test(sentence));

import { isSecondLevel } from '#extract/indicators/levels.ts';
import { matches } from '#extract/matches.ts';

/** The total score that a sentence states, and the phrase that does. */
export type ScorePhrase = Readonly<{ value: number; start: number; end: number }>;

const points = String.raw`(\d{1,3}(?:\.\d{1,4})?)`;
const says = '(?:合计|结果)?(?:为|是|达到?|:|共计?|得){0,3}';

const total = new RegExp(
	String.raw`(?:自评|自我评价|综合|总体?|最终|最后|评价|考评|绩效)(?:绩效|评价)?(?:自评)?(?:综合|总体?)?(?:得分|评分|总分|分数|得分值|分值|成绩)${says}[“"]?${points}[”"]?分?` +
		String.raw`|(?:自评|自我评价|评价|考评)(?:结果)?(?:为|得|:|打分|评分|分(?=为|:)){1,3}${points}分` +
		String.raw`|(?:得分|合计|总计)${says}${points}分?(?=[,(]?(?:自评|评价|绩效|考评|综合|评定)*(?:等次|等级|级别|评级|评为|结果为))` +
		String.raw`|(?:自评|评价)(?:结论|结果|等[级次])(?:为|是|:)?[优良中差][秀好]?\(${points}分\)` +
		String.raw`|项目的?(?:加权|算术)?平均(?:自评)?(?:得分|分)${says}${points}分` +
		String.raw`|(?<=分[,;])平均(?:得分)?${says}${points}分` +
		String.raw`|自评${points}分(?=[,。;]|$)|(?:^|[。;,])总分${points}分(?=[,。;]|$)`,
	'g'
);

/** What stands right before the points of a part, of another judge, or of another year. */
const another =
	/(?:指标|执行率|产出|效益|效果|满意度|投入|过程|决策|管理|成本|数量|质量|时效|效能|复核|评审|抽查|再评价|财政(?:局|部门)?|上年度?|去年|平均)(?:部分|方面|类|情况|的)*$/;

/** Full marks right before what a part got: 产出50分,自评48分; those of the whole are 100. */
const ofPart =
	/(?<!总分?|满分)(?:为|:)?(?<!\d)(?!100分)\d{1,3}分\)?,?$|(?:该项|指标|部分)满分\d{1,3}分,?$|满分(?:为|:)?(?!100)\d{1,2}分,?$/;

/** The total scores in a text (folded); points of a part, full marks and the bounds of a grade are none. */
export function scorePhrases(text: string): ScorePhrase[] {
	const found = matches(total, text).flatMap((match) => {
		const value = Number(match.slice(1).find((digits) => digits !== undefined));
		const end = match.index + match[0].length;
		const before = text.slice(Math.max(0, match.index - 16), match.index);
		const isFullMark = /^[。;,]?(?:总|评价)?(?:总?分值?)/.test(match[0]) && value === 100;
		const isBound = /^(?:[-—~至到]|\(?(?:不)?含|以上|以下|[及或]以)/.test(text.slice(end));
		const isRate = /^[%元万个项]/.test(text.slice(end));
		const isPart =
			another.test(before) || (/^自评(?![综总])/.test(match[0]) && ofPart.test(before));
		if (value > 150 || isPart || isFullMark || isBound || isRate) return [];
		const ofProject = /(?:项目|经费|资金)[”"》]?$/.test(before);
		return [{ value, start: match.index, end, ofProject }];
	});
	// In a report of the whole unit the projects' own scores stand beside that of the unit.
	const own = found.filter(({ ofProject }) => !ofProject);
	return (own.length > 0 ? own : found).map(({ value, start, end }) => ({ value, start, end }));
}

/** The points of a first-level part: its name as the text has it, and the stretch from there to its score. */
export type PartPhrase = Readonly<{
	name: string;
	weight: number | null;
	score: number;
	start: number;
	end: number;
}>;

const part =
	'(?:(?:项目|部门|单位|绩效)?(?:预算|资金){0,2}(?:执行率?|执行情况)|(?:项目|部门|绩效)?(?:(?:产出|效益)[及和与](?:效益|满意度)|决策|投入|过程|产出|效益|效果|成本|管理|(?:服务对象|社会公众|群众)?满意度|履职效能|履职效益|管理效率|运行成本|社会效应|可持续发展能力)|绩效(?=指标))(?:类)?(?:指标|目标)?';
const opening = new RegExp(
	String.raw`(?:^|[,。;:、)\d.])(${part})(?:完成情况|情况|方面|部分|分析)*(?:\((?:满分|权重|分值|共|总分|标准分)?:?${points}分?(?:\)|(?=[,;](?:自评|实际|实)?得))|(?:[,:。]?(?:[该本]项)?(?:指标)?(?:满分|权重|分值|标准分)(?:为|:)?${points}分?))`,
	'g'
);
const listed = new RegExp(
	String.raw`(?:^|[,。;:、)\d.分]|其中|按照|[本该](?:项目|单位|部门))(${part})(?<got>(?:自评|实际|评价)?得分?)?(?:为|:)?${points}分?(?:\((?:满分|权重|分值)?:?${points}分\))?`,
	'g'
);

/** What the opening of a part holds: looked for before anything dearer is. */
const mayOpen = /\d分|满分|分值|权重|标准分/;

/** Whether a paragraph (folded) opens a part of the score whose points are yet to come: （二）产出指标（50分）. */
export function opensPart(text: string): 'told' | 'awaited' | undefined {
	if (!mayOpen.test(text)) return;
	const last = matches(opening, text).at(-1);
	if (!last) return;
	return scoreIn(text.slice(last.index + last[0].length)) ? 'told' : 'awaited';
}

/** The points of the first-level parts that a paragraph (folded) tells: `产出指标（50分）…得分48分`, `产出指标得分48分`. */
export function partPhrases(text: string): PartPhrase[] {
	if (!text.includes('分')) return [];
	const pairs = pairedParts(text);
	if (pairs.length > 1) return pairs;
	const openings = mayOpen.test(text) ? matches(opening, text) : [];
	if (openings.length === 0) return isOfTree(pairs[0]) ? pairs : listedParts(text);

	return openings.flatMap((match, i) => {
		const name = match[1] ?? '';
		const start = match.index + match[0].indexOf(name);
		const from = match.index + match[0].length;
		const stretch = text.slice(from, openings[i + 1]?.index).split(summary, 1)[0] ?? '';
		// 产出指标（50分）：1.数量指标（20分）…得20分；2.质量指标… gives points to its parts.
		const score = isParted(stretch) ? undefined : scoreIn(stretch);
		const weight = Number(match[2] ?? match[3]);
		// 绩效指标（90分）…自评得分98.8分 is the total.
		return score && score.value <= weight + excess
			? [{ name, weight, score: score.value, start, end: from + score.end }]
			: [];
	});
}

/** One part alone is told by its name. */
const isOfTree = (part?: PartPhrase) =>
	part !== undefined &&
	/^(?:预算|资金)?执行率?$|^(?:产出|效益|满意度|成本)(?:指标)?$/.test(part.name);

const paired = new RegExp(
	String.raw`(?<=^|[,。;:、]|其中)([一-龥]{2,10}?)(?:满分|权重|分值)?(?:\(${points}分\)|${points}分)[,:]?(?:自评|实际|评价)?(?:得分?|评分?|(?<=自评))(?:为|:)?${points}分`,
	'g'
);

const isParted = (stretch: string) =>
	Array.from(stretch.matchAll(/([一-龥]{2,10})\((?:满分|分值)?\d{1,2}分\)/g)).some(
		([, name = '']) => isSecondLevel(name)
	);

/** What a part may be given beyond its full marks, by an error that a rule will find. */
const excess = 2;

/** Where the points of all parts are added up. */
const summary = /综上|综合(?:以上|得分|评分)|以上各项|自评总分|总[得评]?分/;

const reversed = new RegExp(
	String.raw`(?<=^|[,。;:、]|其中|单位|街道|[本该我]局)([一-龥]{2,10}?)(?:自评|实际|评价)?得分?(?:为|:)?${points}分\((?:满分|权重|分值|总分)(?:为|:)?${points}分\)`,
	'g'
);

/**
 * Parts of any name whose full marks and score stand side by side: 产出50分,自评48分; 产出得48分(满分50分). Those of the second
 * level are none.
 */
const pairedParts = (text: string): PartPhrase[] =>
	[
		...matches(paired, text).map((match) => ({
			match,
			weight: Number(match[2] ?? match[3]),
			got: match[4]
		})),
		...matches(reversed, text).map((match) => ({
			match,
			weight: Number(match[3]),
			got: match[2]
		}))
	].flatMap(({ match, weight, got }) => {
		const [whole, told = ''] = match;
		const name = told.replace(self, '');
		if (
			noPart.test(name) ||
			(isSecondLevel(name) && !/满意|履职/.test(name)) ||
			Number(got) > weight
		)
			return [];
		return [
			{ name, weight, score: Number(got), start: match.index, end: match.index + whole.length }
		];
	});

/** 我街道投入管理指标得29分 */
const self = /^其中|^[我本该](?:街道|单位|部门|项目|[局校院办部镇乡委县市区])/;

const noPart = /^(?:该项|满分|总分|自评|得分|合计|指标$|分值|权重|标准|共)|[总满]分$/;

/** The score right behind the name, or else the last that the stretch states. */
function scoreIn(stretch: string): { value: number; end: number } | undefined {
	const found = Array.from(
		stretch.matchAll(/(?:得分?|实得|评分|计|自评)(?:为|是|:)?(\d{1,3}(?:\.\d{1,4})?)分/g)
	);
	const [first] = found;
	const match = first && first.index < 8 ? first : found.at(-1);
	return match && { value: Number(match[1]), end: match.index + match[0].length };
}

/** Parts one after the other: what says 得 is a score, what does not is full marks unless it divides a total. */
function listedParts(text: string): PartPhrase[] {
	const all = matches(listed, text);
	const divides = /(?:总分|得分|自评)[^。;]{0,12}分[,(]其中/.test(text);
	const isScore = (match: RegExpExecArray) => match.groups?.got !== undefined || divides;
	const full = new Map(
		all.filter((match) => !isScore(match)).map((match) => [match[1], Number(match[3])])
	);
	return all.filter(isScore).map((match) => {
		const name = match[1] ?? '';
		const start = match.index + match[0].indexOf(name);
		const weight = match[4] === undefined ? (full.get(name) ?? null) : Number(match[4]);
		return { name, weight, score: Number(match[3]), start, end: match.index + match[0].length };
	});
}

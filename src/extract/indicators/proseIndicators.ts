import { matches } from '#extract/matches.ts';
import type { Document } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { isFirstLevel, isSecondLevel } from './levels.ts';
import type { FoundIndicator } from './indicatorTree.ts';
import { withPairs } from './pairedIndicators.ts';

/**
 * The indicators that prose states. What tells target and actual value together is one anywhere. A result alone is one
 * only under a name of the tree that is given points (`产出指标（30分）…完成检查8家，到达率100%`), where a clause is nothing
 * but a name and it; without points it is an account of the year's work.
 */
export function proseIndicators(document: Document): FoundIndicator[] {
	const found: FoundIndicator[] = [];
	let level1: string | null = null;
	let level2: string | null = null;
	let isScored = false;
	const satisfaction = lazily(() => satisfactionIn(document));
	for (const { kind, start, end } of document.blocks) {
		if (kind === 'table' || end - start < 3) continue;
		const folded = new Folded(document.text, start, end);
		const opened = openings(folded.text, level1);
		const isHeading = folded.text.length <= 24;
		const hasPoints = points.test(folded.text);
		const before = found.length;
		if (opened.length === 0 && (isHeading || chapter.test(folded.text)))
			[level1, level2, isScored] = [null, null, false];
		// Below a first level alone a paragraph is an account, unless it tells a target.
		if (opened.length === 0 && (level2 ?? level1))
			found.push(
				...clauses(document, folded, {
					start: 0,
					level1,
					level2,
					isScored: isScored && level2 !== null
				})
			);

		for (const [i, { level, name, ...opening }] of opened.entries()) {
			if (level === 1) [level1, level2, isScored] = [name, null, false];
			else level2 = name;
			isScored ||= hasPoints;
			const [start, end] = [opening.end, opened[i + 1]?.start];
			const told = clauses(document, folded, { start, end, level1, level2, isScored });
			const isSilent = told.length === 0 && /满意/.test(name);
			found.push(...(isSilent ? surveyed(document, folded, level1, satisfaction) : told));
		}
		found.push(...withPairs(document, folded, found.splice(before), { level1, level2 }));
		if (opened.length > 0 && !isHeading) level2 = null;
	}
	return found;
}

/** A survey that is named here, with the satisfaction that the report tells elsewhere. */
function surveyed(
	document: Document,
	folded: Folded,
	level1: string | null,
	satisfaction: () => string | undefined
): FoundIndicator[] {
	const name = /[^,;。:的了对行展以过\d]{1,8}满意[度率](?=调查|测评|问卷)/.exec(folded.text);
	const actual = name && satisfaction();
	if (!actual) return [];
	const span = folded.span(name.index, name.index + name[0].length);
	const words = document.text.slice(span.start, span.end);
	return [
		{ level1, level2: null, name: words, target: null, actual, weight: null, score: null, ...span }
	];
}

/** Asks once, and only when it is wanted. */
function lazily<T>(ask: () => T): () => T {
	let answer: { value: T } | undefined;
	return () => (answer ??= { value: ask() }).value;
}

function satisfactionIn({ text, blocks }: Document): string | undefined {
	for (const { kind, start, end } of blocks) {
		if (kind === 'table' || !/满意/.test(text.slice(start, end))) continue;
		const told = rate.exec(new Folded(text, start, end).text);
		if (told) return told[1] ?? told[2];
	}
	return undefined;
}

const rate =
	/满意[度率](?:达到了?|达|为|是|:)?(\d[\d.]*%)|达到?了?(\d[\d.]*%)的?(?:[^,。\d]{0,6})满意[度率]/;

/** 满分50分, 得48分, （30分）; 1小时20分 and 扣2分 give a part no points. */
const points =
	/(?:得分?|实得|满分|分值|权重|标准分|自评)(?:为|是|:)?\d[\d.]*分|\((?:满分|分值|权重|共|计)?\d[\d.]*分\)/;

const chapter = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;

type Opening = Readonly<{ level: 1 | 2; name: string; start: number; end: number }>;

const opening =
	/(?<=^|[。;:])(?:\(?[\d一二三四五六七八九十]{1,3}[)、.]|[①-⑩])?([^,。;:()\d]{2,14}?)(?:完成情况分析|完成情况|情况分析|情况|方面|分析)?(?:\([^()]{0,12}\)|[:,。]|$)/g;

/** Names of the tree that open a paragraph or a sentence of it; 成本 below 产出 is of the second level. */
function openings(text: string, level1: string | null): Opening[] {
	let above = level1;
	return matches(opening, text).flatMap((match): Opening[] => {
		const name = match[1] ?? '';
		const isFirst = isFirstLevel(name) && !/执行|预算/.test(name);
		const isSecond = isSecondLevel(name) && (!isFirst || /产出/.test(above ?? ''));
		if (!isFirst && !isSecond) return [];
		if (!isSecond || /满意/.test(name)) above = name;
		const start = match.index + match[0].indexOf(name);
		const level = isSecond && !/满意/.test(name) ? 2 : isFirst ? 1 : 2;
		return [{ level, name, start, end: match.index + match[0].length }];
	});
}

type Stretch = Readonly<{
	start: number;
	/** Whether the part of the tree is given points. */
	isScored: boolean;
	end?: number | undefined;
	level1: string | null;
	level2: string | null;
}>;

const clause =
	/^(?:完成|全年|年度|本年度?|今年|目前|累计|共计?|已|实际|其中|[一二三四五]是|\(\d{1,2}\)|\d{1,2}[.、]){0,5}([^\d,;。:≥≤=<>()]{2,24}?)(?:完成|实现|达到|达|为|是|共计?|:){0,2}((?:超过|不低于|不少于|近|约)?\d[\d,.]*[万亿]?[余多]?(?:%|[\u4e00-\u9fa5]{1,3})(?:以上|左右)?|百分之[一二三四五六七八九十百零点]{1,8})$/;
const amount = '((?:[^,;。()]|(?<=\\d),(?=\\d{3})){1,16})';
const when =
	'(?:全年|年度|上半年|前[一二三四]季度|\\d{1,2}[-—~至到]\\d{1,2}月份?|截[至止]到?[^,;]{2,10}?|目前|年底)?';
const both = new RegExp(
	'^(?:[一二三四五]是|\\(\\d{1,2}\\)|\\d{1,2}[.、]){0,2}([^\\d,;。:≥≤=<>()]{2,24}?)[,:(。]?' +
		`(?:年初|年度|全年|绩效)?(?:目标值|指标值|预期值|计划值|目标|计划)(?:为|是|:)?${amount}[,;)]+` +
		`(?:[^;。实]{2,30},(?=实际))?${when}(?:实际完成值?|实际达到|实际值|实际|完成值|完成情况|完成)(?:为|是|:)?${amount}` +
		'(?:[,;(]完成率(?:为|达到?)?[\\d.]+%\\)?)?(?:[,;](?:偏差|原因|未完成)[^,;。\\d]{2,24})?' +
		'(?:(?:[,;(](?:分值|权重|满分)(?:为|:)?|\\()(\\d{1,3}(?:\\.\\d+)?)分?)?' +
		'(?:[,;](?:自评)?得分?(?:为|:)?(\\d{1,3}(?:\\.\\d+)?)(?:分|(?=[,;。]|$)))?'
);
/** Points, money and a comparison with another year name no indicator. */
const noName =
	/得分|分值|满分|权重|预算|支出|执行率|[比较](?:上年|去年|同期|上期)|同比|^(?:年度|全年|实际|完成|完成率|达标率)$|^(?:增长|下降|减少|增加|比|较|超|签约|抽查|回访|收回|回收|(?=.*问卷)|会同|联合|实现|每|[略远稍]?[高低]于)|每[人户]|联合/;

/** What tells of another year is an account of the year's work, not a list of indicators. */
const compares = /上年|去年|同比|同期/;
const judged =
	/^([^\d,;。:≥≤=<>()]{2,20}?(?:程度|改善|提升|提高|增强|影响|水平))(?:为|是|:)?(明显|显著|良好|较好|较高|有所改善|有所提升|有所提高|有所增强|有效提升)$/;

/** The indicators among the clauses of a stretch. */
function clauses({ text }: Document, folded: Folded, stretch: Stretch) {
	const { start, end, level1, level2, isScored } = stretch;
	const found: FoundIndicator[] = [];
	let told = start;
	for (const { index, 0: words } of folded.text.slice(start, end).matchAll(/[^,;。]+/g)) {
		const from = start + index;
		if (from + words.length <= told) continue;
		const places = [from, from + words.lastIndexOf(':') + 1];
		const firstOf = (read: (at: number) => RegExpExecArray | null) =>
			places.map((at) => ({ at, match: read(at) })).find(({ match }) => match);
		const paired = firstOf((at) => both.exec(folded.text.slice(at, at + 120)));
		const { at, match } =
			paired ?? firstOf((at) => oneOf(folded.text.slice(at, from + words.length))) ?? {};
		const pair = paired?.match;
		const name = match?.[1] ?? '';
		const isAccount = !pair && compares.test(sentenceAt(folded.text, from));
		if (
			!match ||
			at === undefined ||
			noName.test(name) ||
			isAccount ||
			(!pair && (!isScored || notCounted.test(match[2] ?? '')))
		)
			continue;

		if (pair) told = at + match[0].length;
		const place = at + match[0].indexOf(name);
		const span = folded.span(place, place + name.length);
		found.push({
			level1,
			level2,
			name: text.slice(span.start, span.end),
			target: pair?.[2] ?? null,
			actual: (pair ? pair[3] : match[2]) ?? null,
			weight: pointsOf(pair?.[4]),
			score: pointsOf(pair?.[5]),
			...span
		});
	}
	return found;
}

/** The sentence that a place of a text stands in, as far as it is near. */
function sentenceAt(text: string, place: number): string {
	const before = text.slice(Math.max(0, place - 200), place);
	const after = text.slice(place, place + 200);
	const end = after.indexOf('。');
	return before.slice(before.lastIndexOf('。') + 1) + after.slice(0, end < 0 ? undefined : end);
}

const pointsOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

const oneOf = (words: string) => clause.exec(words) ?? judged.exec(words);

/** Points, money and dates count no indicator. */
const notCounted = /^[\d,.]+[万亿]?(?:分|万?元|年|月|日)/;

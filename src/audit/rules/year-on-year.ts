import { commonIndicators2013, localReview } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import type { Sentence } from '#audit/sentences.ts';
import { round } from '#audit/tolerance.ts';
import { percent, ratePoints } from '#audit/wording.ts';
import type { Span } from '#model/document.ts';
import { fenPer, halfUlp, toFen, type MoneyUnit } from '#model/money.ts';

const number = String.raw`\d[\d,]*(?:\.\d+)?`;
/** 18.6万 stands for 18.6万元 where nothing but the next clause follows. */
const unit =
	'亿元|万元|万(?=[,、;()比较同下上增减降])|元|人次|人|件|个|期|次|起|户|家|项|吨|公里|辆|篇';
const value = (name: string) => `(?<${name}>${number})(?<${name}Unit>${unit})`;
const before = String.raw`(?:上年|去年|上年度|上一年度|上年同期|去年同期|同期|20\d\d年度?)`;
const up = '增加|增长|上升|提高|增幅|上涨';
const down = '减少|下降|降低|压减|降幅|下浮|缩减';
const way = (name: string) => `(?:(?<${name}Up>${up})|(?<${name}Down>${down}))(?:了|约?为|:)?`;
const gap = (most: number) => String.raw`[^\d。;!?\n%|]{0,${most}}`;
/** What may stand between the year and its value; a direction makes the value a difference. */
const plain = '(?:的|为|是|数|实际|支出|决算|完成|共|度|:){0,4}';
/** What may stand between both values and the change; a noun makes it the change of something else. */
const still =
	'(?:[(]|个?百分点|同比|环比|相比|总体|整体|实际|平均|合计|即|约|较|比|与|上年|去年|度|同期|总额|总数|数量|费用|支出|经费|进一步|大幅|明显|略有|有所|共|也|仅|均){0,4}';
const share = String.raw`(?<share>\d+(?:\.\d+)?)%`;

/** What this year's value was for: 4.85万元,全部为车辆维护费,较上年…. */
const purpose = '(?:[,、(](?:全部|均|都|主要|用于|系)[^\\d。;,、!?]{0,24}[)]?)?';

/** This year's value, last year's, and by how much: 支出80万元,上年100万元,(减少20万元,)下降20%. */
const both = new RegExp(
	`${value('now')}${purpose}[,(、;]?${gap(4)}${before}${plain}${value('then')}[)]?[,、]?${still}(?:${way('by')}${value('gap')}[,、(]?${gap(4)})?${way('rate')}${gap(3)}${share}`,
	'g'
);

/** Last year's value, then this year's: 由10件下降到7件,下降30%. */
const fromTo = new RegExp(
	`[由从](?:${before})?${gap(12)}${value('then')}${gap(6)}(?:${up}|${down}|变|调整)?[至到为](?:20\\d\\d年度?)?${gap(6)}${value('now')}[,、]?${still}${way('rate')}${gap(3)}${share}`,
	'g'
);

/** One year after the other: 2022年支出100万元,2023年支出80万元,下降20%. */
const inTurn = new RegExp(
	`${before}${gap(8)}${value('then')}[,;、]?${gap(2)}(?:20\\d\\d年度?|本年度?|今年|当年)(?!${gap(8)}(?:${up}|${down}))${gap(8)}${value('now')}[,、]?${still}${way('rate')}${gap(3)}${share}`,
	'g'
);

/** This year's value and the difference: 支出80万元,比上年减少20万元,下降20%. */
const byDifference = new RegExp(
	`${value('now')}${purpose}[,(、]?${gap(6)}[比较同与]${gap(3)}${before}${gap(6)}${way('by')}${value('gap')}[,、(]?${gap(4)}${way('rate')}${gap(3)}${share}`,
	'g'
);

/** The value itself is told further ahead, or in a sentence before: ,较上年21.30万元下降15.49%; 上年会议费2万元,同比下降5%. */
const alone = new RegExp(
	`(?:^|[,、;(])(?:(?:总额|总量|经费|支出)?[比较同与](?:${before})${plain}|(?:上年度?|去年)${gap(10)})${value('then')}[)]?[,、]?${still}${way('rate')}${gap(3)}${share}`,
	'g'
);

/** A sentence without it tells no change. */
const percentage = new RegExp(`(?:${up}|${down})${gap(12)}${share}`, 'g');

/** Another comparison than that of one year with the year before. */
const other = /年均|平均|预算|计划|目标|累计|分别|占/;

/** A percentage may be truncated, besides being rounded. */
const truncation = 0.01;

export default {
	id: 'year-on-year',
	code: 'R41',
	severity: 'medium',
	title: {
		pass: {
			'zh-CN': '同比增减幅度与两年数相符',
			en: 'Changes over the year follow from both values'
		},
		fail: {
			'zh-CN': '同比增减幅度与两年数不符',
			en: 'A change over the year does not follow from its values'
		}
	},
	why: {
		'zh-CN': '增减幅度是写进成绩里的数，两年的数就在旁边，一算便知。',
		en: 'A change is told as an achievement, and both values stand beside it.'
	},
	basis: [commonIndicators2013, localReview],
	formula: {
		'zh-CN':
			'同一句写明本年数、上年数（或增减额）和幅度时，|本年数－上年数|÷上年数与所报百分比相差不超过其末位一半加0.01个百分点，另容许两数末位舍入；方向相反也报。句中前面另有同类的数与幅度相符的（增减说的是它），幅度前没有本年数的，取同句及前两句中最接近的数，无一相符且最接近的一个相差不到10%的报；句中另有预算、平均、累计、占比等口径的，上年数为0的，不判断。',
		en: 'Where one sentence gives this year’s value, last year’s (or the difference) and the percentage: |this − last| ÷ last within half of its last digit and 0.01 point, besides what rounding of both values leaves open; the wrong direction too. Where the change stands without this year’s value, the nearest value of the sentence and the two before counts, if none fits and it is within a tenth. Silent where an earlier value of the sentence fits the percentage (the change is told of that one), where the sentence speaks of budgets, averages, totals over time or shares, and where last year is 0.'
	},
	doubts: {
		'zh-CN': '句中上年数属于另一指标、或口径调整后重算的会误报；请看原句。',
		en: 'A last year’s value of another item, or restated since, trips it: read the sentence.'
	},

	check: ({ sentences }) => {
		const telling = new Set(sentences.matching(percentage).map(({ sentence }) => sentence));
		const places = new Map(sentences.all.map((sentence, i) => [sentence, i]));
		return [...telling].flatMap((sentence) => {
			const place = places.get(sentence) ?? 0;
			const seen = new Set<number>();
			return [
				...withItsValue(sentence, seen),
				...afterItsValue(sentence, sentences.all.slice(Math.max(0, place - near), place), seen)
			];
		});
	}
} satisfies Rule;

/** Changes whose value stands beside them; `seen` learns where they end. */
const withItsValue = (sentence: Sentence, seen: Set<number>): Offence[] =>
	[both, fromTo, inTurn, byDifference].flatMap((pattern) =>
		Array.from(sentence.text.matchAll(pattern)).flatMap((match) => {
			const end = match.index + match[0].length;
			if (seen.has(end) || other.test(match[0])) return [];
			seen.add(end);
			const change = changeOf(match.groups ?? {});
			const subject = sentence.text.slice(Math.max(0, match.index - ahead), match.index);
			return change && !isRight(change) && !isOfAnother(subject, match)
				? [offence([sentence.span(match.index, end)], change)]
				: [];
		})
	);

/** Changes whose value is told further ahead, or in one of the sentences before. */
const afterItsValue = (
	sentence: Sentence,
	earlier: readonly Sentence[],
	seen: ReadonlySet<number>
): Offence[] =>
	Array.from(sentence.text.matchAll(alone)).flatMap((match) => {
		if (seen.has(match.index + match[0].length) || other.test(match[0])) return [];
		const told = [...earlier.map(({ text }) => text), sentence.text.slice(0, match.index)].join(
			'，'
		);
		const change = nearestTo(match, `${told}，`);
		return change ? [offence([...earlier, sentence], change)] : [];
	});

/** A value and how far rounding may have moved it. */
type Rough = Readonly<{ value: number; slack: number }>;
type Groups = Readonly<Record<string, string | undefined>>;
type Change = Readonly<{
	now: Rough;
	then: Rough;
	stated: number;
	slack: number;
	words: readonly [string, string];
}>;

function changeOf(groups: Groups): Change | undefined {
	const now = rough(groups.now, groups.nowUnit);
	const gap = rough(groups.gap, groups.gapUnit);
	const last = rough(groups.then, groups.thenUnit);
	if (!now || !groups.share) return;
	if ((groups.thenUnit ?? groups.gapUnit) === undefined || isOther(groups)) return;

	const then =
		last ??
		(gap && {
			value: now.value - (groups.byUp ? gap.value : -gap.value),
			slack: now.slack + gap.slack
		});
	if (!then || then.value <= 0) return;

	const size = Number(groups.share);
	const stated = groups.rateUp ? size : -size;
	const slack = halfUlp(groups.share, '元') / 100 + truncation;
	const lastWords = last ? `${groups.then}${groups.thenUnit}` : `${groups.gap}${groups.gapUnit}`;
	return { now, then, stated, slack, words: [`${groups.now}${groups.nowUnit}`, lastWords] };
}

/** How far ahead of the change its subject may stand. */
const ahead = 120;

const values = new RegExp(value('now'), 'g');

/** Whether the change is that of a value further ahead in the sentence: 支出10万元,其中甲3万元,比上年12万元下降16.67%. */
const isOfAnother = (before: string, { groups = {} }: RegExpExecArray): boolean =>
	Array.from(before.matchAll(values)).some((value) => {
		const change = changeOf({ ...groups, ...value.groups });
		return change !== undefined && isRight(change);
	});

/** What a change without its value must be told of: no value ahead of it fits, and the nearest is close to what would. */
function nearestTo({ groups = {} }: RegExpExecArray, ahead: string): Change | undefined {
	const changes = Array.from(ahead.matchAll(values)).flatMap(
		(value) => changeOf({ ...groups, ...value.groups }) ?? []
	);
	if (changes.some(isRight)) return;
	const off = ({ now, then, stated }: Change) =>
		Math.abs(now.value / (then.value * (1 + stated / 100)) - 1);
	const [nearest] = changes.toSorted((a, b) => off(a) - off(b));
	return nearest && off(nearest) <= close ? nearest : undefined;
}

/** So many sentences ahead a change may have its value. */
const near = 2;

/** A value further off is of something else. */
const close = 0.1;

/** Values in units that cannot be compared. */
const isOther = ({ nowUnit, thenUnit, gapUnit }: Groups) =>
	[thenUnit, gapUnit].some((unit) => unit !== undefined && isMoney(unit) !== isMoney(nowUnit)) ||
	[thenUnit, gapUnit].some((unit) => unit !== undefined && !isMoney(unit) && unit !== nowUnit);

const isMoney = (unit = '') => moneyUnit(unit) in fenPer;

const moneyUnit = (unit: string) => (unit === '万' ? '万元' : unit) as MoneyUnit;

function rough(digits: string | undefined, unit: string | undefined): Rough | undefined {
	if (digits === undefined || unit === undefined) return;
	const plain = digits.replaceAll(',', '');
	if (!isMoney(unit))
		return { value: Number(plain), slack: plain.includes('.') ? halfUlp(plain, '元') / 100 : 0 };
	const fen = toFen(plain, moneyUnit(unit));
	return fen === undefined ? undefined : { value: fen, slack: halfUlp(plain, moneyUnit(unit)) };
}

function isRight({ now, then, stated, slack }: Change): boolean {
	const [low, high] = [
		ratio(now.value - now.slack, then.value + then.slack),
		ratio(now.value + now.slack, Math.max(then.value - then.slack, 1e-9))
	];
	return stated >= low - slack - 1e-9 && stated <= high + slack + 1e-9;
}

const ratio = (now: number, then: number) => (100 * (now - then)) / then;

function offence(evidence: readonly Span[], { now, then, stated, words }: Change): Offence {
	const right = round(ratio(now.value, then.value));
	const points = round(stated - right);
	const told = (rate: number, [more, less]: readonly [string, string]) =>
		`${rate < 0 ? less : more}${percent(Math.abs(rate))}`;
	const zh = ['增长', '下降'] as const;
	const en = ['up ', 'down '] as const;
	return {
		severity: 'medium',
		message: {
			'zh-CN': `写作${told(stated, zh)}，按所列${words.join('、')}复算应为${told(right, zh)}，相差${ratePoints(points)['zh-CN']}。`,
			en: `Given as ${told(stated, en)}; from ${words.join(' and ')} it is ${told(right, en)}: ${ratePoints(points).en} apart.`
		},
		evidence,
		parameters: { reported: stated, recomputed: right, points }
	};
}

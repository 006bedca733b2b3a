import { matches } from '#extract/matches.ts';
import type { Document, Span } from '#model/document.ts';
import type { Folded } from '#model/folded.ts';
import type { FoundIndicator } from './indicatorTree.ts';

type Levels = Pick<FoundIndicator, 'level1' | 'level2'>;

/** A name with target and actual value that a sentence tells together, and where they stand in it. */
type Pair = Readonly<{
	name: string;
	target: string;
	actual: string;
	start: number;
	end: number;
}>;

/** The indicators that were found in a paragraph, and those that it tells with their targets. */
export function withPairs(
	document: Document,
	folded: Folded,
	found: readonly FoundIndicator[],
	levels: Levels
): FoundIndicator[] {
	const pairs = pairsIn(folded.text).map((pair) => ({
		...pair,
		...folded.span(pair.start, pair.end)
	}));
	const meet = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
	const kept = found.filter(
		(one) => one.target !== null || pairs.every((pair) => !meet(one, pair))
	);
	const added = pairs
		.filter((pair) => kept.every((one) => !meet(one, pair)))
		.map(({ name, target, actual, start, end }): FoundIndicator => {
			const { level1, level2 } = found.findLast((one) => one.start <= start) ?? levels;
			const span = folded.span(folded.at(start), folded.at(start) + name.length);
			const words = document.text.slice(span.start, span.end);
			const after = folded.text.slice(folded.at(end), folded.at(end) + 30);
			return { level1, level2, name: words, target, actual, ...pointsIn(after), ...span };
		});
	return [...kept, ...added];
}

const bound = '(?:不低于|不少于|不高于|不超过|高于|低于|≥|≤|约|近)?';
const value = (group: string) =>
	`(?<${group}>${bound}\\d[\\d,.]*[万亿]?(?:[%‰]|[\\u4e00-\\u9fa5/]{1,4}?)(?:以上|以内|以下|左右)?)`;
const limited = (group: string) =>
	`(?<${group}>(?:不低于|不少于|不高于|不超过|≥|≤)\\d[\\d,.]*[万亿]?(?:[%‰]|[\\u4e00-\\u9fa5/]{1,4}?))`;
const lead =
	'(?<=^|[,;。:)])(?:[一二三四五六]是|\\(?\\d{1,2}[).、]|其中|全年|本年度?|上半年|累计|组织开展|开展|完成|共)*';
const name = '(?<name>[^\\d,;。:、≥≤=<>()]{2,20}?)';
const goal = '(?:年度|全年|年初|绩效)?(?:目标值?|指标值|计划值?)(?:任务)?(?:为|是|的|:)?';
const stop = '(?=[,;。)、]|$)';

/** The ways in which a sentence tells both, in the order in which they are tried. */
const forms: readonly RegExp[] = [
	// 办件量年度目标30万件,上半年完成16.8万件
	`${name}[,:(。]?${goal}${value('target')}[,;(][^,;。\\d]{0,14}(?:实际|完成|达到?|实现|显示|为)(?:了|值|为)*${value('actual')}${stop}`,
	// 刊发稿件163篇(目标150篇)
	`${name}(?:达到?|为|共)?${value('actual')}[(,](?:完成|[略远稍]?(?:超过|高于|低于)|达到|超额完成|未达到)?(?:了)?${goal}${value('target')}${stop}`,
	// 满意度≥90%,实际完成95%; 培训期数(≥4期):实际完成4期
	`${name}\\(?${limited('target')}\\)?[,:;](?:全年|年度)?(?:实际|完成)(?:完成|达到?|值|为)*${value('actual')}${stop}`,
	// 巡护林地8.2万亩,与计划8.2万亩一致
	`${name}(?:达到?|为|共)?${value('actual')}[(,]与${goal}${value('target')}(?:一致|持平|相同|相符)`,
	// 治理河道12.4公里,完成年度目标12公里的103%; 除治1.1万株,占计划1.2万株的92%
	`${name}(?:达到?|为|共)?${value('actual')},(?:为|占|完成)(?:了)?${goal}${value('target')}的\\d[\\d.]*%`,
	// 修路12.4公里,超过12公里的目标; 离田6.5万亩,比6.8万亩的目标少0.3万亩
	`${name}(?:达到?|为|共)?${value('actual')}[(,](?:[略远稍]?(?:超过|高于|低于)|达到|完成|超出|未达到|比|较)(?:了)?(?:年度|年初|全年|[国省市县]定|上级下达)?${value('target')}的?(?:年度|年初|全年)?(?:目标|计划|控制指标|控制目标|控制数)`,
	// 计划新建站房5座,实际新建4座
	`(?:年度|全年|年初)?计划${name}${value('target')},(?:实际|已)[\\u4e00-\\u9fa5]{0,8}?${value('actual')}${stop}`,
	// 短剧计划拍摄12集,受天气影响仅完成5集
	`${name}计划[\\u4e00-\\u9fa5]{0,3}?${value('target')},[^;。\\d]{0,30}?(?:实际|完成)(?:了)?${value('actual')}${stop}`
].map((form) => new RegExp(lead + form, 'g'));

/** What is no name of an indicator: money, points, and what the budget did. */
const noName =
	/^(?:完成|实际完成|指标值|目标值)$|得分|分值|满分|权重|预算|支出|执行率|资金|经费|收入|同比|上年|去年|^(?:年度|全年|实际|完成率|达标率)$/;

/** Target and actual value of a sentence (folded) that are counted in the same unit. */
function pairsIn(text: string): Pair[] {
	if (!/目标|计划|指标值|控制[指数]|[≥≤]/.test(text)) return [];
	const found: Pair[] = [];
	for (const form of forms) {
		for (const { index, 0: words, groups = {} } of matches(form, text)) {
			const { name = '', target = '', actual = '' } = groups;
			const start = index + words.indexOf(name);
			const end = index + words.length;
			const isNew = found.every((other) => end <= other.start || other.end <= start);
			const unit = unitOf(target);
			const isMoney = unit.endsWith('元') && !/成本|造价|价格?$|费用?$|标准|均/.test(name);
			if (isNew && unit === unitOf(actual) && unit !== '' && !isMoney && !noName.test(name))
				found.push({ name, target, actual, start, end });
		}
	}
	return found.toSorted((a, b) => a.start - b.start);
}

const unitOf = (value: string) =>
	value
		.replace(/^\D*[\d,.]+[万亿]?/, '')
		.replace(/(?:以上|以内|以下|左右)$/, '')
		.replace(/^(.{2,})的$/, '$1');

/** The points that follow an indicator: ,分值10分,得分9分. */
function pointsIn(after: string): Pick<FoundIndicator, 'weight' | 'score'> {
	const [, weight, scored, bare] =
		/^\)?(?:[,;(]完成率(?:为|达到?)?[\d.]+%\)?)?(?:[,;(](?:分值|权重|满分)(?:为|:)?(\d{1,3}(?:\.\d+)?)分?)?(?:[,;](?:自评)?(?:得分?(?:为|:)?(\d{1,3}(?:\.\d+)?)分|得分(?:为|:)?(\d{1,3}(?:\.\d+)?)))?/.exec(
			after
		) ?? [];
	const score = scored ?? bare;
	return {
		weight: weight === undefined ? null : Number(weight),
		score: score === undefined ? null : Number(score)
	};
}

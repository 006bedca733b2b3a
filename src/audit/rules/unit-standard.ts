import { localReview, budgetLaw57 } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Sentence } from '#audit/sentences.ts';
import { round } from '#audit/tolerance.ts';
import { percent, yuan } from '#audit/wording.ts';
import { sumOf, writtenMoney as money, type Sum } from '#audit/written-money.ts';

const things = '人|名|户|生|个|亩|台|套|辆|座|处|次|场|期|件|所|村|社区|断面|路灯|头|只|米|公里';

/** A price: 每人每月300元, 每个断面每月0.45万元, 500元/人·年. */
const price = new RegExp(
	`每(?:[\\p{Script=Han}]{0,4}?)(${things})[\\p{Script=Han}]{0,4}?(每年|每月|每季度?|每学期|/年|/月)?[^\\d,。;]{0,6}${money}|${money}/(${things})(?:[·./、]?(年|月|季度?|学期))?`,
	'gu'
);

/** What was paid in all. */
const paid = new RegExp(
	`(?:共|合计|共计|总计|总共|累计)(?:发放|支付|支出|补助|补贴|拨付|兑付|需)?[^\\d,。;]{0,8}${money}|(?:发放|支付|支出|拨付|兑付)[^\\d,。;]{0,8}(?:资金|补助|补贴|经费|费用|奖金)[^\\d,。;]{0,4}${money}|(?<=[,、(])(?:实际|全年)?(?:支出|支付|发放|兑付|兑现|拨付)${money}`,
	'gu'
);

const periods: Readonly<Record<string, number>> = { 月: 12, 季: 4, 学: 2, 年: 1 };

export default {
	id: 'unit-standard',
	code: 'R12',
	severity: 'high',
	title: {
		pass: {
			'zh-CN': '金额等于数量乘标准',
			en: 'The amount is the quantity times the unit standard'
		},
		fail: {
			'zh-CN': '金额与数量乘标准不符',
			en: 'The amount is not the quantity times the unit standard'
		}
	},
	why: {
		'zh-CN': '按标准发放的钱可以当场算出来；多出的部分，可能是超范围支付，也可能是数量不实。',
		en: 'Money paid by a standard can be worked out on the spot: an excess is paid for something else, or the quantity is wrong.'
	},
	basis: [budgetLaw57, localReview],
	formula: {
		'zh-CN':
			'同一句中有一个标准（每人、每户……多少元）、一个同单位的数量和一个合计金额时：|金额－数量×标准（×期数）| ≤ 金额的5%与各数末位的取舍。按月、按季的标准取句中写明的期数，没有时1到12个月（1到4个季度）任一期数相符即通过。一句中有多个标准、数量或金额的，标准写作最高、以内、左右的，两数相差10倍以上的，不判断。句中另写明期数、次数、天数的，乘上相符也通过。',
		en: 'Where a sentence has one standard (so much per person, household …), one quantity of that kind and one total: |amount − quantity × standard (× periods)| ≤ 5 % of the amount and the rounding of the figures. For monthly standards the number of months the sentence states, else any from 1 to 12. Silent with several standards, quantities or totals in a sentence, on ceilings and approximate standards, and where the two are more than ten times apart. A number of rounds or days in the sentence may be a factor too.'
	},
	doubts: {
		'zh-CN': '年中有增减、按实际天数发放的会误报。',
		en: 'It errs where people joined or left during the year.'
	},
	limits: ['unit_standard_gap'],

	check: (subject) => {
		const sentences = new Set(subject.sentences.matching(price).map(({ sentence }) => sentence));
		return [...sentences].flatMap((sentence) => worked(sentence, subject));
	}
} satisfies Rule;

const vague =
	/每天|每日|每次|每餐|[/·]天|最高|上限|封顶|不超过|以内|左右|约|余|多元|至少|不低于|平均|人均|[-~—至]\d+(?:\.\d+)?(?:万元|元)/;

function worked(sentence: Sentence, { thresholds }: Subject): Offence[] {
	const payment = paymentIn(sentence.text);
	if (!payment) return [];

	const { each, all, quantity, terms } = payment;
	const slack = (thresholds.unit_standard_gap / 100) * all.fen + roundedIn(all);
	const fits = (times: number) =>
		Math.abs(all.fen - each.fen * quantity.value * times) <=
		slack + (roundedIn(each) * quantity.value + each.fen * quantity.slack) * times;
	const most = each.fen * quantity.value * Math.max(...terms);
	const least = each.fen * quantity.value * Math.min(...terms);
	if (all.fen > unlike * most || all.fen * unlike < least) return [];
	return terms.some(fits) ? [] : [offence(sentence, payment)];
}

/** How far rounding may have moved an amount; one without decimals is taken as it stands. */
const roundedIn = ({ words, slack }: Sum) => (words.includes('.') ? slack : 0);

/** So much each, for so many, in all; `terms` are the numbers of periods that it may have been paid for. */
type Payment = Readonly<{ each: Sum; all: Sum; quantity: Quantity; terms: readonly number[] }>;

/** The one payment that a sentence works out. */
function paymentIn(text: string): Payment | undefined {
	const [standard, ...standards] = vague.test(text) ? [] : text.matchAll(price);
	if (!standard || standards.length > 0) return;

	const beside = text.replace(standard[0], '，');
	const [total, ...totals] = beside.matchAll(paid);
	if (!total || totals.length > 0) return;

	const thing = standard[1] ?? standard[7] ?? '';
	const [count, ...counts] = beside.replace(total[0], '，').matchAll(counting(thing));
	if (!count || counts.length > 0) return;

	const each = sumOf(standard[3] ?? standard[5], standard[4] ?? standard[6]);
	const all = sumOf(total[1] ?? total[3] ?? total[5], total[2] ?? total[4] ?? total[6]);
	const quantity = quantityOf(count);
	if (!each || !all || quantity.value <= 0) return;
	return { each, all, quantity, terms: termsOf(text, standard[2] ?? standard[8] ?? '') };
}

/** 18个断面, 断面18个, 4.8万亩; a number with a comma or a 余 is not taken for its last digits. */
function counting(thing: string) {
	const counted = people.includes(thing) ? people : thing;
	return new RegExp(
		`(?<![\\d,.])(\\d+(?:\\.\\d+)?)(万?)[^\\d,。;、万千百亿余多%]{0,4}?(?:${counted})(?!次|月|季)|(?:${counted})(\\d+)[个名人户]`,
		'gu'
	);
}

/** 每人800元 is paid to 203名 as well. */
const people = '人|名';

/** How often something was paid that has no period of its own: 3期, 2次, 5天. */
const repeated = /(?<![\d.])(\d{1,3})(?:期|次|天|轮|批|季|造|茬|年(?!度|\d))/g;

function termsOf(text: string, per: string): number[] {
	const stated = /(\d{1,2})个(?:月|季度|学期)/.exec(text)?.[1];
	const most = periods[/[月季学年]/.exec(per)?.[0] ?? '年'] ?? 1;
	if (stated) return [Number(stated)];
	const times = Array.from(text.matchAll(repeated), ([, digits]) => Number(digits));
	return [...times, ...Array.from({ length: most }, (_, i) => i + 1)];
}

/** A quantity, and how far rounding in writing may have moved it; one without decimals and 万 is exact. */
function quantityOf([, digits, times = '', behind]: RegExpExecArray): Quantity {
	const factor = times ? 10_000 : 1;
	const written = digits ?? behind ?? '';
	const decimals = written.split('.')[1]?.length ?? 0;
	const isRounded = decimals > 0 || factor > 1;
	return {
		value: Math.round(Number(written) * factor * 100) / 100,
		slack: isRounded ? (0.5 * factor) / 10 ** decimals : 0,
		words: written + times
	};
}

type Quantity = Readonly<{ value: number; slack: number; words: string }>;

/** So many times apart, the amount is not of what the sentence counts. */
const unlike = 10;

function offence(sentence: Sentence, { each, all, quantity, terms }: Payment): Offence {
	const times = terms.at(-1) ?? 1;
	const recomputed = Math.round(each.fen * quantity.value * times);
	const difference = all.fen - recomputed;
	const rate = percent(round((100 * Math.abs(difference)) / recomputed));
	const product = `${quantity.words}×${each.words}${times > 1 ? `×${times}` : ''}`;
	return {
		severity: 'high',
		message: {
			'zh-CN': `${product}＝${recomputed / 100}元，而金额写作${all.words}，相差${yuan(difference, 'zh-CN')}（${rate}）。`,
			en: `${product} is ${recomputed / 100} yuan, but the amount is given as ${all.words}: ${yuan(difference, 'en')} (${rate}) apart.`
		},
		evidence: [sentence],
		parameters: { reported: all.fen, recomputed, difference }
	};
}

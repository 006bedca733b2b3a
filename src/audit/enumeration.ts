import type { Sentence, Sentences } from './sentences.ts';
import { sumOf, writtenMoney, type Sum } from './written-money.ts';

/** Amounts that a sentence tells one after the other, and what it says that they are together. */
export type Enumeration = Readonly<{ sentence: Sentence; parts: readonly Sum[]; whole: Sum }>;

const item = `[^\\d,、。;:()约余近超\\n]{2,20}${writtenMoney}`;
const several = `(${item}(?:[,、;和及](?:以及)?${item})+)`;

/** 差旅费4万元,设备费3万元,以上合计7万元 */
const closed = new RegExp(
	`(?:^|[:,、\\n])${several}[,、](?:以上|上述|[两二三四五六七八九十]项|\\d项)(?:合计|共计|总计)(?:支出|金额|资金|经费)?(?:为|是|:)?${writtenMoney}`,
	'g'
);

/** 总投资7万元,其中:中央资金4万元,县级配套3万元: whoever pays is named, down to the place itself. */
const paid = new RegExp(
	`(?:总投资|总额|总资金|资金总计|预算资金|资金|预算|投资)(?:为|是|共|共计|合计|总计)?${writtenMoney}[,(](?:其中|分别为|包括)[:,]?${several}(?=[。;)\\n]|$)`,
	'g'
);

const payer = new RegExp(
	`^(?:中央|国家|省|自治区|市|州|盟|区|县|旗|乡|镇|本|地方|上级|自筹|单位)[^\\d]{0,18}${writtenMoney}$`
);
const own = /^(?:区|县|旗|乡|镇|本|地方|市县|自筹|单位)/;

/** The enumerations of a report whose parts must make the whole. */
export function enumerations({ matching }: Sentences): Enumeration[] {
	const ends = matching(closed).map(({ sentence, match }) => {
		const [, list = '', ...rest] = match;
		return { sentence, list, whole: sumOf(...rest.slice(-2)) };
	});
	const begins = matching(paid)
		.map(({ sentence, match }) => {
			const [, number, unit, list = ''] = match;
			return { sentence, list, whole: sumOf(number, unit) };
		})
		.filter(({ list }) => isEveryPayer(list));
	return [...ends, ...begins].flatMap(({ sentence, list, whole }) => {
		const parts = list.match(amounts)?.flatMap(read) ?? [];
		return whole && parts.length > 1 ? [{ sentence, parts, whole }] : [];
	});
}

const amounts = new RegExp(writtenMoney, 'g');
const one = new RegExp(writtenMoney);

function read(words: string): Sum[] {
	const [, number, unit] = one.exec(words) ?? [];
	const sum = sumOf(number, unit);
	return sum ? [sum] : [];
}

/** Whether a list names who pays by their level, upper ones and the place's own. */
function isEveryPayer(list: string): boolean {
	const items = list.split(/(?<=元)[,、;和及]/);
	return (
		items.every((words) => payer.test(words)) &&
		items.some((words) => own.test(words)) &&
		!items.every((words) => own.test(words))
	);
}

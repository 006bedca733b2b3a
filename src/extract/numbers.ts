import { matches } from '#extract/matches.ts';
import { fenPer, toFen, type Fen, type MoneyUnit } from '#model/money.ts';

/** A number with its unit in a folded text (see model/folded.ts); `start`–`end` covers both. */
export type Quantity = Readonly<{
	start: number;
	end: number;
	kind: 'money' | 'percent' | 'count';
	/** 万元, %, 人 … as the field writes it. */
	unit: string;
	fen: Fen | null;
	value: number | null;
	/** 余, 多, 约, 近, 超 …: not the exact number. */
	approximate: boolean;
	/** A number that is none: a bound (≥95%), an end of a range (5–8万元), a price (500元/人), 万 without 元. */
	manner: 'plain' | 'bound' | 'range' | 'price' | 'bare';
}>;

const decimal = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const chinese = '[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]';

const quantity = new RegExp(
	String.raw`([-−–](?=\d))?(?:(${decimal})(余|多|来)?(百万|千万|百|千|万|亿)?(余|多)?` +
		String.raw`(元(?!素|件|旦)|兀|%|‰|名|人|个|项(?!目))?|百分之(${chinese}{1,6}(?:点${chinese}{1,4})?|${decimal})|(${chinese}{1,16})[元圆]整?)`,
	'g'
);

const moneyUnits: Record<string, MoneyUnit> = {
	'': '元',
	百: '百元',
	千: '千元',
	万: '万元',
	百万: '百万元',
	亿: '亿元'
};

/** Every number with a money, percent or head-count unit in a folded text, from left to right. */
export function quantities(text: string): Quantity[] {
	const found: Quantity[] = [];
	for (const match of matches(quantity, text)) {
		const read = reading(match, text);
		if (read) found.push(read);
	}
	return found;
}

type Reading = Pick<Quantity, 'kind' | 'unit' | 'fen' | 'value'>;

function reading(match: RegExpExecArray, text: string): Quantity | undefined {
	const [, minus, number, more, scale = '', over, unit = '', hundredth, words] = match;
	const sign = minus && !/[\d%元月年日]$/.test(text.slice(0, match.index)) ? '-' : '';
	const start = match.index + (minus && !sign ? 1 : 0);
	const end = match.index + match[0].length;
	const before = text.slice(Math.max(0, start - 12), start);
	const after = text.slice(end, end + 6);
	if (number !== undefined && /[\d.]$/.test(before)) return;

	let what: Reading | undefined;
	if (hundredth !== undefined) what = percent(chineseNumber(hundredth));
	else if (words !== undefined)
		what =
			/[^百佰千仟万亿]/.test(words) && !/(?:几|(?<![算行出位标])数)$/.test(before)
				? money(String(chineseNumber(words)), '元')
				: undefined;
	else if (number === undefined) return;
	else if (unit === '元' || unit === '兀') what = inMoneyUnit(sign + plain(number), scale);
	else if (unit === '%' && !after.startsWith('点')) what = percent(Number(sign + plain(number)));
	else if (unit === '‰') what = percent(Number(sign + plain(number)) / 10);
	else if (unit !== '' && scale === '' && unit !== '%')
		what = /^(?:百分点|次)/.test(after)
			? undefined
			: { kind: 'count', unit, fen: null, value: Number(plain(number)) };
	else if ((scale === '万' || scale === '亿') && unit === '' && /^(?:[,。;、)]|$)/.test(after))
		what = inMoneyUnit(sign + plain(number), scale);
	else if (unit === '' && scale === '') what = inNamedUnit(sign + plain(number), before);
	if (!what) return;

	const bare = what.kind === 'money' && scale !== '' && unit === '' && words === undefined;
	return {
		...what,
		start,
		end,
		approximate:
			Boolean(more ?? over) ||
			/(?:约|近|超过?|逾|接近|不足|突破|不到)$/.test(before) ||
			/^(?:左右|以上|上下|余|多)/.test(after),
		manner: bare ? 'bare' : manner(before, after)
	};
}

function manner(before: string, after: string): Quantity['manner'] {
	// ×100% in a formula is a factor.
	if (/[×xX*]$/.test(before)) return 'bound';
	if (/(?:[≥≤≧≦><＞＜]=?|不低于|不高于|不超过|不少于|不大于|不小于)$/.test(before)) return 'bound';
	if (/\d(?:%|[百千万亿]?元)?(?:[-~—–至]+|到)$/.test(before) || /^(?:[-~—–至]+|到)\d/.test(after))
		return 'range';
	if (
		/^(?:\/(?!\d)|每|一?(?:人|户|亩|吨|次|天|个|台|套)均)/.test(after) ||
		/(?:每[\u4e00-\u9fff]{1,4}|[人户亩均单]均|单价|造价|标准)(?:为|是|约)?$/.test(before)
	)
		return 'price';
	return 'plain';
}

/** 年初预算数（万元）：100.5 has its unit in the label. */
function inNamedUnit(number: string, before: string): Reading | undefined {
	const named = /\((?:百万元|亿元|万元|万兀|千元|元)\)[:为]*$/.test(before)
		? unitNamed(before)
		: undefined;
	return named && money(number, named);
}

const inMoneyUnit = (number: string, scale: string) =>
	scale === '千万'
		? money(String(Number(number) * 10), '百万元')
		: money(number, moneyUnits[scale] ?? '元');

function money(number: string, unit: MoneyUnit): Reading | undefined {
	const fen = toFen(number, unit);
	return fen === undefined ? undefined : { kind: 'money', unit, fen, value: null };
}

const percent = (value: number): Reading | undefined =>
	Number.isFinite(value) ? { kind: 'percent', unit: '%', fen: null, value } : undefined;

const plain = (number: string) => number.replaceAll(',', '');

const digitOf: Record<string, number> = Object.fromEntries(
	['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
		(forms, value) => [...forms].map((form) => [form, value])
	)
);
const power: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** 一百二十 → 120, 贰拾叁万 → 230000, 九十五点五 → 95.5; NaN where it is no number. */
export function chineseNumber(words: string): number {
	if (/^[\d.,]+$/.test(words)) return Number(plain(words));
	const [whole = '', fraction] = words.split('点');
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	for (const word of whole) {
		const factor = power[word];
		if (factor) {
			section += (digit ?? 1) * factor;
			digit = undefined;
		} else if (word === '万' || word === '亿') {
			total =
				(total + section + (digit ?? (total + section === 0 ? 1 : 0))) *
				(word === '万' ? 1e4 : 1e8);
			section = 0;
			digit = undefined;
		} else digit = digitOf[word] === undefined ? Number.NaN : digitOf[word];
	}
	const decimals =
		fraction === undefined ? 0 : Number(`0.${[...fraction].map((word) => digitOf[word]).join('')}`);
	return total + section + (digit ?? 0) + decimals;
}

/** What stands in a table cell that should hold a number. */
export type CellNumber =
	| Readonly<{ state: 'blank' | 'unreadable' }>
	| (Reading & Readonly<{ state: 'number'; approximate: boolean; start: number; end: number }>);

const blank = /^(?:[-—–/\\…*.·、]*|无|暂无|没有|不适用|不涉及)$/;
const cell = new RegExp(
	String.raw`^[¥￥]?(?<sign>[-−–(]?)(?<number>${decimal}|\.\d+)(?<more>余|多)?(?<scale>百万|百|千|万|亿)?(?<unit>元|兀|%|‰|人|名|个|项)?\)?$`
);

/** The number in a folded cell; a bare number is in `unit`. `start`–`end` is where the number and its own unit stand in the cell. */
export function cellNumber(text: string, unit: MoneyUnit | '%' | '人' | '个'): CellNumber {
	if (blank.test(text)) return { state: 'blank' };
	const match = cell.exec(text);
	const { sign = '', number = '', scale = '', unit: own, more } = match?.groups ?? {};
	if (!match) return { state: 'unreadable' };

	const digits = (sign && !(sign === '(' && !text.endsWith(')')) ? '-' : '') + plain(number);
	const read =
		own === '%' || (!own && !scale && unit === '%')
			? percent(Number(digits))
			: own === '人' ||
				  own === '名' ||
				  own === '个' ||
				  own === '项' ||
				  (!own && !scale && (unit === '人' || unit === '个'))
				? ({ kind: 'count', unit: own ?? unit, fen: null, value: Number(digits) } as const)
				: own || scale
					? inMoneyUnit(digits, scale)
					: unit in fenPer
						? money(digits, unit as MoneyUnit)
						: undefined;
	return read
		? { ...read, state: 'number', approximate: more !== undefined, start: 0, end: text.length }
		: { state: 'unreadable' };
}

/** The money unit that a head or title names in brackets or after 单位: （万元）, 单位：元. */
export function unitNamed(head: string): MoneyUnit | undefined {
	const named =
		/(?:[(（[]|单位[::]?|金额[::]?)(?:人民币)?[::]?(百万元|亿元|万元|万兀|千元|百元|元)/.exec(
			head
		)?.[1];
	return named === '万兀' ? '万元' : (named as MoneyUnit | undefined);
}

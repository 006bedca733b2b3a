import type { Random } from './random.ts';

/** How a unit writes numbers and headings; it keeps its hand over the years. */
export type Hand = Readonly<{
	unit: '万元' | '元';
	/** 1,234.50 */
	separators: boolean;
	/** １２．５ */
	fullWidth: boolean;
	/** 56.29 万元 */
	spaced: boolean;
	/** 96.00 is written 96. */
	trimmed: boolean;
	percentDigits: 1 | 2;
	/** How headings are numbered from the second depth down. */
	second: '（一）' | '(一)' | '1.';
	third: '1.' | '1、' | '（1）';
}>;

export function handOf(random: Random): Hand {
	const yuan = random.chance(0.18);
	return {
		unit: yuan ? '元' : '万元',
		separators: yuan ? random.chance(0.7) : random.chance(0.15),
		fullWidth: random.chance(0.06),
		spaced: random.chance(0.15),
		trimmed: random.chance(0.4),
		percentDigits: random.chance(0.2) ? 1 : 2,
		second: random.pick(['（一）', '（一）', '（一）', '(一)', '1.']),
		third: random.pick(['1.', '1、', '（1）'])
	};
}

/** The smallest amount, in fen, that a hand can write. */
export const stepOf = ({ unit }: Pick<Hand, 'unit'>) => (unit === '元' ? 1 : 10_000);

/** An amount without its unit. */
export function amount(fen: number, hand: Hand): string {
	const decimal = (fen / (hand.unit === '元' ? 100 : 1_000_000)).toFixed(2);
	const short = hand.trimmed ? decimal.replace(/\.?0+$/, '') : decimal;
	const [whole = '', fraction] = short.split('.');
	const grouped = hand.separators ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
	return widen(fraction === undefined ? grouped : `${grouped}.${fraction}`, hand);
}

/** A percentage with its sign. */
export function percentage(value: number, hand: Hand): string {
	const digits = value.toFixed(hand.percentDigits);
	return (
		widen(hand.trimmed ? String(Number(digits)) : digits, hand) + (hand.fullWidth ? '％' : '%')
	);
}

const widen = (digits: string, { fullWidth }: Hand) =>
	fullWidth
		? digits.replace(/[\d.,]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
		: digits;

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The number in front of a heading: 一、 （一） 1. */
export function numeral(depth: 1 | 2 | 3, ordinal: number, hand: Hand): string {
	const form = depth === 1 ? '一、' : depth === 2 ? hand.second : hand.third;
	return form.replace('一', ordinals[ordinal - 1] ?? '').replace('1', String(ordinal));
}

import { fenPer, halfUlp, toFen, type MoneyUnit } from '#model/money.ts';

/** An amount with its unit in folded text: the number, then 万元 or 元. */
export const writtenMoney = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(万元|元)';

/** An amount as it stands in a sentence, and how far rounding in writing may have moved it. */
export type Sum = Readonly<{ fen: number; slack: number; words: string }>;

/** The amount that `writtenMoney` found. */
export function sumOf(number = '', unit = ''): Sum | undefined {
	const digits = number.replaceAll(',', '');
	const fen = toFen(digits, unit as MoneyUnit);
	if (fen === undefined || !(unit in fenPer)) return;
	return { fen, slack: halfUlp(digits, unit as MoneyUnit), words: number + unit };
}

/** Money is an integer number of 分 (fen) from the moment it is read until the moment it is shown. */
export type Fen = number;

/** Units in which reports write money, in fen. Integers, so that a factor never brings a rounding. */
export const fenPer = {
	元: 100,
	百元: 10_000,
	千元: 100_000,
	万元: 1_000_000,
	百万元: 100_000_000,
	亿元: 10_000_000_000
} as const;

export type MoneyUnit = keyof typeof fenPer;

/**
 * A plain decimal (`-1234.56`, no separators) in a money unit as fen, computed on the digits so that no binary fraction
 * ever touches it. Digits below one fen are rounded half away from zero. Undefined where the text is no plain decimal or is beyond 9×10¹³ 元.
 */
export function toFen(decimal: string, unit: MoneyUnit): Fen | undefined {
	const [, sign, whole = '', fraction = ''] = /^([-+]?)(\d*)(?:\.(\d*))?$/.exec(decimal) ?? [];
	if (sign === undefined || whole + fraction === '') return;

	const digits = BigInt(whole + fraction) * BigInt(fenPer[unit]);
	const scale = 10n ** BigInt(fraction.length);
	const fen = Number((digits + scale / 2n) / scale);
	if (!Number.isSafeInteger(fen)) return;
	return sign === '-' && fen !== 0 ? -fen : fen;
}

/** Half of the last written digit, in fen: `43.2` 万元 is known to ±0.05 万元 = 50,000 fen. */
export function halfUlp(decimal: string, unit: MoneyUnit): number {
	const fraction = /\.(\d*)/.exec(decimal)?.[1] ?? '';
	return (0.5 * fenPer[unit]) / 10 ** fraction.length;
}

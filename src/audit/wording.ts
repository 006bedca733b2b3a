import { measures, type MeasureId } from '#model/measures.ts';
import { fenPer, type MoneyUnit } from '#model/money.ts';
import { UNIT, type Fact } from '#model/report.ts';
import type { Locale, Text } from '#model/text.ts';
import type { Amount } from './tolerance.ts';

/** A figure as the report writes it, with its unit: `43.21万元`, also where a table's head has the unit. */
export function quoted({ as_written, unit }: Pick<Fact, 'as_written' | 'unit'>): string {
	const written = as_written.normalize('NFKC').replace(/\s/g, '');
	return /[\d.]$/.test(written) ? written + unit : written;
}

/** What a measure is called within a sentence. */
export const term = (measure: MeasureId): Text => ({
	'zh-CN': measures[measure]['zh-CN'].replace(/（.*?）/g, ''),
	en: lower(measures[measure].en.replace(' as reported', ''))
});

/** Whose figure it is; nothing for the whole unit. */
export const whose = (scope: string, locale: Locale) =>
	scope === UNIT ? '' : { 'zh-CN': `“${scope}”`, en: `“${scope}”, ` }[locale];

/** A figure with its name: `调整预算110万元`. */
export const named = (fact: Fact, locale: Locale) =>
	whose(fact.scope, locale) +
	term(fact.measure)[locale] +
	(locale === 'en' ? ' ' : '') +
	quoted(fact);

/** An amount as it is made: `调整预算110万元`, or `年初预算56.29万元＋追加7.5万元＝63.79万元`. */
export function made(amount: Amount, locale: Locale): string {
	const parts = amount.facts.map((fact) => named(fact, locale));
	if (parts.length < 2) return parts.join();
	const [plus, equals] = locale === 'en' ? [' + ', ' = '] : ['＋', '＝'];
	return parts.join(plus) + equals + inUnitOf(amount.facts, amount.fen);
}

/** The same as an operand of a larger formula: in brackets where it is a sum. */
export const operand = (amount: Amount, locale: Locale) =>
	amount.facts.length < 2
		? made(amount, locale)
		: { 'zh-CN': `（${made(amount, 'zh-CN')}）`, en: `(${made(amount, 'en')})` }[locale];

/** Money to the fen in the unit that the first of some facts is written in. */
function inUnitOf([first]: readonly Fact[], fen: number) {
	const unit = first && first.unit in fenPer ? (first.unit as MoneyUnit) : '元';
	return `${fen / fenPer[unit]}${unit}`;
}

/** Money to the fen, without a sign: `73499.34元`. */
export const yuan = (fen: number, locale: Locale) =>
	`${Math.abs(fen) / 100}${{ 'zh-CN': '元', en: ' yuan' }[locale]}`;

/** A percentage with two decimals: `46.30%`. */
export const percent = (value: number) => `${value.toFixed(2)}%`;

/** Points between two rates, without a sign. */
export const ratePoints = (points: number): Text => ({
	'zh-CN': `${Math.abs(points)}个百分点`,
	en: `${Math.abs(points)} percentage points`
});

/** Points between two scores, without a sign. */
export const scorePoints = (points: number): Text => ({
	'zh-CN': `${Math.abs(points)}分`,
	en: Math.abs(points) === 1 ? '1 point' : `${Math.abs(points)} points`
});

/** English that begins with a name of a figure as a sentence. */
export const sentence = (english: string) => english.slice(0, 1).toUpperCase() + english.slice(1);

const lower = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);

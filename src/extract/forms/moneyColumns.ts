import type { MeasureId } from '#model/measures.ts';
import type { MoneyUnit } from '#model/money.ts';
import type { RateBase } from '#model/report.ts';
import { bare, contentOf, type Box, type Row } from './grid.ts';
import { countNamed } from './headcount.ts';
import { baseOf } from '#extract/label.ts';
import { incomeCategories, ofCategory, type MoneyLabel } from './moneyLabel.ts';
import { firstOf, type Column, type Zone } from './tableHead.ts';
import type { Category } from '#extract/terms.ts';

/** A column whose numbers are money, a rate of money or a count. */
export type MoneyColumn = Readonly<{
	at: number;
	label: MoneyLabel | undefined;
	count: MeasureId | undefined;
	unit: MoneyUnit | undefined;
	base: RateBase | null;
}>;

/** The columns of values of the report's own year; another year's, a forecast's and the like are left out. */
export function moneyColumns({ columns, rows }: Zone): MoneyColumn[] {
	const named = columns.flatMap((column, i) => {
		if (isRepeated(column, columns[i - 1], rows)) return [];
		if (!rows.some((row) => contentOf(row[column.at]) === 'number')) return [];
		const count = countOf(column.heads);
		const label = count
			? undefined
			: (sumOf(column, columns) ?? column.label ?? otherOf(column, columns));
		return label || count ? [{ ...column, label, count }] : [];
	});
	const latest = Math.max(...named.flatMap(({ year }) => year ?? []));
	const adjusts = named.some(({ label }) => label?.aspect === 'adjusted');
	const current = named
		.filter(({ label, year }) => !label?.foreign && (year === undefined || year === latest))
		.map((column) =>
			// A bare 预算数 beside 调整预算数 is the initial one.
			adjusts && column.label?.aspect === 'budget'
				? { ...column, label: { ...column.label, aspect: 'initial' as const } }
				: column
		);
	return current.map(({ at, label, count, unit, heads }) => ({
		at,
		label,
		count,
		unit,
		base: label?.rate ? baseNamed(heads, current) : null
	}));
}

/** Whether a column holds merged cells that are written out at every place they cover: head and numbers repeat the left one's. */
const isRepeated = ({ at, heads }: Column, left: Column | undefined, rows: readonly Row[]) =>
	left !== undefined &&
	heads.map(({ text }) => text).join('\n') === left.heads.map(({ text }) => text).join('\n') &&
	rows.every((row) => row[at]?.text === row[at - 1]?.text);

const countOf = (heads: readonly Box[]) =>
	firstOf(heads.toReversed(), ({ text }) => countNamed(text));

/** 合计 beside nothing but parts of the assets, or of the three public expenses, is the sum of those. */
function sumOf({ label }: Column, all: readonly Column[]): MoneyLabel | undefined {
	if (label?.category !== 'total' || label.aspect || label.rate) return;
	const beside = all.flatMap((one) =>
		one.label?.category && one.label !== label ? [one.label.category] : []
	);
	const are = (is: (category: Category) => boolean) => beside.length > 1 && beside.every(is);
	if (are((one) => one.startsWith('assets_'))) return ofCategory('assets');
	return are((one) => publicExpenses.has(one)) ? ofCategory('three_public') : undefined;
}

const publicExpenses: ReadonlySet<Category> = new Set([
	'reception',
	'vehicle',
	'vehicle_operation',
	'vehicle_purchase',
	'overseas'
]);

/** 其他 beside 在用固定资产 are other assets, beside 财政拨款 it is other income. */
function otherOf({ heads }: Column, all: readonly Column[]): MoneyLabel | undefined {
	if (!/^其[他它]$/.test(bare(heads.at(-1)?.text ?? ''))) return;
	const beside = (is: (category: Category) => boolean) =>
		all.some(({ label }) => label?.category !== undefined && is(label.category));
	if (beside((one) => one.startsWith('assets'))) return ofCategory('assets_other');
	return beside((one) => incomeCategories.has(one)) ? ofCategory('other_income') : undefined;
}

/** What a rate was divided by: its head says it in words, or by the letter of a column: 执行率（B/A）. */
function baseNamed(heads: readonly Box[], columns: readonly Column[]): RateBase {
	const words = heads.map(({ text }) => text).join('');
	const letter = /\/([A-Z])/.exec(words)?.[1];
	const base = columns.find(({ heads }) => heads.some(({ text }) => text.includes(`(${letter})`)));
	const aspect = base?.label?.aspect;
	return aspect === 'initial' ||
		aspect === 'adjusted' ||
		aspect === 'budget' ||
		aspect === 'disbursed'
		? aspect
		: baseOf(words);
}

import type { Document } from '#model/document.ts';
import type { MeasureId } from '#model/measures.ts';
import type { MoneyUnit } from '#model/money.ts';
import { UNIT, type RateBase } from '#model/report.ts';
import { cellMeasure } from './cellMeasure.ts';
import { boxes, contentOf, inside, type Box, type Row } from './grid.ts';
import { countNamed } from './headcount.ts';
import { baseOf } from '#extract/label.ts';
import { incomeCategories, moneyLabel, type MoneyLabel } from './moneyLabel.ts';
import { unitNamed } from '#extract/numbers.ts';
import { nothing } from './rowLabel.ts';
import type { Aspect } from '#extract/terms.ts';

/** A cell whose number has a measure. */
export type Measured = Readonly<{
	box: Box;
	measure: MeasureId;
	scope: string;
	base: RateBase | null;
	unit: MoneyUnit | undefined;
}>;

/** Whether a row has several values, each behind a label of its own; it needs no head. */
export function labelsItsValues(row: Row): boolean {
	const cells = boxes(row).filter((box) => contentOf(box) !== 'blank');
	const keys = cells.filter((box, i) => {
		const next = cells[i + 1];
		return contentOf(box) === 'words' && next && contentOf(next) === 'number';
	});
	return keys.length > 1 && keys.every(({ text }) => countNamed(text) ?? moneyLabel(text));
}

/** Reads rows of labels with their values behind them: 预算数 | 100 | 执行数 | 98, below it 其中：财政资金 | 90 | 其中：财政资金 | 90. */
export class PairReader {
	/** What the last label in front of a column said; the parts below it are parts of that. */
	readonly #aspects = new Map<number, Aspect>();

	/** `isHeaded` tells the numbers that a head explains. */
	row(row: Row, scope: string, isHeaded: (box: Box) => boolean): Measured[] {
		const cells = boxes(row).filter((box) => contentOf(box) !== 'blank');
		let told: Aspect | undefined;
		return cells.flatMap((box, i) => {
			const [key, next] = [cells[i - 1], cells[i + 1]];
			if (!key || contentOf(key) !== 'words' || contentOf(box) !== 'number') return [];
			// Several numbers behind one label are a row of some head that is lost.
			if (next && contentOf(next) === 'number' && !isHeaded(next)) return [];

			const label = moneyLabel(key.text);
			if (!label || !isOrigin(label) || label.aspect) {
				told = label?.aspect;
				if (told) this.#aspects.set(box.column, told);
				return measured(key.text, box, label, scope);
			}
			const aspect = told ?? this.#aspects.get(box.column);
			return aspect ? measured(key.text, box, { ...label, aspect }, scope) : [];
		});
	}
}

/** Labels with their value in the same cell: 其中：一般公共预算：540.1. */
export function inlinePairs(document: Document, row: Row, scope: string): Measured[] {
	return boxes(row).flatMap((box, i, all) => {
		// A merged cell may be written out at every place that it covers.
		if (box.text === all[i - 1]?.text) return [];
		const [, key = '', number = ''] = /^(.{2,24}):([\d.,]+(?:万?元|%|人)?)$/.exec(box.text) ?? [];
		if (key === '') return [];
		const label = moneyLabel(key);
		const value = inside(document, box, box.text.length - number.length, box.text.length);
		const column = label && isOrigin(label) ? { ...label, aspect: 'income' as const } : label;
		return measured(key, value, column, scope);
	});
}

const isOrigin = ({ category }: MoneyLabel) => incomeCategories.has(category ?? '');

function measured(
	key: string,
	box: Box,
	column: MoneyLabel | undefined,
	scope: string
): Measured[] {
	const count = countNamed(key);
	const isNamed = column?.aspect ?? column?.rate ?? (column && /支出|经费|费$|资产/.test(key));
	if (!count && (!column || column.foreign || !isNamed)) return [];

	const budgets = { main: column?.aspect, use: column?.aspect };
	const measure =
		count ?? cellMeasure({ column, row: nothing, ofProject: scope !== UNIT, budgets });
	const base = column?.rate ? baseOf(key) : null;
	return measure ? [{ box, measure, scope, base, unit: unitNamed(key) }] : [];
}

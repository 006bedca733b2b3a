import type { Document } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import type { MeasureId } from '#model/measures.ts';
import type { MoneyUnit } from '#model/money.ts';
import { UNIT, type RateBase } from '#model/report.ts';
import { cellFact, type TableFact } from './cellFact.ts';
import { cellMeasure, isBudget } from './cellMeasure.ts';
import { FormContext } from './formContext.ts';
import { boxes, contentOf, grid, type Box, type Grid } from './grid.ts';
import { countNamed } from './headcount.ts';
import { baseOf } from './label.ts';
import { moneyLabel } from './moneyLabel.ts';
import { moneyColumns, type MoneyColumn } from './moneyColumns.ts';
import { unitNamed } from './numbers.ts';
import { incomeCategories, nothing } from './rowLabel.ts';
import { rowSubjects } from './rowSubject.ts';
import { firstOf, zones, type Zone } from './tableHead.ts';
import type { Aspect } from './terms.ts';

/**
 * The numbers of the document's tables that are measures. `mainScope` is what the report is about; a form that names
 * another project speaks of that one.
 */
export function tableFacts(document: Document, mainScope: string): TableFact[] {
	const context = new FormContext(document, mainScope);
	return document.blocks.flatMap((block) => {
		if (block.kind === 'table') return readTable(document, grid(document, block), context);
		context.line(
			new Folded(document.text, block.start, Math.min(block.end, block.start + 200)).text
		);
		return [];
	});
}

type Row = readonly (Box | undefined)[];

/** A cell whose number has a measure. */
type Measured = Readonly<{
	box: Box;
	measure: MeasureId;
	scope: string;
	base: RateBase | null;
	unit: MoneyUnit | undefined;
}>;

function readTable(document: Document, table: Grid, context: FormContext): TableFact[] {
	const told = new Set<Box>();
	return zones(table).flatMap((zone) => {
		context.unit = unitIn(zone.heads.flat()) ?? context.unit;
		const columns = moneyColumns(zone);
		const read = dataCells(zone, columns, context);
		return zone.rows.flatMap((row) => {
			context.row(row);
			const cells = holdsData(row, columns) ? read(row) : pairs(row, context.scope);
			return cells.flatMap(({ box, unit, ...about }) => {
				// A cell that is merged over several rows belongs to the first of them.
				if (told.has(box)) return [];
				told.add(box);
				const money = unit ?? unitIn(row) ?? context.unit ?? unitBySize(table);
				return cellFact(document, box, about, money) ?? [];
			});
		});
	});
}

const unitIn = (row: Row) => firstOf(row, (box) => box && unitNamed(box.text));

/** Money without any unit: nobody writes six digits of 万元. */
const unitBySize = ({ rows }: Grid): MoneyUnit =>
	rows.flat().some((box) => box && /^\d{6,}(?:\.\d+)?$/.test(box.text.replaceAll(',', '')))
		? '元'
		: '万元';

/** Whether a row is one of values under the zone's heads; one that labels its own values is not. */
const holdsData = (row: Row, columns: readonly MoneyColumn[]) =>
	columns.length > 0 &&
	!columns.some(({ at }) => {
		const text = row[at]?.text ?? '';
		return countNamed(text) !== undefined || moneyLabel(text) !== undefined;
	});

function dataCells(zone: Zone, columns: readonly MoneyColumn[], context: FormContext) {
	const subjectOf = rowSubjects(zone, columns[0]?.at ?? 0, context);
	return (row: Row): Measured[] => {
		const subject = subjectOf(row);
		return columns.flatMap(({ at, label, count, unit, base, isMainBudget }) => {
			const box = row[at];
			if (!box || contentOf(box) !== 'number') return [];
			const ofProject = subject.scope !== UNIT;
			const measure =
				count ?? cellMeasure({ column: label, row: subject.row, ofProject, isMainBudget });
			return measure ? [{ box, measure, scope: subject.scope, base, unit }] : [];
		});
	};
}

/** A row of labels with their values behind them: 预算数 | 100 | 其中：财政资金 | 90 | 执行数 | 98. */
function pairs(row: Row, scope: string): Measured[] {
	const cells = boxes(row);
	let told: Aspect | undefined;
	return cells.flatMap((box, i) => {
		const key = cells[i - 1];
		if (!key || contentOf(key) !== 'words' || contentOf(box) !== 'number') return [];
		// Several numbers behind one label are a row of some head that is lost.
		if (contentOf(cells[i + 1]) === 'number') return [];

		const count = countNamed(key.text);
		const label = moneyLabel(key.text);
		const isOrigin = incomeCategories.has(label?.category ?? '') && !label?.aspect;
		const column = isOrigin && label ? { ...label, aspect: told } : label;
		told = label?.aspect ?? told;
		if (!count && (!column || column.foreign || !(column.aspect ?? column.rate))) return [];

		const measure =
			count ??
			cellMeasure({
				column,
				row: nothing,
				ofProject: scope !== UNIT,
				isMainBudget: isBudget(told)
			});
		const base = column?.rate ? baseOf(key.text) : null;
		return measure ? [{ box, measure, scope, base, unit: unitNamed(key.text) }] : [];
	});
}

import type { Document } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import type { MoneyUnit } from '#model/money.ts';
import { UNIT } from '#model/report.ts';
import { cellFact, type TableFact } from './cellFact.ts';
import { budgetsAmong, cellMeasure, isBudget } from './cellMeasure.ts';
import { FormContext } from './formContext.ts';
import { contentOf, type Box, type Row } from './grid.ts';
import { countNamed } from './headcount.ts';
import { indicatorColumns } from '#extract/indicators/indicatorColumns.ts';
import { inlinePairs, labelsItsValues, PairReader, type Measured } from './labelledPairs.ts';
import { isLevel } from '#extract/indicators/levels.ts';
import { moneyColumns, type MoneyColumn } from './moneyColumns.ts';
import { moneyLabel, type MoneyLabel } from './moneyLabel.ts';
import { unitNamed } from '#extract/numbers.ts';
import { labelReader } from './rowLabel.ts';
import { subjectReader } from './rowSubject.ts';
import { firstOf, zonesOf, type Zone } from './tableHead.ts';

/**
 * The numbers of the document's tables that are measures. `mainScope` is what the report is about; a form that names
 * another project speaks of that one.
 */
export function tableFacts(document: Document, mainScope: string): TableFact[] {
	const context = new FormContext(document, mainScope);
	return document.blocks.flatMap((block) => {
		if (block.kind === 'table') return readTable(document, zonesOf(document, block), context);
		if (block.end - block.start < longestLine)
			context.line(new Folded(document.text, block.start, block.end));
		return [];
	});
}

/** A line that announces something is short; what is longer is prose. */
const longestLine = 240;

function readTable(document: Document, zones: readonly Zone[], context: FormContext): TableFact[] {
	const told = new Set<Box>();
	// A unit that only a later head names is better than none.
	let guessed = firstOf(zones, ({ heads, rows }) => firstOf([...heads, ...rows], unitIn));
	return zones.flatMap((zone) => {
		context.unit = unitIn(zone.heads.flat()) ?? context.unit;
		if (indicatorColumns(zone)) return [];
		const columns = moneyColumns(zone);
		const cellsOf = measuredCells(zone, columns, context);
		return zone.rows.flatMap((row) => {
			context.row(row);
			// A row of a tree whose head stands on the page before.
			if (row.some((box) => box && isLevel(box.text) && !moneyLabel(box.text))) return [];
			const cells = [...cellsOf(row), ...inlinePairs(document, row, context.scope)];
			return cells
				.toSorted((a, b) => a.box.start - b.box.start)
				.flatMap(({ box, unit, ...about }) => {
					// A cell that is merged over several rows belongs to the first of them.
					if (told.has(box)) return [];
					told.add(box);
					const money = unit ?? unitIn(row) ?? context.unit ?? (guessed ??= unitBySize(zones));
					return cellFact(document, box, about, money) ?? [];
				});
		});
	});
}

const unitIn = (row: Row) =>
	firstOf(row, (box) => (box && box.text.length <= 40 ? unitNamed(box.text) : undefined));

/** Money without any unit: nobody writes six digits of 万元. */
const unitBySize = (zones: readonly Zone[]): MoneyUnit =>
	zones.some(({ rows }) =>
		rows.some((row) => row.some((box) => /^(?:\d,?){6,}(?:\.\d+)?$/.test(box?.text ?? '')))
	)
		? '元'
		: '万元';

/** The numbers of a row with their measures: under the zone's heads, or behind a label of their own. */
function measuredCells(zone: Zone, columns: readonly MoneyColumn[], context: FormContext) {
	const values = columns[0]?.at ?? 0;
	const labelOf = labelReader(zone, values);
	const subjectOf = subjectReader(zone, values, labelOf, context);
	const headBudgets = budgetsAmong(
		columns.map(({ label }) => (isPart(label) ? undefined : label?.aspect))
	);
	const rowBudgets = budgetsAmong(zone.rows.map((row) => labelOf(row).label?.aspect));

	const headed = (row: Row, from: readonly MoneyColumn[]): Measured[] => {
		if (isOutOfStep(row, columns)) return [];
		const { row: label, scope } = subjectOf(row);
		return from.flatMap(({ at, label: column, count, unit, base }) => {
			const box = row[at];
			if (!box || contentOf(box) !== 'number') return [];
			const budgets = isBudget(column?.aspect) ? headBudgets : rowBudgets;
			const about = { column, row: label, ofProject: scope !== UNIT, budgets };
			const measure = count ? (label.kind === 'named' ? undefined : count) : cellMeasure(about);
			return measure ? [{ box, measure, scope, base, unit }] : [];
		});
	};
	const pairs = new PairReader();
	return (row: Row): Measured[] => {
		const isHeaded = (box: Box) => columns.some(({ at }) => row[at] === box);
		const hasHead = ({ column }: Box) => (zone.columns[column]?.heads.length ?? 0) > 0;
		const labelled = pairs.row(row, context.scope, isHeaded);
		if (!labelsItsValues(row) && holdsData(row, columns))
			return [...headed(row, columns), ...labelled.filter(({ box }) => !hasHead(box))];
		const rest = columns.filter(({ at }) => contentOf(row[at - 1]) !== 'words');
		return [...labelled, ...headed(row, rest)];
	};
}

/** A row with a rate below a head of money stands below the wrong heads. */
const isOutOfStep = (row: Row, columns: readonly MoneyColumn[]) =>
	columns.some(({ at, label }) => label && !label.rate && /\d%$/.test(row[at]?.text ?? ''));

const isPart = (label: MoneyLabel | undefined) =>
	label?.category !== undefined && label.category !== 'total';

/** Whether a row is one of values under the zone's heads; one that labels its own values is not. */
const holdsData = (row: Row, columns: readonly MoneyColumn[]) =>
	columns.length > 0 &&
	!columns.some(({ at }) => {
		const text = row[at]?.text ?? '';
		return countNamed(text) !== undefined || moneyLabel(text) !== undefined;
	});

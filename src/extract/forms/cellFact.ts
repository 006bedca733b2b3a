import type { Document } from '#model/document.ts';
import { measures, type MeasureId } from '#model/measures.ts';
import type { MoneyUnit } from '#model/money.ts';
import type { Fact, RateBase } from '#model/report.ts';
import { digitsOf, type Box } from './grid.ts';
import { cellNumber } from '#extract/numbers.ts';

/** A fact before it is known in which section it stands. */
export type TableFact = Omit<Fact, 'section'>;

/** The number of a box as a fact; undefined where the box holds none. A number that cannot be read has neither fen nor value. */
export function cellFact(
	{ text }: Document,
	box: Box,
	about: Readonly<{ measure: MeasureId; scope: string; base: RateBase | null }>,
	money: MoneyUnit
): TableFact | undefined {
	const kind = measures[about.measure].unit;
	const unit = kind === 'money' ? money : kind === 'percent' ? '%' : countUnit(about.measure);
	const read = cellNumber(digitsOf(box.text), unit);
	if (read.state === 'blank') return;
	// A rate among the money, or money among the rates, is a cell out of its place.
	if (read.state === 'number' && read.kind !== kind) return;

	const span =
		read.state === 'number'
			? box.folded.span(read.start, read.end)
			: { start: box.start, end: box.end };
	return {
		...about,
		...span,
		...(read.state === 'number'
			? { fen: read.fen, value: read.value, unit: read.unit, approximate: read.approximate }
			: { fen: null, value: null, unit, approximate: false }),
		as_written: text.slice(span.start, span.end),
		place: 'table',
		confidence: 'labelled',
		restated: []
	};
}

const countUnit = (measure: MeasureId) => (measure.endsWith('project_count') ? '个' : '人');

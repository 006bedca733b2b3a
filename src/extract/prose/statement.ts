import type { Quantity } from '#extract/numbers.ts';
import type { MeasureId } from '#model/measures.ts';
import type { Confidence, RateBase } from '#model/report.ts';

/** A number of a sentence that is a measure; `qualified` where only the part that one source pays is meant. */
export type Statement = Readonly<{
	quantity: Quantity;
	measure: MeasureId;
	scope: string;
	base: RateBase | null;
	confidence: Confidence;
	qualified: boolean;
	/** The measure that it is where another budget of the same money, the one before, is told. */
	changed?: MeasureId | undefined;
}>;

import type { Level } from './report.ts';
import type { ThresholdBook } from './thresholds.ts';

/** An administrative division of GB/T 2260: six digits, `parent` is the division above it (empty for a province). */
export type Region = Readonly<{ code: string; name: string; level: Level; parent: string }>;

/** A type of unit and the words of a unit's name that tell it; the first type in the list whose word fits wins. */
export type UnitType = Readonly<{ name: string; words: readonly string[] }>;

/** What is known of the field beside the report itself. */
export type Reference = Readonly<{
	regions: readonly Region[];
	unitTypes: readonly UnitType[];
	thresholds: ThresholdBook;
}>;

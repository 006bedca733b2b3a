import { count, percent, yuan } from '#model/format.ts';
import type { FigureChange, ReportChange } from '#model/edition.ts';
import { measures, type MeasureId } from '#model/measures.ts';
import type { Locale } from '#model/text.ts';

/** What is new of a report, with what it is called. */
export type Changed = ReportChange & Readonly<{ unit: string; year: number | null }>;

/** An edition as a page tells it; without a date it is what is published now and was recorded in none. */
export type ToldEdition = Readonly<{ date: string | null; changes: readonly Changed[] }>;

/** A figure at a version of a report. */
export type Figure = Pick<FigureChange, 'measure' | 'scope'> & Readonly<{ value: number }>;

/** A version of a report, by the content that its address names. */
export type Version = Readonly<{
	report_id: string;
	title: string;
	version: string;
	/** The version that the report has now. */
	now: string;
	sha256: string;
	/** The edition that published it; null where none has recorded it yet. */
	date: string | null;
	figures: readonly Figure[];
}>;

/** A number of a measure to its last digit; nothing where there is none. */
export function figureText(measure: MeasureId, value: number | null, locale: Locale): string {
	if (value === null) return '—';
	const { unit } = measures[measure];
	if (unit === 'money') return yuan(value, locale);
	return unit === 'percent' ? percent(value / 100, locale) : count(value, locale);
}

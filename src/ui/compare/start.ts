import type { Text } from '#model/text.ts';

/** What the page of comparisons shows before anything is chosen, and all that it shows without script. */
export type Start = Readonly<{
	/** Every year that some report is of, the earliest first. */
	years: readonly number[];
	examples: readonly Readonly<{ words: Text; address: string }>[];
	/** Regions with reports, with their units where these are few enough for one page. */
	regions: readonly Readonly<{
		code: string;
		name: string;
		units: readonly Readonly<{ unit_id: string; short_name: string }>[];
	}>[];
}>;

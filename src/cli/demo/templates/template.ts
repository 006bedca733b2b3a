import type { Grade } from '#model/report.ts';
import type { Occasion } from '#cli/demo/panel.ts';
import type { Page } from '#cli/demo/page.ts';
import type { Plants } from '#cli/demo/plants.ts';
import type { Random } from '#cli/demo/random.ts';
import type { Expected } from '#cli/demo/report.ts';
import type { Weights } from '#cli/demo/scoring.ts';

/** What a text says beside figures and headings. */
export type Told = Pick<Expected, 'indicators' | 'score_items'> &
	Readonly<{ self_score: number | null; grade: Grade | null; report_date: string | null }>;

/** A way in which the field writes a report about something that has been stated. */
export type Template<Said> = Readonly<{
	weights: Weights;
	/** What can be planted in it. */
	plants: Plants<Said>;
	write: (page: Page, said: Said, occasion: Occasion, random: Random) => Told;
}>;

export const nothing: Told = {
	indicators: [],
	score_items: [],
	self_score: null,
	grade: null,
	report_date: null
};

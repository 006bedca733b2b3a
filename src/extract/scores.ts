import type { Document } from '#model/document.ts';
import type { Grade, ScoreItem, Stated } from '#model/report.ts';

/** Every statement of the total score, of the grade, and of the points of a first-level part. */
export function scores(document: Document): {
	self_scores: Stated<number>[];
	grades: Stated<Grade>[];
	score_items: ScoreItem[];
} {
	return { self_scores: [], grades: [], score_items: [] };
}

import type { Document } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { physical } from '#extract/lines.ts';
import { gradeIn } from './grade.ts';
import { isGradeLabel, isScoreLabel, pointsIn, stated, type Scores } from './tableScores.ts';

/** The score and the grade of a form that was flattened to a line a cell: 综合得分 ⏎ 96 ⏎ 评价等次 ⏎ 优. */
export function lineScores({ text, blocks }: Document): Omit<Scores, 'score_items'>[] {
	const found: Omit<Scores, 'score_items'>[] = [];
	let label = '';
	for (const block of blocks) {
		for (const line of block.kind === 'table' ? [] : physical(text, block)) {
			const isShort = line.end - line.start <= longest;
			const words = isShort ? new Folded(text, line.start, line.end).text : '';
			const value = isScoreLabel(label) ? pointsIn(words) : null;
			const grade = isGradeLabel(label) ? gradeIn(words) : undefined;
			if (value !== null) found.push({ self_scores: [stated(value, line)], grades: [] });
			if (grade) found.push({ self_scores: [], grades: [stated(grade, line)] });
			label = words;
		}
		if (block.kind === 'table') label = '';
	}
	return found;
}

const longest = 24;

import type { Document, Span } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { physical } from '#extract/lines.ts';
import { gradeIn } from './grade.ts';
import { isGradeLabel, isScoreLabel, pointsIn, stated, type Scores } from './tableScores.ts';

/** The score and the grade of a form that was flattened to a line a cell: 综合得分 ⏎ 96 ⏎ 评价等次 ⏎ 优. */
export function lineScores({ text, blocks }: Document): Omit<Scores, 'score_items'>[] {
	const found: Omit<Scores, 'score_items'>[] = [];
	let label = '';
	let isFull = false;
	for (const block of blocks) {
		for (const line of block.kind === 'table' ? [] : linesOf(text, block)) {
			const words = new Folded(text, line.start, line.end).text;
			const value = isScoreLabel(label) ? pointsIn(words) : null;
			const grade = isGradeLabel(label) ? gradeIn(words) : undefined;
			if (isFull && value !== null) found.pop();
			isFull = value === 100 && !isFull;
			if (value !== null) found.push({ self_scores: [stated(value, line)], grades: [] });
			if (grade) found.push({ self_scores: [], grades: [stated(grade, line)] });
			// Full marks may stand between the label and the score.
			if (!isFull) label = words;
		}
		if (block.kind !== 'table') found.push(...totalRows(text, block));
		if (block.kind === 'table' || block.end - block.start > most) label = '';
	}
	return found;
}

/** The row of totals that was left over from a table: 总分    100    96.5. */
const totalRows = (text: string, { start, end }: Span): Omit<Scores, 'score_items'>[] =>
	Array.from(text.slice(start, Math.min(end, start + most)).matchAll(totals), (match) => {
		const [whole, score = ''] = match;
		const to = start + match.index + whole.length;
		return {
			self_scores: [stated(Number(score), { start: to - score.length, end: to })],
			grades: []
		};
	});

const totals =
	/^[ \t\u3000]*(?:总分|总得分|合计得分|得分合计)[ \t\u3000]+\d{2,3}(?:\.\d+)?[ \t\u3000]+(\d{1,3}(?:\.\d+)?)(?![^\s])/gm;

/** The lines of a paragraph, where they are as short as labels and their values. */
const linesOf = (text: string, block: Span): readonly Span[] =>
	block.end - block.start <= most
		? physical(text, block).filter(({ start, end }) => end - start <= longest)
		: [];

/** A form's cells in one paragraph take no more. */
const most = 200;

const longest = 24;

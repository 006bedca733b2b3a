import type { Block, Document, Span } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { mayStateNumber } from '#extract/numbered.ts';
import type { ScoreItem } from '#model/report.ts';
import { gradePhrases } from './grade.ts';
import { partPhrases, scorePhrases } from './proseScores.ts';
import { tableScores, type Scores } from './tableScores.ts';

/** Every statement of the total score, of the grade, and of the points of a first-level part, in the order of the text. */
export function scores(document: Document): Scores {
	const tables = document.blocks.flatMap((block) =>
		block.kind === 'table' ? tableScores(document, block) : []
	);
	const prose = passages(document.blocks)
		.filter((span) => mayTell(document, span))
		.map((span) => proseScores(document, span));
	const all = [...tables, ...prose];
	return {
		self_scores: all.flatMap(({ self_scores }) => self_scores).toSorted(byPlace),
		grades: all.flatMap(({ grades }) => grades).toSorted(byPlace),
		score_items: once([...prose, ...tables].flatMap(({ score_items }) => score_items)).toSorted(
			byPlace
		)
	};
}

/** Paragraphs, and the cells that hold more than a label. */
const passages = (blocks: readonly Block[]): Span[] =>
	blocks.flatMap((block): Span[] =>
		block.kind === 'paragraph'
			? [block]
			: block.rows.flat().filter(({ start, end }) => end - start > 6)
	);

/** Points are numbers; a grade is one of a few words. */
const mayTell = ({ text }: Document, span: Span) =>
	span.end - span.start > 2 &&
	(mayStateNumber(text, span) || /[优良中差低格般]/.test(text.slice(span.start, span.end)));

function proseScores({ text }: Document, { start, end }: Span): Scores {
	const folded = new Folded(text, start, end);
	const placed = <T extends Span>(phrase: T) => ({
		...phrase,
		...folded.span(phrase.start, phrase.end)
	});
	return {
		self_scores: scorePhrases(folded.text).map(placed),
		grades: gradePhrases(folded.text).map(placed),
		score_items: partPhrases(folded.text).map(placed)
	};
}

/** A part that the text and a form both tell is one part: the first one counts. */
function once(items: readonly ScoreItem[]): ScoreItem[] {
	const seen = new Set<string>();
	return items.filter(({ name }) => {
		const key = /执行|产出|效益|效果|满意|成本|过程|投入|决策/.exec(name)?.[0] ?? name;
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

const byPlace = (a: Span, b: Span) => a.start - b.start;

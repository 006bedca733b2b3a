import type { Block, Document, Span } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { mayStateNumber } from '#extract/numbered.ts';
import type { ScoreItem } from '#model/report.ts';
import { gradePhrases } from './grade.ts';
import { lineScores } from './lineScores.ts';
import { opensPart, partPhrases, scorePhrases } from './proseScores.ts';
import { tableScores, type Scores } from './tableScores.ts';

/** Every statement of the total score, of the grade, and of the points of a first-level part, in the order of the text. */
export function scores(document: Document): Scores {
	const tables = document.blocks.flatMap((block) =>
		block.kind === 'table' ? tableScores(document, block) : []
	);
	const told = passages(document.blocks)
		.filter((span) => mayTell(document, span))
		.map(({ start, end }) => ({ start, end, folded: new Folded(document.text, start, end) }));
	const all = [...tables, ...told.map(proseScores), ...lineScores(document)];
	const parts = stretches(document, told).flatMap(partsIn);
	return {
		self_scores: all.flatMap(({ self_scores }) => self_scores).toSorted(byPlace),
		grades: all.flatMap(({ grades }) => grades).toSorted(byPlace),
		score_items: once([...parts, ...tables.flatMap(({ score_items }) => score_items)]).toSorted(
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

type Passage = Span & Readonly<{ folded: Folded }>;

const proseScores = ({ folded }: Passage): Omit<Scores, 'score_items'> => ({
	self_scores: scorePhrases(folded.text).map((phrase) => placed(folded, phrase)),
	grades: gradePhrases(folded.text).map((phrase) => placed(folded, phrase))
});

const partsIn = ({ folded }: Passage): ScoreItem[] =>
	partPhrases(folded.text).map((phrase) => placed(folded, phrase));

const placed = <T extends Span>(folded: Folded, phrase: T): T => ({
	...phrase,
	...folded.span(phrase.start, phrase.end)
});

/** The passages, and as one those over which a part of the score is told: （二）产出指标（50分） … 得48分。 */
function stretches({ text }: Document, told: readonly Passage[]): Passage[] {
	const found: Passage[] = [];
	let open = 0;
	for (const passage of told) {
		const opens = opensPart(passage.folded.text);
		const last = found.at(-1);
		if (open > 0 && last && !opens && !chapter.test(passage.folded.text)) {
			const [start, end] = [last.start, passage.end];
			found[found.length - 1] = { start, end, folded: new Folded(text, start, end) };
			open--;
			continue;
		}
		found.push(passage);
		open = opens === 'awaited' ? longest : 0;
	}
	return found;
}

/** Over how many passages a part may be told. */
const longest = 12;

const chapter = /^[一二三四五六七八九十]{1,3}、/;

/** A part that the text and a form both tell is one part: the first one counts. */
function once(items: readonly ScoreItem[]): ScoreItem[] {
	const seen = new Map<string, ScoreItem>();
	for (const item of items) {
		const key = /执行|产出|效益|效果|满意|成本|过程|投入|决策/.exec(item.name)?.[0] ?? item.name;
		const told = seen.get(key);
		if (!told) seen.set(key, item);
		else if (told.weight === null && told.score === item.score)
			seen.set(key, { ...told, weight: item.weight });
	}
	return [...seen.values()];
}

const byPlace = (a: Span, b: Span) => a.start - b.start;

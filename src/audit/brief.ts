import { isExact, distinct } from '#audit/statements.ts';
import type { Document, Span } from '#model/document.ts';
import { byRank, mainScope, numberOf, precision } from '#model/figure.ts';
import { Folded } from '#model/folded.ts';
import type { Canonical, Fact, Identity, Report } from '#model/report.ts';
import type { MeasureId } from '#model/measures.ts';
import { headOf } from './head.ts';
import { sentencesOf } from './sentences.ts';

/** A stated amount that another report may be held against. */
export type Figure = Span &
	Pick<Fact, 'as_written' | 'unit'> &
	Readonly<{ fen: number; slack: number }>;

/**
 * What of a report others are compared with: so little that a country's reports fit in memory. `paragraphs` are its longer
 * ones in threes: a fingerprint, start, end; `length` is how long all paragraphs of the same sections are.
 */
export type Brief = Pick<Identity, 'year' | 'kind' | 'project_name'> &
	Readonly<{
		/** Where it says what it is. */
		head: Span;
		score: (Span & Readonly<{ value: number }>) | null;
		/** The execution rate that it states, in percent. */
		rate: number | null;
		/** What the next year's report of a unit must go on from, or goes on from: each different exact value. */
		carried_over: readonly Figure[];
		surplus_total: readonly Figure[];
		surplus_year: readonly Figure[];
		paragraphs: readonly number[];
		length: number;
	}>;

/** What tells a unit's own work; duties, targets and procedure may well stay the same over the years. */
const own: ReadonlySet<Canonical> = new Set<Canonical>([
	'funds',
	'performance',
	'conclusion',
	'problems',
	'measures',
	'application'
]);

/** A shorter paragraph may be the same by chance. */
const long = 60;

/** No more paragraphs are kept of a report. */
const most = 40;

/** Blocks among which the title is looked for. */
const top = 12;

/** What is kept of a report to compare others with. */
export function briefOf({ text, blocks }: Document, report: Report): Brief {
	const { identity, self_scores } = report;
	const [score] = self_scores;
	const scope = mainScope(identity);
	const exact = report.facts.filter((fact) => fact.scope === scope && isExact(fact));
	const rate = exact
		.filter(({ measure }) => measure === 'execution_rate_reported')
		.toSorted(byRank)[0]?.value;
	const head = headOf({ report, sentences: sentencesOf(text, blocks.slice(0, top), []) });
	const figuresOf = (measure: MeasureId) =>
		distinct(exact.filter((fact) => fact.measure === measure).toSorted(byRank)).map(figureOf);

	return {
		year: identity.year,
		kind: identity.kind,
		project_name: identity.project_name,
		head: { start: head?.start ?? 0, end: head?.end ?? Math.min(1, text.length) },
		score: score ? { value: score.value, start: score.start, end: score.end } : null,
		rate: rate ?? null,
		carried_over: figuresOf('carried_over'),
		surplus_total: figuresOf('surplus_total'),
		surplus_year: figuresOf('surplus_year'),
		...fingerprints(text, blocks, report)
	};
}

const figureOf = (fact: Fact): Figure => ({
	fen: numberOf(fact) ?? NaN,
	slack: precision(fact),
	as_written: fact.as_written,
	unit: fact.unit,
	start: fact.start,
	end: fact.end
});

function fingerprints(text: string, blocks: Document['blocks'], { identity, sections }: Report) {
	const names = [identity.unit, identity.unit_as_written, identity.region_name]
		.filter((name) => name !== null)
		.map((name) => new Folded(name).text);
	const paragraphs: number[] = [];
	let length = 0;
	let next = 0;
	for (const block of blocks) {
		while ((sections[next]?.start ?? Infinity) <= block.start) next++;
		const section = sections[next - 1];
		if (block.kind === 'table' || !section || !isOwn(section)) continue;

		const said = new Folded(text, block.start, block.end).text;
		length += said.length;
		if (said.length >= long && paragraphs.length < 3 * most)
			paragraphs.push(hash(withoutNames(said, names)), block.start, block.end);
	}
	return { paragraphs, length };
}

const isOwn = ({ canonical, also }: Report['sections'][number]) =>
	own.has(canonical) || (also !== null && own.has(also));

/** A copied text is the same but for its year and whose it is. */
const withoutNames = (said: string, names: readonly string[]) =>
	names.reduce((text, name) => text.replaceAll(name, ''), said).replaceAll(/20\d\d(?=年)/g, '');

/** Two FNV-1a hashes as one integer of 53 bits: among millions of paragraphs none is taken for another. */
function hash(text: string): number {
	let [a, b] = [0x811c9dc5, 0x2f0b4c47];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ code, 0x85ebca6b);
	}
	return (a >>> 0) * 2 ** 21 + ((b >>> 0) % 2 ** 21);
}

import type { Fact, Place } from '#model/report.ts';

/** What is known to stand in a report: measure (or measures, between bars, that are equally right), scope, value in yuan, percent or persons, as written, place. */
export type Stated = readonly [
	measure: string,
	scope: string,
	value: number,
	as_written: string,
	place: Place
];

/** The facts of a text in the form of what is known; the same statement made twice counts once. */
export function statements(
	facts: readonly Fact[],
	text: string,
	known: readonly Stated[]
): string[] {
	const told = facts.flatMap(({ restated, ...fact }) =>
		[fact, ...restated].map(({ start, end }) => ({
			...fact,
			written: fold(text.slice(start, end))
		}))
	);
	const lines = told.map(({ measure, scope, fen, value, written, place }) => {
		const amount = fen === null ? value : fen / 100;
		const alike = known.find(
			([measures, s, a, w, p]) =>
				measures.split('|').includes(measure) &&
				s === scope &&
				a === amount &&
				fold(w) === written &&
				p === place
		);
		return [alike?.[0] ?? measure, scope, amount, written, place].join(' ');
	});
	return unique(lines);
}

/** The lines that `statements` must give. */
export const expected = (known: readonly Stated[]) =>
	unique(
		known.map(([m, scope, value, written, p]) => [m, scope, value, fold(written), p].join(' '))
	);

/** A text as it is compared: half-width, without white space. */
export const fold = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

const unique = (lines: readonly string[]) => [...new Set(lines)].toSorted();

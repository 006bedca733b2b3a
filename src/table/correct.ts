import type { Span } from '#model/document.ts';
import { numberOf } from '#model/figure.ts';
import { Folded } from '#model/folded.ts';
import { measures, type MeasureId } from '#model/measures.ts';
import type { Locale, Text } from '#model/text.ts';
import { amountOf, unitOf, type Amount } from './amount.ts';
import { attempt, type Correction, type Numbered } from './corrections.ts';
import { BadCell } from './csv.ts';
import type { Laid, Own } from './lay-out.ts';

type FactRow = Own<'fact'>;

/** A number of the text that is no fact, or no longer; `unit` is its own, empty for the bare number of a cell. */
type Free = Own<'unclassified'> & Readonly<{ unit: string }>;

/** What the corrections of one report do to it: facts with another amount, facts that are none, numbers that become facts. */
type Edits = Readonly<{
	right: Map<FactRow, Amount>;
	gone: Set<FactRow>;
	added: Map<Free, Correction & Amount>;
}>;

/** The new value that says: this number is not of this measure. */
export const isNone = (said: string) => /^(?:无|none)$/i.test(said);

/**
 * The rows of a report with its corrections on top. A correction names a number by measure, scope and `old`: the words
 * of the report or its amount with the unit, perhaps with `@` and the place of its first character, which tells several
 * apart. A fact gets the amount `new` and keeps its words and place; `无` takes its measure away; a number that had no
 * measure becomes a fact. `problems` are the corrections that fit nothing.
 */
export function correct(laid: Laid, corrections: readonly Numbered[]) {
	const problems: BadCell[] = [];
	if (corrections.length === 0) return { laid, problems };

	const edits: Edits = { right: new Map(), gone: new Set(), added: new Map() };
	const [removals, others] = [true, false].map((wanted) =>
		corrections.filter(({ said }) => isNone(said.new) === wanted)
	) as [Numbered[], Numbered[]];

	for (const removal of removals) attempt(problems, () => remove(removal, laid, edits));
	const own = laid.unclassified.map(ownUnit);
	const freed = [...edits.gone].flatMap((fact) => numbersOf(fact, laid.text));
	for (const other of others) attempt(problems, () => set(other, laid, [...own, ...freed], edits));

	return { laid: edited(laid, [...own, ...freed.filter(isAccounted)], edits), problems };
}

function remove({ said, row }: Numbered, laid: Laid, { gone }: Edits) {
	const facts = statements(said, laid);
	if (facts.length === 0) throw fitsNothing(said, row, laid);
	if (facts.some((fact) => gone.has(fact))) throw new BadCell(row, 'old', twice);
	for (const fact of facts) gone.add(fact);
}

function set({ said, row }: Numbered, laid: Laid, free: readonly Free[], edits: Edits) {
	const { right, gone, added } = edits;
	const facts = statements(said, laid);
	const numbers = facts.length > 0 ? [] : meant(free, said, (number) => [number]);
	if (facts.length + numbers.length === 0) throw fitsNothing(said, row, laid);
	if (numbers.length > 1) throw new BadCell(row, 'old', severalPlaces(numbers));

	const amount = amountOf(said.new, said.measure);
	if (!amount) throw new BadCell(row, 'new', noAmount(said.new));
	const isSet = (fact: FactRow) => right.has(fact) || gone.has(fact);
	if (facts.some(isSet) || numbers.some((number) => added.has(number))) {
		throw new BadCell(row, 'old', twice);
	}
	for (const fact of facts) right.set(fact, amount);
	for (const number of numbers) added.set(number, { ...said, ...amount });
}

/** Every statement of the measure in the scope that a correction is about. */
const statements = (said: Correction, { fact, text }: Laid) =>
	meant(
		fact.filter(({ measure, scope }) => measure === said.measure && scope === said.scope),
		said,
		(one) => numbersOf(one, text)
	);

/** Those that say what a correction calls `old`; where several do and it names a place, the one that stands there. */
function meant<N extends FactRow | Free>(
	numbers: readonly N[],
	{ old, measure }: Correction,
	placesOf: (number: N) => readonly Span[]
): N[] {
	const [, words = '', at] = named.exec(new Folded(old).text) ?? [];
	const saying = numbers.filter((number) => says(number, words, measure));
	if (at === undefined || saying.length < 2) return saying;
	return saying.filter((number) => placesOf(number).some(({ start }) => start === Number(at)));
}

const named = /^(.*?)(?:@(\d+))?$/s;

function says(number: FactRow | Free, words: string, measure: MeasureId): boolean {
	if (words === new Folded(number.as_written).text) return true;

	const amount = amountOf(words, measure);
	const own = 'measure' in number ? number : amountOf(number.as_written, measure);
	return amount !== undefined && own !== undefined && numberOf(amount) === numberOf(own);
}

/** The numbers of the text that state a fact. */
function numbersOf({ start, end, restated, unit }: FactRow, text: string): Free[] {
	const places = [{ start, end }, ...(JSON.parse(restated) as Span[])];
	return places.map((place) => ({
		...place,
		unit,
		as_written: text.slice(place.start, place.end)
	}));
}

/** Whether a number that is no fact has to be accounted for: it says itself that it is money or a percentage. */
const isAccounted = ({ as_written }: Free) => /[元%％‰]$/.test(as_written);

const ownUnit = (number: Own<'unclassified'>) => ({ ...number, unit: unitOf(number.as_written) });

function edited(laid: Laid, free: readonly Free[], { right, gone, added }: Edits): Laid {
	const stated = laid.fact
		.filter((fact) => !gone.has(fact))
		.map((fact) => {
			const amount = right.get(fact);
			return amount ? { ...fact, ...amount, corrected: true } : fact;
		});
	const given = [...added].map(([number, said]) => factOf(number, said, laid));
	return {
		...laid,
		fact: [...stated, ...given]
			.toSorted((a, b) => a.start - b.start)
			.map((fact, i) => ({ ...fact, ordinal: i + 1 })),
		unclassified: free
			.filter((number) => !added.has(number))
			.toSorted((a, b) => a.start - b.start)
			.map(({ as_written, start, end }) => ({ as_written, start, end }))
	};
}

/** The fact that a number becomes when a person gives it a measure. */
function factOf(
	number: Free,
	{ measure, scope, fen, value }: Correction & Amount,
	laid: Laid
): FactRow {
	const { unit, as_written, start, end } = number;
	const within = (span: Span) => span.start <= start && start < span.end;
	return {
		ordinal: 0,
		measure,
		scope,
		fen,
		value,
		unit,
		as_written,
		approximate: false,
		base: measures[measure].unit === 'percent' ? 'unnamed' : null,
		section: laid.section.findLast(within)?.ordinal ?? null,
		start,
		end,
		place: laid.tables.some(within) ? 'table' : 'narrative',
		confidence: 'inferred',
		restated: '[]',
		corrected: true
	};
}

/** Why a correction fits nothing: the first of its cells that does not. */
function fitsNothing({ measure, scope, old }: Correction, row: number, { fact }: Laid): BadCell {
	const ofMeasure = fact.filter((one) => one.measure === measure);
	if (ofMeasure.length === 0) return new BadCell(row, 'measure', notStated(measure, old));

	const inScope = ofMeasure.filter((one) => one.scope === scope);
	if (inScope.length === 0) return new BadCell(row, 'scope', noScope(scope, ofMeasure));
	return new BadCell(row, 'old', notSaid(old, inScope));
}

const label = (measure: MeasureId, locale: Locale) => measures[measure][locale];
const unique = (words: readonly string[]) => [...new Set(words)].join('、');

const twice: Text = {
	'zh-CN': '上面已有一行更正同一个数；请只留一行',
	en: 'a row above corrects the same number; keep one of them'
};

const notStated = (measure: MeasureId, old: string): Text => ({
	'zh-CN': `这份报告没有写“${label(measure, 'zh-CN')}”，未归类的数中也没有“${old}”；请照原文填写`,
	en: `the report does not state "${label(measure, 'en')}", nor has it an unclassified number "${old}"; write it as the report does`
});

const noScope = (cell: string, facts: readonly FactRow[]): Text => {
	const scopes = unique(facts.map(({ scope }) => scope));
	return {
		'zh-CN': `这个指标没有范围“${cell}”；报告里有：${scopes}`,
		en: `the measure has no scope "${cell}"; the report has: ${scopes}`
	};
};

const notSaid = (cell: string, facts: readonly FactRow[]): Text => {
	const stated = unique(facts.map(({ as_written }) => as_written));
	return {
		'zh-CN': `报告写的不是“${cell}”，而是：${stated}；请照原文填写`,
		en: `the report does not say "${cell}" but: ${stated}; write it as the report does`
	};
};

const noAmount = (cell: string): Text => ({
	'zh-CN': `“${cell}”不是带单位的数；请写成 42.26万元、98.5% 或 7 的样式`,
	en: `"${cell}" is not a number with its unit; write it like 42.26万元, 98.5% or 7`
});

function severalPlaces(numbers: readonly Free[]): Text {
	const places = numbers.map(({ as_written, start }) => `${as_written}@${start}`);
	return {
		'zh-CN': `未归类的数中有 ${numbers.length} 个“${numbers[0]?.as_written}”；请写明是哪一处：${places.join('、')}`,
		en: `there are ${numbers.length} unclassified numbers "${numbers[0]?.as_written}"; say which: ${places.join(', ')}`
	};
}

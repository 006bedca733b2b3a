import type { MeasureId } from '#model/measures.ts';
import type { Fen } from '#model/money.ts';
import { UNIT, type Canonical, type Fact, type Place } from '#model/report.ts';
import { amount, numeral, percentage, type Hand } from './hand.ts';
import type { Layout } from './layout.ts';

/** A number that stands in a page, as extraction must give it back. */
export type Written = Pick<Fact, 'measure' | 'scope' | 'fen' | 'value' | 'as_written' | 'place'>;

/** A heading of the first depth, as extraction must give it back. */
export type Headed = Readonly<{ canonical: Canonical; also: Canonical | null }>;

/** A report while it is written. It remembers every figure and heading that it writes. */
export class Page {
	readonly hand: Hand;
	readonly facts: Written[] = [];
	readonly sections: Headed[] = [];
	#text = '';
	#ordinals = [0, 0, 0];
	/** Whom the figures are about, until another is named. */
	scope = UNIT;

	constructor(hand: Hand) {
		this.hand = hand;
	}

	get text() {
		return this.#text;
	}

	/** One paragraph, or several. */
	say(...paragraphs: readonly string[]): this {
		for (const paragraph of paragraphs) this.#text += `${paragraph}\n`;
		return this;
	}

	/** A numbered heading of the first depth. */
	section(words: string, canonical: Canonical, also: Canonical | null = null): this {
		return this.headed(this.#numbered(1, words), canonical, also);
	}

	/** A heading of the first depth that has no number, or brings its own. */
	headed(words: string, canonical: Canonical, also: Canonical | null = null): this {
		this.sections.push({ canonical, also });
		return this.say(words);
	}

	/** A heading below a section. */
	sub(words: string): this {
		return this.say(this.#numbered(2, words));
	}

	/** Points below a heading, numbered. */
	points(points: readonly string[]): this {
		for (const point of points) this.say(this.#numbered(3, point));
		this.#ordinals[2] = 0;
		return this;
	}

	/** Numbering starts again at 一. */
	restart(): this {
		this.#ordinals = [0, 0, 0];
		return this;
	}

	table(rows: readonly (readonly string[])[], layout: Layout): this {
		this.#text += layout(rows);
		return this;
	}

	money(measure: MeasureId, fen: Fen, scope = this.scope): string {
		const { spaced, unit } = this.hand;
		const written = amount(Math.abs(fen), this.hand) + (spaced ? ' ' : '') + unit;
		return this.#write(measure, scope, fen, null, written, 'narrative');
	}

	percent(measure: MeasureId, value: number, scope = this.scope): string {
		const written = percentage(value, this.hand);
		const shown = Number(value.toFixed(this.hand.percentDigits));
		return this.#write(measure, scope, null, shown, written, 'narrative');
	}

	count(measure: MeasureId, value: number, unit: string, scope = this.scope): string {
		const written = `${value}${this.hand.spaced ? ' ' : ''}${unit}`;
		return this.#write(measure, scope, null, value, written, 'narrative');
	}

	/** Money in a table, whose head names the unit. */
	cell(measure: MeasureId, fen: Fen, scope = this.scope): string {
		return this.#write(measure, scope, fen, null, amount(fen, this.hand), 'table');
	}

	/** Money that is no measure of the report. */
	figure(fen: Fen): string {
		return amount(fen, this.hand);
	}

	percentCell(measure: MeasureId, value: number, scope = this.scope): string {
		const written = percentage(value, this.hand);
		const shown = Number(value.toFixed(this.hand.percentDigits));
		return this.#write(measure, scope, null, shown, written, 'table');
	}

	countCell(measure: MeasureId, value: number): string {
		return this.#write(measure, this.scope, null, value, String(value), 'table');
	}

	#write(
		measure: MeasureId,
		scope: string,
		fen: Fen | null,
		value: number | null,
		as_written: string,
		place: Place
	): string {
		this.facts.push({ measure, scope, fen, value, as_written, place });
		return as_written;
	}

	#numbered(depth: 1 | 2 | 3, words: string): string {
		const ordinal = (this.#ordinals[depth - 1] ?? 0) + 1;
		this.#ordinals = this.#ordinals.map((n, i) =>
			i < depth - 1 ? n : i === depth - 1 ? ordinal : 0
		);
		return numeral(depth, ordinal, this.hand) + words;
	}
}

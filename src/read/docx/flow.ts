import type { Piece } from '#read/compose.ts';
import { child, type Element } from '#read/markup.ts';
import type { Lists } from './lists.ts';
import { parts } from './parts.ts';
import type { Style } from './styles.ts';
import { tableOf } from './table.ts';
import { wordsOf, type Beside } from './words.ts';

/** Goes through the paragraphs and tables of a document once, in their order: paragraphs are counted on the way. */
export class Flow {
	/** The notes that were referred to so far. */
	readonly notes: Beside['notes'] = [];
	readonly #styles: (id: string | undefined) => Style | undefined;
	readonly #lists: Lists;

	constructor(styles: (id: string | undefined) => Style | undefined, lists: Lists) {
		this.#styles = styles;
		this.#lists = lists;
	}

	/** What stands one below the other in a body, a cell, a text box or a note. */
	pieces(element: Element): Piece[] {
		const pieces: Piece[] = [];
		let begun = '';
		for (const part of parts(element)) {
			if (part.name === 'tbl') pieces.push(...this.#table(part));
			if (part.name !== 'p') continue;

			const { words, isContents, goesOn, boxes } = this.#paragraph(part);
			if (isContents) {
				const last = pieces.at(-1);
				if (typeof last === 'string' && /^\s*目\s*[录次]\s*$/.test(last)) pieces.pop();
				continue;
			}
			begun += words;
			if (goesOn) continue;
			pieces.push(begun.trim());
			begun = '';
			for (const box of boxes) pieces.push(...this.pieces(box));
		}
		return begun === '' ? pieces : [...pieces, begun];
	}

	/** A table, and behind it the tables that stand in its cells. */
	#table(table: Element): Piece[] {
		const within: Piece[] = [];
		const outer = tableOf(table, (cell) => {
			const pieces = this.pieces(cell);
			within.push(...pieces.filter((piece) => typeof piece !== 'string'));
			return pieces.filter((piece) => typeof piece === 'string').join('\n');
		});
		return [outer, ...within];
	}

	#paragraph(paragraph: Element) {
		const properties = child(paragraph, 'pPr');
		const styleId = child(properties, 'pStyle')?.attributes.val;
		const style = this.#styles(styleId);
		const number = this.#lists.number(properties, styleId, style);
		const beside = { boxes: [] as Element[], notes: this.notes };
		const words = wordsOf(paragraph, beside);
		return {
			/** A number without words says nothing, but has been counted. */
			words: words.trim() === '' ? '' : number + words,
			isContents: style?.isContents ?? false,
			/** Its end was deleted, and the next paragraph goes on with it. */
			goesOn: child(child(properties, 'rPr'), 'del') !== undefined,
			boxes: beside.boxes
		};
	}
}

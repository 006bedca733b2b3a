import type { Piece } from '#read/compose.ts';
import { isElement, textOf, type Element, type Node } from '#read/markup.ts';
import { numeral } from '#read/numerals.ts';
import { isLayout, tableOf } from './table.ts';
import { isHidden, type Weight } from './weight.ts';

/** Elements that stand in a line among others; all else begins a line of its own. */
const inline = new Set(
	'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr'.split(
		' '
	)
);

/** Goes through a page, or a cell of it, and gathers its lines and tables in their order. */
export class Flow {
	readonly #weightOf: (element: Element) => Weight;
	readonly #inCell: boolean;
	readonly #pieces: Piece[] = [];
	#line = '';
	/** The number of an item, until there are words behind it. */
	#mark = '';

	constructor(weightOf: (element: Element) => Weight, inCell = false) {
		this.#weightOf = weightOf;
		this.#inCell = inCell;
	}

	/** What stands one below the other in an element. */
	pieces(element: Element): Piece[] {
		this.#walk(element);
		this.#break();
		return this.#pieces;
	}

	#walk({ children }: Element, isPre = false) {
		for (const node of children) this.#node(node, isPre);
	}

	#node(node: Node, isPre: boolean) {
		if (!isElement(node)) return this.#text(node, isPre);
		if (isHidden(node)) return;

		const { name } = node;
		if (name === 'br') this.#break();
		else if (name === 'input' || name === 'textarea') this.#line += this.#inCell ? given(node) : '';
		else if (name === 'table' && !isLayout(node, this.#weightOf)) this.#table(node);
		else if (inline.has(name) || name.includes(':')) this.#walk(node, isPre);
		else {
			this.#break();
			if (name === 'ol') this.#list(node);
			else this.#walk(node, isPre || name === 'pre');
			this.#break();
		}
	}

	#text(text: string, isPre: boolean) {
		const [first = '', ...more] = isPre ? text.split('\n') : [text.replace(/[ \t\r\n\f]+/g, ' ')];
		this.#line += first;
		for (const line of more) {
			this.#break();
			this.#line += line;
		}
	}

	/** A list that the browser numbers. */
	#list({ children, attributes: { start, type = '1', style = '' } }: Element) {
		const counting = /cjk|chinese/.test(style) ? 'cjk' : type;
		let n = Number.parseInt(start ?? '') || 1;
		for (const node of children) {
			this.#break();
			if (isElement(node) && node.name === 'li') this.#mark = (counted[counting] ?? decimal)(n++);
			this.#node(node, false);
		}
	}

	/** A table, and behind it the tables that stand in its cells. */
	#table(table: Element) {
		this.#break();
		const within: Piece[] = [];
		const outer = tableOf(table, (cell) => {
			const pieces = new Flow(this.#weightOf, true).pieces(cell);
			within.push(...pieces.filter((piece) => typeof piece !== 'string'));
			return pieces.filter((piece) => typeof piece === 'string').join('\n');
		});
		this.#pieces.push(outer, ...within);
	}

	#break() {
		const line = this.#line.replaceAll('\xa0', ' ').trim();
		this.#line = '';
		if (line === '') return;
		this.#pieces.push(this.#mark + line);
		this.#mark = '';
	}
}

const decimal = (n: number) => `${n}. `;

const counted: Readonly<Record<string, (n: number) => string>> = {
	'1': decimal,
	a: (n) => `${numeral(n, 'lowerLetter')}. `,
	A: (n) => `${numeral(n, 'upperLetter')}. `,
	i: (n) => `${numeral(n, 'lowerRoman')}. `,
	I: (n) => `${numeral(n, 'upperRoman')}. `,
	cjk: (n) => `${numeral(n, 'chineseCounting')}、`
};

/** What was put into a field of a form, or whether its box was ticked. */
function given(field: Element): string {
	const { type = 'text', value = '', checked } = field.attributes;
	if (field.name === 'textarea') return textOf(field);
	if (type === 'checkbox' || type === 'radio') return checked === undefined ? '□' : '☑';
	return /^(text|number|date|tel)$/.test(type) ? value : '';
}

import { Counter, type Level } from '#read/counter.ts';
import { child, elements, type Element } from '#read/markup.ts';
import type { Style } from './styles.ts';

type List = Readonly<{
	counter: Counter;
	levels: readonly Level[];
	/** The styles that belong to levels, by level. */
	styles: readonly (string | undefined)[];
	/** Where this list, when it first comes to a level, counts anew, though it shares the counter of others. */
	starts: Map<number, number>;
}>;

/** The lists of a document. A paragraph is numbered by what itself or its style says, and each call counts one on. */
export class Lists {
	readonly #lists = new Map<string, List>();

	constructor(root: Element | undefined) {
		const numbering = child(root, 'numbering');
		if (!numbering) return;

		const kinds = new Map(
			elements(numbering, 'abstractNum').map((kind) => [kind.attributes.abstractNumId ?? '', kind])
		);
		const counters = new Map<Element, Counter>();
		for (const num of elements(numbering, 'num')) {
			const kind = definition(num, kinds, numbering);
			if (!kind) continue;
			const counter = counters.get(kind) ?? new Counter();
			counters.set(kind, counter);
			this.#lists.set(num.attributes.numId ?? '', listOf(kind, num, counter));
		}
	}

	/** The number of a paragraph, by its properties and its style; empty where it has none. */
	number(
		properties: Element | undefined,
		styleId: string | undefined,
		style: Style | undefined
	): string {
		const own = child(properties, 'numPr');
		const list = this.#lists.get(value(own, 'numId') ?? style?.list ?? '');
		if (!list) return '';

		const byStyle = list.styles.indexOf(styleId ?? '');
		const level = Number(value(own, 'ilvl') ?? style?.level ?? Math.max(0, byStyle));
		const start = list.starts.get(level);
		list.starts.delete(level);
		return list.counter.next(list.levels, level, start);
	}
}

const value = (element: Element | undefined, name: string) => child(element, name)?.attributes.val;

/** What a list is an instance of; a list made with a list style refers to that of another. */
function definition(num: Element, kinds: ReadonlyMap<string, Element>, numbering: Element) {
	const kind = kinds.get(value(num, 'abstractNumId') ?? '');
	const link = value(kind, 'numStyleLink');
	if (link === undefined) return kind;
	return elements(numbering, 'abstractNum').find((other) => value(other, 'styleLink') === link);
}

function listOf(kind: Element, num: Element, counter: Counter): List {
	const levels: Element[] = [];
	for (const level of elements(kind, 'lvl')) levels[Number(level.attributes.ilvl)] = level;
	const starts = new Map<number, number>();
	for (const override of elements(num, 'lvlOverride')) {
		const at = Number(override.attributes.ilvl);
		const level = child(override, 'lvl');
		if (level) levels[at] = level;
		const start = value(override, 'startOverride');
		if (start !== undefined) starts.set(at, whole(start, 1));
	}
	return {
		counter,
		levels: Array.from(levels.slice(0, 9), levelOf),
		styles: Array.from(levels.slice(0, 9), (level) => value(level, 'pStyle')),
		starts
	};
}

function levelOf(level: Element | undefined): Level {
	const restart = value(level, 'lvlRestart');
	const isLegal = child(level, 'isLgl');
	return {
		start: whole(value(level, 'start'), 1),
		counting: value(level, 'numFmt') ?? 'decimal',
		text: value(level, 'lvlText') ?? '',
		isLegal: isLegal !== undefined && !/^(0|false|off)$/.test(isLegal.attributes.val ?? ''),
		restart: restart === undefined ? undefined : whole(restart, 0)
	};
}

const whole = (digits: string | undefined, otherwise: number) =>
	/^\d{1,6}$/.test(digits ?? '') ? Number(digits) : otherwise;

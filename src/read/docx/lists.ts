import { Counts, List, type Level } from '#read/counter.ts';
import { child, elements, type Element } from '#read/markup.ts';
import type { Style } from './styles.ts';

type Numbered = Readonly<{
	list: List;
	/** The styles that belong to levels, by level. */
	styles: readonly (string | undefined)[];
}>;

/** The lists of a document. A paragraph is numbered by what itself or its style says, and each call counts one on. */
export class Lists {
	readonly #lists = new Map<string, Numbered>();

	constructor(root: Element | undefined) {
		const numbering = child(root, 'numbering');
		if (!numbering) return;

		const kinds = new Map(
			elements(numbering, 'abstractNum').map((kind) => [kind.attributes.abstractNumId ?? '', kind])
		);
		const counted = new Map<Element, Counts>();
		for (const num of elements(numbering, 'num')) {
			const kind = definition(num, kinds, numbering);
			if (!kind) continue;
			const counts = counted.get(kind) ?? new Counts();
			counted.set(kind, counts);
			this.#lists.set(num.attributes.numId ?? '', numberedBy(kind, num, counts));
		}
	}

	/** The number of a paragraph, by its properties and its style; empty where it has none. */
	number(
		properties: Element | undefined,
		styleId: string | undefined,
		style: Style | undefined
	): string {
		const own = child(properties, 'numPr');
		const numbered = this.#lists.get(value(own, 'numId') ?? style?.list ?? '');
		if (!numbered) return '';

		const byStyle = numbered.styles.indexOf(styleId ?? '');
		const level = Number(value(own, 'ilvl') ?? style?.level ?? Math.max(0, byStyle));
		return numbered.list.next(level);
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

function numberedBy(kind: Element, num: Element, counts: Counts): Numbered {
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
	const all = Array.from(levels.slice(0, 9));
	return {
		list: new List(counts, all.map(levelOf), starts),
		styles: all.map((level) => value(level, 'pStyle'))
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

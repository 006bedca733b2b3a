import type { Document } from '#model/document.ts';
import type { MoneyUnit } from '#model/money.ts';
import { UNIT } from '#model/report.ts';
import { bare, boxes, contentOf, type Box, type Row } from './grid.ts';
import { unitNamed } from './numbers.ts';

/** What a form has said so far: the unit of its money, and the project that it is about. */
export class FormContext {
	unit: MoneyUnit | undefined;
	scope: string;
	readonly #document: Document;
	readonly #mainScope: string;

	constructor(document: Document, mainScope: string) {
		this.#document = document;
		this.#mainScope = mainScope;
		this.scope = mainScope;
	}

	/** A line outside tables (folded), or a row that is one cell, may name a unit, a project, or a form of the whole unit. */
	line(text: string) {
		if (text.length > 80) return;
		this.unit = unitNamed(text) ?? this.unit;
		if (/整体(?:支出)?(?:预算)?绩效/.test(text)) this.scope = this.#mainScope;
		const project = /^项目名称[:：](.+)$/.exec(text)?.[1];
		if (project) this.scope = this.matched(project);
	}

	row(row: Row) {
		const cells = boxes(row).filter((box) => contentOf(box) !== 'blank');
		const [first, second] = cells;
		if (first && !second) this.line(first.text);
		for (const [i, { text }] of cells.entries()) {
			const value = cells[i + 1];
			if (bare(text) === '项目名称' && value && bare(value.text) !== '项目名称')
				this.scope = this.matched(this.name(value));
		}
	}

	/** The name in a box as written, without white space, ordinal, 其中 and the project's code. */
	name({ start, end }: Box): string {
		return this.#document.text
			.slice(start, end)
			.replace(/\s/g, '')
			.replace(/^(?:其中[:：]?|\d{1,2}[.、．](?!\d)|[0-9A-Z]{6,}[-—–_－]+)+/, '');
	}

	/** The report's own project where a name means that one, otherwise the name. */
	matched(name: string): string {
		const [main, other] = [plain(this.#mainScope), plain(name)];
		const same = this.#mainScope !== UNIT && (main.includes(other) || other.includes(main));
		return same ? this.#mainScope : name;
	}
}

const plain = (name: string) => name.normalize('NFKC').replace(/["“”《》()\s]/g, '');

import type { Document } from '#model/document.ts';
import type { Folded } from '#model/folded.ts';
import type { MoneyUnit } from '#model/money.ts';
import { UNIT } from '#model/report.ts';
import { bare, boxes, contentOf, type Box, type Row } from './grid.ts';
import { unitNamed } from '#extract/numbers.ts';

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

	/** A line outside tables, or a row that is one cell, may name a unit, a project, or a form of the whole unit. */
	line(folded: Folded) {
		const { text } = folded;
		if (text.length > 80) return;
		this.unit = unitNamed(text) ?? this.unit;
		if (/整体(?:支出)?(?:预算)?绩效/.test(text)) this.scope = this.#mainScope;

		const { project } = labelled.exec(text)?.groups ?? {};
		if (!project) return;
		const start = text.indexOf(project);
		this.scope = this.matched(this.name(folded.span(start, start + project.length)));
	}

	row(row: Row) {
		const cells = boxes(row).filter((box) => contentOf(box) !== 'blank');
		const [first, second] = cells;
		if (first && !second) this.line(first.folded);
		for (const [i, { text }] of cells.entries()) {
			if (/^(?:金额)?单位:/.test(text)) this.unit = unitNamed(text) ?? this.unit;
			const value = cells[i + 1];
			if (value && isProjectLabel(text) && !isProjectLabel(value.text))
				this.scope = this.matched(this.name(value));
		}
	}

	/** A name as written, without white space, ordinal, 其中 and the project's code. */
	name({ start, end }: Pick<Box, 'start' | 'end'>): string {
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

const isProjectLabel = (text: string) =>
	/^(?:[一二]级)?(?:项目|专项|专项资金|政策|项目政策|项目资金|转移支付)名称$/.test(bare(text));

const labelled =
	/^(?:项目|专项|专项资金)(?:\([^()]*\))?名称:(?<project>.+?)(?:主管部门|实施单位|项目单位|预算单位|填报|项目负责人|联系|金额单位|单位:|$)/;

const plain = (name: string) => name.normalize('NFKC').replace(/["“”《》()\s]/g, '');

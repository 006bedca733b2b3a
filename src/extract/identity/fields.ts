import type { Cell, Span } from '#model/document.ts';
import type { Folded } from '#model/folded.ts';
import { physical, pieceOf, type Reading } from '#extract/lines.ts';
import { askedBy, cleanValue, isColumnHead, mayAsk, type FieldName } from './labels.ts';
import { isOrgan } from './organ.ts';

/** What a report's labels ask for and what they are answered; of the units the one that the report is of comes first. */
export type Fields = Readonly<Record<FieldName, readonly string[]>>;

type Pair = [FieldName, string];

/** What the labelled lines and cells of a document say, folded, in the order of the text. */
export function fieldsOf({ document: { text, blocks }, folded }: Reading): Fields {
	const found: Record<FieldName, string[]> = {
		unit: [],
		executor: [],
		authority: [],
		publisher: [],
		project: [],
		date: [],
		year: []
	};
	const note = (pairs: readonly Pair[]) => {
		for (const [name, value] of pairs) {
			const plain = cleanValue(value);
			const known = found[name];
			if (plain !== '' && known.length < most && !known.includes(plain)) known.push(plain);
		}
	};

	let asked: FieldName | undefined;
	for (const block of blocks) {
		if (block.kind === 'table') {
			for (const [index, row] of block.rows.entries()) {
				const cells = row.flatMap((cell) => wordsOf(text, folded, cell));
				if (!cells.some(mayAsk)) continue;
				note(inRow(cells));
				if (cells.some(isColumnHead))
					note(underHeads(row, block.rows.slice(index + 1, index + 4), folded));
			}
			continue;
		}
		for (const line of physical(text, block)) {
			const plain = line.end - line.start < 120 ? pieceOf(folded, line).text : '';
			const pairs = mayAsk(plain) ? inLine(text, folded, line) : [];
			note(pairs);
			const next = askedBy(plain);
			if (asked && pairs.length === 0 && !next) note([[asked, plain]]);
			asked = next;
		}
	}
	return found;
}

/** No report is asked for more units or projects than a list of them has. */
const most = 200;

/** What a cell says; its lines apart where one of them is a label of its own, as in rows that were run together. */
function wordsOf(text: string, folded: Folded, cell: Span): string[] {
	const lines = physical(text, cell).map((line) => pieceOf(folded, line).text);
	return lines.length > 1 && lines.some(askedBy) ? lines : [lines.join('').slice(0, 100)];
}

/** 单位名称：…  填报日期：… A wide gap, or any before a label, parts two fields; a gap can stand for the colon too. */
function inLine(text: string, folded: Folded, line: Span): Pair[] {
	const pairs: Pair[] = [];
	let asked: FieldName | undefined;
	for (const part of parted(text, line)) {
		const { text: plain } = pieceOf(folded, part);
		const pair = atColon(plain) ?? atGap(text, folded, part);
		const name = askedBy(plain);
		const last = pairs.at(-1);
		if (pair) pairs.push(pair);
		else if (asked && !name) pairs.push([asked, plain]);
		else if (last && !plain.includes(':') && !isWhole(last, plain)) last[1] += plain;
		asked = name;
	}
	return pairs.length > 0 ? pairs : spaced(pieceOf(folded, line).text);
}

/** The parts of a line that gaps keep apart. */
function parted(text: string, { start, end }: Span): Span[] {
	const parts: Span[] = [];
	const line = text.slice(start, end);
	let from = 0;
	for (const { 0: gap, index } of line.matchAll(/\t|\s{2,}|\s(?=[一-龥]{2,12}[:：])/g)) {
		const isWide = gap.length > 1 || gap === '\t';
		if (!isWide && !/[:：]/.test(line.slice(from, index))) continue;
		parts.push({ start: start + from, end: start + index });
		from = index + gap.length;
	}
	return [...parts, { start: start + from, end }];
}

/** Whether what follows a value behind a wide gap is no more of it: 部门：某局      2022年度, but 某镇  中心学校. */
const isWhole = ([name, value]: Readonly<Pair>, next: string) =>
	name === 'project'
		? value !== ''
		: isOrgan(cleanValue(value)) && !(/[镇乡]$|街道$/.test(value) && isOrgan(next));

/** 单 位 名 称 … where spaces part every character. */
function spaced(line: string): Pair[] {
	const [, label = '', value = ''] = /^([^,。;]{2,8}?名称):?(.{4,40})$/.exec(line) ?? [];
	const name = askedBy(label);
	return name ? [[name, value]] : [];
}

/** 发布机构:某局, [发布机构]某局. */
function atColon(plain: string): Pair | undefined {
	const [label = ''] = /^\[[一-龥]{2,8}\](?=.)/.exec(plain) ?? [];
	const asked = label && askedBy(label);
	if (asked) return [asked, plain.slice(label.length)];
	const at = plain.indexOf(':');
	const name = at > 1 && at <= 24 ? askedBy(plain.slice(0, at)) : undefined;
	return name && [name, plain.slice(at + 1)];
}

function atGap(text: string, folded: Folded, { start, end }: Span): Pair | undefined {
	const [, label = ''] = /^(\S{4,16})\s\S/.exec(text.slice(start, Math.min(end, start + 20))) ?? [];
	const gap = start + label.length;
	const name = label && askedBy(pieceOf(folded, { start, end: gap }).text);
	return name ? [name, pieceOf(folded, { start: gap, end }).text] : undefined;
}

function inRow(cells: readonly string[]): Pair[] {
	const filled = cells.filter((cell) => cell !== '');
	return filled.flatMap((cell, index): Pair[] => {
		const name = askedBy(cell);
		if (!name) {
			const pair = atColon(cell);
			return pair ? [pair] : [];
		}
		const value = filled[index + 1];
		return value === undefined || askedBy(value) || isColumnHead(value) ? [] : [[name, value]];
	});
}

/** What stands under the heads of a table with one row of figures; a list of several names none. */
function underHeads(
	head: readonly Cell[],
	below: readonly (readonly Cell[])[],
	folded: Folded
): Pair[] {
	return head.flatMap((cell): Pair[] => {
		const name = askedBy(pieceOf(folded, cell).text);
		if (!name) return [];
		const values = below.flatMap((row) => {
			const value = row.find(({ column }) => column === cell.column);
			const words = value ? pieceOf(folded, value).text : '';
			return /^(?:合计|总计|小计)?$/.test(words) ? [] : [words];
		});
		const [only, ...more] = values;
		return only && more.length === 0 && !/^[\d.,%]+$/.test(only) ? [[name, only]] : [];
	});
}

import type { Cell, Span } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { physical, pieceOf, type Reading } from '#extract/lines.ts';
import { markOf } from '#extract/marks.ts';
import { isOrgan } from './organ.ts';

/** What a form or a cover asks for by name; of the units the one that the report is of comes first. */
const labels = {
	unit: /^(?:部门\(?单位\)?|单位\(?部门\)?|预算(?:部门|单位)|填[报表](?:部门|单位)|编制(?:部门|单位)|自评(?:部门|单位)|申报(?:部门|单位)|报[告送](?:部门|单位)|部门|单位)(?:名称|全称)?$/,
	executor:
		/^(?:(?:项目|资金|具体)?(?:实施|执行|承担|使用|用款|建设|承办)|项目|被评价|评价)(?:主体|部门|单位|机构|科室)(?:\(科室\))?(?:名称)?$/,
	authority:
		/^(?:项目|预算|业务|[省市县区]级|一级)?(?:预算)?主管(?:预算)?(?:部门|单位)(?:名称|及代码)?$/,
	project: /^(?:评价|预算|支出|专项)?(?:项目|专项|资金|政策|项目\(政策\)|专项资金|项目资金)名称$/,
	date: /^(?:报告|填[报表]|编制|评价|自评|报送|上报)(?:日期|时间)$/,
	year: /^(?:评价|预算|自评|项目|报告|填报|所属)?(?:年度|年份)$/
} as const;

export type FieldName = keyof typeof labels;
export type Fields = Readonly<Record<FieldName, readonly string[]>>;

/** What the labelled lines and cells of a document say, folded, in the order of the text. */
export function fieldsOf({ document: { text, blocks }, folded }: Reading): Fields {
	const found: Record<FieldName, string[]> = {
		unit: [],
		executor: [],
		authority: [],
		project: [],
		date: [],
		year: []
	};
	const note = ([name, value]: readonly [FieldName, string]) => {
		const plain = clean(value);
		if (plain !== '' && !found[name].includes(plain)) found[name].push(plain);
	};

	let asked: FieldName | undefined;
	for (const block of blocks) {
		if (block.kind === 'table') {
			for (const [index, row] of block.rows.entries()) {
				const cells = row.flatMap((cell) => wordsOf(text, folded, cell));
				for (const pair of inRow(cells)) note(pair);
				if (!cells.some(isHead)) continue;
				for (const pair of underHeads(row, block.rows.slice(index + 1, index + 4), folded))
					note(pair);
			}
			continue;
		}
		for (const line of physical(text, block)) {
			const short = line.end - line.start < 120;
			const pairs = short ? inLine(text, line) : [];
			for (const pair of pairs) note(pair);
			const whole = short ? pieceOf(folded, line).text : '';
			if (asked && pairs.length === 0 && !nameOf(whole)) note([asked, whole]);
			asked = nameOf(whole);
		}
	}
	return found;
}

/** What a cell says; its lines apart where one of them is a label of its own, as in rows that were run together. */
function wordsOf(text: string, folded: Folded, cell: Span): string[] {
	const lines = physical(text, cell).map((line) => pieceOf(folded, line).text);
	return lines.some(nameOf) ? lines : [lines.join('').slice(0, 100)];
}

const fold = (text: string) => new Folded(text).text;

function nameOf(label: string): FieldName | undefined {
	const plain = label.replace(/:$/, '').replace(/\((?:公?章|盖章|签章|全称|公章\))\)?$/, '');
	const mark = markOf(plain, plain);
	const bare = plain.slice(mark?.length ?? 0);
	return (Object.keys(labels) as FieldName[]).find((name) => labels[name].test(bare));
}

/** 单位名称：…  填报日期：… A wide gap, or any before a label, parts two fields; a gap can stand for the colon too. */
function inLine(text: string, { start, end }: Span): [FieldName, string][] {
	const pairs: [FieldName, string][] = [];
	let asked: FieldName | undefined;
	for (const piece of text
		.slice(start, end)
		.split(/\t|\s{2,}|(?<=[:：].*)\s(?=[一-龥]{2,12}[:：])/)) {
		const pair = inPiece(piece);
		const plain = fold(piece);
		const last = pairs.at(-1);
		if (pair) pairs.push(pair);
		else if (asked && !nameOf(plain)) pairs.push([asked, plain]);
		else if (last && !/[:：]/.test(piece) && !isWhole(last)) last[1] += plain;
		asked = nameOf(plain);
	}
	return pairs.length > 0 ? pairs : spaced(fold(text.slice(start, end)));
}

/** Whether what follows a value behind a wide gap is no more of it: 部门：某局      2022年度. */
const isWhole = ([name, value]: readonly [FieldName, string]) =>
	name === 'project' ? value !== '' : isOrgan(clean(value));

/** 单 位 名 称 … where spaces part every character. */
function spaced(line: string): [FieldName, string][] {
	const [, label = '', value = ''] = /^([^,。;]{2,8}?名称):?(.{4,40})$/.exec(line) ?? [];
	const name = nameOf(label);
	return name ? [[name, value]] : [];
}

function inPiece(piece: string): [FieldName, string] | undefined {
	const colon = /^([^:：]{2,24})[:：](.*)$/s.exec(piece);
	const gap = /^(\S{4,16})\s(\S.*)$/s.exec(piece);
	for (const match of [colon, gap]) {
		const name = match && nameOf(fold(match[1] ?? ''));
		if (name) return [name, fold(match[2] ?? '')];
	}
	return;
}

function inRow(cells: readonly string[]): [FieldName, string][] {
	return cells.flatMap((cell, index): [FieldName, string][] => {
		const name = nameOf(cell);
		const value = cells.slice(index + 1).find((other) => other !== '') ?? '';
		if (name) return nameOf(value) || isHead(value) || cells.length < 2 ? [] : [[name, value]];
		const pair = inPiece(cell);
		return pair ? [pair] : [];
	});
}

/** A word that heads a column of figures: a label beside it heads a column too. */
const isHead = (words: string) =>
	words.length <= 20 &&
	/^(?:.{0,10}(?:预算|执行|决算|支出|支付|收入|下达|到位|拨付|安排|完成|结余|使用|资金)总?(?:数|额|金额|合计|进度|率)|(?:年初|全年|调整后?|项目|批复|当年)*(?:预算|决算|执行|支出|收入)|(?:自评|评价|实际|预算)?(?:得分|分值|金额|等[级次]|结果)|序号)(?:\([^()]{1,8}\))?$/.test(
		words
	);

/** What stands under the heads of a table with one row of figures; a list of several names none. */
function underHeads(
	head: readonly Cell[],
	below: readonly (readonly Cell[])[],
	folded: Folded
): [FieldName, string][] {
	return head.flatMap((cell): [FieldName, string][] => {
		const name = nameOf(pieceOf(folded, cell).text);
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

/** A value without seals, codes and what else follows it in its line. */
const clean = (value: string) =>
	value
		.replace(/^:|^\[?[\dA-Z]{3,}\]?[-_—]?(?=[一-龥])(?![年月])/, '')
		.replace(/\((?:公?章|盖章|签章|加盖公章|公章或盖章|签字盖章|制|印)\).*$/, '')
		.replace(
			/(?:填[报表](?:日期|时间|人)|联系(?:人|电话)|金额单位|单位:|评价(?:方式|机构)|报告日期|项目负责人|负责人).*$/,
			''
		)
		.replace(/^(?:无|\/|-+|—+|_+)$/, '')
		.slice(0, 80);

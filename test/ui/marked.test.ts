import { expect, test } from 'vitest';
import type { Block } from '#model/document.ts';
import { marked, placed, type Piece } from '#ui/marked.ts';

const none = {
	facts: [],
	indicators: [],
	score_items: [],
	findings: [],
	problems: [],
	unclassified: []
};

const span = (text: string, part: string) => {
	const start = text.indexOf(part);
	return { start, end: start + part.length };
};

const fact = (text: string, part: string, ordinal: number) =>
	({ ordinal, restated: [], ...span(text, part) }) as never;

const finding = (text: string, ...parts: string[]) =>
	({ evidence: parts.map((part) => span(text, part)) }) as never;

const plain = (pieces: readonly Piece[]): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece.pieces))).join('');

/** The text with each mark as `id[…]`, sentences between bars. */
const shown = (pieces: readonly Piece[]): string =>
	pieces
		.map((piece) => (typeof piece === 'string' ? piece : `${piece.id}[${shown(piece.pieces)}]`))
		.join('');

function paragraph(text: string, marks: Partial<Parameters<typeof marked>[0]>) {
	const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
	const [block] = marked({ ...none, text, blocks, ...marks });
	if (block?.kind !== 'paragraph') throw new Error('no paragraph');
	return block.sentences.map(shown).join('|');
}

test('every fact is marked in its sentence', () => {
	const text = '预算96万元。支出80万元，执行率83.33%。';
	const facts = [fact(text, '96万元', 1), fact(text, '80万元', 2), fact(text, '83.33%', 3)];
	expect(paragraph(text, { facts })).toBe('预算f1[96万元]。|支出f2[80万元]，执行率f3[83.33%]。');
});

test('a fact inside the passage of a finding is marked inside it', () => {
	const text = '支出80万元。';
	expect(
		paragraph(text, {
			facts: [fact(text, '80万元', 1)],
			findings: [finding(text, '支出80万元')]
		})
	).toBe('e0-0[支出f1[80万元]]。');
});

test('the sentence of a problem is marked once, whatever number of classes it has, around its figures', () => {
	const text = '完成80%，支出滞后。绩效意识不强。';
	const problem = (part: string) => span(text, part) as never;
	expect(
		paragraph(text, {
			facts: [fact(text, '80%', 1)],
			problems: [problem('完成80%，支出滞后'), problem('完成80%，支出滞后')]
		})
	).toBe('q0[完成f1[80%]，支出滞后]。|绩效意识不强。');
});

test('a passage that runs over a full stop keeps its sentences together', () => {
	const text = '甲。乙。丙。丁。';
	expect(paragraph(text, { findings: [finding(text, '乙。丙')] })).toBe('甲。|e0-0[乙。丙]。|丁。');
});

test('marks that cross are cut, and no character is lost or doubled', () => {
	const text = '一二三四五六七八';
	const findings = [finding(text, '二三四五', '四五六七'), finding(text, '三四')];
	expect(paragraph(text, { findings })).toBe('一e0-0[二e1-0[三e0-1[四]]五]六七八');
});

test('a figure that is said again is marked there too', () => {
	const text = '支出80万元，即80万元';
	const again = { ordinal: 1, ...span(text, '80万元'), restated: [{ start: 8, end: 12 }] } as never;
	expect(paragraph(text, { facts: [again] })).toBe('支出f1[80万元]，即f1-0[80万元]');
});

test('two facts of one number both have their address', () => {
	const text = '支出80万元';
	const facts = [fact(text, '80万元', 1), fact(text, '80万元', 2)];
	expect(paragraph(text, { facts })).toBe('支出f1[f2[80万元]]');
});

test('a mark in a table stands in the cell where it begins, and the rows above the first figure are its head', () => {
	const text = '项目\t金额\n甲\t96\n';
	const cell = (part: string, column: number) => ({
		...span(text, part),
		column,
		columns: 1,
		rows: 1
	});
	const blocks: Block[] = [
		{
			kind: 'table',
			start: 0,
			end: text.length,
			columns: 2,
			rows: [
				[cell('项目', 0), cell('金额', 1)],
				[cell('甲', 0), cell('96', 1)]
			]
		}
	];
	const [table] = marked({
		...none,
		text,
		blocks,
		facts: [fact(text, '96', 7)],
		indicators: [fact(text, '甲\t96', 1)]
	});
	if (table?.kind !== 'table') throw new Error('no table');

	expect(table.rows.map((row) => row.map(({ pieces }) => shown(pieces)))).toEqual([
		['项目', '金额'],
		['i1[甲]', 'f7[96]']
	]);
	expect(table.rows.map((row) => row.every(({ heads }) => heads))).toEqual([true, false]);
});

test('a paragraph is whole whatever is marked in it', () => {
	const text = '一、概况；二、资金！“三”。四\n五';
	for (let start = 0; start < text.length; start++)
		for (let end = start; end <= text.length; end++) {
			const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
			const facts = [
				{ ordinal: 1, start, end, restated: [] } as never,
				{ ordinal: 2, start: 3, end: 9, restated: [] } as never
			];
			const [block] = marked({ ...none, text, blocks, facts });
			expect(block?.kind === 'paragraph' && block.sentences.map(plain).join('')).toBe(text);
		}
});

test('each sentence has its place in the text; one that a mark joined to the next has both', () => {
	const text = '前言。预算96万元。支出80万元。另有；结余。';
	const blocks: Block[] = [{ kind: 'paragraph', start: 3, end: text.length }];
	const findings = [finding(text, '96万元。支出80万元')];
	const [block] = marked({ ...none, text, blocks, findings });
	if (block?.kind !== 'paragraph') throw new Error('no paragraph');
	const places = placed(block.sentences, block.start);
	expect(places.map(({ starts }) => starts)).toEqual([
		[text.indexOf('预算'), text.indexOf('支出')],
		[text.indexOf('另有')],
		[text.indexOf('结余')]
	]);
});

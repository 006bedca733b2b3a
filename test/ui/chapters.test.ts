import { expect, test } from 'vitest';
import type { ReportDetail } from '#model/detail.ts';
import { chapters } from '#ui/chapters.ts';
import type { Piece } from '#ui/marked.ts';

const lines = ['某局自评报告', '一、 概况：', '本局有2人。', '二、资金。支出80万元。'];
const text = lines.join('\n');
const at = (line: number) => text.indexOf(lines[line] as string);

const detail = {
	text,
	blocks: lines.map((line, i) => ({ kind: 'paragraph', start: at(i), end: at(i) + line.length })),
	sections: [
		{ ordinal: 1, depth: 1, heading: '一、概况', start: at(1), end: at(3) },
		{ ordinal: 2, depth: 1, heading: '二、资金', start: at(3), end: text.length }
	],
	facts: [],
	indicators: [],
	score_items: [],
	findings: [],
	problems: [],
	unclassified: []
} as unknown as ReportDetail;

const plain = (pieces: readonly Piece[]): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece.pieces))).join('');

test('a report falls into what stands before its first heading and its sections', () => {
	const shown = chapters(detail).map(({ section, heading, blocks }) => ({
		section: section?.ordinal,
		heading: heading?.map(plain).join(''),
		blocks: blocks.map((block) =>
			block.kind === 'paragraph' ? block.sentences.map(plain).join('') : 'table'
		)
	}));

	expect(shown).toEqual([
		{ section: undefined, heading: undefined, blocks: ['某局自评报告'] },
		{ section: 1, heading: '一、 概况：', blocks: ['本局有2人。'] },
		{ section: 2, heading: undefined, blocks: ['二、资金。支出80万元。'] }
	]);
});

test('a report without headings or text is shown all the same', () => {
	expect(chapters({ ...detail, sections: [] })).toHaveLength(1);
	expect(chapters({ ...detail, text: '', blocks: [], sections: [] })).toEqual([]);
});

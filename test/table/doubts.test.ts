import { expect, test } from 'vitest';
import type { Report } from '#model/report.ts';
import { doubtful } from '#table/doubts.ts';
import { layOut, type Laid } from '#table/lay-out.ts';
import { entry, fact } from './entry.ts';

function laid(told: Partial<Omit<Report, 'identity'>>): Laid {
	const rows = layOut(entry('a.txt', told));
	if ('lost' in rows) throw new Error(rows.lost.en);
	return rows;
}

const seen = (told: Parameters<typeof laid>[0]) =>
	doubtful(laid(told)).map(({ doubt, measure, as_written, amount, used }) => [
		doubt,
		measure,
		as_written,
		amount,
		used
	]);

const section = (
	canonical: Report['sections'][number]['canonical'],
	start: number,
	end: number
) => ({
	ordinal: start + 1,
	depth: 1,
	heading: '',
	canonical,
	also: null,
	start,
	end
});

test('what is stated once and plainly is not doubtful', () => {
	expect(seen({ facts: [fact('spent', 43.21), fact('disbursed', 44)] })).toEqual([]);
});

test('of a measure that is stated differently every statement is shown, with the one that is used', () => {
	const facts = [
		fact('spent', 43.4, { start: 5 }),
		fact('spent', 42.26, { start: 9, place: 'table' }),
		fact('spent', 12, { start: 11, scope: '网络宣传' })
	];
	expect(seen({ facts })).toEqual([
		['conflict', 'spent', '43.4万元', '43.4万元', '42.26万元'],
		['conflict', 'spent', '42.26万元', '42.26万元', '42.26万元']
	]);
});

test('a measure that is only inferred is shown once, unless another statement bears it out', () => {
	const inferred = fact('spent', 43.21, { start: 5, confidence: 'inferred' });
	const again = { ...inferred, start: 9, place: 'table' } as const;
	expect(seen({ facts: [inferred, again] })).toEqual([
		['inferred', 'spent', '43.21万元', '43.21万元', '43.21万元']
	]);
	expect(seen({ facts: [inferred, { ...again, confidence: 'phrase' }] })).toEqual([]);
});

test('a number that cannot be read is shown beside one that can', () => {
	const facts = [fact('spent', 0, { fen: null, as_written: '12O.5万元' }), fact('spent', 120.5)];
	expect(seen({ facts })).toEqual([['unreadable', 'spent', '12O.5万元', '', '120.5万元']]);
});

test('money without a measure is shown where a section is on funds, percentages and other sections aside', () => {
	const sections = [
		section('overview', 0, 10),
		section('funds', 10, 20),
		{ ...section('performance', 20, 30), also: 'funds' as const }
	];
	const unclassified = [
		{ start: 5, end: 8, as_written: '3万元' },
		{ start: 12, end: 18, as_written: '12,345.6元' },
		{ start: 18, end: 20, as_written: '5%' },
		{ start: 25, end: 28, as_written: '多少万元' }
	];
	expect(seen({ sections, unclassified })).toEqual([
		['unclassified', null, '12,345.6元', '1.23456万元', ''],
		['unclassified', null, '多少万元', '', '']
	]);
});

test('what a person has put right is not doubtful any more', () => {
	const rows = laid({ facts: [fact('spent', 43.4), fact('spent', 42.26)] });
	const [first, second] = rows.fact as [Laid['fact'][0], Laid['fact'][0]];
	expect(doubtful({ ...rows, fact: [{ ...first, corrected: true }, second] })).toEqual([]);
});

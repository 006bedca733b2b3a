import { expect, test } from 'vitest';
import type { FactDetail } from '#model/detail.ts';
import type { MeasureId } from '#model/measures.ts';
import type { Kind } from '#model/report.ts';
import type { Rows } from '#model/tables.ts';
import { amountsOf, executed, sentencesOf, speaking } from '#ui/brief/brief.ts';

const fact = (ordinal: number, measure: MeasureId, fen: number, scope = 'unit'): FactDetail => ({
	ordinal,
	measure,
	scope,
	fen,
	value: null,
	unit: '万元',
	as_written: `${fen / 1e6}万元`,
	approximate: false,
	base: null,
	section: null,
	start: ordinal * 20,
	end: ordinal * 20 + 8,
	place: 'narrative',
	confidence: 'phrase',
	restated: [],
	corrected: false
});

const report = {
	kind: 'whole',
	project_name: null
} as Rows<'report'>;

const nothing = {
	adjusted: null,
	initial: null,
	spent: null,
	basic: null,
	project: null,
	personnel: null,
	public: null,
	three_public: null
};

test('an amount leads to the fact that states it; one put together from others leads nowhere', () => {
	const facts = [
		fact(1, 'initial_budget', 80_000_000),
		fact(2, 'supplementary', 5_000_000),
		fact(3, 'spent', 70_000_000),
		fact(4, 'spent', 72_000_000)
	];
	const amounts = amountsOf(
		{ ...nothing, initial: 80_000_000, adjusted: 85_000_000, spent: 70_000_000 },
		{ report, facts }
	);
	expect(amounts).toEqual({
		initial: { fen: 80_000_000, ordinal: 1, conflicting: false },
		adjusted: { fen: 85_000_000, ordinal: null, conflicting: false },
		spent: { fen: 70_000_000, ordinal: 3, conflicting: true }
	});
});

test('the share spent is of the full-year budget, and of the initial one where there is no other', () => {
	const of = (fen: number) => ({ fen, ordinal: 1, conflicting: false });
	expect(executed({ adjusted: of(100), initial: of(80), spent: of(40) })).toEqual({
		of: 'adjusted',
		rate: 0.4
	});
	expect(executed({ initial: of(80), spent: of(40) })).toEqual({ of: 'initial', rate: 0.5 });
	expect(executed({ spent: of(40) })).toBeUndefined();
	expect(executed({ adjusted: of(0), spent: of(40) })).toBeUndefined();
	expect(executed({ adjusted: of(100) })).toBeUndefined();
});

test('a whole year speaks before a part of one, then the latest year, then the whole unit', () => {
	const of = (kind: Kind, year: number) => ({ kind, year });
	expect(speaking([of('monitoring', 2024), of('project', 2023), of('whole', 2023)])).toEqual(
		of('whole', 2023)
	);
	expect(speaking([of('whole', 2020), of('project', 2022)])).toEqual(of('project', 2022));
	expect(speaking([of('monitoring', 2021), of('monitoring', 2022)])).toEqual(
		of('monitoring', 2022)
	);
	expect(speaking([])).toBeUndefined();
});

test('a sentence of two classes is told once, a long one is cut, and no more are told than fit', () => {
	const text = `一是进度慢。\n二是${'很长'.repeat(60)}。三是人手少。`;
	const at = (start: number, end: number, kind: 'problem' | 'measure' = 'problem') => ({
		ordinal: start,
		kind,
		class: null,
		start,
		end
	});
	const problems = [at(0, 6), at(0, 6), at(7, 130), at(130, 136), at(130, 136, 'measure')];
	const told = sentencesOf({ problems, text }, 'problem', 2);
	expect(told.map(({ start }) => start)).toEqual([0, 7]);
	expect(told[0]?.text).toBe('一是进度慢。');
	expect(told[1]?.text).toMatch(/^二是很长.*…$/);
	expect(told[1]?.text.length).toBeLessThan(90);
	expect(sentencesOf({ problems, text }, 'measure', 2)).toHaveLength(1);
});

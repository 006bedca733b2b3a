import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digest } from '#pipeline.ts';
import type { Identity } from '#model/report.ts';
import { reference } from './reference.ts';
import { expected, fold, statements, type Stated } from './stated.ts';

type Golden = {
	identity: Partial<Identity>;
	/** Canonical ids of the top headings in order; `a+b` where one heading has two subjects. */
	sections: string[];
	facts: Stated[];
	indicators: (string | null)[][];
	score_items: (string | number | null)[][];
	self_score: number | null;
	grade: string | null;
	findings: { required: string[]; possible: string[] };
};

const golden = readdirSync('test/golden/digests').map((name) => basename(name, '.json'));

const folded = (text: string | null) => text && fold(text);

test('every digest has its golden file', () => {
	const digests = readdirSync('data/reports').filter((name) => name.endsWith('.txt'));
	expect(digests.map((name) => basename(name, '.txt')).toSorted()).toEqual(golden.toSorted());
});

test('every digest names its source', () => {
	const sources = readFileSync('data/reports/sources.csv', 'utf8').trim().split('\n').slice(1);
	expect(sources.map((line) => line.split('.txt,')[0]).toSorted()).toEqual(golden.toSorted());
	for (const line of sources) expect(line).toMatch(/：《.+》/);
});

describe.each(golden)('the digest %s', async (name) => {
	const file = { name: `${name}.txt`, bytes: readFileSync(`data/reports/${name}.txt`) };
	const known = JSON.parse(readFileSync(`test/golden/digests/${name}.json`, 'utf8')) as Golden;
	const { document, report, verdicts } = await digest(file, reference);

	test('says which report it is', () => {
		expect(report.identity).toMatchObject(known.identity);
	});

	test('has its sections in order', () => {
		const top = report.sections.filter(({ depth }) => depth === 1);
		expect(top.map(({ canonical, also }) => (also ? `${canonical}+${also}` : canonical))).toEqual(
			known.sections
		);
	});

	test('states its figures, and no other', () => {
		expect(statements(report.facts, document.text, known.facts)).toEqual(expected(known.facts));
	});

	test('has its indicators and scores', () => {
		expect(
			report.indicators.map(({ level1, level2, name, actual }) =>
				[level1, level2, name, actual].map(folded)
			)
		).toEqual(known.indicators.map((texts) => texts.map((text) => text && fold(String(text)))));
		expect(report.score_items.map(({ name, weight, score }) => [name, weight, score])).toEqual(
			known.score_items
		);
		expect(report.self_scores.map(({ value }) => value)[0] ?? null).toBe(known.self_score);
		expect(report.grades.map(({ value }) => value)[0] ?? null).toBe(known.grade);
	});

	test('contradicts itself where the report did, and nowhere else', () => {
		const codes = verdicts
			.filter((verdict) => 'findings' in verdict && verdict.findings.length > 0)
			.map(({ rule }) => rule);
		const allowed = new Set([...known.findings.required, ...known.findings.possible]);
		expect(known.findings.required.filter((code) => !codes.includes(code as never))).toEqual([]);
		expect(codes.filter((code) => !allowed.has(code))).toEqual([]);
	});
});

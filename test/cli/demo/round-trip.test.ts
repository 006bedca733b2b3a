import { describe, expect, test } from 'vitest';
import { demo } from '#cli/demo/demo.ts';
import type { DemoReport } from '#cli/demo/report.ts';
import { digest } from '#pipeline.ts';
import { reference } from '../../reference.ts';
import { expected as lines, fold, statements, type Stated } from '../../stated.ts';

const known = ({ expected }: DemoReport): Stated[] =>
	expected.facts.map(({ measure, scope, fen, value, as_written, place }) => [
		measure,
		scope,
		fen === null ? (value ?? Number.NaN) : fen / 100,
		as_written,
		place
	]);

const read = await Promise.all(
	[...demo()].map(async (report) => ({
		...report,
		facts: known(report),
		found: await digest(
			{ name: report.name, bytes: new TextEncoder().encode(report.text) },
			reference
		)
	}))
);

type Read = (typeof read)[number];

/** Nothing, or for each report that differs its name and both sides. */
const differences = (sides: (report: Read) => readonly [found: unknown, wanted: unknown]) =>
	read.flatMap((report) => {
		const [found, wanted] = sides(report);
		return JSON.stringify(found) === JSON.stringify(wanted)
			? []
			: [{ name: report.name, found, wanted }];
	});

const without = (lines: readonly string[], others: readonly string[]) =>
	lines.filter((line) => !others.includes(line));

describe('of every demo report, whatever its template,', () => {
	test('each figure comes back, and no other', () => {
		expect(
			differences(({ facts, found }) => {
				const { report, document } = found;
				const got = statements(report.facts, document.text, facts);
				const wanted = lines(facts);
				return [without(got, wanted), without(wanted, got)];
			})
		).toEqual([]);
	});

	test('it is known which report it is', () => {
		expect(
			differences(({ expected, found }) => [
				Object.keys(expected.identity).map((key) => found.report.identity[key as 'year']),
				Object.values(expected.identity)
			])
		).toEqual([]);
	});

	test('the sections come back in their order', () => {
		expect(
			differences(({ expected, found }) => [
				found.report.sections
					.filter(({ depth, canonical }) => depth === 1 && canonical !== 'form')
					.map(({ canonical, also }) => ({ canonical, also })),
				expected.sections
			])
		).toEqual([]);
	});

	test('the indicators come back', () => {
		const plain = (text: string | null) => text && fold(text);
		expect(
			differences(({ expected, found }) => [
				found.report.indicators.map(({ level1, level2, name, target, actual, weight, score }) => [
					...[level1, level2, name, target, actual].map(plain),
					weight,
					score
				]),
				expected.indicators.map(({ level1, level2, name, target, actual, weight, score }) => [
					...[level1, level2, name, target, actual].map(plain),
					weight,
					score
				])
			])
		).toEqual([]);
	});

	test('the scores and the grade come back', () => {
		expect(
			differences(({ expected, found: { report } }) => [
				[
					report.self_scores[0]?.value ?? null,
					report.grades[0]?.value ?? null,
					report.score_items.map(({ weight, score }) => [weight, score])
				],
				[
					expected.self_score,
					expected.grade,
					expected.score_items.map(({ weight, score }) => [weight, score])
				]
			])
		).toEqual([]);
	});

	test('what was planted is found, and nothing else of its kind', () => {
		const plantable = new Set(read.flatMap(({ expected }) => expected.planted));
		expect(
			differences(({ expected, found: { verdicts } }) => {
				const judged = verdicts.filter(({ rule }) => plantable.has(rule));
				return [
					judged
						.filter((verdict) => 'findings' in verdict && verdict.findings.length > 0)
						.map(({ rule }) => rule),
					expected.planted.filter((code) => judged.some(({ rule }) => rule === code))
				];
			})
		).toEqual([]);
	});
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digest } from '#pipeline.ts';
import { draft } from '#table/draft.ts';
import { reference } from '../reference.ts';

const of = async (text: string) =>
	draft(await digest({ name: 'draft.txt', bytes: new TextEncoder().encode(text) }, reference));

test('a draft that does not say which report it is still shows its figures and findings', async () => {
	const { identity, facts, findings } = await of('一、概况\n全年预算100万元，支出120万元。');
	expect([identity.region_code, identity.year, identity.kind]).toEqual([null, null, null]);
	expect(facts.map(({ measure, fen }) => [measure, fen])).toEqual([
		['adjusted_budget', 100_000_000],
		['spent', 120_000_000]
	]);
	expect(findings.map(({ severity }) => severity)).toContain('high');
});

test('an author reads the telephone number that a published page would mask, and is told of it', async () => {
	const number = ['138', '0013', '8000'].join('');
	const { text, findings } = await of(`自评报告\n联系人：张三，电话：${number}。`);
	expect(text).toContain(number);
	expect(
		findings
			.map(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)).join())
			.join()
	).toContain(number);
});

test('every finding and figure of an embedded report stands where the draft says', async () => {
	const { text, facts, findings } = await of(
		readFileSync('data/reports/ningxian-2021.txt', 'utf8')
	);
	expect(facts.length).toBeGreaterThan(5);
	expect(facts.map(({ start, end }) => text.slice(start, end))).toEqual(
		facts.map(({ as_written }) => as_written)
	);
	expect(findings.every(({ evidence }) => evidence.every(({ end }) => end <= text.length))).toBe(
		true
	);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demo } from '#cli/demo/demo.ts';
import { kinds } from '#model/report.ts';
import { reference } from '../../reference.ts';

const reports = [...demo()];
const identities = reports.map(({ expected }) => expected.identity);
const distinct = <T>(values: readonly T[]) => new Set(values).size;

describe('the demo panel', () => {
	test('is the same for the same seed, and another for another', () => {
		expect([...demo({ seed: 1 })]).toEqual(reports);
		expect([...demo({ seed: 2 })][0]?.text).not.toBe(reports[0]?.text);
	});

	test('has a dozen counties in six provinces, all of GB/T 2260', () => {
		const regions = new Map(reference.regions.map(({ code, name }) => [code, name]));
		for (const { region_code, region_name } of identities)
			expect(regions.get(region_code ?? '')).toBe(region_name);
		expect(distinct(identities.map(({ region_code }) => region_code))).toBeGreaterThanOrEqual(12);
		expect(
			distinct(identities.map(({ region_code }) => region_code?.slice(0, 2)))
		).toBeGreaterThanOrEqual(6);
	});

	test('has three types of unit, all kinds and seven years', () => {
		expect(distinct(identities.map(({ unit_type }) => unit_type))).toBeGreaterThanOrEqual(3);
		expect(new Set(identities.map(({ kind }) => kind))).toEqual(new Set(kinds));
		expect(distinct(identities.map(({ year }) => year))).toBe(7);
	});

	test('has a yearly report for most units and years', () => {
		const whole = identities.filter(({ kind }) => kind === 'whole');
		const places = distinct(identities.map(({ unit }) => unit)) * 7;
		expect(whole.length / places).toBeGreaterThan(0.93);
		expect(whole.length).toBeLessThan(places);
	});

	test('names every file once, and stays small', () => {
		expect(distinct(reports.map(({ name }) => name))).toBe(reports.length);
		const bytes = reports.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0);
		expect(bytes).toBeLessThan(1_200_000);
	});

	test('nobody can take a report for a real one', () => {
		for (const { text, expected } of reports) {
			expect(expected.identity.unit).toContain('示例');
			expect(text).toContain(expected.identity.unit);
			expect(text.trimEnd().split('\n').at(-1)).toContain('演示数据');
		}
	});

	test('is what lies in data/reports/demo', () => {
		const folder = 'data/reports/demo';
		expect(readdirSync(folder).toSorted()).toEqual(reports.map(({ name }) => name).toSorted());
		for (const { name, text } of reports)
			expect(readFileSync(`${folder}/${name}`, 'utf8'), name).toBe(text);
	});

	test('every figure that it wrote stands in its text', () => {
		for (const { text, expected } of reports)
			for (const { as_written } of expected.facts) expect(text).toContain(as_written);
	});

	test('has contradictions of many kinds, in the smaller part of the reports', () => {
		const planted = reports.flatMap(({ expected }) => expected.planted);
		expect(distinct(planted)).toBe(13);
		expect(planted.length / reports.length).toBeLessThan(0.25);
	});
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digest } from '#pipeline.ts';
import { measures } from '#model/measures.ts';
import type { Report } from '#model/report.ts';
import { folded, missed, shown, unfounded, type Labels } from '../labels.ts';
import { reference } from '../reference.ts';
import { variants } from './variants.ts';

const folder = 'test/golden/reports';
const names = readdirSync(folder)
	.filter((file) => file.endsWith('.json'))
	.map((file) => file.slice(0, -'.json'.length));

const textOf = (name: string) => readFileSync(`${folder}/${name}.txt`, 'utf8');
const read = async (name: string, text = textOf(name)) =>
	(await digest({ name: `${name}.txt`, bytes: new TextEncoder().encode(text) }, reference)).report;
const cases = await Promise.all(
	names.map(async (name) => ({
		name,
		label: JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Labels,
		report: await read(name)
	}))
);

/** Of what is due, what was found: `due`, `given`, and what is missing or was not asked for. */
type Count = Readonly<{ due: number; given: number; missing: string[]; extra: string[] }>;

function totals(count: (report: Report, label: Labels) => Count) {
	const all = cases.map(({ name, report, label }) => ({ name, ...count(report, label) }));
	const sum = (of: (one: Count) => number) => all.reduce((total, one) => total + of(one), 0);
	const [due, given] = [sum((one) => one.due), sum((one) => one.given)];
	const recall = 1 - sum((one) => one.missing.length) / due;
	const precision = 1 - sum((one) => one.extra.length) / given;
	const list = (which: 'missing' | 'extra') =>
		all.flatMap((one) => one[which].map((what) => `${which} in ${one.name}: ${what}`)).join('\n');
	return { recall, precision, f1: (2 * recall * precision) / (recall + precision), list };
}

const isMoneyOrRate = ({ measure }: { measure: string }) =>
	Object.entries(measures).some(([id, { unit }]) => id === measure && unit !== 'count');

/** What two lists share, a double counted twice; `due` may say the same in several ways. */
function matched(due: readonly (readonly string[])[], given: readonly string[]): Count {
	const left = [...given];
	const missing = due.filter((ways) => {
		const at = left.findIndex((one) => ways.includes(one));
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
	return { due: due.length, given: given.length, missing: missing.map(([way]) => way ?? ''), extra: left };
}

describe('on reports of many provinces, kinds and templates, labelled by reading', () => {
	test('money and rates: precision 0.98, recall 0.95', () => {
		const { precision, recall, list } = totals((report, label) => {
			const facts = label.facts.filter(isMoneyOrRate);
			return {
				due: facts.length,
				given: report.facts.filter(isMoneyOrRate).length,
				missing: missed(report, { ...label, facts }),
				extra: unfounded(report, label)
			};
		});
		expect(precision, list('extra')).toBeGreaterThanOrEqual(0.98);
		expect(recall, list('missing')).toBeGreaterThanOrEqual(0.95);
	});

	test('indicators with target, actual value, weight and score: F1 0.95', () => {
		const said = (...parts: (string | number | null | undefined)[]) => parts.map((part) => folded(String(part ?? ''))).join(' | ');
		const { f1, list } = totals((report, label) =>
			matched(
				label.indicators.map(({ name, alt_name = name, target, alt_target, actual, alt_actual, weight, score }) =>
					[name, alt_name].flat().flatMap((called) =>
[target, alt_target].flat().flatMap((one) =>
[actual, alt_actual].flat().map((other) => said(called, one, other, weight, score))))
				),
				report.indicators.map(({ name, target, actual, weight, score }) =>
					said(name, target, actual, weight, score)
				)
			)
		);
		expect(f1, `${list('missing')}\n${list('extra')}`).toBeGreaterThanOrEqual(0.95);
	});

	test('region, unit, year and kind: 0.97', () => {
		const { recall, list } = totals(({ identity }, label) => {
			const ways = {
				region_code: [label.region_code],
				unit: [label.unit, label.alt_unit].flat(),
				year: [label.year],
				kind: [label.kind]
			};
			const keys = Object.keys(ways) as (keyof typeof ways)[];
			const missing = keys.filter((key) => !(ways[key] as unknown[]).includes(identity[key]));
			return { due: keys.length, given: keys.length, missing, extra: [] };
		});
		expect(recall, list('missing')).toBeGreaterThanOrEqual(0.97);
	});

	test('sections: F1 0.93', () => {
		const { f1, list } = totals(({ sections }, { section_headings, tolerated_headings = [] }) => {
			const title = tolerated_headings.map(folded);
			return matched(
				section_headings.map(({ heading, canonical }) => [`${folded(heading)} ${canonical}`]),
				sections
					.filter(({ depth, heading }) => depth === 1 && !title.includes(folded(heading)))
					.map(({ heading, canonical }) => `${folded(heading)} ${canonical}`)
			);
		});
		expect(f1, `${list('missing')}\n${list('extra')}`).toBeGreaterThanOrEqual(0.93);
	});
});

describe.for(names)('%s', (name) => {
	test.for(Object.entries(variants))('says the same %s', async ([, change]) => {
		const facts = async (text: string) =>
			(await read(name, text)).facts
				.map((fact) => `${fact.measure} (${folded(fact.scope)}) ${shown(fact)}`)
				.toSorted();
		const text = textOf(name);
		expect(await facts(change(text))).toEqual(await facts(text));
	});
});

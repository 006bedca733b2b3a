import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digest } from '#pipeline.ts';
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

describe.for(names)('%s', (name) => {
	const label = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Labels;

	test('states its figures, and no other', async () => {
		const report = await read(name);
		expect({ missed: missed(report, label), unfounded: unfounded(report, label) }).toEqual({
			missed: [],
			unfounded: []
		});
	});

	test('is known for what it is', async () => {
		const { identity } = await read(name);
		for (const key of ['region_name', 'region_code', 'year', 'kind', 'project_name'] as const)
			expect({ [key]: identity[key] ?? null }).toEqual({ [key]: label[key] ?? null });
		for (const key of ['unit', 'unit_type', 'level'] as const)
			expect([label[key], label[`alt_${key}`]].flat()).toContain(identity[key]);
		expect(`${identity.period_start}/${identity.period_end}`).toBe(label.period);
	});

	test('has its headings, indicators and scores', async () => {
		const report = await read(name);
		const title = (label.tolerated_headings ?? []).map(folded);
		expect(
			report.sections
				.filter(({ depth, heading }) => depth === 1 && !title.includes(folded(heading)))
				.map(({ heading, canonical }) => [folded(heading), canonical])
		).toEqual(label.section_headings.map(({ heading, canonical }) => [folded(heading), canonical]));

		expect(report.indicators.map(({ name }) => folded(name))).toEqual(
			label.indicators.map(({ name }) => folded(name))
		);
		for (const [i, due] of label.indicators.entries()) {
			const { target, actual, weight, score } = report.indicators[i] ?? {};
			expect([due.target, due.alt_target].flat().map(folded)).toContain(folded(target));
			expect([due.actual, due.alt_actual].flat().map(folded)).toContain(folded(actual));
			expect({ weight, score }).toEqual({ weight: due.weight, score: due.score });
		}

		expect(report.self_scores[0]?.value ?? null).toBe(label.self_score);
		expect(report.grades[0]?.value ?? null).toBe(label.grade);
		expect(
			report.score_items.map(({ name, weight, score }) => [folded(name), weight, score])
		).toEqual(label.score_items.map(({ name, weight, score }) => [folded(name), weight, score]));
	});

	test.for(Object.entries(variants))('says the same %s', async ([, change]) => {
		const facts = async (text: string) =>
			(await read(name, text)).facts
				.map((fact) => `${fact.measure} (${folded(fact.scope)}) ${shown(fact)}`)
				.toSorted();
		const text = textOf(name);
		expect(await facts(change(text))).toEqual(await facts(text));
	});
});

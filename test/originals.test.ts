import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '#audit/rules/index.ts';
import { digest } from '#pipeline.ts';
import { folded, missed, unfounded, type LabelledHeading, type Labels } from './labels.ts';
import { reference } from './reference.ts';

const reports = process.env.JIJIAN_ORIGINALS ?? '';
const labels = join(reports, '..', 'expected');
const given = reports !== '' && existsSync(reports) && existsSync(labels);
if (!given)
	console.warn(
		'JIJIAN_ORIGINALS names no folder of original reports: their comparison is skipped.'
	);

const cases = given
	? readdirSync(labels)
			.filter((name) => name.endsWith('.json'))
			.map((name) => JSON.parse(readFileSync(join(labels, name), 'utf8')) as Labels)
	: [];

describe.skipIf(!given)('the original reports', () => {
	describe.for(cases)('$file', (label) => {
		const read = () =>
			digest({ name: label.file, bytes: readFileSync(join(reports, label.file)) }, reference);

		test('every labelled fact is found, and no other money or rate', async () => {
			const { report } = await read();
			expect({
				missed: missed(report, label),
				unfounded: unfounded(report, label)
			}).toEqual({ missed: [], unfounded: [] });
		});

		test('every place quotes what was written', async () => {
			const { report, document } = await read();
			for (const { start, end, as_written } of [...report.facts, ...report.unclassified])
				expect(document.text.slice(start, end)).toBe(as_written);
		});

		test('the identity is the labelled one', async () => {
			const { identity } = (await read()).report;
			const { region_name, region_code, unit, unit_type, year, kind } = identity;
			expect({
				region_name,
				region_code,
				unit,
				unit_type,
				year,
				kind,
				period: `${identity.period_start}/${identity.period_end}`,
				project_name: identity.project_name
			}).toEqual({
				region_name: label.region_name,
				region_code: label.region_code,
				unit: label.unit,
				unit_type: label.unit_type,
				year: label.year,
				kind: label.kind,
				period: label.period,
				project_name: label.project_name ?? null
			});
		});

		test('the sections are the labelled ones, in order', async () => {
			const { sections } = (await read()).report;
			const plain = ({ heading, canonical, also }: (typeof sections)[number]) => ({
				heading: folded(heading),
				canonical,
				also
			});
			const due = ({ heading, canonical, also }: LabelledHeading) => ({
				heading: folded(heading),
				canonical,
				also: also[0] ?? null
			});
			expect(sections.filter(({ depth }) => depth === 1).map(plain)).toEqual(
				label.section_headings.map(due)
			);
			for (const heading of label.subsections ?? [])
				expect(sections.map(plain)).toContainEqual(due(heading));
		});

		test('scores, grade and indicators are the labelled ones', async () => {
			const { report } = await read();
			const values = (stated: readonly { value: unknown }[]) =>
				Array.from(new Set(stated.map(({ value }) => value)));
			expect(values(report.self_scores)).toEqual(
				label.self_score === null ? [] : [label.self_score]
			);
			expect(values(report.grades)).toEqual(label.grade === null ? [] : [label.grade]);
			expect(
				report.score_items.map(({ name, weight, score }) => ({ name, weight, score }))
			).toEqual(label.score_items);
			expect(
				report.indicators.map(({ level1, level2, name, target }) => ({
					level1,
					level2,
					name,
					target
				}))
			).toEqual(
				label.indicators.map(({ level1, level2, name, target }) => ({
					level1,
					level2,
					name,
					target
				}))
			);
			// A label quotes the first sentence of a long cell.
			for (const [i, { actual }] of label.indicators.entries())
				expect(folded(report.indicators[i]?.actual).startsWith(folded(actual))).toBe(true);
		});

		test('the rules find what is required, and nothing grave besides', async () => {
			const { verdicts, document } = await read();
			const known = rules.map(({ code }) => code as string);
			const found = verdicts.flatMap((verdict) =>
				'findings' in verdict ? verdict.findings : expect.fail(`${verdict.rule} failed`)
			);
			const text = (spans: readonly { start: number; end: number }[]) =>
				spans.map(({ start, end }) => folded(document.text.slice(start, end))).join(' ');

			const required = label.findings.filter(
				({ rule, required }) => required && known.includes(rule)
			);
			for (const { rule, severity } of required)
				expect(found.map((one) => `${one.rule} ${one.severity}`)).toContain(`${rule} ${severity}`);
			for (const { rule, evidence = [] } of required) {
				const shownText = found
					.filter((one) => one.rule === rule)
					.map((one) => text(one.evidence))
					.join(' ');
				const numbers = evidence.flatMap((quote) => folded(quote).match(/[\d.]+/g) ?? []);
				for (const number of numbers) expect(shownText).toContain(number);
			}

			const listed = label.findings.map(({ rule }) => rule);
			expect(
				found
					.filter(({ severity }) => severity === 'high' || severity === 'medium')
					.filter(({ rule }) => !listed.includes(rule))
					.map(({ rule, message }) => `${rule} ${message['zh-CN']}`)
			).toEqual([]);
		});
	});
});

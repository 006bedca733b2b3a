import { expect, test } from 'vitest';
import fc from 'fast-check';
import { audit } from '#audit/audit.ts';
import type { Rule } from '#audit/rule.ts';
import { rules } from '#audit/rules/index.ts';
import { measures, type MeasureId } from '#model/measures.ts';
import { places, rateBases, UNIT } from '#model/report.ts';
import { cell, said, subject } from '../report.ts';
import { growth, LINEAR } from '../growth.ts';

const text = { 'zh-CN': '', en: '' };
const quiet = {
	severity: 'low',
	title: { pass: text, fail: text },
	why: text,
	basis: [],
	formula: text,
	doubts: text
} as const;

test('a rule that throws spoils its own verdict only', () => {
	const broken: Rule = {
		...quiet,
		id: 'broken',
		code: 'R98',
		check: () => {
			throw new Error('out of order');
		}
	};
	const sound: Rule = { ...quiet, id: 'sound', code: 'R99', check: () => [] };

	expect(audit(subject({}), [broken, sound])).toEqual([
		{ rule: 'R98', error: new Error('out of order') },
		{ rule: 'R99', findings: [] }
	]);
});

test('a finding carries its rule’s code, and each place once and nothing but the place', () => {
	const given = subject({ facts: [said('spent', '12万元')] });
	const [fact] = given.report.facts;
	const rule: Rule = {
		...quiet,
		id: 'twice',
		code: 'R99',
		check: () => [
			{ severity: 'low', message: text, evidence: fact ? [fact, fact] : [], parameters: {} }
		]
	};

	const [verdict] = audit(given, [rule]);
	expect(verdict).toEqual({
		rule: 'R99',
		findings: [
			{
				rule: 'R99',
				severity: 'low',
				message: text,
				evidence: [{ start: fact?.start, end: fact?.end }],
				reasons: [],
				parameters: {}
			}
		]
	});
});

test('a report that says nothing is guilty of nothing', () => {
	const verdicts = audit(subject({}));
	expect(verdicts.map(({ rule }) => rule)).toEqual(rules.map(({ code }) => code));
	for (const verdict of verdicts) expect(verdict).toHaveProperty('findings', []);
});

const number = fc.oneof(
	fc.nat(9).map(String),
	fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value.toFixed(2)),
	fc.constantFrom('12O.5', '', '.', '0', '-', '99999999999999999999')
);

const fact = fc
	.record({
		measure: fc.constantFrom(...(Object.keys(measures) as MeasureId[])),
		as_written: number,
		scope: fc.constantFrom(UNIT, '甲项目', '乙项目'),
		base: fc.constantFrom(...rateBases),
		approximate: fc.boolean(),
		place: fc.constantFrom(...places)
	})
	.map(({ measure, as_written, place, ...more }) => {
		const unit = { money: '万元', percent: '%', count: '人' }[measures[measure].unit];
		return place === 'table'
			? cell(measure, as_written, unit, more)
			: said(measure, as_written + unit, more);
	});

const score = fc.double({ min: -5, max: 120, noNaN: true });
const points = fc.option(score);
const part = fc.tuple(fc.constantFrom('执行率', '产出', '效益', '加分项'), points, points);

test('no rule dies of any report, and every finding can be shown and quoted', () => {
	fc.assert(
		fc.property(
			fc.record({
				facts: fc.array(fact, { maxLength: 60 }),
				score_items: fc.array(part, { maxLength: 5 }),
				indicators: fc.array(part, { maxLength: 5 }),
				self_scores: fc.array(score, { maxLength: 3 }),
				grades: fc.array(fc.constantFrom('优', '低', '差'), { maxLength: 2 })
			}),
			(given) => {
				const one = subject(given);
				for (const verdict of audit(one)) {
					expect(verdict).not.toHaveProperty('error');
					if (!('findings' in verdict)) continue;
					for (const { message, evidence } of verdict.findings) {
						expect(message['zh-CN'] + message.en).not.toMatch(/NaN|undefined|Infinity/);
						expect(evidence.length).toBeGreaterThan(0);
						for (const { start, end } of evidence) {
							expect(start).toBeLessThan(end);
							expect(end).toBeLessThanOrEqual(one.text.length);
						}
					}
				}
			}
		)
	);
});

test('a hostile report of very many figures is audited in linear time', async () => {
	const figures = (count: number) =>
		subject({
			facts: Array.from({ length: count }, (_, i) =>
				said('spent', `${i % (count / 2)}.5万元`, { scope: i < count / 2 ? UNIT : `项目${i}` })
			)
		});
	const subjects = new Map([4_000, 16_000].map((count) => [count, figures(count)]));
	const work = (count: number) => audit(subjects.get(count) ?? figures(count));
	expect(await growth(work, { size: 4_000 })).toBeLessThan(LINEAR);
});

test('a finding carries the problems that the report itself names for it, and no others', () => {
	const one = subject({});
	const problem = (start: number, kind: 'problem' | 'measure', of: 'P02' | 'P03') => ({
		ordinal: 1,
		kind,
		class: of,
		start,
		end: start + 5
	});
	const report = {
		...one.report,
		problems: [
			problem(0, 'problem', 'P02'),
			problem(9, 'measure', 'P02'),
			problem(20, 'problem', 'P03')
		]
	};
	const rule: Rule = {
		...quiet,
		id: 'lag',
		code: 'R99',
		explainedBy: ['P02'],
		check: () => [{ severity: 'low', message: text, evidence: [], parameters: {} }]
	};
	expect(audit({ ...one, report }, [rule])).toMatchObject([
		{ findings: [{ reasons: [{ start: 0, end: 5 }] }] }
	]);
	expect(audit(one, [rule])).toMatchObject([{ findings: [{ reasons: [] }] }]);
});

import { expect, test } from 'vitest';
import { compare, type PortfolioRule } from '#audit/portfolio.ts';
import { portfolioRules } from '#audit/portfolio/index.ts';
import { reference } from '../reference.ts';
import { amount, filed } from './portfolio/filed.ts';
import { growth, LINEAR } from '../growth.ts';

const reports = [2020, 2021, 2023].map((year) =>
	filed({
		unit: '宁县教育局',
		year,
		carried_over: [amount('12.00')],
		surplus_total: [amount('10.00')]
	})
);

test('findings are those of each report, in the order of the catalogue, whatever the order of the reports', () => {
	const { findings, broken } = compare(reports, reference.thresholds);
	expect(broken).toEqual([]);
	expect([...findings].map(([id, own]) => [id, own.map(({ rule }) => rule)])).toEqual([
		['宁县教育局-2021', ['R42']],
		['宁县教育局-2023', ['P03']]
	]);
	expect(compare(reports.toReversed(), reference.thresholds).findings).toEqual(findings);
});

test('a rule that breaks spoils its own findings only', () => {
	const [sound] = portfolioRules as readonly [PortfolioRule];
	const broken: PortfolioRule = {
		...sound,
		code: 'P99',
		check: () => {
			throw new Error('broken');
		}
	};
	const compared = compare(reports, reference.thresholds, [broken, sound]);
	expect(compared.broken).toMatchObject([{ rule: 'P99', error: { message: 'broken' } }]);
	expect(compared.findings.size).toBe(1);
});

test('very many reports are compared in linear time', async () => {
	const many = Array.from({ length: 16_000 }, (_, i) =>
		filed({
			unit: `单位${i % 4_000}`,
			year: 2018 + Math.floor(i / 4_000),
			region_code: `${11 + (i % 31)}01${10 + (i % 50)}`,
			score: { value: 90 + (i % 10), start: 0, end: 2 },
			paragraphs: Array.from({ length: 30 }, (_, k) => (k % 3 === 0 ? i * 10 + k : k)),
			length: 1000
		})
	);
	const work = (count: number) => compare(many.slice(0, count), reference.thresholds);
	expect(await growth(work, { size: 4_000 })).toBeLessThan(LINEAR);
});

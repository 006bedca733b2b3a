import { existsSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { portfolioRules } from '#audit/portfolio/index.ts';
import { rules } from '#audit/rules/index.ts';
import { charts, compareCharts, exploreCharts, unitCharts } from '#chart/charts/index.ts';
import { defaultPivot } from '#query/pivot.ts';
import { compared } from './query/compared.ts';

const allCharts = [
	...charts,
	...unitCharts,
	...Object.values(compareCharts).map((of) => of(compared({ one: 'spent' }))),
	...Object.values(exploreCharts).map((of) => of(defaultPivot))
];

const registries = {
	'src/audit/rules': rules,
	'src/audit/portfolio': portfolioRules,
	'src/chart/charts': allCharts
};

test.each(Object.entries(registries))(
	'every file of %s is registered under its name',
	(folder, entries) => {
		const files = globSync('*.ts', { cwd: folder }).filter((file) => file !== 'index.ts');
		expect(entries.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
	}
);

test.each(allCharts)('chart $id has a test', ({ id }) => {
	expect(existsSync(`test/chart/charts/${id}.test.ts`)).toBe(true);
});

test('the rules are listed by their codes, R before P', () => {
	for (const some of [rules, portfolioRules]) {
		const codes = some.map(({ code }) => code);
		const sorted = codes.toSorted();
		const first = sorted.filter((code) => code.startsWith('R'));
		expect(codes).toEqual([...first, ...sorted.filter((code) => !first.includes(code))]);
	}
});

const folders = [
	...rules.map((rule) => ({ folder: 'rules', ...rule })),
	...portfolioRules.map((rule) => ({ folder: 'portfolio', ...rule }))
];

test('each code is of one rule', () => {
	const codes = folders.map(({ code }) => code);
	expect(new Set(codes).size).toBe(codes.length);
});

describe.each(folders)('rule $code $id', ({ folder, ...rule }) => {
	test('has a test', () => {
		expect(existsSync(`test/audit/${folder}/${rule.id}.test.ts`)).toBe(true);
	});

	test('says in both languages what holds, why, by what law and by which formula', () => {
		const { title, why, basis, formula, doubts } = rule;
		for (const text of [title.pass, title.fail, why, formula, doubts, ...basis]) {
			expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
			expect(text.en).toMatch(/[a-z]{3}/);
		}
		expect(basis.length).toBeGreaterThan(0);
	});
});

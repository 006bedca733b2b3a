import { existsSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '#audit/rules/index.ts';
import { charts, compareCharts, unitCharts } from '#chart/charts/index.ts';
import { compared } from './query/compared.ts';

const allCharts = [
	...charts,
	...unitCharts,
	...Object.values(compareCharts).map((of) => of(compared({ one: 'spent' })))
];

const registries = {
	'src/audit/rules': rules,
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

test('the rules are listed by their codes, each code once', () => {
	const codes = rules.map(({ code }) => code);
	expect(codes).toEqual([...new Set(codes)].toSorted());
});

describe.each(rules)('rule $code $id', (rule) => {
	test('has a test', () => {
		expect(existsSync(`test/audit/rules/${rule.id}.test.ts`)).toBe(true);
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

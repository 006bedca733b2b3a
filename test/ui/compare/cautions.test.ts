import { expect, test } from 'vitest';
import { panel } from '#query/compare.ts';
import { engine } from '#query/engine.server.ts';
import { cautions } from '#ui/compare/cautions.ts';
import { tablesOf } from '../../chart/tables.ts';
import { compared } from '../../query/compared.ts';

type Report = Parameters<typeof tablesOf>[0][number];

const report = (unit: string, year: number, said: Report = {}): Report => ({
	unit_id: unit,
	unit,
	unit_type: '水利',
	level: 'county',
	year,
	adjusted: 100_000_000,
	...said
});

async function found(...reports: Report[]) {
	const unit = [...new Set(reports.map(({ unit_id }) => unit_id ?? ''))];
	const cells = await (
		await engine(tablesOf(reports))
	).rows(panel(compared({ unit, kind: 'any' })));
	return cautions(cells, []).map(({ id, words }) => [id, words['zh-CN']] as const);
}

const ids = async (...reports: Report[]) => (await found(...reports)).map(([id]) => id);

test('reports of one kind, period, type, level and origin call for no caution', async () => {
	expect(await found(report('甲', 2022), report('甲', 2023), report('乙', 2022))).toEqual([]);
});

test('other kinds and other periods are named with unit and year', async () => {
	const [kind, period] = await found(
		report('甲', 2022),
		report('乙', 2022, { kind: 'monitoring', months: 6 })
	);
	expect(kind?.[0]).toBe('kind');
	expect(kind?.[1]).toContain('绩效运行监控（乙 2022）');
	expect(period?.[1]).toContain('6 个月（乙 2022）');
});

test('a budget that changes by more than half is told with both amounts', async () => {
	const jump = await found(report('甲', 2022), report('甲', 2023, { adjusted: 151_000_000 }));
	expect(jump).toEqual([
		[
			'jump',
			'甲 2022 → 2023 预算变动超过一半（100.00 万元 → 151.00 万元，+51.0%），两年不宜直接比。'
		]
	]);
	expect(await ids(report('甲', 2022), report('甲', 2023, { adjusted: 49_000_000 }))).toEqual([
		'jump'
	]);
	expect(await ids(report('甲', 2022), report('甲', 2023, { adjusted: 150_000_000 }))).toEqual([]);
	expect(await ids(report('甲', 2022), report('乙', 2023, { adjusted: 900_000_000 }))).toEqual([]);
});

test('without full-year budgets the initial ones are held against each other, never one against the other', async () => {
	const silent = { adjusted: null, initial: 100 };
	expect(
		await ids(report('甲', 2022, silent), report('甲', 2023, { ...silent, initial: 200 }))
	).toEqual(['jump']);
	expect(await ids(report('甲', 2022, silent), report('甲', 2023))).toEqual([]);
});

test('other types, levels and origins are told', async () => {
	const other = { unit_type: '教育', level: 'city', origin: 'demo' } as const;
	expect(await ids(report('甲', 2022), report('乙', 2022, other))).toEqual([
		'origin',
		'type',
		'level'
	]);
});

test('reports that are sums, that contradict themselves or that have grave findings are named', async () => {
	const project = { kind: 'project' } as const;
	expect(
		await ids(
			report('甲', 2022, { ...project, conflicts: 1 }),
			report('甲', 2022, { ...project, findings_high: 2 })
		)
	).toEqual(['several', 'conflict', 'high']);
});

test('who may have been renamed is told with the years of the other', () => {
	const kin = { unit_id: 'b', unit: '乙', first: 2020, last: 2024, kin_id: 'a', kin: '甲' };
	const [caution] = cautions([], [{ ...kin, kin_first: 2018, kin_last: 2019 }]);
	expect(caution?.words['zh-CN']).toContain('甲只有 2018–2019 年的报告');
});

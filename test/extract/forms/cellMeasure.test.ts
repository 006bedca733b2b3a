import { expect, test } from 'vitest';
import { tableFacts } from '#extract/forms/tableAmounts.ts';
import { documentOf, told } from '../form.ts';

const of = (scope: string, ...blocks: Parameters<typeof documentOf>[0]) =>
	told(tableFacts(documentOf(blocks), scope));

const head = ['项目资金（万元）', '全年预算数', '全年执行数', '执行率'];
const money = [
	head,
	['年度资金总额', '80.00', '76.00', '95.00%'],
	['其中：当年财政拨款', '70.00', '66.00', '94.29%'],
	['其他资金', '10.00', '10.00', '100.00%']
];

test('who pays for a project is no income of it, and of a unit it is', () => {
	const measured = (scope: string) => of(scope, money).map(([measure]) => measure);
	expect(measured('乡村道路管护')).toEqual(['adjusted_budget', 'spent', 'execution_rate_reported']);
	expect(measured('unit')).toContain('income_fiscal');
});

test('a task has a budget, spending and a rate of its own, and the sum is the unit’s', () => {
	const rows = [
		['任务名称', '全年预算数（万元）', '全年执行数（万元）', '执行率'],
		['路灯养护', '40.00', '38.00', '95.00%'],
		['公厕管护', '20.00', '19.00', '95.00%'],
		['金额合计', '60.00', '57.00', '95.00%']
	];
	expect(of('unit', rows).map(([measure, scope]) => [measure, scope])).toEqual(
		['路灯养护', '公厕管护', 'unit'].flatMap((scope) => [
			['adjusted_budget', scope],
			['spent', scope],
			['execution_rate_reported', scope]
		])
	);
});

test('what is given for each pupil is a project, though public expenses are in its name', () => {
	const rows = [
		['项目名称', '全年预算数', '全年执行数'],
		['高中生均公用经费', '326.25', '310.59'],
		['国家助学金', '91.20', '91.20']
	];
	expect(of('unit', '单位：万元', rows).map(([measure, scope]) => [measure, scope])).toEqual(
		['高中生均公用经费', '国家助学金'].flatMap((scope) => [
			['adjusted_budget', scope],
			['spent', scope]
		])
	);
});

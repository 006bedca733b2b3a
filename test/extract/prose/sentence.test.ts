import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('what was spent by the middle of the year is not told where the year is', () => {
	test.for([
		'全年支出500万元，执行率96%。但上半年支出进度为38.4%，低于序时进度。',
		'全年支出500万元，执行率96%。其中截至6月底支出进度仅38.4%。',
		'前三季度执行率61.2%，支出306万元。全年支出500万元，执行率96%。',
		'1-6月支出200万元，执行率38.4%，全年支出500万元，执行率96%。'
	])('%s', (text) => {
		const facts = said(text);
		expect(facts.toSorted()).toEqual(['execution_rate_reported=96', 'spent=5000000']);
	});

	test('in a report of those months it is what the report tells', () => {
		expect(said('截至6月底，支出200万元，执行率38.4%。', 'monitoring')).toEqual([
			'spent=2000000',
			'execution_rate_reported=38.4'
		]);
	});
});

describe('projects that are left when others were told', () => {
	test.for([
		'其余18个小额项目支出58万元，主要是普法、征兵等。',
		'其他5个项目支出58万元，执行率90%。',
		'剩余项目支出58万元。'
	])('are not all projects: %s', (text) => {
		expect(said(text)).toEqual([]);
	});

	test('are told apart from what is left of the money', () => {
		expect(said('全年预算120万元，支出100万元，剩余20万元。')).toEqual([
			'adjusted_budget=1200000',
			'spent=1000000',
			'surplus_year=200000'
		]);
	});
});

test('a project budget with what was added is the changed one', () => {
	expect(
		said(
			'项目支出年初预算250万元。项目支出195万元，占项目支出预算数（含结转和追加，共330万元）的59.09%。'
		)
	).toEqual([
		'project_budget=2500000',
		'project_spent=1950000',
		'project_adjusted_budget=3300000',
		'project_execution_rate_reported=59.09'
	]);
});

test('incomes that a budget expects are not those that came', () => {
	expect(
		said(
			'年初预算1200万元，其中财政拨款收入1100万元、其他收入100万元。全年实现收入1400万元，其中财政拨款收入1250万元、其他收入150万元。'
		)
	).toEqual([
		'initial_budget=12000000',
		'income_total=14000000',
		'income_fiscal=12500000',
		'income_other=1500000'
	]);
});

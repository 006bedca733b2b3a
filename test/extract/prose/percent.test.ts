import { expect, test } from 'vitest';
import { said } from './said.ts';

test('a share told behind a rate is that of what it is told of', () => {
	expect(
		said(
			'基本支出300万元，完成基本支出预算310万元的96.77%；项目支出200万元，占40%，完成项目支出预算220万元的90.91%。'
		)
	).toEqual([
		'basic_spent=3000000',
		'basic_budget=3100000',
		'basic_execution_rate_reported=96.77',
		'project_spent=2000000',
		'project_share_reported=40',
		'project_budget=2200000',
		'project_execution_rate_reported=90.91'
	]);
});

import { describe, expect, test } from 'vitest';
import { readLabel } from '#extract/label.ts';
import { said } from './prose/said.ts';

describe('people and trades that a fund is for do not make its money foreign', () => {
	test.for([
		['困难群众救助补助资金预算310万元，支出300万元。', '困难群众救助补助资金'],
		['困难群众生活补助项目预算310万元，支出300万元。', '困难群众生活补助项目']
	] as const)('%s', ([text, name]) => {
		expect(said(text)).toEqual([`adjusted_budget@${name}=3100000`, `spent@${name}=3000000`]);
	});

	test('the name of the report’s project says nothing of whose money it is', () => {
		const isForeign = (own: readonly string[]) =>
			readLabel('中小企业贷款贴息资金年初预算', 2023, own).foreign;
		expect(isForeign(['中小企业贷款贴息资金'])).toBe(false);
		expect(isForeign([])).toBe(true);
	});

	test.for(['发放群众补偿款30万元。', '带动企业投资500万元。', '企业贷款余额500万元。'])(
		'money of others stays theirs: %s',
		(text) => {
			expect(said(text)).toEqual([]);
		}
	);
});

test.for([
	['指标总额500万元，支出480万元。', ['adjusted_budget=5000000', 'spent=4800000']],
	['公用经费指标总额为112万元。', ['public_budget=1120000']],
	[
		'项目支出300万元，项目执行率95%。',
		['project_spent=3000000', 'project_execution_rate_reported=95']
	]
] as const)('%s', ([text, facts]) => {
	expect(said(text)).toEqual(facts);
});

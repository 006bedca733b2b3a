import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('money that another body answers for is not told of the project or the unit', () => {
	test.for([
		'自治区下达的草原补助资金340万元由县林业局另行自评。',
		'省级下达的防汛资金340万元由各乡镇统筹使用。',
		'中央下达水利发展资金2460万元，未列入本报告。'
	])('%s', (text) => {
		expect(said(text, 'project')).toEqual([]);
		expect(said(text)).toEqual([]);
	});

	test('what the unit itself or the treasury has the use of is', () => {
		expect(said('县财政下达河道清淤资金120万元，由青山县水利局统一使用。', 'project')).toEqual([
			'disbursed@河道清淤项目=1200000'
		]);
		expect(said('全年预算120万元，由县财政统筹安排。')).toEqual(['adjusted_budget=1200000']);
	});
});

describe('an amount in a bracket', () => {
	test.for([
		'检测能力提升方面，超高效色谱仪采购（预算186万元）已于6月完成招标。',
		'项目中，泵站一座（投资30万元）已完工。',
		'启闭设备更换（采购预算45万元）正在招标。'
	])('behind a thing is what that costs: %s', (text) => {
		expect(said(text)).toEqual([]);
	});

	test('behind money of a kind is the plan of that', () => {
		expect(said('“三公”经费（预算12万元）支出10万元。')).toEqual([
			'three_public_budget=120000',
			'three_public_total=100000'
		]);
		expect(said('基本支出（年初预算80万元）实际支出78万元。')).toEqual([
			'basic_budget=800000',
			'basic_spent=780000'
		]);
	});

	test('behind a project is the plan of that', () => {
		expect(said('水闸工程（预算30万元）支出28万元。')).toEqual([
			'adjusted_budget@水闸工程=300000',
			'spent@水闸工程=280000'
		]);
		expect(said('河道清淤项目（预算120万元）已全部完成。', 'project')).toEqual([
			'adjusted_budget@河道清淤项目=1200000'
		]);
	});
});

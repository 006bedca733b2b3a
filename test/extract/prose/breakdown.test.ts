import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const parts = [
	'sub_item_spent@河道清淤=1200000',
	'sub_item_spent@堤防加固=1000000',
	'sub_item_spent@水文监测=800000'
];

describe('what the money of projects was spent on, in a list of their names', () => {
	test.for([
		'项目支出300万元，用于以下三项：河道清淤120万元，堤防加固100万元，水文监测80万元。',
		'项目支出300万元：河道清淤120万元、堤防加固100万元、水文监测80万元。',
		'项目支出300万元，用于河道清淤120万元、堤防加固100万元、水文监测80万元。',
		'项目支出300万元，分别用于河道清淤120万元、堤防加固100万元、水文监测80万元。',
		'项目支出300万元，具体用于：河道清淤120万元；堤防加固100万元；水文监测80万元。'
	])('behind its total: %s', (text) => {
		expect(said(text)).toEqual(['project_spent=3000000', ...parts]);
	});

	test.for([
		'项目支出具体为：河道清淤120万元，堤防加固100万元，水文监测80万元。',
		'项目支出按用途划分为：河道清淤120万元、堤防加固100万元、水文监测80万元。',
		'项目支出分为以下三类：河道清淤120万元；堤防加固100万元；水文监测80万元。',
		'项目支出构成如下：河道清淤120万元；堤防加固100万元；水文监测80万元。',
		'项目支出主要用于：河道清淤120万元；堤防加固100万元；水文监测80万元。'
	])('without a total: %s', (text) => {
		expect(said(text)).toEqual(parts);
	});

	test.for([
		'（二）项目支出情况。河道清淤支出120万元，堤防加固支出100万元，水文监测支出80万元。',
		'项目支出方面。河道清淤支出120万元；堤防加固支出100万元；水文监测支出为80万元。'
	])('under a heading that says so: %s', (text) => {
		expect(said(text)).toEqual(parts);
	});
});

test('a colon behind a total divides it by kind as well', () => {
	expect(said('全年支出500万元：基本支出200万元，项目支出300万元。')).toEqual([
		'spent=5000000',
		'basic_spent=2000000',
		'project_spent=3000000'
	]);
});

test.for([
	['清淤支出60万元', '清淤'],
	['河道清淤80万元', '河道清淤']
] as const)(
	'a part of the report’s project is no whole, though its name is in the project’s: %s',
	([part, name]) => {
		const [whole, first = ''] = said(`全年支出100万元，其中：${part}，监理费5万元。`, 'project');
		expect(whole).toBe('spent@河道清淤项目=1000000');
		expect(first).toContain(`sub_item_spent@${name}=`);
	}
);

test('what was bought is no part where the sentence goes on with the whole', () => {
	expect(said('项目支出300万元，用于河道清淤和堤防加固，全年支出280万元。')).toEqual([
		'project_spent=3000000',
		'project_spent=2800000'
	]);
});

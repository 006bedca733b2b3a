import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';

test('cells below each other make columns, and an empty place is an empty cell', () => {
	const document = documentOf(
		[
			'收支情况如下表（单位：万元）。',
			'    项目          年初预算    全年预算    执行数    执行率',
			'    基本支出        100.00      110.00    108.00    98.18%',
			'    项目支出         50.00       50.00     45.50    91.00%',
			'    其中：修缮                   20.00     15.50    77.50%',
			'    合  计          150.00      160.00    153.50    95.94%',
			'',
			'填报人：某人          联系电话：见封面'
		].join('\n')
	);
	expect(tablesOf(document).map((table) => drawn(document, table))).toEqual([
		[
			['项目', '年初预算', '全年预算', '执行数', '执行率'],
			['基本支出', '100.00', '110.00', '108.00', '98.18%'],
			['项目支出', '50.00', '50.00', '45.50', '91.00%'],
			['其中：修缮', '', '20.00', '15.50', '77.50%'],
			['合  计', '150.00', '160.00', '153.50', '95.94%']
		]
	]);
	expect(paragraphsOf(document)).toEqual([
		'收支情况如下表（单位：万元）。',
		'填报人：某人          联系电话：见封面'
	]);
});

test.each([
	'党建  认真落实各项要求，成效明显。\n档案  全年接收档案，数量上升。\n编研  出版两种。',
	'一、概况    1\n二、预算    2\n三、绩效    3',
	'某县档案馆        2021年\n二〇二二年        三月'
])('spaces in prose make no table: %j', (text) => {
	expect(tablesOf(documentOf(text))).toEqual([]);
});

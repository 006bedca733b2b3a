import { expect, test } from 'vitest';
import { opensItem } from '#read/items.ts';

test.each([
	...[
		'一、概况',
		'十二、其他',
		'（一）职能',
		'(二) 收支',
		'1.目标',
		'1、目标',
		'（3）效果',
		'①产出',
		'3.1 自评'
	],
	...[
		'第一部分 概况',
		'第二章 收支',
		'附件2：自评表',
		'一是加强培训',
		'[bookmark: _GoBack]2.坚持创新',
		'☑ 是',
		'● 要点',
		'【存在问题】',
		'【单位概况】某馆是'
	]
])('%s begins an item', (line) => expect(opensItem(line)).toBe(true));

test.each([
	...[
		'12.5万元',
		'2021年度',
		'3.1%',
		'1.2亿元',
		'一般公共预算',
		'三公经费',
		'十大工程',
		'万元',
		'、博客',
		'第1页的'
	],
	...['2021.12', '【2022】10号', '95.5 分，等级为优', '12.4公里', '二级指标', '（万元）', '100']
])('%s begins none', (line) => expect(opensItem(line)).toBe(false));

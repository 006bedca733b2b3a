import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, tablesOf } from '../grid.ts';

const read = (text: string) => {
	const document = documentOf(text);
	return tablesOf(document).map((table) => drawn(document, table));
};

const head = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

/** A framework of a province, its merged cells written in the first row of their group only. */
const framework = [
	['投入管理指标', '工作目标管理', '目标明确性', '明确', '明确', '5', '5'],
	['预算和财务管理', '预算编制完整性', '完整', '基本完整', '5', '4'],
	['支付进度率', '≥95%', '93.4%', '5', '4.9'],
	['履职效能', '重点工作履行情况', '巡查水库座数', '≥42座', '45座', '20', '20'],
	['整体工作完成情况', '办件及时率', '100%', '98%', '10', '9.8'],
	['可持续性', '体制机制改革', '轮岗制度', '建立', '部分建立', '5', '3']
];

const tree = [
	['投入管理指标', '工作目标管理', '目标明确性'],
	['投入管理指标', '预算和财务管理', '预算编制完整性'],
	['投入管理指标', '预算和财务管理', '支付进度率'],
	['履职效能', '重点工作履行情况', '巡查水库座数'],
	['履职效能', '整体工作完成情况', '办件及时率'],
	['可持续性', '体制机制改革', '轮岗制度']
];

const levelsOf = (text: string) =>
	read(text)
		.at(-1)
		?.slice(1)
		.map((row) => row.slice(0, 3));

test.each([
	['gaps', '   ', '\n'],
	['tabs', '\t', '\n'],
	['bars', ' | ', '\n'],
	['lines', '\n', '\n']
])('the levels of a framework for a whole unit are no part of a name: %s', (_, cell, row) => {
	const text = [head, ...framework].map((cells) => cells.join(cell)).join(row);
	expect(levelsOf(text)).toEqual(tree);
});

test('levels that only one form knows are told by their own cells', () => {
	const rows = [
		['幸福村居', '环境整治', '清运垃圾', '≥80吨', '86吨', '30', '30'],
		['修缮公厕', '6座', '6座', '20', '20'],
		['邻里守望', '探访老人', '≥300人次', '312人次', '20', '20']
	];
	const text = [head, ...rows].map((cells) => cells.join('\t')).join('\n');
	expect(levelsOf(text)).toEqual([
		['幸福村居', '环境整治', '清运垃圾'],
		['幸福村居', '环境整治', '修缮公厕'],
		['幸福村居', '邻里守望', '探访老人']
	]);
});

test('rows without their levels are not two halves of one row', () => {
	const rows = [
		['指标类别', '指标类型', '指标名称', '年初目标值', '实际完成值'],
		['产出', '数量指标', '救助人数', '≥120人', '131人'],
		['培训人数', '≥60人', '64人'],
		['走访户数', '=45户', '45户'],
		['质量指标', '发放准确率', '100%', '100%'],
		['满意度', '服务对象满意度', '受助群众满意度', '≥90%', '94%']
	];
	expect(read(rows.map((cells) => cells.join('\t')).join('\n'))[0]?.slice(1)).toEqual([
		['产出', '数量指标', '救助人数', '≥120人', '131人'],
		['产出', '数量指标', '培训人数', '≥60人', '64人'],
		['产出', '数量指标', '走访户数', '=45户', '45户'],
		['产出', '质量指标', '发放准确率', '100%', '100%'],
		['满意度', '服务对象满意度', '受助群众满意度', '≥90%', '94%']
	]);
});

test('whose satisfaction it is may be a level, and the indicator where nothing else is', () => {
	const rows = [
		['满意度指标', '患者满意度', '住院患者满意度', '≥90%', '94%', '5', '5'],
		['职工满意度', '≥85%', '88%', '5', '5']
	];
	expect(levelsOf([head, ...rows].flat().join('\n'))).toEqual([
		['满意度指标', '患者满意度', '住院患者满意度'],
		['满意度指标', '患者满意度', '职工满意度']
	]);
});

test('a price for each is a value of its own, with or without a sign', () => {
	const rows = ['成本指标', '经济成本指标', '化肥补助', '≤150元/吨', '150元/吨', '10', '10'];
	expect(read([...head, ...rows].join('\n'))[0]?.at(-1)).toEqual(rows);
});

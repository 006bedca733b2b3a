import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, tablesOf } from '../grid.ts';

const read = (cells: readonly string[]) => {
	const document = documentOf(cells.join('\n'));
	return tablesOf(document).map((table) => drawn(document, table));
};

const fields = ['联系人', '略', '人员编制', '12', '实有人数', '11'];
const incomes = [
	'收入合计',
	'上年结转',
	'公共财政拨款',
	'其他收入',
	'86.20',
	'4.20',
	'80.00',
	'2.00'
];
const levels = ['评价内容', '绩效目标', '完成情况'];

test('sums with their parts need no label in front of their numbers', () => {
	const assets = ['固定资产合计（万元）', '在用固定资产', '其他', '31.5', '30', '1.5'];
	const tables = read([...fields, '年度收入情况（万元）', ...incomes, ...assets]);
	expect(tables).toContainEqual([
		['收入合计', '上年结转', '公共财政拨款', '其他收入'],
		['86.20', '4.20', '80.00', '2.00']
	]);
	expect(tables).toContainEqual([
		['固定资产合计（万元）', '在用固定资产', '其他'],
		['31.5', '30', '1.5']
	]);
});

test('numbers that are not as many as the heads make no table of sums', () => {
	const tables = read([...fields, ...incomes.slice(0, -1), ...levels]);
	expect(tables.flat().flat()).not.toContain('80.00');
});

test('the content of a review holds levels, names, targets and values', () => {
	const rows = ['产出目标', '数量指标', '走访户数', '60户', '64户', '培训', '2期', '3期'];
	const [table] = read([
		...fields,
		...levels,
		...rows,
		'效益目标',
		'社会效益',
		'留守',
		'无',
		'无'
	]).slice(-1);
	expect(table?.slice(1)).toEqual([
		['产出目标', '数量指标', '走访户数', '60户', '64户'],
		['产出目标', '数量指标', '培训', '2期', '3期'],
		['效益目标', '社会效益', '留守', '无', '无']
	]);
});

test('where a target is told in words, no name stands before it', () => {
	const rows = ['产出目标', '数量指标', '走访60户', '走访64户', '培训2期', '3期'];
	const more = ['质量指标', '培训合格率98%', '99%', '效益目标', '社会效益', '矛盾减少', '减少'];
	expect(
		read([...fields, ...levels, ...rows, ...more])
			.at(-1)
			?.slice(1)
	).toEqual([
		['产出目标', '数量指标', '走访60户', '走访64户'],
		['产出目标', '数量指标', '培训2期', '3期'],
		['产出目标', '质量指标', '培训合格率98%', '99%'],
		['效益目标', '社会效益', '矛盾减少', '减少']
	]);
});

test('who filled in the form is no part of its last value', () => {
	const rows = ['产出目标', '数量指标', '走访户数', '60户', '64户'];
	const end = ['评价等次', '优', '填报人（签名）：某人'];
	const tables = read([...fields, ...levels, ...rows, ...end]);
	expect(tables.at(-1)).toEqual([['评价等次', '优']]);
});

test('what a level is about stands in brackets below it and is no name', () => {
	const hint = '（包含重点工作、实事任务等，根据部门实际进行调整细化）';
	const rows = [
		'产出目标',
		hint,
		'质量指标',
		'整改率',
		'100%',
		'100%',
		'数量指标',
		'演练',
		'≥12场',
		'14场'
	];
	const more = ['效益目标', '（预期实现的效益）', '社会效益', '知晓率', '90%', '92%'];
	const [head, ...body] = read([...levels, ...rows, ...more]).at(-1) ?? [];
	expect(head).toEqual(['评价内容', '评价内容', '评价内容', '绩效目标', '完成情况']);
	expect(body.map((row) => row.slice(1))).toEqual([
		['质量指标', '整改率', '100%', '100%'],
		['数量指标', '演练', '≥12场', '14场'],
		['社会效益', '知晓率', '90%', '92%']
	]);
});

import { expect, test } from 'vitest';
import { indicators } from '#extract/indicators/indicators.ts';
import { documentOf } from '../form.ts';

const head = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const named = (...rows: string[][]) =>
	indicators(documentOf([[head, ...rows]])).map(({ name }) => name);
const paved = ['产出指标', '数量指标', '铺设路面', '≥6公里', '6.2公里', '40', '40'];

test('the budget and its execution in money are no indicator, a rate with its target is one', () => {
	const money = ['', '', '预算执行率', '86.00万元', '82.56万元', '10', '9.6'];
	const rate = ['过程', '预算执行', '预算执行率', '100%', '96%', '10', '9.6'];
	expect(named(money, paved)).toEqual(['铺设路面']);
	expect(named(rate, paved)).toEqual(['预算执行率', '铺设路面']);
});

test('the cost of a thing in money is an indicator', () => {
	const cost = ['产出指标', '成本指标', '路面造价', '86万元', '82万元', '10', '10'];
	expect(named(paved, cost)).toEqual(['铺设路面', '路面造价']);
});

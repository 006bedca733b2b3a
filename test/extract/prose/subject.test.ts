import { describe, expect, test } from 'vitest';
import { runInItem, subjectNamed } from '#extract/prose/subject.ts';

describe('a clause that names an item, and nothing else', () => {
	test.for([
		['一是护林员管护,', '护林员管护'],
		['2系统运维:', '系统运维'],
		['(3)灌区渠道清淤。', '灌区渠道清淤'],
		['第二,乡村书屋更新,', '乡村书屋更新'],
		['不动产登记项目,', '不动产登记项目'],
		['3.对外宣传经费(含印刷),', '对外宣传经费']
	] as const)('%s', ([clause, name]) => {
		expect(subjectNamed(clause)).toBe(name);
	});

	test.for([
		['一是加强预算管理,'],
		['二是项目资金使用情况,'],
		['1.基本支出,'],
		['其中:中央资金,'],
		['全部为县级财政资金,'],
		['2023年,'],
		['经县政府批准,'],
		['1.年初预算,'],
		['灌区渠道清淤,']
	] as const)('%s names none', ([clause]) => {
		expect(subjectNamed(clause)).toBeUndefined();
	});
});

describe('a numbered paragraph that opens with an item', () => {
	test('has its money at once, or says that it is one', () => {
		expect(runInItem('(2)灌区渠道清淤。全年预算82万元,支出71万元。')).toBe('灌区渠道清淤');
		expect(runInItem('1.法庭维修改造:批复预算82万元')).toBe('法庭维修改造');
		expect(runInItem('三是种植补助。全年种植4.8万亩,共支出126万元。')).toBe('种植补助');
	});
	test('is none that goes on about something else, or has a heading of every report', () => {
		expect(runInItem('1.粮食生产再获丰收。全县播种面积4.8万亩。')).toBeUndefined();
		expect(runInItem('1.总体执行情况。2023年部门年初预算82万元。')).toBeUndefined();
		expect(runInItem('(一)资金安排情况。全年预算82万元。')).toBeUndefined();
		expect(runInItem('护林员管护。全年预算82万元。')).toBeUndefined();
	});
});

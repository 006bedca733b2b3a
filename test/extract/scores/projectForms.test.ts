import { expect, test } from 'vitest';
import { projectForms } from '#extract/scores/projectForms.ts';
import { documentOf } from '../form.ts';

const forms = (...blocks: Parameters<typeof documentOf>[0]) => {
	const document = documentOf(blocks);
	return projectForms(document).map(({ start, end }) => document.text.slice(start, end).trim());
};

const form = [
	['项目名称', '储备库建设项目'],
	['自评得分', '95']
];

test('a form of one project reaches from its title to the next title', () => {
	expect(
		forms(
			'部门整体支出绩效自评表',
			[['自评总分', '91']],
			'项目支出绩效自评表',
			form,
			'附件3',
			'核查记录'
		)
	).toEqual(['项目支出绩效自评表\n项目名称\n储备库建设项目\n自评得分\n95']);
});

test('without a title it begins with the table that names the project', () => {
	expect(forms('说明如下。', form)).toEqual(['项目名称\n储备库建设项目\n自评得分\n95']);
});

test('a summary of all projects, and a list of them, are no form', () => {
	expect(
		forms('项目支出绩效自评得分汇总表', [
			['项目名称', '预算数'],
			['甲', '1']
		])
	).toEqual([]);
});

test('a line that names the project heads a form, up to the next chapter', () => {
	const scores = [['总分', '100', '97.5']];
	expect(
		forms(
			'一、总体情况',
			'项目名称：河道清淤项目',
			scores,
			'项目名称：水质监测项目',
			scores,
			'二、自评结论',
			'两个项目平均得分97.5分。'
		)
	).toEqual(['项目名称：河道清淤项目\n总分\n100\n97.5', '项目名称：水质监测项目\n总分\n100\n97.5']);
});

test('a report on a project behind that of the unit is the project’s to its end', () => {
	const report = Array.from({ length: 12 }, (_, i) => `${i + 1}.重点工作已完成。`);
	expect(
		forms(
			'部门整体支出绩效自评报告',
			...report,
			'委员履职经费项目支出绩效自评报告',
			'一、项目概况',
			'自评得分96分。'
		)
	).toEqual(['委员履职经费项目支出绩效自评报告\n一、项目概况\n自评得分96分。']);
});

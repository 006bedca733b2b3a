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

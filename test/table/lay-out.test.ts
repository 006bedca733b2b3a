import { expect, test } from 'vitest';
import { layOut } from '#table/lay-out.ts';
import { entry, fact, tabulated } from './entry.ts';

test('a report that does not say whose it is is named, with what is missing and what to do', () => {
	expect(layOut(entry('a.txt', { identity: { year: null, unit: null } }))).toEqual({
		lost: {
			'zh-CN': '没有写明单位名称、年度，未收录；请在标题中写明后重新运行',
			en: 'does not state the name of the unit, the year, so it is left out; state it in the title and run again'
		}
	});
});

test('a yearly report without a stated period is of its year; a monitoring report is of no period one could name', () => {
	const period = { period_start: null, period_end: null };
	const { tables } = tabulated([
		entry('a.txt', { identity: period }),
		entry('b.txt', { identity: { ...period, kind: 'monitoring' } })
	]);
	expect(tables.report.map(({ kind, period_end }) => [kind, period_end])).toEqual([
		['monitoring', null],
		['whole', '2021-12-31']
	]);
	expect(tables.evaluation.map(({ months }) => months)).toEqual([null, 12]);
});

test('what a table tells the public is masked, a figure is not', () => {
	const text = '一、概况\n联系人：袁大磊 13800138000\n支出合计\t13800138000';
	const start = text.lastIndexOf('13800138000');
	const { tables } = tabulated([
		entry(
			'a.txt',
			{
				facts: [fact('spent', 1, { start, end: start + 11, as_written: '13800138000' })],
				sections: [
					{
						ordinal: 1,
						depth: 1,
						heading: '一、概况',
						canonical: 'overview',
						also: null,
						start: 0,
						end: text.length
					}
				]
			},
			{ document: { text, blocks: [] } }
		)
	]);
	expect(tables.section[0]?.text).toBe('一、概况\n联系人：袁** 138****8000\n支出合计\t13800138000');
});

test('the first statement of the score is the score, and none is none', () => {
	const { tables } = tabulated([
		entry('a.txt', {
			self_scores: [
				{ value: 99, start: 0, end: 1 },
				{ value: 89, start: 2, end: 3 }
			]
		}),
		entry('b.txt', { identity: { year: 2022 } })
	]);
	expect(tables.report.map(({ self_score }) => self_score)).toEqual([99, null]);
});

test('the sentence of a problem is quoted as the public may see it', () => {
	const text = '五、存在问题\n联系人：袁大磊 13800138000，绩效意识不强';
	const start = text.indexOf('联系人');
	const { tables } = tabulated([
		entry(
			'a.txt',
			{ problems: [{ kind: 'problem', class: 'P10', start, end: text.length }] },
			{ document: { text, blocks: [] } }
		)
	]);
	expect(tables.problem).toMatchObject([
		{ ordinal: 1, class: 'P10', text: '联系人：袁** 138****8000，绩效意识不强' }
	]);
});

test('the alarms of a report are rows of their own, in their order', () => {
	const alarm = {
		level: 'red',
		reason: { 'zh-CN': '滞后', en: 'Behind' },
		evidence: [{ start: 3, end: 9, more: 1 }],
		parameters: { rate: 20 }
	} as const;
	const { tables } = tabulated([
		entry('a.txt', {}, { alarms: [alarm, { ...alarm, level: 'yellow' }] })
	]);
	expect(tables.alarm.map(({ ordinal, level }) => [ordinal, level])).toEqual([
		[1, 'red'],
		[2, 'yellow']
	]);
	expect(tables.alarm[0]).toMatchObject({
		report_id: tables.report[0]?.report_id,
		reason_zh: '滞后',
		reason_en: 'Behind',
		parameters: '{"rate":20}',
		evidence: '[{"start":3,"end":9}]'
	});
});

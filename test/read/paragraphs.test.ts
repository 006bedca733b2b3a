import { expect, test } from 'vitest';
import { documentOf } from '../document.ts';
import { paragraphsOf } from './grid.ts';

const read = (text: string) =>
	paragraphsOf(documentOf(text)).map((words) => words.replace(/\s+/g, ''));

test('a line is a paragraph, with or without empty lines between', () => {
	expect(
		read('标题\n一、概况\n编制三人。\n\n（一）收支\n\n全年支出5万元，主要用于修缮等支出\n二、问题')
	).toEqual([
		'标题',
		'一、概况',
		'编制三人。',
		'（一）收支',
		'全年支出5万元，主要用于修缮等支出',
		'二、问题'
	]);
});

/** Lines of a page, thirty characters wide. */
const wrapped = [
	'某县档案馆2021年度自评报告',
	'一、基本情况',
	'某县档案馆为县直属事业单位，承担全县档案的接收、保管、开发、',
	'利用工作，核定编制三名，年末实有三人。二〇二一年全年收入预算',
	'120万元，支出118.5万元。',
	'二、绩效目标完成情况及其分析和说明，以及其他需要说明的有关',
	'事项',
	'（一）接收进馆档案一千二百卷，整理积存档案三千四百件，开放',
	'到期档案六百件。',
	'1.档案库房温湿度全年达标，消防设施完好，未发生任何安全责任',
	'事故。'
];

const joined = [
	wrapped[0],
	wrapped[1],
	wrapped.slice(2, 5).join(''),
	wrapped.slice(5, 7).join(''),
	wrapped.slice(7, 9).join(''),
	wrapped.slice(9).join('')
];

test('lines that the width of the page broke are one paragraph', () => {
	expect(read(wrapped.join('\n'))).toEqual(joined);
});

test('so they are with an empty line behind each, and with pages between', () => {
	expect(read(wrapped.join('\n\n'))).toEqual(joined);
	const paged = [...wrapped.slice(0, 3), '', '- 1 -', '\f', ...wrapped.slice(3)].join('\n');
	expect(read(paged).map((words) => words.replace('-1-', ''))).toEqual(joined);
});

test('an indented line begins a paragraph though the one above is full', () => {
	const line = '承担全县档案的接收保管和开发利用工作并负责全县档案事业发展';
	const indented = Array.from({ length: 4 }, () => `    ${line.slice(2)}\n${line}`).join('\n');
	expect(read(indented)).toHaveLength(4);
});

test.each([
	['a word', '指导平台的建设，受理各类新闻和信\n\n息服务的申请，研究对策。开展信息服务。'],
	['a list', '负责网络新闻业务和论坛、\n\n博客等业务的审批，以及日常监管。'],
	['a number', '全年到位资金，其中实际支出12\n\n.5万元，执行率高。'],
	['a unit', '全年到位资金，其中实际支出12.5\n\n万元，执行率高。']
])('%s torn over two pages is whole again', (_, text) => {
	expect(read(text)).toHaveLength(1);
});

test.each([
	['a heading and its text', '三、绩效评价组织情况\n\n为做好自评，成立了小组，完成情况为优。'],
	[
		'a missing full stop and the next paragraph',
		'主要用于会议，值班以及处置等支出\n\n部门整体运行平稳，效果良好。'
	],
	['two lines of a title', '某县档案馆2021年度整体支出\n绩效自评报告'],
	['an unfinished item and the next', '1.加强培训，提高能力\n\n2.细化预算，加快进度'],
	['a signature', '以上情况，特此报告\n\n某县档案馆\n2022年3月1日']
])('%s stay apart', (_, text) => {
	expect(read(text).length).toBe(text.split(/\n+/).length);
});

test('page numbers belong to no paragraph', () => {
	expect(read('一、概况\n—1—\n编制三人。\n第 2 页 共 8 页\n')).toEqual(['一、概况', '编制三人。']);
});

test('a sentence that a page ends in goes on behind the number of the page', () => {
	const text = '全年支出８２万元，其中：项目支出\n— ２ —\n４０万元，用于修缮。\n三、绩效\n';
	expect(read(text)).toHaveLength(2);
});

test('where most lines end in the middle of a sentence, they go on whatever their width', () => {
	const text = [
		'一、收支情况',
		'1、全年预算 80.50 万元，其中人员经费',
		'41.20 万元、公用经费 9.30 万元；年中追',
		'加 12.00 万元（用于库房修缮）。',
		'2、全年支出 76.40 万元，结余中有质',
		'保金，已按规定缴入专户；另有押金未',
		'退，数额不大，次年清理。',
		'二、自评得分',
		'投入 20 分，得 19 分；产出 80 分，得',
		'75.5 分，合计 94.5 分，等级',
		'为优。'
	];
	expect(read(text.join('\n')).map((words) => words.slice(0, 4))).toEqual([
		'一、收支',
		'1、全年',
		'2、全年',
		'二、自评',
		'投入20'
	]);
});

test('an amount at the beginning of a line goes on with the sentence above', () => {
	expect(read('全年收入较多，其中上级补助\n35.6万元，用于修缮。')).toHaveLength(1);
});

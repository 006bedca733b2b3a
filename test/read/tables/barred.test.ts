import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';

const read = (text: string) => {
	const document = documentOf(text);
	return tablesOf(document).map((table) => drawn(document, table));
};

const rows = [
	['项目', '预算数', '执行数'],
	['修缮', '10', '9.5'],
	['印刷', '5', '']
];

test.each([
	['with bars at the edges', rows.map((row) => `| ${row.join(' | ')} |`)],
	['without bars at the edges', rows.map((row) => row.join(' | ') || '')],
	['in full width', rows.map((row) => `｜${row.join('｜')}｜`)],
	[
		'with the rule of markdown',
		[`|项目|预算数|执行数|`, '|---|---:|:--|', '|修缮|10|9.5|', '|印刷|5||']
	],
	[
		'in a drawn frame',
		['┌──┬──┬──┐', '│项目│预算数│执行数│', '├──┼──┼──┤', '│修缮│10│9.5│', '│印刷│5││', '└──┴──┴──┘']
	],
	[
		'in a frame of signs',
		['+--+--+--+', '|项目|预算数|执行数|', '+==+==+==+', '|修缮|10|9.5|', '|印刷|5||', '+--+--+--+']
	]
])('a table %s', (_, lines) => {
	expect(read(lines.join('\n'))).toEqual([rows]);
});

test('a cell between bars may hold several lines', () => {
	expect(read('| 目标 | 完成 |\n| 一是编目\n二是修复 | 良好 |\n| 三是开放 | 优 |')).toEqual([
		[
			['目标', '完成'],
			['一是编目\n二是修复', '良好'],
			['三是开放', '优']
		]
	]);
});

test('spans and merged labels that bars write as empty cells are found', () => {
	const [table] = read(
		[
			'| 机构名称 | 支出合计 | 其中： | | 备注 |',
			'| | | 基本支出 | 项目支出 | |',
			'| 县档案馆 | 120 | 80 | 40 | |'
		].join('\n')
	);
	expect(table?.slice(0, 2)).toEqual([
		['机构名称', '支出合计', '其中：', '其中：', '备注'],
		['机构名称', '支出合计', '基本支出', '项目支出', '备注']
	]);
});

test('rows that moved to the left, because cells merged from above are left out, move back', () => {
	const [, tree] = read(
		[
			'预算执行情况(万元)(20分) | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分 | ||',
			'年度财政资金总额 | 200 | 195.5 | 97.75% | 19.55 | ||',
			'绩效目标(80分) | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分 |',
			'产出指标 | 数量指标 | 编目数量 | 2套 | 2套 | 20 | |',
			'质量指标 | 差错率 | 1% | 1% | 20 | ||',
			'成本指标\n| 单位成本 | 20万 | 19.5万元 | 20 | ||',
			'效益指标 | 社会效益 指标 | 查档人次 | 500 | 510 | 20 | |',
			'总分 | 99.55分 | |||||'
		].join('\n')
	);
	expect(tree?.slice(1)).toEqual([
		['绩效目标(80分)', '产出指标', '数量指标', '编目数量', '2套', '2套', '20'],
		['绩效目标(80分)', '产出指标', '质量指标', '差错率', '1%', '1%', '20'],
		['绩效目标(80分)', '产出指标', '成本指标', '单位成本', '20万', '19.5万元', '20'],
		['绩效目标(80分)', '效益指标', '社会效益 指标', '查档人次', '500', '510', '20'],
		['·', '·', '·', '总分', '·', '·', '99.55分']
	]);
});

test('so they do where only a first level, or an amount, tells it', () => {
	const [money, tree] = read(
		[
			'预算执行情况 | 年度预算数(万元) | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 |',
			'总额 | 0.00 | 3.36 | 3.20 | 95.24% | 10 | 9.5 | |',
			'绩效指标(90分) | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |',
			'产出指标 | 经济成本指标 | 成本控制数 | ≤ | 30 | 万元 | 完成 | 90 | 90 | |'
		].join('\n')
	);
	expect(money?.[1]?.slice(1)).toEqual(['总额', '0.00', '3.36', '3.20', '95.24%', '10', '9.5']);
	expect(tree?.[1]?.slice(1)).toEqual(
		'产出指标 经济成本指标 成本控制数 ≤ 30 万元 完成 90 90'.split(' ')
	);
});

test('a bar behind each cell and a cell a line is a form too', () => {
	const cells = [
		...['编号:01', '', '', '项目名称', '库房修缮', '预算执行情况(10分)', '年度预算数(万元)'],
		...['年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分', '原因'],
		...['总额', '238.93', '251.89', '251.89', '100.00%', '10', '', '追加了人员经费'],
		...['其中:财政资金', '238.93', '251.89', '251.89', '100.00%', '/', '/'],
		...['其他资金', '', '', '', '', '/', '/'],
		...['评价结论', '良好']
	];
	expect(read(cells.map((cell) => `${cell} |`.trimStart()).join('\n'))[1]?.slice(1)).toEqual([
		[
			'预算执行情况(10分)',
			'总额',
			'238.93',
			'251.89',
			'251.89',
			'100.00%',
			'10',
			'',
			'追加了人员经费'
		],
		['预算执行情况(10分)', '其中:财政资金', '238.93', '251.89', '251.89', '100.00%', '/', '/', '·'],
		['预算执行情况(10分)', '其他资金', '', '', '', '', '/', '/', '·']
	]);
});

test('a line with bars that stands alone is prose', () => {
	expect(paragraphsOf(documentOf('首页 | 公开 | 联系我们\n\n一、概况'))).toEqual([
		'首页 | 公开 | 联系我们',
		'一、概况'
	]);
});

const grouped = [
	['绩效指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
	['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
	['产出指标', '数量指标', '清运垃圾', '≥', '800', '吨', '815', '40', '40'],
	['质量指标', '日产日清率', '═', '100', '%', '100', '10', '10'],
	['效益指标', '社会效益指标', '投诉办结率', '≥', '95', '%', '97', '40', '40']
];

test('a head of two lines whose spanning cells are not repeated', () => {
	const table = read(grouped.map((row) => `| ${row.join(' | ')} | | |`).join('\n')).at(-1);
	expect(table?.slice(0, 2)).toEqual([
		[
			...['绩效指标', '绩效指标', '绩效指标', '年度指标值', '年度指标值', '年度指标值'],
			...['实际完成值', '分值', '得分', '偏差原因']
		],
		[
			...['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
			...['实际完成值', '分值', '得分', '偏差原因']
		]
	]);
	expect(table?.[3]).toEqual([
		...['产出指标', '质量指标', '日产日清率', '═', '100', '%', '100', '10', '10', '·']
	]);
});

test('cells between bars without rows, where an empty one is a line break', () => {
	const cells = [
		...['', '项目名称', '街巷保洁', ...grouped.slice(0, 2).flat()],
		...['产出指标', '数量指标', '清运垃圾', '≥', '800', '吨', '815', '40', '40', ''],
		...['时效指标', '', '', '', '', '', '', '', ''],
		...['效益指标', '社会效益指标', '市容', '', '整洁', '', '整洁', '40', '38', '']
	];
	const text = cells.map((cell) => (cell === '' ? '|\n' : `| ${cell} `)).join('');
	const [first, unfilled, last] = read(`${text}|`).at(-1)?.slice(2) ?? [];
	expect(unfilled?.slice(0, 4)).toEqual(['产出指标', '时效指标', '', '']);
	expect([first?.slice(0, 9), last?.slice(0, 9)]).toEqual([
		['产出指标', '数量指标', '清运垃圾', '≥', '800', '吨', '815', '40', '40'],
		['效益指标', '社会效益指标', '市容', '', '整洁', '', '整洁', '40', '38']
	]);
});

test('a cell with a break in it, alone at the beginning of its row, does not end the row', () => {
	const [table] = read('|\n项目\n名称 |\n预算数 | 执行数 |\n| 修缮 | 10 | 9.5 |\n| 印刷 | 5 | 5 |');
	expect(table).toEqual([
		['项目\n名称', '预算数', '执行数'],
		['修缮', '10', '9.5'],
		['印刷', '5', '5']
	]);
});

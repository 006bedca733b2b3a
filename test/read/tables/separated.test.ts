import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';

const read = (text: string) => {
	const document = documentOf(text);
	return tablesOf(document).map((table) => drawn(document, table));
};

test('a row a line with tabs between its cells, empty ones kept', () => {
	expect(read('项目\t预算数\t执行数\n修缮\t10\t9.5\n印刷\t\t5\n')).toEqual([
		[
			['项目', '预算数', '执行数'],
			['修缮', '10', '9.5'],
			['印刷', '', '5']
		]
	]);
});

test('a head of two rows as a spreadsheet gives it', () => {
	const [table] = read(
		'机构名称\t支出合计\t其中：\t\t结余\n\t\t基本支出\t项目支出\t\n县档案馆\t120\t80\t40\t0\n'
	);
	expect(table).toEqual([
		['机构名称', '支出合计', '其中：', '其中：', '结余'],
		['机构名称', '支出合计', '基本支出', '项目支出', '结余'],
		['县档案馆', '120', '80', '40', '0']
	]);
});

test.each([
	['a table of contents', '一、概况\t1\n二、预算执行\t2\n（一）基本支出\t3'],
	['a list', '1.\t加强预算编制。\n2.\t加快执行进度。\n3.\t做好公开。'],
	['one line', '填报人：某人\t联系电话：见封面']
])('%s set with tabs is prose', (_, text) => {
	expect(read(text)).toEqual([]);
	expect(paragraphsOf(documentOf(text)).join('\n')).toBe(text);
});

test('a cell of several lines does not tear its row', () => {
	expect(
		read('目标\t完成\t得分\n一是编目\n二是修复\t良好\t8\n三是开放\t优\t10\n四是编研\t已出版\t9\n')
	).toEqual([
		[
			['目标', '完成', '得分'],
			['一是编目\n二是修复', '良好', '8'],
			['三是开放', '优', '10'],
			['四是编研', '已出版', '9']
		]
	]);
});

test('a title stands over its table, not in its first cell', () => {
	const [table] = read(
		'部门整体支出绩效指标\n一级指标\t三级指标\t指标值\t完成值\n产出指标\t编目\t10册\t12册\n效益指标\t利用\t90人\t95人\n'
	);
	expect(table?.[0]).toEqual(['一级指标', '三级指标', '指标值', '完成值']);
});

test('a chapter that begins a row does not go on with the row above', () => {
	const tables = read(
		'一、概况\t（一）职责\t管理档案。\n\t（二）人员\t编制三人。\n三、结论\t自评为优。\n四、问题\t库房狭小。\n'
	);
	expect(tables.flat().map((row) => row.filter((cell) => cell !== '·'))).toEqual([
		['一、概况', '（一）职责', '管理档案。'],
		['一、概况', '（二）人员', '编制三人。'],
		['三、结论', '自评为优。'],
		['四、问题', '库房狭小。']
	]);
});

test('the number of a row reaches over no total', () => {
	const [table] = read(
		'序号\t项目名称\t年初预算\t执行数\n1\t库房修缮\t50\t48\n2\t档案数字化\t30\t30\n\t合计\t80\t78\n'
	);
	expect(table?.[3]).toEqual(['', '合计', '80', '78']);
});

test('rows that leave out what is merged from above stand under their heads', () => {
	const [, indicators] = read(
		[
			'项目资金\t\t年初预算数\t全年预算数\t全年执行数',
			'年度资金总额\t50\t48\t45.6',
			'其中：财政拨款\t50\t48\t45.6',
			'绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分',
			'产出指标\t数量指标\t修缮面积\t≥200平方米\t210平方米\t20\t20',
			'质量指标\t验收合格率\t100%\t100%\t10\t10'
		].join('\n')
	);
	expect(indicators?.[2]).toEqual([
		...['绩效指标', '产出指标', '质量指标', '验收合格率', '100%', '100%', '10', '10']
	]);
});

test('lines that are together as wide as a row by chance stay rows of their own', () => {
	const tables = read(
		[
			'项目资金\t\t年初预算数\t全年执行数',
			'\t年度资金总额\t50\t48',
			'\t其中：财政拨款\t50\t48',
			'说明\t概述\t库房修缮已经按期完工并验收',
			'绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t完成值',
			'\t产出指标\t数量指标\t修缮面积\t200\t210',
			'\t\t质量指标\t合格率\t100%\t100%',
			'\t效益指标\t社会效益指标\t查档人次\t90\t95'
		].join('\n')
	);
	expect(tables[0]?.[1]).toEqual(['项目资金', '年度资金总额', '50', '48']);
	expect(tables.at(-1)?.[0]?.[0]).toBe('绩效指标');
});

test('empty cells left out behind a total are behind it', () => {
	const [table] = read(
		'序号\t项目名称\t年初预算\t执行数\t自评得分\n1\t修缮\t50\t48\t95\n2\t编目\t30\t30\t99\n\t合计\t80\t78\n'
	);
	expect(table?.[3]?.slice(0, 4)).toEqual(['', '合计', '80', '78']);
});

test('总分 begins a row, whatever stands above it without a tab', () => {
	const [table] = read(
		'指标\t目标值\t完成值\t分值\t得分\n巡查次数\t52次\t52次\t60\t60\n查档人满意度\t90%\t93%\t40\t39\n其他需要说明的事项：无\n总分\t\t\t100\t99'
	);
	expect(table?.at(-1)).toEqual(['总分', '', '', '100', '99']);
});

test('a row that leaves out its last cells stands under the head where it begins, also as the first of its table', () => {
	const [table] = read(
		[
			'指标名称\t计量单位\t指标性质\t指标值\t全年完成值\t权重\t得分\t偏差原因',
			'借阅人次\t人次\t≥\t900\t940\t30\t30',
			'讲座场次\t场\t≥\t12\t11\t30\t27.5\t一场因停电改期',
			'读者满意度\t%\t≥\t90\t94\t30\t30'
		].join('\n')
	);
	expect(table?.map((row) => row.slice(3))).toEqual([
		['指标值', '全年完成值', '权重', '得分', '偏差原因'],
		['900', '940', '30', '30', '·'],
		['12', '11', '30', '27.5', '一场因停电改期'],
		['90', '94', '30', '30', '·']
	]);
});

test('points that only the total has leave the parts below it in their columns', () => {
	const [table] = read(
		[
			'部门支出预算数\t年初预算数\t全年预算数\t全年执行数\t执行率\t执行率权重\t执行率得分',
			'年度总金额\t140\t200\t180\t90.00%\t10\t9',
			'其中：基本支出\t80\t90\t90\t100.00%',
			'项目支出\t60\t110\t90\t81.82%'
		].join('\n')
	);
	expect(table?.slice(2)).toEqual([
		['其中：基本支出', '80', '90', '90', '100.00%', '·', '·'],
		['项目支出', '60', '110', '90', '81.82%', '·', '·']
	]);
});

test('the second line of a head ends where the last part of its first column does', () => {
	const [table] = read(
		[
			'绩效指标\t\t\t指标性质\t指标值\t实际完成值\t分值\t得分',
			'一级指标\t二级指标\t三级指标',
			'产出指标\t数量指标\t清运垃圾\t≥\t800\t815\t50\t50'
		].join('\n')
	);
	expect(table?.slice(0, 2)).toEqual([
		['绩效指标', '绩效指标', '绩效指标', '指标性质', '指标值', '实际完成值', '分值', '得分'],
		['一级指标', '二级指标', '三级指标', '·', '·', '·', '·', '·']
	]);
});

test('a title between two tables is no part of a mark above it', () => {
	const tables = read(
		[
			'预算执行情况\t年初预算数\t全年执行数\t执行率\t分值\t得分',
			'资金总额\t50\t48\t96%\t10\t9.6',
			'项目支出\t30\t29\t96.67%\t/\t/',
			'项目支出明细',
			'项目名称\t全年预算数\t全年执行数\t执行率',
			'库房修缮\t20\t20\t100%',
			'档案编目\t10\t9\t90%'
		].join('\n')
	);
	expect(tables[0]?.at(-1)).toEqual(['项目支出', '30', '29', '96.67%', '/', '/']);
	expect(tables.at(-1)?.at(-1)).toEqual(['档案编目', '10', '9', '90%']);
});

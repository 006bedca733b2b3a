import { describe, expect, test } from 'vitest';
import { tableFacts } from '#extract/forms/tableAmounts.ts';
import { documentOf, told } from '../form.ts';

const facts = (...blocks: Parameters<typeof documentOf>[0]) =>
	tableFacts(documentOf(blocks), 'unit');

const of = (...blocks: Parameters<typeof documentOf>[0]) => told(facts(...blocks));

const row = ['合计', '12.5'];

describe('the unit of a number is', () => {
	test.each([
		[
			'its own',
			[
				[
					['项目', '支出数（万元）'],
					['合计', '125000元']
				]
			],
			125000
		],
		['that of its column', ['单位：元', [['项目（万元）', '支出数（元）'], row]], 12.5],
		[
			'that of its row',
			[
				'单位：元',
				[
					['项目', '支出数'],
					['合计（万元）', '12.5']
				]
			],
			125000
		],
		['that of the head', ['单位：元', [['支出情况（万元）', '支出数'], row]], 125000],
		['that of the table’s title', [[['支出情况表（千元）'], ['项目', '支出数'], row]], 12500],
		['that of the line above', ['（单位：元）', [['项目', '支出数'], row]], 12.5],
		[
			'that of the table before',
			[[['收入（元）'], ['', '']], '续表', [['项目', '支出数'], row]],
			12.5
		],
		['万元 where 万兀 was read', [[['项目', '支出数（万兀）'], row]], 125000],
		['万元 where none is named', [[['项目', '支出数'], row]], 125000],
		[
			'元 where numbers are that large',
			[
				[
					['项目', '支出数'],
					['合计', '1250000.5']
				]
			],
			1250000.5
		]
	])('%s', (_, blocks, yuan) => {
		expect(of(...blocks).map(([, , value]) => value)).toEqual([yuan]);
	});
});

describe('a cell', () => {
	const cell = (words: string) =>
		facts([
			['项目', '年初预算数（万元）'],
			['合计', words],
			['', '1']
		])[0];

	test.each(['', '—', '-', '/', '……', '无'])('with %o states nothing', (words) => {
		expect(cell(words)).toMatchObject({ as_written: '1' });
	});

	test.each([
		['0', 0],
		['0.00', 0],
		['-3.5', -3500000],
		['1，234.5', 1234500000],
		['320. 15', 320150000],
		['98.6（含结转2.1）', 98600000]
	])('with %s states a number', (words, fen) => {
		expect(cell(words)).toMatchObject({ fen });
	});

	test.each(['12O.5', '1.2.3', '4l.7'])('with %s states a number that cannot be read', (words) => {
		expect(cell(words)).toMatchObject({ fen: null, value: null, as_written: words });
	});

	test.each(['见附表', '98%', '已全部支付'])('with %s states no money', (words) => {
		expect(cell(words)).toMatchObject({ as_written: '1' });
	});
});

test('a rate keeps the base that its head names, in words or by a column’s letter', () => {
	const bases = (...heads: string[]) =>
		facts([
			['', ...heads],
			['总额', '100', '80', '80%']
		]).map(({ base }) => base);
	expect(bases('全年预算数（A）', '执行数（B）', '执行率（B/A）')).toEqual([
		null,
		null,
		'adjusted'
	]);
	expect(bases('到位资金（A）', '支出数（B）', '预算执行率（B/A）')).toEqual([
		null,
		null,
		'disbursed'
	]);
	expect(bases('预算数', '执行数', '执行率')).toEqual([null, null, 'unnamed']);
	expect(bases('年初预算', '支出数', '执行率（支出数/年初预算数）')).toEqual([
		null,
		null,
		'initial'
	]);
});

test('other years, forecasts and other people’s money are no figures of the report', () => {
	expect(
		of([
			['项目', '上年决算数', '2022年预算数', '2023年预算数', '2023年决算数', '全年预计支出数'],
			['合计', '90', '95', '100', '98', '99']
		])
	).toEqual([
		['adjusted_budget', 'unit', 1000000, '100'],
		['spent', 'unit', 980000, '98']
	]);
});

describe('the scope is', () => {
	const money = [
		['', '全年预算数', '全年执行数'],
		['年度资金总额', '40', '36']
	];

	test('the project that the form names, for the tables below it too', () => {
		const scopes = facts([['项目名称', '河长制经费']], money).map(({ scope }) => scope);
		expect(scopes).toEqual(['河长制经费', '河长制经费']);
	});

	test('the report’s own project, however the form writes its name', () => {
		const document = documentOf([[['项目名称', '51000021T0001-“河长制” 经费']], money]);
		const scopes = tableFacts(document, '河长制经费项目').map(({ scope }) => scope);
		expect(scopes).toEqual(['河长制经费项目', '河长制经费项目']);
	});

	test('the whole unit again below the title of its form', () => {
		const scopes = facts(
			[['项目名称', '河长制经费'], ...money],
			'部门整体支出绩效自评表',
			money
		).map(({ scope }) => scope);
		expect(scopes).toEqual(['河长制经费', '河长制经费', 'unit', 'unit']);
	});

	test('the unit where the one row is named by it', () => {
		expect(
			of([
				['单位名称', '支出合计', '基本支出'],
				['临江县档案馆', '90', '60']
			])
		).toEqual([
			['spent', 'unit', 900000, '90'],
			['basic_spent', 'unit', 600000, '60']
		]);
	});

	test('each item of a breakdown for its own figures', () => {
		expect(
			of([
				['支出内容', '预算数', '支出数'],
				['印刷费', '3', '2.8'],
				['差旅费', '5', '4']
			])
		).toEqual([
			['sub_item_budget', '印刷费', 30000, '3'],
			['sub_item_spent', '印刷费', 28000, '2.8'],
			['sub_item_budget', '差旅费', 50000, '5'],
			['sub_item_spent', '差旅费', 40000, '4']
		]);
	});
});

test('parts by origin are told once, of the latest budget, and never of spending', () => {
	expect(
		of([
			['', '年初预算数', '全年预算数', '全年执行数'],
			['年度资金总额', '90', '100', '95'],
			['其中：当年财政拨款', '90', '90', '85'],
			['上年结转资金', '0', '10', '10'],
			['省级补助资金', '0', '0', '0']
		])
	).toEqual([
		['initial_budget', 'unit', 900000, '90'],
		['adjusted_budget', 'unit', 1000000, '100'],
		['spent', 'unit', 950000, '95'],
		['income_fiscal', 'unit', 900000, '90'],
		['carried_over', 'unit', 100000, '10']
	]);
});

test('columns may stand in any order', () => {
	const wanted = [
		['adjusted_budget', 'unit', 500000, '50'],
		['spent', 'unit', 400000, '40'],
		['execution_rate_reported', 'unit', 80, '80%'],
		['disbursed', 'unit', 450000, '45']
	];
	const heads = ['全年预算数', '全年执行数', '执行率', '到位资金', '分值', '得分'];
	const numbers = ['50', '40', '80%', '45', '10', '8'];
	for (const order of [
		[0, 1, 2, 3, 4, 5],
		[5, 4, 3, 2, 1, 0],
		[4, 2, 0, 5, 3, 1]
	]) {
		const found = of([
			['', ...order.map((i) => heads[i] ?? '')],
			['年度资金总额', ...order.map((i) => numbers[i] ?? '')]
		]);
		expect(found.toSorted()).toEqual(wanted.toSorted());
	}
});

test('a row whose merged label was lost stands below its head again', () => {
	expect(
		of([
			['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
			['年度资金总额', '20', '22', '21', '10', '95.45%', '9.5', '']
		])
	).toEqual([
		['initial_budget', 'unit', 200000, '20'],
		['adjusted_budget', 'unit', 220000, '22'],
		['spent', 'unit', 210000, '21'],
		['execution_rate_reported', 'unit', 95.45, '95.45%']
	]);
});

test('a row with a rate below a head of money tells nothing', () => {
	expect(
		of([
			['', '预算数', '执行数', '结余'],
			['总额', '20', '95%', '1']
		])
	).toEqual([]);
});

test('heads over parts that repeat begin where the parts begin again', () => {
	const document = documentOf([
		[
			['任务名称', '预算数', '<', '<', '执行数'],
			['^', '总额', '财政拨款', '总额', '财政拨款'],
			['禁毒宣传', '8', '8', '7', '7']
		]
	]);
	expect(told(tableFacts(document, 'unit'))).toEqual([
		['adjusted_budget', '禁毒宣传', 80000, '8'],
		['spent', '禁毒宣传', 70000, '7']
	]);
});

test('a unit that only a later head names is better than a guess', () => {
	const amounts = of([
		['基本支出总额', '24,360.50', '', ''],
		['预算执行情况（万元）', '预算数', '执行数', '执行率'],
		['部门整体支出总额', '28,640.00', '27,924.00', '97.50%']
	]);
	expect(amounts.map(([, , yuan]) => yuan)).toEqual([243605000, 286400000, 279240000, 97.5]);
});

test('what a level of government spends on a project is a part, and 年度总金额 is all of it', () => {
	expect(
		of('单位：万元', '项目名称：物资储备库建设项目', [
			['项目资金', '年初预算数', '全年预算数', '全年执行数'],
			['年度总金额', '480', '972', '694'],
			['其中：市级支出', '0', '492', '492'],
			['区级支出', '480', '480', '202']
		]).map(([measure, , yuan]) => [measure, yuan])
	).toEqual([
		['initial_budget', 4800000],
		['adjusted_budget', 9720000],
		['spent', 6940000]
	]);
});

test('乡村医生补助 is a project in a list of projects, not money of a township', () => {
	expect(
		of('单位：元', [
			['项目名称', '年初预算数', '执行数'],
			['乡村医生补助', '600000', '350000'],
			['急诊楼修缮', '600000', '277840']
		])
	).toContainEqual(['spent', '乡村医生补助', 350000, '350000']);
});

test('其他项目 is what the list of projects has besides, 其他资金 where money came from', () => {
	const facts = of('单位：万元', [
		['项目名称', '全年预算数', '执行数'],
		['城市管理', '860.00', '826.46'],
		['其他项目', '150.00', '139.29'],
		['其他资金', '5.00', '5.00']
	]);
	expect(facts).toContainEqual(['spent', '其他项目', 1392900, '139.29']);
	expect(facts).not.toContainEqual(['spent', '其他资金', 50000, '5.00']);
});

test('a sum beside nothing but parts of the assets, or of the three public expenses, is theirs', () => {
	const assets = [
		['合计', '在用', '出租', '其他'],
		['910.5', '880', '20.5', '10']
	];
	expect(of('固定资产（单位：万元）', assets)).toEqual([
		['fixed_assets', 'unit', 9105000, '910.5'],
		['fixed_assets_in_use', 'unit', 8800000, '880'],
		['fixed_assets_rented', 'unit', 205000, '20.5'],
		['fixed_assets_other', 'unit', 100000, '10']
	]);
	const expenses = [
		['合计', '公务接待费', '公务用车运行费', '公务用车购置费'],
		['6.3', '1.3', '5', '0']
	];
	expect(of('单位：万元', expenses)[0]).toEqual(['three_public_total', 'unit', 63000, '6.3']);
});

test('the sum over projects and basic spending is that of all', () => {
	const rows = [
		['项目', '全年预算数（万元）'],
		['合  计', '900'],
		['基本支出', '400'],
		['防火项目', '300'],
		['造林项目', '200']
	];
	expect(of(rows)[0]).toEqual(['adjusted_budget', 'unit', 9000000, '900']);
	expect(of(rows.filter(([name]) => name !== '基本支出'))[0]).toEqual([
		'project_budget',
		'unit',
		9000000,
		'900'
	]);
});

test('a table of where the money came from tells no figures of its own', () => {
	expect(
		of([
			['来  源', '预算数（万元）', '到位数（万元）', '到位时间'],
			['中央财政', '150', '150', '6月'],
			['自治区财政', '90', '80', '8月'],
			['县级财政', '0', '28.4', '11月'],
			['合  计', '—', '—', '—']
		])
	).toEqual([]);
});

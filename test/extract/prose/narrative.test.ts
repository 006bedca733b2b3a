import { describe, expect, test } from 'vitest';
import { narrativeFacts } from '#extract/prose/narrative.ts';
import type { Block } from '#model/document.ts';
import type { Section } from '#model/report.ts';
import { identity, said } from './said.ts';

describe('a budget and what was spent of it', () => {
	test.for([
		[
			'2023年度部门预算1200万元，实际支出1180.5万元，预算执行率98.38%。',
			['initial_budget=12000000', 'spent=11805000', 'execution_rate_reported=98.38']
		],
		[
			'我局2023年年初预算数为856.32万元，全年预算数为901.2万元，全年执行数为890万元，执行率98.76%。',
			[
				'initial_budget=8563200',
				'adjusted_budget=9012000',
				'spent=8900000',
				'execution_rate_reported=98.76'
			]
		],
		[
			'年初预算安排500万元，年中追加预算80万元，调整后预算580万元，决算支出575万元，预算完成率为99.14%。',
			[
				'initial_budget=5000000',
				'supplementary=800000',
				'adjusted_budget=5800000',
				'spent=5750000',
				'execution_rate_reported=99.14'
			]
		],
		[
			'年初预算500万元，上年结转20.5万元，当年追加30万元，调减10万元。',
			[
				'initial_budget=5000000',
				'carried_over=205000',
				'supplementary=300000',
				'supplementary=-100000'
			]
		],
		[
			'全年总支出1,234,567.89元，其中：基本支出1,000,000.00元，占总支出的81.00%；项目支出234,567.89元，占总支出的19.00%。',
			[
				'spent=1234567.89',
				'basic_spent=1000000',
				'basic_share_reported=81',
				'project_spent=234567.89',
				'project_share_reported=19'
			]
		],
		[
			'本年度收入总计300万元，其中财政拨款收入280万元，其他收入20万元。',
			['income_total=3000000', 'income_fiscal=2800000', 'income_other=200000']
		],
		[
			'２０２３年预算 ３００．５ 万元，支出 ２９０ 万元。',
			['adjusted_budget=3005000', 'spent=2900000']
		],
		[
			'预算数、执行数分别为100万元、98万元，执行率98%。',
			['adjusted_budget=1000000', 'spent=980000', 'execution_rate_reported=98']
		],
		[
			'截至2023年12月31日，累计支出资金452.36万元，预算执行率为95.2%，结余22.81万元。',
			['spent=4523600', 'execution_rate_reported=95.2', 'surplus_year=228100']
		],
		[
			'2023年度财政拨款到位资金1000万元，资金到位率100%，实际使用资金980万元，资金使用率98%。',
			[
				'disbursed=10000000',
				'disbursement_rate_reported=100',
				'spent=9800000',
				'execution_rate_reported=98'
			]
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('basic and project spending, personnel and running costs', () => {
	test.for([
		[
			'年初预算1000万元，其中：基本支出600万元，项目支出400万元；实际支出950万元，其中：基本支出590万元，项目支出360万元。',
			[
				'initial_budget=10000000',
				'basic_budget=6000000',
				'project_budget=4000000',
				'spent=9500000',
				'basic_spent=5900000',
				'project_spent=3600000'
			]
		],
		[
			'基本支出年初预算600万元，决算支出590万元，执行率98.33%；项目支出年初预算400万元，决算支出360万元，执行率90%。',
			[
				'basic_budget=6000000',
				'basic_spent=5900000',
				'basic_execution_rate_reported=98.33',
				'project_budget=4000000',
				'project_spent=3600000',
				'project_execution_rate_reported=90'
			]
		],
		[
			'全年支出200万元，其中人员经费150万元、公用经费20万元、项目支出30万元。',
			['spent=2000000', 'personnel_spent=1500000', 'public_spent=200000', 'project_spent=300000']
		],
		[
			'2023年基本支出156.78万元，包括人员经费140.5万元和公用经费16.28万元。',
			['basic_spent=1567800', 'personnel_spent=1405000', 'public_spent=162800']
		],
		[
			'人员类项目支出145万元，运转类公用经费12万元。',
			['personnel_spent=1450000', 'public_spent=120000']
		],
		[
			'年初预算1000万元，其中基本支出600万元，项目支出400万元，实际支出950万元。',
			['initial_budget=10000000', 'basic_budget=6000000', 'project_budget=4000000', 'spent=9500000']
		],
		[
			'“三公”经费预算5万元，实际支出3.2万元，其中公务接待费1.2万元，公务用车运行维护费2万元，因公出国（境）费0万元。',
			[
				'three_public_budget=50000',
				'three_public_total=32000',
				'reception=12000',
				'vehicle_operation=20000',
				'overseas=0'
			]
		],
		[
			'固定资产总额3205.6万元，其中在用固定资产3200万元，出租固定资产5.6万元。',
			['fixed_assets=32056000', 'fixed_assets_in_use=32000000', 'fixed_assets_rented=56000']
		],
		['基本支出和项目支出分别为66万元和30万元。', ['basic_spent=660000', 'project_spent=300000']]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('a report about one project', () => {
	test.for([
		[
			'河道清淤项目年初预算资金50万元，实际到位50万元，实际支出48.5万元，预算执行率97%。',
			[
				'initial_budget@河道清淤项目=500000',
				'disbursed@河道清淤项目=500000',
				'spent@河道清淤项目=485000',
				'execution_rate_reported@河道清淤项目=97'
			]
		],
		[
			'项目资金总额120万元，其中财政拨款100万元，其他资金20万元。',
			[
				'adjusted_budget@河道清淤项目=1200000',
				'income_fiscal@河道清淤项目=1000000',
				'income_other@河道清淤项目=200000'
			]
		],
		[
			'该项目全年预算数100万元，全年执行数99.5万元，执行率99.5%，群众满意度达到96%。',
			[
				'adjusted_budget@河道清淤项目=1000000',
				'spent@河道清淤项目=995000',
				'execution_rate_reported@河道清淤项目=99.5',
				'satisfaction_reported@河道清淤项目=96'
			]
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text, 'project')).toEqual(expected);
	});
});

describe('several projects in one report', () => {
	test('a paragraph that opens with a project speaks of that project', () => {
		expect(
			said(
				'1、防汛物资采购项目完成情况。年初预算20万元，执行数18万元，执行率90%。\n2、水库巡查经费。年初预算30万元，执行数30万元。'
			)
		).toEqual([
			'initial_budget@防汛物资采购项目=200000',
			'spent@防汛物资采购项目=180000',
			'execution_rate_reported@防汛物资采购项目=90',
			'initial_budget@水库巡查经费=300000',
			'spent@水库巡查经费=300000'
		]);
	});
	test('items of a breakdown keep their names', () => {
		expect(said('项目支出预算50万元，其中：防汛经费30万元，水质监测经费20万元。')).toEqual([
			'project_budget=500000',
			'sub_item_budget@防汛经费=300000',
			'sub_item_budget@水质监测经费=200000'
		]);
	});
});

describe('what is not the year’s own budget money', () => {
	test.for([
		['上年支出800万元，比上年增加20万元，增长2.5%。', 'funds'],
		['2022年度支出800万元。', 'funds'],
		['预计2024年支出900万元。', 'funds'],
		['全年为企业减免租金320万元，带动投资1.2亿元。', 'performance'],
		['对违法采砂行为罚款5万元，奖励举报人500元。', 'performance'],
		['发放抚恤补助资金25.6万元。', 'performance'],
		['转发6万，评论15万，点赞5万。', 'performance'],
		['累计播放量2.1万余次，覆盖9万余人。', 'performance'],
		['目标：群众满意度≥90%。', 'targets'],
		['按照每人每年500元的标准安排。', 'funds'],
		['工程总量的85%已完成，合格率100%。', 'performance']
	] as const)('%s', ([text, canonical]) => {
		expect(said(text, 'whole', canonical)).toEqual([]);
	});
});

describe('a report of the months so far', () => {
	test('rates keep the base that they name', () => {
		const text =
			'截至6月底，财政已拨付资金42万元，其中：基本支出28万元，项目支出14万元。本部门实际支出29万元，占调整预算的46%。其中：基本支出26万元，占基本支出预算的52%；项目支出3万元，占项目支出预算的20%。';
		expect(said(text, 'monitoring')).toEqual([
			'disbursed=420000',
			'basic_disbursed=280000',
			'project_disbursed=140000',
			'spent=290000',
			'execution_rate_reported=46',
			'basic_spent=260000',
			'basic_execution_rate_reported=52',
			'project_spent=30000',
			'project_execution_rate_reported=20'
		]);
	});
});

describe('what other provinces write', () => {
	test.for([
		[
			'2023年，我单位整体支出预算总额为1523.45万元，其中基本支出1200.45万元，占78.8%，项目支出323万元，占21.2%。',
			[
				'adjusted_budget=15234500',
				'basic_budget=12004500',
				'basic_share_reported=78.8',
				'project_budget=3230000',
				'project_share_reported=21.2'
			]
		],
		[
			'本年收入合计1500.00万元，其中：一般公共预算财政拨款收入1400万元，占93.33%；政府性基金预算财政拨款收入100万元，占6.67%。',
			['income_total=15000000', 'income_fiscal=14000000', 'income_fund=1000000']
		],
		[
			'人员经费130万元（其中工资福利支出120万元，对个人和家庭的补助10万元），公用经费15万元。',
			[
				'personnel_spent=1300000',
				'sub_item_spent@工资福利支出=1200000',
				'sub_item_spent@对个人和家庭的补助=100000',
				'public_spent=150000'
			]
		],
		['公务接待费预算1万元，实际支出0.8万元。', ['reception=8000']],
		[
			'2023年项目支出预算安排3个，共计83万元，实际支出80万元。',
			['project_budget=830000', 'project_spent=800000']
		],
		['预算执行率=580/600=96.67%。', ['execution_rate_reported=96.67']],
		['预算执行率（580万元/600万元）为96.67%。', ['execution_rate_reported=96.67']],
		['全年支出1180万元，完成年初预算的98.5%。', ['spent=11800000', 'execution_rate_reported=98.5']],
		[
			'全年支出1180万元，占全年预算数的98.5%，较上年提高2个百分点。',
			['spent=11800000', 'execution_rate_reported=98.5']
		],
		[
			'基本支出、项目支出执行率分别为98%、97%。',
			['basic_execution_rate_reported=98', 'project_execution_rate_reported=97']
		],
		[
			'2022年，我局支出800万元，其中基本支出500万元。2023年支出900万元，其中基本支出550万元。',
			['spent=9000000', 'basic_spent=5500000']
		],
		[
			'年初预算数（万元）：100.5\n全年执行数（万元）：98',
			['initial_budget=1005000', 'spent=980000']
		],
		['结转下年使用资金15.2万元。', ['surplus_total=152000']],
		[
			'年初预算数壹佰贰拾万元整，执行数一百一十八万元。',
			['initial_budget=1200000', 'spent=1180000']
		],
		['全年预算约100余万元，支出近98万元。', ['adjusted_budget=1000000', 'spent=980000']],
		[
			'2023年度我校收到财政拨款收入1,356.20万元，支出1,356.20万元，执行率100%。',
			['income_fiscal=13562000', 'spent=13562000', 'execution_rate_reported=100']
		],
		[
			'本单位2023年部门预算批复总额为3,256.12万元，全年执行3,201.55万元，总体执行率为98.32%。',
			['initial_budget=32561200', 'spent=32015500', 'execution_rate_reported=98.32']
		],
		['2023年预算收入500万元，预算支出500万元。', ['income_total=5000000', 'spent=5000000']],
		[
			'2023年年初预算收入500万元，预算支出500万元，决算支出480万元。',
			['initial_budget=5000000', 'adjusted_budget=5000000', 'spent=4800000']
		],
		['年末结转和结余12.3万元。', ['surplus_total=123000']],
		['固定资产投资完成30亿元。', []],
		[
			'县财政局批复我局2023年预算资金256万元。其中，人员经费180万元，公用经费26万元，项目经费50万元。',
			[
				'initial_budget=2560000',
				'personnel_budget=1800000',
				'public_budget=260000',
				'project_budget=500000'
			]
		],
		['三公经费支出3.2万元，比上年减少1.8万元，下降36%。', ['three_public_total=32000']]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('what project reports write', () => {
	test.for([
		['本项目预算资金由中央财政资金50万元和县级配套资金20万元组成。', []],
		['项目总投资500万元。', []],
		[
			'2023年度安排该项目资金60万元，截至12月底，已拨付60万元，实际支付59.8万元，资金支付率99.67%。',
			[
				'initial_budget@河道清淤项目=600000',
				'disbursed@河道清淤项目=600000',
				'spent@河道清淤项目=598000',
				'execution_rate_reported@河道清淤项目=99.67'
			]
		],
		[
			'部门项目支出预算总计320万元，其中河道清淤项目100万元，执行98万元，执行率98%。',
			[
				'project_budget=3200000',
				'adjusted_budget@河道清淤项目=1000000',
				'spent@河道清淤项目=980000',
				'execution_rate_reported@河道清淤项目=98'
			]
		],
		[
			'服务对象满意度指标：群众满意度目标值≥90%，实际完成95%。',
			['satisfaction_reported@河道清淤项目=95']
		],
		['受益群众满意度达95%以上。', ['satisfaction_reported@河道清淤项目=95']]
	] as const)('%s', ([text, expected]) => {
		expect(said(text, 'project')).toEqual(expected);
	});
});

describe('subjects told once, wholes and parts', () => {
	test.for([
		[
			'2023年度收入决算总额1862.21万元，其中：年初结转和结余2.1万元，本年收入1860.11万元。支出决算总额1862.21万元，其中基本支出1012.3万元，占54.36%；项目支出849.91万元，占45.64%。',
			[
				'income_total=18622100',
				'carried_over=21000',
				'spent=18622100',
				'basic_spent=10123000',
				'basic_share_reported=54.36',
				'project_spent=8499100',
				'project_share_reported=45.64'
			]
		],
		[
			'1.基本支出：年初预算600万元，执行590万元，执行率98.33%。\n2.项目支出：年初预算400万元，执行380万元，执行率95%。',
			[
				'basic_budget=6000000',
				'basic_spent=5900000',
				'basic_execution_rate_reported=98.33',
				'project_budget=4000000',
				'project_spent=3800000',
				'project_execution_rate_reported=95'
			]
		],
		[
			'基本支出方面，年初预算600万元，决算590万元。',
			['basic_budget=6000000', 'basic_spent=5900000']
		],
		[
			'年初预算数600万元（基本支出400万元、项目支出200万元），调整预算数700万元（基本支出450万元、项目支出250万元），执行数690万元（基本支出445万元、项目支出245万元）。',
			[
				'initial_budget=6000000',
				'basic_budget=4000000',
				'project_budget=2000000',
				'adjusted_budget=7000000',
				'basic_adjusted_budget=4500000',
				'project_adjusted_budget=2500000',
				'spent=6900000',
				'basic_spent=4450000',
				'project_spent=2450000'
			]
		],
		[
			'全年（调整）预算数为700万元，支出完成690万元，执行率98.57%。',
			['adjusted_budget=7000000', 'spent=6900000', 'execution_rate_reported=98.57']
		],
		[
			'1-8月，我单位支出500万元，占年初预算800万元的62.5%，低于序时进度4.17个百分点。',
			['spent=5000000', 'initial_budget=8000000', 'execution_rate_reported=62.5']
		],
		[
			'人员经费占比92.3%，公用经费占比7.7%。',
			['personnel_share_reported=92.3', 'public_share_reported=7.7']
		],
		[
			'基本支出和项目支出占比分别为68.75%、31.25%。',
			['basic_share_reported=68.75', 'project_share_reported=31.25']
		],
		['政府采购执行率100%，三公经费控制率85%，预算调整率3.2%，在职人员控制率96%。', []],
		[
			'2022年结转资金5万元，2023年预算资金100万元。',
			['carried_over=50000', 'adjusted_budget=1000000']
		],
		[
			'2023年，全年总收入1.25亿元，其中财政补助收入800万元；全年总支出1.2亿元。',
			['income_total=125000000', 'income_fiscal=8000000', 'spent=120000000']
		],
		[
			'2023年度部门整体支出预算数1000万元，其中：基本支出预算数600万元，项目支出预算数400万元。2023年度部门整体支出执行数980万元，其中：基本支出执行数595万元，项目支出执行数385万元。',
			[
				'adjusted_budget=10000000',
				'basic_budget=6000000',
				'project_budget=4000000',
				'spent=9800000',
				'basic_spent=5950000',
				'project_spent=3850000'
			]
		],
		[
			'部门预算收入为1356.28万元，其中：一般公共预算拨款1356.28万元。支出预算1356.28万元，其中：基本支出856.28万元，项目支出500万元。',
			[
				'income_total=13562800',
				'income_fiscal=13562800',
				'adjusted_budget=13562800',
				'basic_budget=8562800',
				'project_budget=5000000'
			]
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('parts, sources and brackets', () => {
	test.for([
		[
			'2023年按标准安排资金共计240万元，其中上级资金180万元，本级60万元。',
			['initial_budget=2400000', 'sub_item_budget@上级资金=1800000', 'sub_item_budget@本级=600000']
		],
		[
			'全年实施项目12个（含2022年结转项目3个），年初批复预算9个项目900万元（含2022年结转50万元），实际到位资金310万元。',
			['project_budget=9000000', 'carried_over=500000', 'project_disbursed=3100000']
		],
		['补助资金1200万元，已全部下达拨付到位。', ['disbursed=12000000']],
		['省级资金300万元已全部到位，县级资金100万元尚未到位。', []],
		['资金分两批下达，其中3月15日下达80万元，6月10日下达60万元。', []],
		['截至8月，到位资金675.02万。', ['disbursed=6750200']],
		[
			'全年实际执行预算资金合计233.6万元，预算执行率93.44%。',
			['spent=2336000', 'execution_rate_reported=93.44']
		],
		['“三公”经费支出决算为3.4万元，完成预算85%。', ['three_public_total=34000']],
		['公务用车购置及运行维护费支出1.4万元，公务接待费支出0.2万元。', ['reception=2000']],
		[
			'项目支出预算88万元，分别是技术交流经费20万元，设备检测、维护费18万元，专家（含外聘）工作经费50万元。',
			[
				'project_budget=880000',
				'sub_item_budget@技术交流经费=200000',
				'sub_item_budget@设备检测、维护费=180000',
				'sub_item_budget@专家工作经费=500000'
			]
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('what is told beside the budget', () => {
	test.for([
		[
			'全年支出1452万元，其中基本支出812万元（人员经费718万元，公用经费94万元），占55.92%；项目支出640万元，占44.08%。',
			[
				'spent=14520000',
				'basic_spent=8120000',
				'personnel_spent=7180000',
				'public_spent=940000',
				'basic_share_reported=55.92',
				'project_spent=6400000',
				'project_share_reported=44.08'
			]
		],
		['全年实施政府采购项目19宗，预算1506万元，合同金额1437万元。', []],
		['合同价284万元，审定价279万元，已支付270万元，预留质保金8万元。', []],
		['镇财政所代管18个村账务，全年村级收入1920万元、支出1804万元。', []],
		['检测费按季支付，四个季度分别支付24.3万元、24.3万元、24.3万元、47.1万元。', []],
		['报废电脑9台，残值收入0.21万元已上缴国库。', []],
		['公务车辆11辆，运行费25.8万元，平均每辆2.35万元；补助标准为每案100元。', []],
		[
			'“三公”经费支出50000元，其中公务用车购置及运行维护费42000元（全部为运行维护费）。',
			['three_public_total=50000', 'vehicle_operation=42000']
		],
		[
			'全年支出338万元，执行率94%。分内容看：生活救助200万元，医疗救助138万元。',
			[
				'spent=3380000',
				'execution_rate_reported=94',
				'sub_item_spent@生活救助=2000000',
				'sub_item_spent@医疗救助=1380000'
			]
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});

	test('under the name of a project that a table lists, figures are that project’s', () => {
		const text = '（三）水土保持监测\n项目预算95.5万元，实际支出88.8万元，执行率92.98%。';
		expect(said(text, 'whole', 'funds', ['水土保持监测'])).toEqual([
			'adjusted_budget@水土保持监测=955000',
			'spent@水土保持监测=888000',
			'execution_rate_reported@水土保持监测=92.98'
		]);
	});
});

describe('lists of parts', () => {
	test.for([
		[
			'年初预算1500万元，年内财政追加办案业务费、业务装备费及绩效奖300万元，调整后预算1800万元。',
			['initial_budget=15000000', 'supplementary=3000000', 'adjusted_budget=18000000']
		],
		[
			'全年项目支出1200万元。主要有：\n1．农村供水点建设52万元。每处造价17万元。\n2．集镇道路改造386万元，其中省级补助资金200万元。\n另外，县道大修投资1460万元。',
			[
				'project_spent=12000000',
				'sub_item_spent@农村供水点建设=520000',
				'sub_item_spent@集镇道路改造=3860000'
			]
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('items told one after the other, each under its name', () => {
	test.for([
		[
			'三个项目执行情况：一是护苗康复项目，预算120万元，支出84万元，执行率70%；二是日间托养项目，预算80万元，支出52万元，执行率65%。',
			[
				'adjusted_budget@护苗康复项目=1200000',
				'spent@护苗康复项目=840000',
				'execution_rate_reported@护苗康复项目=70',
				'adjusted_budget@日间托养项目=800000',
				'spent@日间托养项目=520000',
				'execution_rate_reported@日间托养项目=65'
			]
		],
		[
			'项目支出主要包括：1.渠系改造项目，预算安排68万元，实际支出67万元；2.村容整治项目，预算安排26万元，实际支出25万元。',
			[
				'initial_budget@渠系改造项目=680000',
				'spent@渠系改造项目=670000',
				'initial_budget@村容整治项目=260000',
				'spent@村容整治项目=250000'
			]
		],
		[
			'（2）乡村书屋更新。预算26万元，到位14万元，支出10万元，执行率38.46%。主要原因是选址较晚。',
			[
				'adjusted_budget@乡村书屋更新=260000',
				'disbursed@乡村书屋更新=140000',
				'spent@乡村书屋更新=100000',
				'execution_rate_reported@乡村书屋更新=38.46'
			]
		],
		[
			'二是护林员管护。年初预算50万元，年中追加5万元，实际支出54万元，执行率98.18%。',
			[
				'initial_budget@护林员管护=500000',
				'supplementary@护林员管护=50000',
				'spent@护林员管护=540000',
				'execution_rate_reported@护林员管护=98.18'
			]
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});

	test('in a report about one project they are parts of it', () => {
		const text =
			'一是苗木补助。全年补种4.8万亩，共支出126万元。\n二是验收及工作经费。支出9万元，用于核查。';
		expect(said(text, 'project')).toEqual(['spent@苗木补助=1260000', 'spent@验收及工作经费=90000']);
	});
});

describe('items with a plan, what was spent of it and its rate', () => {
	const both = (plan: string, ...more: string[]) => [
		`${plan}@防汛物资储备经费=300000`,
		'spent@防汛物资储备经费=280000',
		'execution_rate_reported@防汛物资储备经费=93.33',
		`${plan}@水库管护补助=500000`,
		'spent@水库管护补助=500000',
		'execution_rate_reported@水库管护补助=100',
		...more
	];
	test.for([
		[
			'防汛物资储备经费年初预算30万元，执行28万元，执行率93.33%；水库管护补助年初预算50万元，执行50万元，执行率100%。',
			both('initial_budget')
		],
		[
			'防汛物资储备经费年初预算30万元，执行28万元，执行率93.33%。水库管护补助年初预算50万元，执行50万元，执行率100%。',
			both('initial_budget')
		],
		[
			'（1）防汛物资储备经费预算30万元，实际支出28万元，执行率93.33%；（2）水库管护补助预算50万元，实际支出50万元，执行率100%；',
			both('adjusted_budget')
		],
		[
			'①防汛物资储备经费全年预算数30万元，全年执行数28万元，预算执行率为93.33%；②水库管护补助全年预算数50万元，全年执行数50万元，预算执行率为100%。',
			both('adjusted_budget')
		],
		[
			'防汛物资储备经费（预算30万元）支出28万元，执行率93.33%；水库管护补助（预算50万元）支出50万元，执行率100%。',
			both('adjusted_budget')
		],
		[
			'防汛物资储备经费到位30万元，支出28万元，资金使用率93.33%；水库管护补助到位50万元，支出50万元，资金使用率100%。',
			both('disbursed')
		],
		[
			'防汛物资储备经费30万元，实际支出28万元，执行率93.33%，水库管护补助安排资金50万元，已支付50万元，支付率100%。',
			both('adjusted_budget').map((one) =>
				one.replace('adjusted_budget@水库管护补助', 'initial_budget@水库管护补助')
			)
		],
		[
			'项目支出年初预算80万元，支出78万元，执行率97.5%。其中：1.防汛物资储备经费预算30万元，执行28万元，执行率93.33%；2.水库管护补助预算50万元，执行50万元，执行率100%。',
			[
				'project_budget=800000',
				'project_spent=780000',
				'project_execution_rate_reported=97.5',
				...both('adjusted_budget')
			]
		],
		[
			'防汛物资储备经费执行率93.33%；水库管护补助执行率100%。',
			['execution_rate_reported@防汛物资储备经费=93.33', 'execution_rate_reported@水库管护补助=100']
		],
		[
			'项目支出方面，饮水安全工程预算500万元，支出490万元，完成预算的98%；防汛预算300万元，支出290万元，完成预算的96.67%。',
			[
				'adjusted_budget@饮水安全工程=5000000',
				'spent@饮水安全工程=4900000',
				'execution_rate_reported@饮水安全工程=98'
			]
		],
		['政府采购预算100万元，实际支出90万元，执行率90%。', []],
		[
			'（1）农村饮水工程300万元，已支付186万元，占62%；（2）河道清淤150万元，已支付45万元，占30%。',
			[
				'adjusted_budget@农村饮水工程=3000000',
				'spent@农村饮水工程=1860000',
				'execution_rate_reported@农村饮水工程=62',
				'adjusted_budget@河道清淤=1500000',
				'spent@河道清淤=450000',
				'execution_rate_reported@河道清淤=30'
			]
		],
		[
			'项目支出372万元，其中：工程款320万元，监理费12万元，其他费用40万元，预算执行率97.89%。',
			[
				'project_spent=3720000',
				'sub_item_spent@工程款=3200000',
				'sub_item_spent@监理费=120000',
				'sub_item_spent@其他费用=400000',
				'project_execution_rate_reported=97.89'
			]
		],
		[
			'部门预算500万元，支出480万元，执行率96%。',
			['initial_budget=5000000', 'spent=4800000', 'execution_rate_reported=96']
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

test('a paragraph that runs through several sections is told of each in its turn', () => {
	const text = '二、基本支出。年初预算80万元。三、项目支出。年初预算20万元，支出15万元。';
	const third = text.indexOf('三、');
	const section = (heading: string, start: number, end: number): Section => ({
		ordinal: 1,
		depth: 1,
		heading,
		canonical: 'funds',
		also: null,
		start,
		end
	});
	const facts = narrativeFacts(
		{ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
		[section('二、基本支出', 0, third), section('三、项目支出', third, text.length)],
		identity('whole', '青山县水利局')
	);
	expect(facts.map(({ measure, as_written }) => [measure, as_written])).toEqual([
		['basic_budget', '80万元'],
		['project_budget', '20万元'],
		['project_spent', '15万元']
	]);
});

describe('what is told beside the figures of the unit', () => {
	test.for([
		[
			'“三公”经费支出23.85万元，年初预算26万元。其中公务用车运行维护费22.6万元，公务接待费1.25万元。',
			[
				'three_public_total=238500',
				'three_public_budget=260000',
				'vehicle_operation=226000',
				'reception=12500'
			]
		],
		['预算执行情况：县财政全年列支教师补助892.5万元，该项经费列入各学校预算。', []],
		['县财政另安排核酸检测经费312.6万元，单独自评。', []],
		[
			'“三公”经费支出15.6万元，完成预算20万元的78%。',
			['three_public_total=156000', 'three_public_budget=200000']
		],
		[
			'全年预算1356.2万元，全年执行1298.6万元，完成率95.75%。',
			['adjusted_budget=13562000', 'spent=12986000', 'execution_rate_reported=95.75']
		],
		[
			'部门预算执行1286.5万元的52.3%，即支出672.8万元。',
			['execution_rate_reported=52.3', 'spent=6728000']
		],
		[
			'2023年结转上年资金35.8万元，年初预算1286.5万元，追加33.9万元，全年可支配资金1356.2万元。',
			[
				'carried_over=358000',
				'initial_budget=12865000',
				'supplementary=339000',
				'adjusted_budget=13562000'
			]
		],
		[
			'实际支出480万元，其中财政拨款440万元，自筹资金40万元。',
			['spent=4800000', 'sub_item_spent@自筹资金=400000']
		],
		['选取8个项目开展重点评价，涉及财政资金2.14亿元。', []],
		[
			'全年支出1351.24万元，预算执行率96.6%，年末结转下年47.56万元。',
			['spent=13512400', 'execution_rate_reported=96.6', 'surplus_total=475600']
		],
		[
			'3、食品安全协管员补助项目。全年预算82万元，按每人每年3600元的标准，向203名协管员发放补助80.28万元，预算执行率97.9%。',
			[
				'adjusted_budget@食品安全协管员补助项目=820000',
				'spent@食品安全协管员补助项目=802800',
				'execution_rate_reported@食品安全协管员补助项目=97.9'
			]
		],
		[
			'信访维稳工作经费：全年预算86万元，支出82.56万元。\n信息系统维护费：全年预算18万元，支出17.1万元。\n接待中心维修：预算7.5万元，支出7.29万元。',
			[
				'adjusted_budget@信访维稳工作经费=860000',
				'spent@信访维稳工作经费=825600',
				'adjusted_budget@信息系统维护费=180000',
				'spent@信息系统维护费=171000',
				'adjusted_budget@接待中心维修=75000',
				'spent@接待中心维修=72900'
			]
		],
		[
			'项目预算总投资4860万元，其中：中央资金2980万元，省级资金1880万元。',
			[
				'adjusted_budget=48600000',
				'sub_item_budget@中央资金=29800000',
				'sub_item_budget@省级资金=18800000'
			]
		],
		['生均公用经费基准定额分别为每生每年720元和940元。', []],
		[
			'全年预算数1982.5万元，累计支出951.75万元，执行率48.01%。其中：基本支出209.7万元，执行率50.84%；项目支出742.05万元，按项目全年预算1570万元计算，执行率47.26%。',
			[
				'adjusted_budget=19825000',
				'spent=9517500',
				'execution_rate_reported=48.01',
				'basic_spent=2097000',
				'basic_execution_rate_reported=50.84',
				'project_spent=7420500',
				'project_budget=15700000',
				'project_execution_rate_reported=47.26'
			]
		],
		[
			'四个项目实际支出345.08万元，总体预算执行率89.4%。',
			['project_spent=3450800', 'project_execution_rate_reported=89.4']
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('money of several payers, and what was added to a budget', () => {
	test.for([
		[
			'中央资金预算1200万元，执行1150万元，执行率95.83%；县级配套资金预算500万元，执行470万元，执行率94%。',
			[
				'adjusted_budget@中央资金=12000000',
				'spent@中央资金=11500000',
				'execution_rate_reported@中央资金=95.83',
				'adjusted_budget@县级配套资金=5000000',
				'spent@县级配套资金=4700000',
				'execution_rate_reported@县级配套资金=94'
			]
		],
		[
			'年初预算320万元。9月份，省水利厅转下中央财政专项资金45万元，调整后全年预算为365万元。',
			['initial_budget=3200000', 'supplementary=450000', 'adjusted_budget=3650000']
		],
		[
			'年初预算320万元，上级下达专项资金45万元，调整预算数365万元。',
			['initial_budget=3200000', 'supplementary=450000', 'adjusted_budget=3650000']
		],
		[
			'年初预算320万元，执行中增加上级专款45万元，调整后预算365万元。',
			['initial_budget=3200000', 'supplementary=450000', 'adjusted_budget=3650000']
		],
		['年初预算3个项目共420万元，支出400万元。', ['project_budget=4200000', 'project_spent=4000000']]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('parts, their plans and what they took', () => {
	test.for([
		[
			'项目支出中：古籍修复项目86.4万，“书香山城”展陈项目37.1万，余款结转。',
			['sub_item_spent@古籍修复项目=864000', 'sub_item_spent@“书香山城”展陈项目=371000']
		],
		['活动支出中，租车费6.2万元、印制费3.9万元。', []],
		[
			'项目支出467万元，金额较大的两项为渠道衬砌约186万元、闸门更换74万元。',
			['project_spent=4670000', 'sub_item_spent@渠道衬砌=1860000', 'sub_item_spent@闸门更换=740000']
		],
		[
			'支出815万元。其中：退耕补助42.3万亩，每亩7.5元，兑现317万元；管护补贴18万亩，每亩2元，兑现36万元。',
			['spent=8150000', 'spent@退耕补助=3170000', 'spent@管护补贴=360000']
		],
		[
			'窗口外包预算80万元，已付40万元（执行率50%）；系统运维预算40万元，已付10万元（执行率25%）。',
			[
				'sub_item_budget@窗口外包=800000',
				'spent@窗口外包=400000',
				'execution_rate_reported@窗口外包=50',
				'sub_item_budget@系统运维=400000',
				'spent@系统运维=100000',
				'execution_rate_reported@系统运维=25'
			]
		],
		[
			'湿地修复项目支出41.2万元；巡护道路项目支出12.8万元。',
			['sub_item_spent@湿地修复项目=412000', 'sub_item_spent@巡护道路项目=128000']
		],
		['政府采购预算131万元，实际采购124万元。', []],
		[
			'五个项目全年预算合计345万元，实际支出330万元。',
			['project_budget=3450000', 'project_spent=3300000']
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('what a figure is compared with, and what is left', () => {
	test.for([
		[
			'基本支出预算200万元，执行110万元，占55%；项目支出预算100万元，执行40万元，占40%。',
			[
				'basic_budget=2000000',
				'basic_spent=1100000',
				'basic_execution_rate_reported=55',
				'project_budget=1000000',
				'project_spent=400000',
				'project_execution_rate_reported=40'
			]
		],
		[
			'基本支出预算200万元，执行110万元，占73%；项目支出40万元，占27%。',
			[
				'basic_budget=2000000',
				'basic_spent=1100000',
				'basic_share_reported=73',
				'project_spent=400000',
				'project_share_reported=27'
			]
		],
		[
			'“三公”经费支出18.6万元，比2022年的21.4万元下降13.08%，其中公务接待费12.8万元。',
			['three_public_total=186000', 'reception=128000']
		],
		[
			'“三公”经费14.2万元，控制在预算15万元以内，其中公务接待费6.9万元。',
			['three_public_total=142000', 'three_public_budget=150000', 'reception=69000']
		],
		[
			'全年支出950万元，未执行完毕的17万元结转下年使用。其中人员经费514万元。',
			['spent=9500000', 'surplus_year=170000', 'personnel_spent=5140000']
		],
		[
			'年初预算31万元，年中州级补助增加1.9万元，全年预算32.9万元。',
			['initial_budget=310000', 'supplementary=19000', 'adjusted_budget=329000']
		],
		[
			'年中追加预算112万元，全部为项目支出，调整预算396万元。',
			['supplementary=1120000', 'adjusted_budget=3960000']
		],
		['财政累计下达用款额度1080万元。', ['disbursed=10800000']],
		['集中执行4轮，执行到位金额6.8亿元，发放案款2亿元。', []],
		['抽查项目3个、占项目资金的90%。', []],
		['2.3 项目支出46.7万元。', ['project_spent=467000']]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});

	test('a satisfaction stands behind its target', () => {
		expect(said('群众满意度目标不低于95%，评价系统显示98.2%。', 'whole', 'performance')).toEqual([
			'satisfaction_reported=98.2'
		]);
	});

	test('the quarters so far are the year’s money, wherever they are told', () => {
		expect(said('前三季度支出915万元，四季度还需加力。', 'monitoring', 'problems')).toEqual([
			'spent=9150000'
		]);
	});
});

describe('subjects, brackets and classes', () => {
	test.for([
		['全年三公经费控制在预算以内，支出12万元，控制率82%。', ['three_public_total=120000']],
		['人员经费按月足额发放，支出431万元。', ['personnel_spent=4310000']],
		[
			'项目支出195万元，占项目支出预算数（含结转和追加，共329万元）的59.27%。',
			['project_spent=1950000', 'project_budget=3290000', 'project_execution_rate_reported=59.27']
		],
		[
			'公务用车运维费支出6万元；公务接待费共接待12批次96人，支出0.8万元。',
			['vehicle_operation=60000', 'reception=8000']
		],
		['全年执行率在90%以上的项目4个，低于80%的项目1个。', []],
		['执行率90%以下须逐项说明原因。', []],
		['执行率95%及以上得满分，80%以下不得分。', []],
		['安排资金15万元用于购置水质检测设备。', []],
		[
			'截至7月31日，已支出62万元，执行率31%，预计全年可支出200万元，执行率100%。',
			['spent=620000', 'execution_rate_reported=31']
		],
		[
			'部门预算执行率=（年度执行数÷年度预算数）×100%=（850÷867）×100%=98.04%。',
			['execution_rate_reported=98.04']
		],
		[
			'我局2023年部门预算项目6个，预算资金480万元，全年支出455万元。',
			['project_budget=4800000', 'project_spent=4550000']
		],
		[
			'年初预算2985万元，年中追加村级公益事业奖补等资金312万元，全年可用预算3297万元。',
			['initial_budget=29850000', 'supplementary=3120000', 'adjusted_budget=32970000']
		],
		[
			'财政下达资金指标820万元，支出627万元，剩余193万元。',
			['disbursed=8200000', 'spent=6270000', 'surplus_year=1930000']
		],
		['财政下达我单位预算指标700万元，已支付690万元。', ['disbursed=7000000', 'spent=6900000']],
		['全年结余22万元，其中20万元由财政收回。', ['surplus_year=220000']],
		[
			'年中追加18万元，用于添置桌椅和青少年宫开办经费，全年预算152万元。',
			['supplementary=180000', 'adjusted_budget=1520000']
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('what is no project’s name, and what is', () => {
	test.for([
		[
			'年初预算410万元。年中因防汛能力建设增加中央和省级补助，调整后全年预算436万元。',
			['initial_budget=4100000', 'adjusted_budget=4360000']
		],
		['6月份因承办赛事新增活动经费，调整后预算436万元。', ['adjusted_budget=4360000']],
		['下半年受疫情影响追加防控专项经费，全年预算436万元。', ['adjusted_budget=4360000']],
		['期间上级下达水利救灾资金，调整后预算436万元。', ['adjusted_budget=4360000']],
		[
			'6.旧桥加固。该项目年初未安排预算，年中根据统一部署追加48.6万元，实际支出48.6万元。',
			['supplementary@旧桥加固=486000', 'spent@旧桥加固=486000']
		],
		[
			'（二）村道绿化补植。本项目由县财政统筹，下达资金20万元，支出19万元。',
			['disbursed@村道绿化补植=200000', 'spent@村道绿化补植=190000']
		]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});

	test.for([
		'累计支出160万元。按支出内容分：渠道维修费90万元，白蚁防治费50万元，勘测设计费20万元。',
		'累计支出160万元，按用途划分为：渠道维修费90万元、白蚁防治费50万元、勘测设计费20万元。',
		'累计支出160万元，从支出构成看，渠道维修费90万元，白蚁防治费50万元，勘测设计费20万元。'
	])('items of a project: %s', (text) => {
		expect(said(text, 'project')).toEqual([
			'spent@河道清淤项目=1600000',
			'sub_item_spent@渠道维修费=900000',
			'sub_item_spent@白蚁防治费=500000',
			'sub_item_spent@勘测设计费=200000'
		]);
	});

	test.for([
		[
			'年初预算412万元，其中项目支出166万元。\n（二）调整情况。因承办比赛，追加项目经费38万元，调整后预算450万元。',
			['initial_budget=4120000', 'project_budget=1660000'],
			['project_supplementary=380000', 'adjusted_budget=4500000']
		],
		[
			'年初预算412万元，其中：基本支出246万元，项目支出166万元；年中追加专项经费38万元，全年预算450万元。',
			['initial_budget=4120000', 'basic_budget=2460000', 'project_budget=1660000'],
			['project_supplementary=380000', 'adjusted_budget=4500000']
		],
		[
			'项目支出年初预算100万元。年中追加项目资金20万元，调整后预算120万元。',
			['project_budget=1000000'],
			['project_supplementary=200000', 'project_adjusted_budget=1200000']
		],
		[
			'项目支出方面，年中追加20万元，调整后预算120万元。',
			[],
			['project_supplementary=200000', 'project_budget=1200000']
		],
		[
			'年初部门预算2904万元，年中调增369万元，加上结转资金13万元，调整后预算数为3286万元。',
			['initial_budget=29040000', 'supplementary=3690000'],
			['carried_over=130000', 'adjusted_budget=32860000']
		],
		[
			'全年预算500万元（含结转30万元），年末结转12万元。',
			['adjusted_budget=5000000'],
			['carried_over=300000', 'surplus_total=120000']
		]
	] as const)('what a changed budget is of: %s', ([text, before, after]) => {
		expect(said(text)).toEqual([...before, ...after]);
	});

	test.for([
		'2023年街道年初预算820万元，其中基本支出310万元、项目支出510万元；8月底未调整。',
		'学校年初预算820万元，其中：基本支出310万元、项目支出510万元。',
		'本年度医院年初预算820万元，其中：基本支出310万元，项目支出510万元。'
	])('a unit called by its kind: %s', (text) => {
		expect(said(text)).toEqual([
			'initial_budget=8200000',
			'basic_budget=3100000',
			'project_budget=5100000'
		]);
	});

	test.for([
		[
			'2023年公务接待费4.2万元，公务用车运行维护费31.6万元（含应急车11辆），合计35.8万元。',
			['reception=42000', 'vehicle_operation=316000', 'three_public_total=358000']
		],
		[
			'基本支出预算100万元、项目支出预算50万元，两项共计150万元。',
			['basic_budget=1000000', 'project_budget=500000', 'adjusted_budget=1500000']
		],
		[
			'人员经费80万元、公用经费20万元，合计支出100万元。',
			['personnel_spent=800000', 'public_spent=200000', 'basic_spent=1000000']
		],
		[
			'公务接待费1万元，公车运维费3万元，合计5万元。',
			['reception=10000', 'vehicle_operation=30000']
		]
	] as const)('a sum of what was told: %s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});

	test.for(['未超过预算控制数', '未超预算', '低于年初预算'])(
		'parts of what was spent, %s',
		(words) => {
			expect(
				said(`“三公”经费支出9万元，${words}10万元，其中公车运维费7万元、公务接待费2万元。`)
			).toEqual([
				'three_public_total=90000',
				'three_public_budget=100000',
				'vehicle_operation=70000',
				'reception=20000'
			]);
		}
	);

	test('money told under the name of an item counts wherever it is told', () => {
		expect(
			said('8.森林防火。安排12万元，用于护林员补助，当年支出11万元。', 'whole', 'performance')
		).toEqual(['initial_budget@森林防火=120000', 'spent@森林防火=110000']);
	});

	test.for([
		['三公经费支出2.6万元，全部为公务接待费。', 'reception'],
		['“三公”经费支出2.6万元，均为公务用车运行维护费，比上年下降3%。', 'vehicle_operation'],
		['三公经费支出2.6万元（全部用于公务接待），无出国支出。', 'reception']
	] as const)('the only one of the three: %s', ([text, part]) => {
		expect(said(text)).toEqual(['three_public_total=26000', `${part}=26000`]);
	});

	test('of two that are named neither is all of it', () => {
		expect(said('三公经费支出2.6万元，均为公务接待费和公车运行维护费。')).toEqual([
			'three_public_total=26000'
		]);
	});

	test('what projects carried over is the unit’s, unless that is told', () => {
		const text = '项目支出年初预算350万元，上年结转8万元，年中追加42万元，调整后预算400万元。';
		const projects = ['project_supplementary=420000', 'project_adjusted_budget=4000000'];
		expect(said(text)).toEqual(['project_budget=3500000', 'carried_over=80000', ...projects]);
		expect(said(`年初预算900万元，上年结转10万元。\n${text}`)).toEqual([
			'initial_budget=9000000',
			'carried_over=100000',
			'project_budget=3500000',
			...projects
		]);
	});

	test('progress payments of a project are what was paid; those of the unit are a part', () => {
		expect(said('5.管网延伸工程。本年度到位资金150万元，已支付进度款142万元。')).toEqual([
			'disbursed@管网延伸工程=1500000',
			'spent@管网延伸工程=1420000'
		]);
		expect(said('全年已支付进度款142万元。')).toEqual([]);
	});

	test('a class of projects that was evaluated is not all of them', () => {
		const rest = '开展绩效自评，自评覆盖率100%。';
		expect(said(`对50万元以上的项目全部${rest}`, 'whole', 'application')).toEqual([]);
		expect(said(`对全部项目${rest}`, 'whole', 'application')).toEqual([
			'evaluated_project_share_reported=100'
		]);
	});

	test.for([
		[
			'年中追加人员经费25万元、项目经费13万元，调整后预算为1238万元。',
			['project_supplementary=130000', 'adjusted_budget=12380000']
		],
		[
			'年初预算1200万元，追加预算150万元，追减预算20万元，合计1330万元。',
			[
				'initial_budget=12000000',
				'supplementary=1500000',
				'supplementary=-200000',
				'adjusted_budget=13300000'
			]
		],
		[
			'年初预算100万元，追加20万元，共计130万元。',
			['initial_budget=1000000', 'supplementary=200000']
		],
		[
			'2023年度预算1200万元，年中追加50万元，调整后预算1250万元。',
			['initial_budget=12000000', 'supplementary=500000', 'adjusted_budget=12500000']
		],
		[
			'2023年预算1200万元，调整后预算1250万元。',
			['initial_budget=12000000', 'adjusted_budget=12500000']
		],
		['全年预算1250万元，其中追加50万元。', ['adjusted_budget=12500000', 'supplementary=500000']],
		[
			'全年共安排项目12个，资金460万元，支出440万元。',
			['project_budget=4600000', 'project_spent=4400000']
		]
	] as const)('a budget and its changes: %s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});

	test.for([
		['一季度支出200万元，二季度支出300万元，全年支出1180万元。', ['spent=11800000']],
		['一季度执行率20%，二季度执行率45%，截至6月底累计支出450万元。', ['spent=4500000']],
		['3月份支出20万元，4月份支出30万元。', []],
		['一季度支出200万元，执行率20%。', ['spent=2000000', 'execution_rate_reported=20']],
		['2023年4月批复预算120万元，12月支出118万元。', ['initial_budget=1200000', 'spent=1180000']]
	] as const)('one quarter or month after the other: %s', ([text, expected]) => {
		expect(said(text, 'monitoring')).toEqual(expected);
	});

	test('the three public expenses are budget money in any section', () => {
		expect(
			said(
				'4.成本指标。“三公”经费支出2.6万元，比2022年的3.1万元下降16%；其中公务接待2.6万元。',
				'whole',
				'performance'
			)
		).toEqual(['three_public_total=26000', 'reception=26000']);
		expect(said('“三公”经费支出2.6万元。\n其中公务接待1.6万元。', 'whole', 'performance')).toEqual([
			'three_public_total=26000',
			'reception=16000'
		]);
	});

	test.for(['云溪镇收入合计320万元', '2023年云溪镇收入合计320万元'])(
		'a town by its name: %s',
		(text) => {
			const facts = said(
				`${text}，其中财政拨款收入307万元，上年结转13万元。`,
				'whole',
				'funds',
				[],
				'青山县云溪镇人民政府'
			);
			expect(facts).toEqual([
				'income_total=3200000',
				'income_fiscal=3070000',
				'carried_over=130000'
			]);
		}
	);
});

describe('what is left, and shares told in other words', () => {
	test.for([
		['累计支付资金736万元，尚有63万元未支付。', ['spent=7360000', 'surplus_year=630000']],
		['实际支出198万元，余2万元已交回财政。', ['spent=1980000', 'surplus_year=20000']],
		[
			'年初预算1280万元，执行中调整为1365万元。',
			['initial_budget=12800000', 'adjusted_budget=13650000']
		],
		[
			'部门整体支出完成率98.3%，其中基本支出完成率100%，项目支出完成率94.7%。',
			[
				'execution_rate_reported=98.3',
				'basic_execution_rate_reported=100',
				'project_execution_rate_reported=94.7'
			]
		],
		[
			'1-6月部门预算支出412万元，为年度预算的48.3%。',
			['spent=4120000', 'execution_rate_reported=48.3']
		],
		[
			'累计支出412万元，完成全年预算854万元的48.2%。',
			['spent=4120000', 'adjusted_budget=8540000', 'execution_rate_reported=48.2']
		],
		['年初预算安排“三保”资金600万元，实际支出600万元。', []],
		['年末固定资产原值1256万元，其中房屋建筑物500万元。', ['fixed_assets=12560000']]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('projects named in passing, plans of spending, targets of rates', () => {
	test.for([
		[
			'环卫保洁项目资金120万元，已支付118万元，支付率98.33%；绿化养护项目资金60万元，已支付55万元。',
			[
				'adjusted_budget@环卫保洁项目=1200000',
				'spent@环卫保洁项目=1180000',
				'execution_rate_reported@环卫保洁项目=98.33',
				'adjusted_budget@绿化养护项目=600000',
				'spent@绿化养护项目=550000'
			]
		],
		[
			'项目一：环卫保洁。预算120万元，支出118万元。\n项目二：绿化养护。预算60万元，支出55万元。',
			[
				'adjusted_budget@环卫保洁=1200000',
				'spent@环卫保洁=1180000',
				'adjusted_budget@绿化养护=600000',
				'spent@绿化养护=550000'
			]
		],
		[
			'年初预算批复支出600万元，追加预算指标40.5万元，实际支出628万元。',
			['initial_budget=6000000', 'supplementary=405000', 'spent=6280000']
		],
		['预算执行率目标值95%，实际完成98.2%。', ['execution_rate_reported=98.2']]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('a name begins neither with a time nor with the writer', () => {
	test.for([
		[
			'2023年共投入环卫保洁经费预算120万元，实际支出118万元。',
			['adjusted_budget@环卫保洁经费=1200000', 'spent@环卫保洁经费=1180000']
		],
		[
			'环卫保洁有序开展，至2023年底我局环卫保洁项目执行金额118万元，执行率98%。',
			['sub_item_spent@环卫保洁项目=1180000', 'execution_rate_reported@环卫保洁项目=98']
		],
		['2023年度环卫保洁经费执行率为98%。', ['execution_rate_reported@环卫保洁经费=98']]
	] as const)('%s', ([text, expected]) => {
		expect(said(text)).toEqual(expected);
	});

	test('the name of the project shortened is the project', () => {
		expect(said('2023年度河道清淤经费执行率为98%。', 'project')).toEqual([
			'execution_rate_reported@河道清淤项目=98'
		]);
	});
});

describe('words that are said in another way than the terms of the field', () => {
	test.for([
		[
			'部门预算总金额650万元，其中：基本支出600万元，项目支出50万元。',
			'whole',
			['initial_budget=6500000', 'basic_budget=6000000', 'project_budget=500000']
		],
		['青山县水利局2023年度下达上级资金转移支付75万元。', 'whole', []],
		['本年度安排专项资金项目12个，财政资金合计320万元。', 'whole', ['project_budget=3200000']],
		[
			'至2023年底我局累计支出285万元，执行率89%。',
			'whole',
			['spent=2850000', 'execution_rate_reported=89']
		],
		['河道清淤项目全年发放资金17.8万元，惠及94人。', 'project', ['spent@河道清淤项目=178000']],
		[
			'实际发放17.8万元，实际执行率为71.2%。',
			'project',
			['spent@河道清淤项目=178000', 'execution_rate_reported@河道清淤项目=71.2']
		]
	] as const)('%s', ([text, kind, expected]) => {
		expect(said(text, kind)).toEqual(expected);
	});
});

test('in a report about several projects the changed budget of all of them is its adjusted budget', () => {
	const text = '年初批复预算3个项目85万元，调整预算后项目预算61.4万元。';
	const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
	const several = { ...identity('project', '青山县水利局'), project_name: null };
	const facts = narrativeFacts({ text, blocks }, [], several);
	expect(facts.map(({ measure, as_written }) => [measure, as_written])).toEqual([
		['initial_budget', '85万元'],
		['adjusted_budget', '61.4万元']
	]);
});

test.for([
	['资金到位率95%。', 1],
	['县级配套资金拨付到位率95%。', 1],
	['全年到位率95%。', 1],
	['驻村干部轮换到位率95%。', 0],
	['物资到位率95%。', 0]
] as const)('a rate of arrival is of money where nothing else arrives: %s', ([text, count]) => {
	expect(said(text)).toHaveLength(count);
});

describe('项目支出 in a report about one project is what was spent on it', () => {
	const spent = 'spent@河道清淤项目=1596000';
	test.for([
		['全年项目支出159.6万元。', [spent]],
		['项目预算186万元，项目支出159.6万元。', ['adjusted_budget@河道清淤项目=1860000', spent]],
		['项目支出预算186万元。', ['adjusted_budget@河道清淤项目=1860000']],
		['年初安排项目资金186万元。', ['initial_budget@河道清淤项目=1860000']]
	] as const)('%s', ([text, expected]) => {
		expect(said(text, 'project')).toEqual(expected);
	});
});

describe('what the project of the report received', () => {
	test.for([
		['上级下达我局河道清理经费62万元，已全部到位。', ['disbursed@河道清淤项目=620000']],
		['2023年县水利局收到清淤补助资金共计75.9万元。', ['disbursed@河道清淤项目=759000']],
		['县水利局2023年清淤衔接资金105万元已全部到位。', ['disbursed@河道清淤项目=1050000']],
		['105万元资金全部拨付到位。', ['disbursed@河道清淤项目=1050000']],
		['清淤补助资金下达我县105万元。', ['disbursed@河道清淤项目=1050000']],
		['下达各镇清淤补助资金105万元。', []],
		['收到县级财政配套清淤资金20万元。', []],
		['第二批下达清淤补助资金20万元。', []]
	] as const)('%s', ([text, expected]) => {
		expect(said(text, 'project')).toEqual(expected);
	});

	test('is no fact of a unit, which receives money for many things', () => {
		expect(said('县财政局下达我局清淤经费75.9万元。')).toEqual([]);
		expect(said('我镇获得财政清淤资金共105万元。')).toEqual([]);
	});

	test('gives way to what is said to have arrived in all', () => {
		expect(said('项目到位资金共120万元。\n我镇获得财政清淤资金共105万元。', 'project')).toEqual([
			'disbursed@河道清淤项目=1200000'
		]);
	});
});

import { describe, expect, test } from 'vitest';
import { identify } from '#extract/identity/identity.ts';
import { sections } from '#extract/sections/sections.ts';
import type { Identity } from '#model/report.ts';
import { reference } from '../../reference.ts';
import { documentOf } from '../document.ts';
import { growth, LINEAR, repeated } from '../../growth.ts';

const identity = (text: string) => {
	const document = documentOf(text);
	return identify(document, sections(document), reference);
};

/** Title (lines between bars), region, unit as a whole, year, kind. */
const titles: readonly (readonly [string, string, string, number, Identity['kind']])[] = [
	['石门县水利局2023年度部门整体支出绩效自评报告', '石门县', '石门县水利局', 2023, 'whole'],
	[
		'2022年度会理市教育体育和科学技术局部门整体支出绩效自评报告',
		'会理市',
		'会理市教育体育和科学技术局',
		2022,
		'whole'
	],
	[
		'关于天长市市场监督管理局2021年度部门整体支出绩效评价情况的报告',
		'天长市',
		'天长市市场监督管理局',
		2021,
		'whole'
	],
	['河北省水利厅2023年度部门整体支出绩效自评报告', '河北省', '河北省水利厅', 2023, 'whole'],
	[
		'广西壮族自治区自然资源厅２０２２年度部门整体支出绩效自评报告',
		'广西壮族自治区',
		'广西壮族自治区自然资源厅',
		2022,
		'whole'
	],
	[
		'恭城瑶族自治县民政局2020年度部门整体支出绩效自评报告',
		'恭城瑶族自治县',
		'恭城瑶族自治县民政局',
		2020,
		'whole'
	],
	[
		'恩施州交通运输局2021年度部门整体绩效自评报告',
		'恩施土家族苗族自治州',
		'恩施州交通运输局',
		2021,
		'whole'
	],
	[
		'2023年恩施州林业局部门整体支出绩效自评结果',
		'恩施土家族苗族自治州',
		'恩施州林业局',
		2023,
		'whole'
	],
	[
		'阿鲁科尔沁旗财政局2022年度单位整体支出绩效自评报告',
		'阿鲁科尔沁旗',
		'阿鲁科尔沁旗财政局',
		2022,
		'whole'
	],
	[
		'成都市双流区卫生健康局2023年部门整体支出绩效评价报告',
		'双流区',
		'成都市双流区卫生健康局',
		2023,
		'whole'
	],
	[
		'湖南省岳阳市平江县人民政府办公室2020年度部门整体支出绩效自评报告',
		'平江县',
		'湖南省岳阳市平江县人民政府办公室',
		2020,
		'whole'
	],
	[
		'中共礼泉县委组织部2022年度部门整体支出绩效自评报告',
		'礼泉县',
		'中共礼泉县委组织部',
		2022,
		'whole'
	],
	[
		'礼泉县委宣传部二〇二二年度部门整体支出绩效自评报告',
		'礼泉县',
		'中共礼泉县委宣传部',
		2022,
		'whole'
	],
	[
		'余干县委政法委2023年部门整体支出绩效自评报告',
		'余干县',
		'中共余干县委政法委员会',
		2023,
		'whole'
	],
	[
		'彭泽县委编办2021年度部门整体支出绩效自评报告',
		'彭泽县',
		'中共彭泽县委机构编制委员会办公室',
		2021,
		'whole'
	],
	['2024年度铜鼓县委办公室部门整体支出绩效自评报告', '铜鼓县', '中共铜鼓县委办公室', 2024, 'whole'],
	[
		'诏安县委网信办2022年度部门整体支出绩效自评报告',
		'诏安县',
		'中共诏安县委网络安全和信息化委员会办公室',
		2022,
		'whole'
	],
	[
		'共青团建瓯市委员会2022年度部门整体支出绩效自评报告',
		'建瓯市',
		'共青团建瓯市委员会',
		2022,
		'whole'
	],
	[
		'政协庆元县委员会办公室2021年度部门整体支出绩效自评报告',
		'庆元县',
		'政协庆元县委员会办公室',
		2021,
		'whole'
	],
	[
		'松桃苗族自治县妇女联合会2023年度部门整体支出绩效自评报告',
		'松桃苗族自治县',
		'松桃苗族自治县妇女联合会',
		2023,
		'whole'
	],
	['兴业县人民法院2022年度部门整体支出绩效自评报告', '兴业县', '兴业县人民法院', 2022, 'whole'],
	[
		'府谷县职业中等专业学校2023年度单位整体支出绩效自评报告',
		'府谷县',
		'府谷县职业中等专业学校',
		2023,
		'whole'
	],
	['鹤峰县第一中学2022年度整体支出绩效自评报告', '鹤峰县', '鹤峰县第一中学', 2022, 'whole'],
	['渠县人民医院2021年度单位整体支出绩效自评报告', '渠县', '渠县人民医院', 2021, 'whole'],
	[
		'寻乌县晨光镇人民政府2022年度部门整体支出绩效自评报告',
		'寻乌县',
		'寻乌县晨光镇人民政府',
		2022,
		'whole'
	],
	[
		'杭州市西湖区翠苑街道办事处2023年度部门整体支出绩效自评报告',
		'西湖区',
		'杭州市西湖区翠苑街道办事处',
		2023,
		'whole'
	],
	[
		'桐梓县高桥镇卫生院|2023年度部门整体支出绩效自评报告',
		'桐梓县',
		'桐梓县高桥镇卫生院',
		2023,
		'whole'
	],
	[
		'附件2|2023年度|南昌市新建区应急管理局|部门整体支出绩效自评报告',
		'新建区',
		'南昌市新建区应急管理局',
		2023,
		'whole'
	],
	[
		'武汉市汉阳区城市管理执法局（本级）2022年度部门整体绩效自评报告',
		'汉阳区',
		'武汉市汉阳区城市管理执法局',
		2022,
		'whole'
	],
	[
		'固镇县供销合作社联合社2022 年度 部门整体支出 绩效自评报告',
		'固镇县',
		'固镇县供销合作社联合社',
		2022,
		'whole'
	],
	[
		'佛冈县机关事务管理局2021年度部门整体支出绩效自评报告',
		'佛冈县',
		'佛冈县机关事务管理局',
		2021,
		'whole'
	],
	[
		'乌拉特中旗气象局2023年度项目支出绩效自评报告',
		'乌拉特中旗',
		'乌拉特中旗气象局',
		2023,
		'project'
	],
	[
		'普洱市思茅区农业农村局2022年高标准农田建设项目绩效自评报告',
		'思茅区',
		'普洱市思茅区农业农村局',
		2022,
		'project'
	],
	[
		'2023年度临朐县教育局校舍维修改造项目支出绩效自评报告',
		'临朐县',
		'临朐县教育局',
		2023,
		'project'
	],
	[
		'孟津区疾病预防控制中心2022年重大传染病防控补助资金绩效自评报告',
		'孟津区',
		'孟津区疾病预防控制中心',
		2022,
		'project'
	],
	[
		'康定市林业和草原局2021年森林生态效益补偿资金绩效自评报告',
		'康定市',
		'康定市林业和草原局',
		2021,
		'project'
	],
	[
		'凤凰县文化旅游广电局2023年1-6月部门整体绩效运行监控报告',
		'凤凰县',
		'凤凰县文化旅游广电局',
		2023,
		'monitoring'
	],
	[
		'乐陵市住房和城乡建设局2022年度上半年预算绩效运行监控报告',
		'乐陵市',
		'乐陵市住房和城乡建设局',
		2022,
		'monitoring'
	],
	[
		'景德镇市珠山区科学技术局2023年1—8月项目支出绩效运行监控报告',
		'珠山区',
		'景德镇市珠山区科学技术局',
		2023,
		'monitoring'
	],
	['乌苏市公安局2023年度前三季度预算绩效监控报告', '乌苏市', '乌苏市公安局', 2023, 'monitoring'],
	[
		'巴里坤县医疗保障局2022年度部门整体支出绩效自评报告',
		'巴里坤哈萨克自治县',
		'巴里坤县医疗保障局',
		2022,
		'whole'
	],
	['廊坊食品学校2022年度项目支出绩效自评报告', '廊坊市', '廊坊食品学校', 2022, 'project'],
	[
		'宿州市埇桥区退役军人事务局2021年度部门整体支出绩效自评报告',
		'埇桥区',
		'宿州市埇桥区退役军人事务局',
		2021,
		'whole'
	],
	['齐河县审计局2019年部门绩效自评报告', '齐河县', '齐河县审计局', 2019, 'whole']
];

describe('a title says region, unit, year and kind', () => {
	test.each(titles)('%s', (title, region_name, unit, year, kind) => {
		expect(identity(title.replaceAll('|', '\n'))).toMatchObject({ region_name, unit, year, kind });
	});
});

/** Texts whose identity stands elsewhere than in one title line. */
const texts: readonly (readonly [string, string, Partial<Identity>])[] = [
	[
		'a form names unit, project and years in its cells',
		`项目支出绩效自评表
（2022年度）
| 项目名称 | 农村饮水安全巩固提升 |
| 主管部门 | 中江县水利局 | 实施单位 | 中江县农村供水总站 |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 |
| | 年度资金总额 | 120 | 120 | 118.5 |`,
		{
			region_name: '中江县',
			unit: '中江县农村供水总站',
			year: 2022,
			kind: 'project',
			project_name: '农村饮水安全巩固提升'
		}
	],
	[
		'a cover has the unit on a labelled line',
		`2021年度部门整体支出绩效自评报告
部门名称：（盖章）
单位名称：舒城县妇幼保健院（公章）
填报日期：2022年3月18日
一、单位概况
本院为公益一类事业单位。`,
		{ region_name: '舒城县', unit: '舒城县妇幼保健院', year: 2021, report_date: '2022-03-18' }
	],
	[
		'the label and its value stand on lines of their own',
		`部门整体支出绩效自评表
预算单位
罗田县残疾人联合会
评价年度
2020
一、基本情况`,
		{ region_name: '罗田县', unit: '罗田县残疾人联合会', year: 2020, kind: 'whole' }
	],
	[
		'the signature names the unit, its date is not the year of the report',
		`部门整体支出绩效自评报告
一、部门基本情况
我局2022年度预算收入为310.5万元，支出为300万元。
二、存在的问题
无。
青阳县审计局
2023年4月12日`,
		{
			region_name: '青阳县',
			unit: '青阳县审计局',
			year: 2022,
			kind: 'whole',
			report_date: '2023-04-12'
		}
	],
	[
		'the first sentence names the unit',
		`2023年度绩效自评报告
一、部门概况
（一）基本情况
清流县归国华侨联合会是县级人民团体，内设办公室。`,
		{ region_name: '清流县', unit: '清流县归国华侨联合会', year: 2023, kind: 'whole' }
	],
	[
		'the finance bureau that made the form is not whose report it is',
		`望江县财政局
2022年度部门整体支出绩效自评报告
单位名称：望江县档案馆
一、基本情况`,
		{ region_name: '望江县', unit: '望江县档案馆', year: 2022 }
	],
	[
		'the name that a county had before it became a city leads to the city',
		'祁阳县教育局2019年度部门整体支出绩效自评报告',
		{ region_name: '祁阳市', region_code: '431181', unit: '祁阳县教育局' }
	],
	[
		'cameras are no monitoring report',
		'盱眙县公安局2022年公共视频监控系统建设项目绩效自评报告',
		{ region_name: '盱眙县', kind: 'project', project_name: '公共视频监控系统建设项目' }
	],
	[
		'a group of the people by its short name',
		`2021年度团县委整体支出绩效自评报告
一、概况
按照《蓝山县财政局关于开展绩效自评的通知》要求，我委开展自评。`,
		{ region_name: '蓝山县', unit: '共青团蓝山县委员会', unit_as_written: '团县委' }
	],
	[
		'months between year and unit are no part of the name',
		'2024年上半年枝江市问安镇财政所部门整体支出绩效监控报告',
		{ unit: '枝江市问安镇财政所', period_end: '2024-06-30' }
	],
	[
		'a short name takes its region from the text',
		`2022年度财政局部门整体支出绩效自评报告
根据《绥德县财政局关于开展2022年度部门绩效自评工作的通知》要求，我局认真开展自评。
一、基本情况
绥德县委、县政府高度重视。`,
		{ region_name: '绥德县', unit: '绥德县财政局', unit_as_written: '绥德县财政局', year: 2022 }
	],
	[
		'a school of a common name takes its region too',
		`第二中学2023年度单位整体支出绩效自评报告
一、单位概况
学校位于大英县蓬莱镇，隶属大英县教育和体育局。`,
		{ region_name: '大英县', unit: '大英县第二中学', year: 2023 }
	],
	[
		'a district of many namesakes is told by its city',
		`2022年度鼓楼区民政局部门整体支出绩效自评报告
一、基本情况
鼓楼区民政局是徐州市鼓楼区人民政府工作部门。`,
		{ region_name: '鼓楼区', region_code: '320302', unit: '鼓楼区民政局' }
	],
	[
		'a district of many namesakes without more is not guessed',
		`2022年度鼓楼区民政局部门整体支出绩效自评报告
一、基本情况
我局是区政府工作部门。`,
		{ region_name: null, region_code: null, unit: '鼓楼区民政局', year: 2022 }
	],
	[
		'a zone has no code and takes that of its city',
		`岳阳市南湖新区管理委员会2021年度部门整体支出绩效自评报告`,
		{ region_name: '岳阳市', unit: '岳阳市南湖新区管理委员会' }
	],
	[
		'a township has the code of its county',
		`许岭镇人民政府2024年1-8月部门整体支出绩效运行监控报告
一、基本情况
许岭镇位于宿松县南部，全镇辖12个村。按照宿松县财政局要求开展监控。`,
		{
			region_name: '宿松县',
			unit: '许岭镇人民政府',
			level: 'township',
			kind: 'monitoring',
			period_start: '2024-01-01',
			period_end: '2024-08-31'
		}
	],
	[
		'a monitoring report without a year in its title takes it from the notice',
		`发改局截至8月末预算绩效运行监控报告
县财政局：
按照《汾西县财政局关于开展2021年度预算绩效运行监控工作的通知》（汾财绩〔2021〕6号）要求，现将有关情况报告如下：
一、组织实施情况`,
		{
			region_name: '汾西县',
			unit: '汾西县发改局',
			year: 2021,
			kind: 'monitoring',
			period_start: '2021-01-01',
			period_end: '2021-08-31'
		}
	],
	[
		'a project stands in brackets under the title',
		`2020年部门预算项目支出绩效自评报告
（铁路沿线环境整治经费项目）
单位名称：江油市交通运输局
一、项目概况`,
		{
			region_name: '江油市',
			unit: '江油市交通运输局',
			kind: 'project',
			project_name: '铁路沿线环境整治经费项目',
			year: 2020
		}
	],
	[
		'a project stands in the title',
		`石棉县农业农村局2022年农机购置补贴资金绩效自评报告`,
		{ unit: '石棉县农业农村局', kind: 'project', project_name: '农机购置补贴资金' }
	],
	[
		'a project and no unit stand in the title',
		`2023年度义务教育薄弱环节改善项目支出绩效自评报告
项目单位：丹凤县教育体育局
主管部门：丹凤县教育体育局`,
		{
			region_name: '丹凤县',
			unit: '丹凤县教育体育局',
			project_name: '义务教育薄弱环节改善项目'
		}
	],
	[
		'a document number, a prize and next year’s plan are not the year',
		`部门整体绩效自评报告
单位名称：陇县文化馆
根据陇财绩〔2024〕2号文件要求开展自评。
一、基本情况
2023年度本单位支出预算为88万元，执行88万元。2022年荣获先进集体。2024年将继续努力。`,
		{ region_name: '陇县', unit: '陇县文化馆', year: 2023 }
	],
	[
		'title and unit with spaces between all characters',
		`旌 德 县 司 法 局
2 0 2 2 年 度 部 门 整 体 支 出 绩 效 自 评 报 告`,
		{ region_name: '旌德县', unit: '旌德县司法局', year: 2022, kind: 'whole' }
	],
	[
		'a bureau with its short name in the title and its full name in the text',
		`2022年度佳县卫健局部门整体支出绩效自评报告
一、基本情况
佳县卫生健康局为县政府工作部门。
佳县卫生健康局
2023年5月6日`,
		{ region_name: '佳县', unit: '佳县卫生健康局', unit_as_written: '佳县卫健局' }
	],
	[
		'an office of the county committee with nothing but its short name',
		`政府办2021年度部门整体支出绩效自评报告
一、基本情况
祁阳市政府办公室机关设科室12个，全市政务工作有序。祁阳市财政局批复预算。`,
		{ region_name: '祁阳市', unit: '祁阳市人民政府办公室' }
	],
	[
		'a text without title, unit and year says so',
		'关于天气\n今天天气很好。',
		{ region_name: null, unit: null, year: null, kind: null, period_start: null }
	],
	['an empty text', '', { title: '', region_name: null, unit: null, year: null, kind: null }]
];

test('hostile text takes linear time', async () => {
	const alike = ['年度', '宁县\n', '2021年1月1日\n', '单位名称:\n', '教育局\n', '(', '根据'];
	for (const part of alike)
		expect(
			await growth((size) => identity(repeated(part, size)), { size: 25_000 }),
			part
		).toBeLessThan(LINEAR);
	const numbered = (count: number) =>
		Array.from({ length: count }, (_, i) => `项目名称：甲${i}\n单位名称：宁县第${i}中学\n`).join(
			''
		);
	expect(await growth((size) => identity(numbered(size)), { size: 2_500 })).toBeLessThan(LINEAR);
});

describe('an identity is read', () => {
	test.each(texts)('%s', (_, text, expected) => {
		expect(identity(text)).toMatchObject(expected);
	});
});

test('a report without a title says in its first sentence what it is', () => {
	const text =
		'为加强资金管理，根据有关要求，现将2022年西平县交通运输局农村公路养护资金项目绩效自评情况报告如下：\n' +
		'一、绩效目标下达情况\n1、资金下达及项目情况\n安排农村公路养护资金200万元。\n' +
		'2、养护资金项目绩效目标设定情况\n本项目设数量指标三个。\n二、自评工作开展情况\n我单位组织了自评。';
	expect(identity(text)).toMatchObject({
		region_name: '西平县',
		unit: '西平县交通运输局',
		year: 2022,
		kind: 'project',
		project_name: '农村公路养护资金项目'
	});
});

test('a title names unit and project one right after the other', () => {
	const text = '日照市总工会困难职工帮扶救助项目绩效自评报告\n（2023年度）\n一、项目概况\n略。';
	expect(identity(text)).toMatchObject({
		unit: '日照市总工会',
		year: 2023,
		kind: 'project',
		project_name: '困难职工帮扶救助项目'
	});
});

test('neither a heading nor a sentence is a title, let alone a unit', () => {
	const text = '一、概况\n全年预算100万元，支出120万元。';
	expect(identity(text)).toMatchObject({ title: '', unit: null, year: null });
});

import { expect, test } from 'vitest';
import { identify } from '#extract/identity/identity.ts';
import { sections } from '#extract/sections/sections.ts';
import type { Identity } from '#model/report.ts';
import { reference } from '../../reference.ts';
import { documentOf } from '../document.ts';

const identity = (text: string) => {
	const document = documentOf(text);
	return identify(document, sections(document), reference);
};

/** Pages as sites publish them: with the site's own lines, without a title, with a title that says little. */
const pages: readonly (readonly [string, string, Partial<Identity>])[] = [
	[
		'the label of a title is no part of the unit',
		`标      题 黑龙江省文物保护站2021年度预算绩效自评报告
索引号 00123/2022-7 文      号
一、单位基本情况
略。`,
		{ unit: '黑龙江省文物保护站', title: '黑龙江省文物保护站2021年度预算绩效自评报告' }
	],
	[
		'a file name above the title is not the title',
		`河道调度2022年绩效自评总结报告.docx
舞钢市河道调度站2022年整体支出绩效自评总结报告
一、基本情况
略。`,
		{ unit: '舞钢市河道调度站', region_name: '舞钢市', year: 2022 }
	],
	[
		'the menus of the site above a title are no part of it',
		`乐亭县人民政府
网站首页
政务公开
财政信息
乐亭县水务局2022年度部门整体绩效自评公开
一、部门概况
略。`,
		{ unit: '乐亭县水务局', title: '乐亭县水务局2022年度部门整体绩效自评公开', unit_type: '水利' }
	],
	[
		'what a site says of today and of its readers names no unit',
		`今天是2024年5月6日 星期一 | 无障碍浏览 | 登录个人中心
您现在的位置：首页 -> 信息公开 -> 县直部门
2023年度部门整体支出绩效自评报告
中共乐亭县委政法委员会
一、部门概况
略。`,
		{ unit: '中共乐亭县委政法委员会', year: 2023, unit_type: '政法' }
	],
	[
		'a place in the site with a bar between its parts is no title',
		`首页 | 政府信息公开 | 新闻中心
站内搜索 登录
临湘市档案馆2023年度部门整体支出绩效自评报告
一、部门概况
略。`,
		{ unit: '临湘市档案馆', title: '临湘市档案馆2023年度部门整体支出绩效自评报告' }
	],
	[
		'部门 behind the name of a bureau is no part of it',
		`附件4
灵寿县统计局部门
2023年度整体支出绩效自评报告
一、部门基本情况
略。`,
		{ unit: '灵寿县统计局', kind: 'whole' }
	],
	[
		'a page without a title says in its first sentence whose and of what kind it is',
		`一、绩效目标分解下达情况
（一）霍邱县彭塔乡人民政府2023年度收到上级转移支付资金92.5万元。
二、绩效目标完成情况分析
（一）资金投入情况分析
都已用完。`,
		{
			title: '',
			unit: '霍邱县彭塔乡人民政府',
			unit_type: '乡镇(街道)',
			level: 'township',
			year: 2023,
			kind: 'project',
			project_name: null
		}
	],
	[
		'a sentence that goes on with a year begins with the unit, unless that is the bureau that pays',
		`项目运行绩效监控报告
一、项目支出基本情况
郴州市财政局2022年安排了专项经费。
郴州市地名档案馆2022年年初专项经费指标总额为31万元。`,
		{ unit: '郴州市地名档案馆', region_name: '郴州市', year: 2022, kind: 'monitoring' }
	],
	[
		'以下简称 introduces the unit in the midst of a sentence',
		`海南省渔船补贴项目2018年度绩效自评报告
根据省财政厅的通知，海南渔业互助协会（以下简称“省渔协”）成立专班开展自评。`,
		{ region_name: '海南省', unit: '海南渔业互助协会' }
	],
	[
		'who published the page names its unit where nothing else does',
		`发布时间：2024-06-20
来源：乌海市体育局
一、资金下达情况
2023年上级下达我市体育场馆开放补助资金41万元。`,
		{ unit: '乌海市体育局', region_name: '乌海市', year: 2023 }
	],
	[
		'the government that runs the site, or its finance bureau, is not whose report it is',
		`信息来源：乌海市财政局
来源：乌海市人民政府
一、资金下达情况
2023年上级下达我市体育场馆开放补助资金41万元。`,
		{ unit: null, region_name: '乌海市' }
	],
	[
		'a branch is of the district that it is in',
		'白银市公安局平川区分局2019年决算公开报告\n一、基本情况\n略。',
		{ region_name: '平川区', unit: '白银市公安局平川区分局', level: 'county' }
	],
	[
		'the label 预算部门单位 asks for the unit',
		`附件3：项目支出绩效自评报告.pdf
附件3
项目支出绩效自评报告
项目名称：徐闻县塘坝清淤工程
评价年度：2022
预算部门单位（公章）：徐闻县水务局`,
		{ unit: '徐闻县水务局', year: 2022, project_name: '徐闻县塘坝清淤工程' }
	],
	[
		'what a title is about is not taken for a unit',
		`关于特别国债执行情况绩效自评报告
现将塔城市2020年特别国债项目支出绩效自评工作报告如下：
一、资金分解下达情况
略。`,
		{ unit: null, region_name: '塔城市', kind: 'project', project_name: '特别国债' }
	],
	[
		'a title that runs on into its first sentence ends before it',
		'附件3四川省黑水县2021年中央消防监管专项转移支付绩效自评报告为了管好专项资金，照有关细则的要求，对补助资金作了自评，现报告如下：一、绩效目标分解下达情况（一）资金下达情况上年结转结余2万元，当年下达3万元，二、绩效目标完成情况分析都做完了，没有偏离目标，群众也满意。',
		{
			title: '四川省黑水县2021年中央消防监管专项转移支付绩效自评报告',
			region_name: '黑水县',
			project_name: '中央消防监管专项转移支付'
		}
	],
	[
		"the year beside the title is the report's where the title's own is the project's",
		`石林县林业局2021年荒山造林补助资金项目支出绩效自评报告
（2023年度）
一、项目基本情况
略。`,
		{ year: 2023, project_name: '荒山造林补助资金项目' }
	],
	[
		'brackets under the title hold the unit',
		`2020年度市级行政事业单位部门整体支出绩效自评报告
（郴州市公共资源交易中心）
一、概况
略。`,
		{ unit: '郴州市公共资源交易中心', region_name: '郴州市' }
	],
	[
		'wide gaps part the name of a school in a town',
		`2022年度单位整体支出绩效自评报告
单位名称（盖章）：  平江县  木金乡  中心学校
一、概况
略。`,
		{ unit: '平江县木金乡中心学校', unit_type: '学校' }
	],
	[
		'money between governments is no project',
		'虎林市乡村医院2021年度中央对地方转移支付预算执行情况绩效自评报告\n一、概况\n略。',
		{ unit: '虎林市乡村医院', kind: 'project', project_name: null }
	],
	[
		'the seal can come before the name, and 各乡镇 are no unit',
		`绩效自评报告
项目名称：公益公墓建设补助资金
项目主管部门：（盖章）大悟县民政局
项目实施单位：大悟县各乡镇人民政府
2022年12月
一、项目概况
2022年度项目。`,
		{ unit: '大悟县民政局', project_name: '公益公墓建设补助资金' }
	],
	[
		'a letterhead names the unit',
		`中共岐山县委机构编制委员会办公室文件
岐编办字〔2023〕12号
关于报送2022年度部门整体支出绩效自评报告的报告
县财政局：
我办的自评情况如下。`,
		{ unit: '中共岐山县委机构编制委员会办公室', region_name: '岐山县', year: 2022 }
	],
	[
		'the project stands in brackets with its label',
		`2022年度预算项目支出绩效自评报告
（项目名称：大学生从军奖励专项）
主管部门：黔南布依族苗族自治州人民武装部`,
		{ project_name: '大学生从军奖励专项' }
	],
	[
		"labels in square brackets are the site's, and no part of title or unit",
		`[ 主题分类 ] 财政 [ 体裁分类 ] 其他
[ 发布机构 ] 石柱县木鱼镇人民政府
[ 成文日期 ] 2024-04-15
石柱县木鱼镇人民政府2023年度绩效自评报告
一、基本情况
略。`,
		{ title: '石柱县木鱼镇人民政府2023年度绩效自评报告', unit: '石柱县木鱼镇人民政府', year: 2023 }
	],
	[
		'a label in square brackets names the publisher, also above its value',
		`[ 发布机构 ]
石柱县档案馆
[ 发布日期 ]
2024-04-15
一、基本情况
略。`,
		{ unit: '石柱县档案馆' }
	],
	[
		'the year that a project is named by comes before the month in which its form was filled in',
		`项目支出绩效自评报告
项目名称：   2022年渡口渡船县级补助
实施单位：   勉县渡口管理站
填报日期：   2023年3月
一、项目基本情况
略。`,
		{ year: 2022, unit: '勉县渡口管理站' }
	],
	[
		'the unit stands in brackets behind a title that names none',
		`吴堡县2022年度县级部门预算绩效自评报告（县妇联）
一、基本情况
略。`,
		{ unit: '吴堡县妇女联合会', region_name: '吴堡县', year: 2022 }
	],
	[
		'关于报送 ends the name of the unit',
		'大余县林业局关于报送2023年护林补助资金绩效自评报告的函\n一、概况\n略。',
		{ unit: '大余县林业局', project_name: '护林补助资金' }
	],
	[
		"省级资金 does not make it a province's",
		`护林项目绩效自评报告
一、绩效目标下达情况
省级资金20万元；省级补助5万元。截止2021年末广元市中央资金用完，广元市地方资金也用完。`,
		{ region_name: '广元市', year: 2021 }
	]
];

test.each(pages)('%s', (_, text, expected) => {
	expect(identity(text)).toMatchObject(expected);
});

/** How reports without a form name their project. */
const projects: readonly (readonly [string, string, string | null])[] = [
	[
		'in quotation marks in the title',
		'桂林市象山区民政局关于“2021年中央财政孤儿助学补助资金”管理使用情况的绩效评价报告',
		'中央财政孤儿助学补助资金'
	],
	[
		'with brackets in the midst of its name',
		'永靖县农业农村局2022年度乡村产业补助资金（设施类）项目绩效自评报告',
		'乡村产业补助资金(设施类)项目'
	],
	[
		'as what the review was made of',
		`平昌县水利局2019年度项目资金重点绩效评价结果
按照要求，县财政局对我单位负责的平昌县2019年渠系修复补助资金项目开展了绩效评价，结果如下：`,
		'渠系修复补助资金项目'
	],
	[
		'in the sentence that announces the report',
		`关于2022年度项目支出绩效自评情况的公示
根据县财政局要求，现将我校2022年度水塔改造项目绩效自评情况公示如下：
一、项目概况
略。`,
		'水塔改造项目'
	],
	[
		'as the only one',
		`祁东县第六中学专项资金绩效自评价报告
一、基本情况
我校2022年项目为一个：图书更新项目，全部完成。`,
		'图书更新项目'
	],
	[
		'in the heading of the template for transfers',
		`一、绩效目标分解下达情况
（一）下达烟叶烘房建设项目转移支付预算和绩效目标情况。2023年下达65万元。`,
		'烟叶烘房建设项目'
	],
	[
		'in the sentence that explains it',
		`一、绩效目标分解下达情况
临时救助补助资金是用来帮助遇到急难的家庭的资金。2023年下达65万元。`,
		'临时救助补助资金'
	],
	[
		'not where the review was made of all of them',
		`平昌县水利局关于2023年度项目绩效自评工作的报告
我局对2023年县级部门专项资金和预算项目资金开展了绩效自评，又对12个项目进行了绩效评价。`,
		null
	],
	[
		'not as the next head of a list of several',
		`平昌县水利局2022年度项目绩效自评报告
| 序号 | 项目名称 | 预算安排 | 实际支出 | 执行率 | 备注 |
| 1 | 渠系修复项目 | 20 | 19 | 95% | |
| 2 | 水井淘洗项目 | 10 | 10 | 100% | |`,
		null
	]
];

test.each(projects)('a project is named %s', (_, text, project) => {
	expect(identity(text)).toMatchObject({ kind: 'project', project_name: project });
});

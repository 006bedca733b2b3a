import { expect, test } from 'vitest';
import { identify } from '#extract/identity/identity.ts';
import { sections } from '#extract/sections/sections.ts';
import type { Identity } from '#model/report.ts';
import { reference } from '../../reference.ts';
import { documentOf } from '../document.ts';

/** Titles, covers and forms as provinces and kinds of units write them, and what they say. */
const openings: readonly (readonly [string, Partial<Identity>])[] = [
	[
		'内蒙古自治区呼伦贝尔市根河市敖鲁古雅鄂温克族乡人民政府2023年度部门整体支出绩效自评报告',
		{
			region_name: '根河市',
			unit: '内蒙古自治区呼伦贝尔市根河市敖鲁古雅鄂温克族乡人民政府',
			level: 'township',
			unit_type: '乡镇(街道)'
		}
	],
	[
		'克拉玛依市独山子区第二小学2022年度项目支出绩效自评报告\n（校园安保经费）',
		{
			region_name: '独山子区',
			unit: '克拉玛依市独山子区第二小学',
			kind: 'project',
			project_name: '校园安保经费',
			unit_type: '学校'
		}
	],
	[
		'西藏自治区山南市隆子县卫生健康委员会2022年度卫生援藏专项资金绩效自评报告',
		{
			region_name: '隆子县',
			unit: '西藏自治区山南市隆子县卫生健康委员会',
			kind: 'project',
			project_name: '卫生援藏专项资金'
		}
	],
	[
		'中共洛浦县纪律检查委员会2023年度部门整体支出绩效自评报告',
		{ region_name: '洛浦县', unit: '中共洛浦县纪律检查委员会', unit_type: '纪检监察' }
	],
	[
		'2022年度昌江黎族自治县自然资源和规划局农村不动产登记发证项目绩效自评报告',
		{
			region_name: '昌江黎族自治县',
			unit: '昌江黎族自治县自然资源和规划局',
			project_name: '农村不动产登记发证项目'
		}
	],
	[
		'关于报送2023年度衡水市桃城区何家庄街道办事处部门整体绩效自评情况的报告',
		{ region_name: '桃城区', unit: '衡水市桃城区何家庄街道办事处', level: 'township' }
	],
	[
		'上海市崇明区竖新镇人民政府2023年度财政项目支出绩效自评报告',
		{
			region_name: '崇明区',
			unit: '上海市崇明区竖新镇人民政府',
			level: 'township',
			project_name: null
		}
	],
	[
		'天津市蓟州区财政局2022年度预算绩效运行监控报告（1—7月）',
		{
			region_name: '蓟州区',
			unit: '天津市蓟州区财政局',
			kind: 'monitoring',
			period_end: '2022-07-31'
		}
	],
	[
		'重庆市酉阳土家族苗族自治县林业局\n2023年度退耕还林工程项目\n绩效自评报告',
		{
			region_name: '酉阳土家族苗族自治县',
			unit: '重庆市酉阳土家族苗族自治县林业局',
			project_name: '退耕还林工程项目'
		}
	],
	[
		'共青团十堰市郧阳区委2021年度部门整体支出绩效自评报告',
		{ region_name: '郧阳区', unit: '共青团十堰市郧阳区委员会' }
	],
	[
		'江西省宜春市袁州区慈化镇2022年部门整体支出绩效自评报告',
		{ region_name: '袁州区', unit: '江西省宜春市袁州区慈化镇人民政府', level: 'township' }
	],
	[
		'2022年城乡居民最低生活保障补助资金绩效自评报告\n\n一、基本情况\n定边县民政局负责全县社会救助工作。',
		{
			region_name: '定边县',
			unit: '定边县民政局',
			kind: 'project',
			project_name: '城乡居民最低生活保障补助资金'
		}
	],
	[
		'项目支出绩效自评表\n（2023年度）\n项目名称：村级防疫员补助 项目编码：13000021\n主管部门及代码：[315]德安县农业农村局 实施单位：德安县动物疫病预防控制中心',
		{ region_name: '德安县', unit: '德安县动物疫病预防控制中心', project_name: '村级防疫员补助' }
	],
	[
		'部门（单位）整体支出绩效自评表\n（ 2022 年度）\n填报单位（盖章）：旌德县档案馆 填报日期：2023年3月20日',
		{ region_name: '旌德县', unit: '旌德县档案馆', year: 2022, report_date: '2023-03-20' }
	],
	[
		'农村义务教育学生营养改善计划项目绩效自评报告\n单位：元\n主管部门：都安瑶族自治县教育局\n评价年度：2022年',
		{
			region_name: '都安瑶族自治县',
			unit: '都安瑶族自治县教育局',
			year: 2022,
			project_name: '农村义务教育学生营养改善计划项目'
		}
	],
	[
		'乡村振兴补助资金2023年度绩效自评报告\n申报单位：江口县农业农村局',
		{ region_name: '江口县', unit: '江口县农业农村局', project_name: '乡村振兴补助资金' }
	],
	[
		'中国人民政治协商会议吉林省梨树县委员会2022年度部门整体支出绩效自评报告',
		{ region_name: '梨树县', unit: '中国人民政治协商会议吉林省梨树县委员会', unit_type: '政协' }
	],
	[
		'宁夏回族自治区吴忠市红寺堡区红寺堡镇卫生院2023年度部门整体支出绩效自评报告',
		{
			region_name: '红寺堡区',
			unit: '宁夏回族自治区吴忠市红寺堡区红寺堡镇卫生院',
			unit_type: '医院/卫生院'
		}
	],
	[
		'2023年陵水黎族自治县提蒙乡人民政府村级组织运转经费项目支出绩效自评报告',
		{
			region_name: '陵水黎族自治县',
			unit: '陵水黎族自治县提蒙乡人民政府',
			project_name: '村级组织运转经费项目',
			level: 'township'
		}
	],
	[
		'佛山市顺德区乐从镇人民政府2023年度财政支出项目绩效自评报告',
		{ region_name: '顺德区', unit: '佛山市顺德区乐从镇人民政府' }
	],
	[
		'浙江省衢州市开化县公安局交通警察大队2022年度部门整体绩效自评报告',
		{ region_name: '开化县', unit: '浙江省衢州市开化县公安局交通警察大队', unit_type: '公安' }
	],
	[
		'单位整体支出绩效自评报告\n（二○二二年度）\n单位名称 （盖章）  ：   赫章县第四幼儿园\n填 报 人 ： 略',
		{ region_name: '赫章县', unit: '赫章县第四幼儿园', year: 2022 }
	],
	[
		'2023年部门整体支出绩效自评报告\n根据《青海省财政厅关于开展2023年度省级部门绩效自评的通知》，现将自评情况报告如下。\n一、部门概况\n青海省气象局是省级气象主管机构。',
		{ region_name: '青海省', unit: '青海省气象局', level: 'province' }
	],
	[
		'福建省三明市沙县区总工会2023年度职工帮扶专项资金绩效自评报告',
		{ region_name: '沙县区', unit: '福建省三明市沙县区总工会', project_name: '职工帮扶专项资金' }
	],
	[
		'黑龙江省大兴安岭地区塔河县人民检察院2021年度部门整体支出绩效自评报告',
		{ region_name: '塔河县', unit: '黑龙江省大兴安岭地区塔河县人民检察院' }
	],
	[
		'阿坝州红原县邛溪镇小学校2022年部门整体支出绩效评价报告',
		{ region_name: '红原县', unit: '阿坝州红原县邛溪镇小学校', unit_type: '学校' }
	],
	[
		'项目支出绩效自评表\n| 项目名称 | | 公立医院综合改革补助 |\n| 主管部门 | 句容市卫生健康委员会 | 项目实施单位 | 规划财务科 |',
		{ region_name: '句容市', unit: '句容市卫生健康委员会', project_name: '公立医院综合改革补助' }
	],
	[
		'2022年度项目支出绩效自评汇总表\n填报单位：汉源县交通运输局\n| 序号 | 项目名称 | 预算数（万元） | 执行数（万元） | 自评得分 |\n| 1 | 县道养护 | 20 | 19 | 95 |\n| 2 | 桥梁检测 | 5 | 5 | 98 |',
		{ region_name: '汉源县', unit: '汉源县交通运输局', project_name: null }
	],
	[
		'附件1-2\n项目绩效自评表\n| 项目名称 | 主管部门 | 预算金额 |\n| 冬春救助 | 雷山县应急管理局 | 20 |',
		{ region_name: '雷山县', unit: '雷山县应急管理局', project_name: '冬春救助' }
	],
	[
		'漳平市新时代文明实践中心2023年度文明城市创建经费绩效自评报告',
		{ region_name: '漳平市', unit: '漳平市新时代文明实践中心', project_name: '文明城市创建经费' }
	],
	[
		'绥芬河市人大常委会办公室2022年度部门整体支出绩效自评报告',
		{ region_name: '绥芬河市', unit: '绥芬河市人民代表大会常务委员会办公室' }
	],
	[
		'2023年度桓仁满族自治县城镇污水处理设施建设项目绩效自评报告\n主管部门：桓仁满族自治县住房和城乡建设局',
		{
			region_name: '桓仁满族自治县',
			unit: '桓仁满族自治县住房和城乡建设局',
			project_name: '城镇污水处理设施建设项目'
		}
	],
	[
		'预算绩效目标自评表\n(2021年度)\n| 单位名称 | 宿松县九姑乡人民政府 |\n| 年度主要任务 | 任务一 |',
		{ region_name: '宿松县', unit: '宿松县九姑乡人民政府', level: 'township', year: 2021 }
	],
	[
		'首页 > 政府信息公开 > 财政信息\n邻水县人民医院关于2022年度专项债券资金绩效自评的报告\n来源：县医院 发布时间：2023-04-01\n一、项目概况\n门诊楼扩建。',
		{ region_name: '邻水县', unit: '邻水县人民医院', year: 2022, kind: 'project' }
	],
	[
		'广东省汕尾市陆河县河口镇人民政府2023年度单位整体支出绩效自评报告',
		{ region_name: '陆河县', unit: '广东省汕尾市陆河县河口镇人民政府', level: 'township' }
	],
	[
		'上饶市广信区灵山风景名胜区管理委员会2022年度部门整体支出绩效自评报告',
		{ region_name: '广信区', unit: '上饶市广信区灵山风景名胜区管理委员会' }
	],
	[
		'苏州工业园区社会事业局2023年度部门整体绩效自评报告',
		{ region_name: '苏州市', unit: '苏州工业园区社会事业局' }
	],
	[
		'毕节市七星关区2022年度财政衔接推进乡村振兴补助资金绩效自评报告\n一、基本情况\n七星关区乡村振兴局牵头实施。',
		{ region_name: '七星关区', kind: 'project', project_name: '财政衔接推进乡村振兴补助资金' }
	],
	[
		'2023年度部门整体支出绩效运行监控情况表\n（截至6月30日）\n部门名称：宁海县发展和改革局',
		{
			region_name: '宁海县',
			unit: '宁海县发展和改革局',
			kind: 'monitoring',
			period_start: '2023-01-01',
			period_end: '2023-06-30',
			year: 2023
		}
	],
	[
		'2022年绩效目标执行监控表\n（1-9月）\n项目名称：学前教育发展资金\n项目单位：双牌县机关幼儿园\n主管部门：双牌县教育局',
		{
			region_name: '双牌县',
			unit: '双牌县机关幼儿园',
			kind: 'monitoring',
			period_end: '2022-09-30',
			project_name: '学前教育发展资金'
		}
	],
	[
		'湘西土家族苗族自治州人力资源和社会保障局2021年度部门整体支出绩效自评报告',
		{ region_name: '湘西土家族苗族自治州', level: 'city', unit_type: '人社' }
	],
	[
		'长春市九台区委统战部2020年度部门整体支出绩效自评报告',
		{ region_name: '九台区', unit: '中共长春市九台区委统战部', unit_type: '统战' }
	],
	[
		'中共安康市汉滨区委机关工委2023年度部门整体支出绩效自评报告',
		{ region_name: '汉滨区', unit_type: '机关工委' }
	],
	[
		'云龙县红十字会2022年度部门整体支出绩效自评报告',
		{ region_name: '云龙县', unit: '云龙县红十字会' }
	],
	[
		'北京市延庆区千家店镇2022年度村级公益事业专项补助资金绩效自评报告',
		{ region_name: '延庆区', project_name: '村级公益事业专项补助资金', level: 'township' }
	],
	[
		'山东省沂水县国有沂山林场2023年度森林管护经费项目绩效自评报告',
		{ region_name: '沂水县', unit: '山东省沂水县国有沂山林场', project_name: '森林管护经费项目' }
	],
	[
		'甘州区2023年城市公厕运行维护项目支出绩效自评报告\n项目单位：张掖市甘州区环境卫生管理中心\n主管部门：张掖市甘州区住房和城乡建设局',
		{
			region_name: '甘州区',
			unit: '张掖市甘州区环境卫生管理中心',
			project_name: '城市公厕运行维护项目'
		}
	],
	[
		'西安市长安区人民法院2022年度部门整体支出绩效自评报告',
		{ region_name: '长安区', unit: '西安市长安区人民法院' }
	],
	[
		'和平县和平中学2023年度部门整体支出绩效自评报告',
		{ region_name: '和平县', unit: '和平县和平中学' }
	],
	[
		'部门整体支出绩效自评报告\n（2022年度）\n单位：通榆县水利局\n日期：2023年4月',
		{ region_name: '通榆县', unit: '通榆县水利局', year: 2022 }
	],
	[
		'晋江市交通运输局 2023 年度农村客运补贴专项绩效自评报告',
		{ region_name: '晋江市', unit: '晋江市交通运输局', project_name: '农村客运补贴专项' }
	],
	[
		'二〇二三年度项目支出绩效自评报告\n项目名称：城区绿化养护\n项目单位（盖章）：邛崃市公园城市建设管理局\n报告日期：二〇二四年三月',
		{
			region_name: '邛崃市',
			unit: '邛崃市公园城市建设管理局',
			year: 2023,
			project_name: '城区绿化养护'
		}
	],
	[
		'镇江市丹徒区世业镇2022年度“四好农村路”建设项目绩效自评报告',
		{ region_name: '丹徒区', project_name: '四好农村路建设项目', level: 'township' }
	],
	[
		'2021年度部门整体支出绩效自评报告\n一、基本情况\n我馆是花垣县文化旅游广电局下属事业单位，全称花垣县文化馆。\n花垣县文化馆\n2022年5月6日',
		{ region_name: '花垣县', unit: '花垣县文化馆', report_date: '2022-05-06' }
	],
	[
		'扎赉特旗音德尔镇第三小学2023年义务教育公用经费绩效自评报告',
		{
			region_name: '扎赉特旗',
			unit: '扎赉特旗音德尔镇第三小学',
			project_name: '义务教育公用经费',
			level: 'county'
		}
	],
	[
		'沿河土家族自治县思渠镇财政所2022年度部门整体支出绩效自评报告',
		{ unit_type: '财政', region_name: '沿河土家族自治县' }
	],
	[
		'项目绩效自评报告\n项目名称：2023年高标准农田建设\n实施单位：项城市农业农村局（章）\n一、项目概况',
		{
			region_name: '项城市',
			unit: '项城市农业农村局',
			year: 2023,
			project_name: '2023年高标准农田建设'
		}
	]
];

test.each(openings)('%s', (text, expected) => {
	const document = documentOf(text);
	expect(identify(document, sections(document), reference)).toMatchObject(expected);
});

test('a head word beside a label is no value, and several projects are none', () => {
	const projectOf = (rows: string) => {
		const document = documentOf(`永福县水利局2023年度项目支出绩效自评报告\n${rows}`);
		return identify(document, sections(document), reference).project_name;
	};
	expect(projectOf('| 项目名称 | 全年预算数 | 全年执行数 |\n| 灌渠清淤 | 8 | 8 |')).toBe(
		'灌渠清淤'
	);
	expect(
		projectOf('| 项目名称 | 全年预算数 |\n| 灌渠清淤 | 8 |\n| 堤防养护 | 6 |\n| 合计 | 14 |')
	).toBeNull();
	expect(projectOf('项目名称：灌渠清淤\n项目名称：堤防养护')).toBeNull();
});

test('what stands behind a wide gap is no part of a name', () => {
	const document = documentOf(
		'部门整体支出绩效自评表\n部门：永福县图书馆      2022年度      单位：元'
	);
	expect(identify(document, sections(document), reference)).toMatchObject({
		unit: '永福县图书馆',
		year: 2022
	});
});

test('labels and values of one line, only parted by gaps', () => {
	const document = documentOf(
		'项目名称    绿地养护\n主管部门    永福县人民政府城东街道办事处      实施单位    城市管理办公室'
	);
	expect(identify(document, sections(document), reference)).toMatchObject({
		unit: '永福县人民政府城东街道办事处',
		level: 'township',
		project_name: '绿地养护'
	});
});

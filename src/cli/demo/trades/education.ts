import type { Trade } from '#cli/demo/trade.ts';

export const education: Trade = {
	id: 'education',
	bureau: '示例教育局',
	type: '教育',
	self: '我局',
	posts: '行政编制',
	duties: [
		'拟订教育事业发展规划并组织落实',
		'统筹学前教育、义务教育和高中阶段教育',
		'负责教师队伍建设和学生资助管理',
		'监督指导学校安全和教育经费使用'
	],
	aim: '义务教育优质均衡稳步推进，学前教育普及普惠，家庭困难学生一个不漏地得到资助。',
	staff: [28, 66],
	projectMoney: [1100, 3400],
	projects: [
		{
			name: '农村义务教育学生营养改善项目',
			aim: '为农村义务教育学生提供安全营养的膳食。',
			goals: [
				{ aspect: 'quantity', name: '受益学生人数', unit: '人', size: 8600, growth: -0.03 },
				{ aspect: 'quality', name: '食品抽检合格率', unit: '%', size: 100 },
				{ aspect: 'timeliness', name: '补助资金拨付及时率', unit: '%', size: 100 },
				{ aspect: 'social', name: '学生体质达标率', unit: '%', size: 90 },
				{ aspect: 'satisfaction', name: '学生和家长满意度', unit: '%', size: 92 }
			]
		},
		{
			name: '薄弱学校改造项目',
			aim: '改善乡镇学校基本办学条件，缩小城乡差距。',
			goals: [
				{ aspect: 'quantity', name: '改造校舍面积', unit: '平方米', size: 5600, growth: 0.02 },
				{ aspect: 'quality', name: '工程验收合格率', unit: '%', size: 100 },
				{ aspect: 'timeliness', name: '工程按期完工率', unit: '%', size: 90 },
				{ aspect: 'lasting', name: '办学条件持续改善', unit: '', size: '明显', reached: '明显' },
				{ aspect: 'satisfaction', name: '师生满意度', unit: '%', size: 90 }
			]
		},
		{
			name: '教师培训项目',
			aim: '提高教师教育教学能力，重点向乡镇学校教师倾斜。',
			goals: [
				{ aspect: 'quantity', name: '培训教师人次', unit: '人次', size: 1250, growth: 0.05 },
				{ aspect: 'quality', name: '培训考核合格率', unit: '%', size: 97 },
				{ aspect: 'timeliness', name: '培训计划按期完成率', unit: '%', size: 95 },
				{ aspect: 'social', name: '乡镇教师参训比例', unit: '%', size: 60 },
				{ aspect: 'satisfaction', name: '参训教师满意度', unit: '%', size: 92 }
			]
		}
	],
	goals: [
		{ aspect: 'quantity', name: '营养改善计划受益学生数', unit: '人', size: 8600, growth: -0.03 },
		{ aspect: 'quantity', name: '完成教师培训人次', unit: '人次', size: 1250, growth: 0.05 },
		{ aspect: 'quality', name: '改造校舍验收合格率', unit: '%', size: 100 },
		{ aspect: 'timeliness', name: '资助资金发放及时率', unit: '%', size: 100 },
		{ aspect: 'social', name: '九年义务教育巩固率', unit: '%', size: 95 },
		{ aspect: 'lasting', name: '学校办学条件持续改善', unit: '', size: '明显', reached: '明显' },
		{ aspect: 'satisfaction', name: '家长和学生满意度', unit: '%', size: 90 }
	],
	works: [
		'校舍维修利用假期集中施工，开学前全部交付使用',
		'城乡学校结对教研，骨干教师到乡镇学校支教',
		'营养膳食补助按每生每天5元执行，食材统一采购、公开留样，监管责任落实到校',
		'资助名单在校内公示，资金直接打卡发放'
	],
	benefits: [
		'乡镇学校的教学条件与城区差距缩小',
		'控辍保学成果得到巩固，学生体质有所提高',
		'社会对教育的关注度和支持度上升'
	],
	delays: [
		'校舍改造只能在假期施工，部分工程跨年结算',
		'设备采购两次流标，合同签订较晚',
		'疫情期间线下培训取消，相应经费没有支出'
	]
};

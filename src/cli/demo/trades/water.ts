import type { Trade } from '#cli/demo/trade.ts';

export const water: Trade = {
	id: 'water',
	bureau: '示例水利局',
	type: '水利',
	self: '我局',
	posts: '行政编制',
	duties: [
		'编制并组织实施水利发展规划',
		'统筹城乡供水和农村饮水安全',
		'负责河湖管理、水土保持和水旱灾害防御',
		'指导水利工程的建设、运行和移民后期扶持'
	],
	aim: '守住防汛安全底线，补齐农村供水短板，让主要河道水质和岸线面貌保持稳定。',
	staff: [24, 58],
	projectMoney: [620, 2100],
	projects: [
		{
			name: '农村饮水安全巩固提升项目',
			aim: '改造老旧供水设施，提高农村自来水普及率和水质合格率。',
			goals: [
				{ aspect: 'quantity', name: '改造供水管网长度', unit: '公里', size: 18, growth: 0.04 },
				{ aspect: 'quality', name: '出厂水质合格率', unit: '%', size: 98 },
				{ aspect: 'timeliness', name: '工程按期完工率', unit: '%', size: 95 },
				{ aspect: 'social', name: '受益农村人口数', unit: '人', size: 2600, growth: 0.05 },
				{ aspect: 'satisfaction', name: '用水户满意度', unit: '%', size: 90 }
			]
		},
		{
			name: '小型水库维修养护项目',
			aim: '对小型水库开展日常养护和维修，保证工程安全运行。',
			goals: [
				{ aspect: 'quantity', name: '养护小型水库座数', unit: '座', size: 16, growth: 0.03 },
				{ aspect: 'quality', name: '养护考核合格率', unit: '%', size: 95 },
				{ aspect: 'timeliness', name: '养护任务按期完成率', unit: '%', size: 100 },
				{
					aspect: 'ecological',
					name: '库区环境整治面积',
					unit: '平方米',
					size: 9000,
					growth: 0.04
				},
				{ aspect: 'satisfaction', name: '下游群众满意度', unit: '%', size: 88 }
			]
		},
		{
			name: '山洪灾害防治项目',
			aim: '完善监测预警设施，提高基层山洪灾害防御能力。',
			goals: [
				{ aspect: 'quantity', name: '维护雨量水位监测站点数', unit: '个', size: 42, growth: 0.03 },
				{ aspect: 'quality', name: '设备在线率', unit: '%', size: 95 },
				{ aspect: 'timeliness', name: '预警信息发布及时率', unit: '%', size: 98 },
				{ aspect: 'lasting', name: '危险区预警覆盖率', unit: '%', size: 92 },
				{ aspect: 'satisfaction', name: '危险区群众满意度', unit: '%', size: 90 }
			]
		}
	],
	goals: [
		{ aspect: 'quantity', name: '维修养护小型水库座数', unit: '座', size: 14, growth: 0.06 },
		{ aspect: 'quantity', name: '新建改造供水管网长度', unit: '公里', size: 46, growth: 0.04 },
		{ aspect: 'quality', name: '工程验收合格率', unit: '%', size: 100 },
		{ aspect: 'timeliness', name: '年度工程按期完工率', unit: '%', size: 95 },
		{ aspect: 'social', name: '受益人口数', unit: '人', size: 5200, growth: 0.05 },
		{ aspect: 'ecological', name: '河道水质达标断面比例', unit: '%', size: 90 },
		{ aspect: 'satisfaction', name: '受益群众满意度', unit: '%', size: 90 }
	],
	works: [
		'汛前对在册水库、山塘逐座排查，隐患清单全部销号',
		'把分散供水点并入规模化水厂，农村生活用水每吨收费2.3元，收缴制度同步落地',
		'河长巡查实现线上留痕，乱占乱建问题随发现随处置',
		'配合完成移民村基础设施的改造和验收'
	],
	benefits: [
		'城乡供水保证能力有了提高，旱期没有出现大面积缺水',
		'河道行洪更加通畅，沿岸环境明显改善',
		'灌溉条件好转，农户种植积极性有所增强'
	],
	delays: [
		'汛期来水偏多，河道内工程被迫停工近两个月',
		'征地协调用时较长，管网工程下半年才进场',
		'设计方案经两次调整，招标时间推后'
	]
};

import type { Trade } from '#cli/demo/trade.ts';

export const network: Trade = {
	id: 'network',
	bureau: '示例网信中心',
	type: '网信(事业单位)',
	self: '我中心',
	posts: '事业编制',
	duties: [
		'监测研判网络舆情，向有关单位发出提示',
		'组织网上宣传和网络文明活动',
		'协助开展网络安全检查和应急处置',
		'维护政务新媒体平台并培训网评队伍'
	],
	aim: '网上正面声音更加响亮，舆情早发现早处置，重要信息系统安全运行。',
	staff: [6, 14],
	projectMoney: [28, 96],
	projects: [
		{
			name: '舆情监测服务项目',
			aim: '购买专业监测服务，做到舆情早发现、早报告。',
			goals: [
				{ aspect: 'quantity', name: '报送舆情信息条数', unit: '条', size: 900, growth: 0.05 },
				{ aspect: 'quality', name: '信息采用率', unit: '%', size: 30 },
				{ aspect: 'timeliness', name: '重大舆情报告及时率', unit: '%', size: 98 },
				{ aspect: 'social', name: '网络舆情平稳程度', unit: '', size: '平稳', reached: '平稳' },
				{ aspect: 'satisfaction', name: '服务单位满意度', unit: '%', size: 90 }
			]
		},
		{
			name: '网络安全检查服务项目',
			aim: '对重点单位信息系统开展检测，及时消除隐患。',
			goals: [
				{ aspect: 'quantity', name: '检测信息系统个数', unit: '个', size: 32, growth: 0.06 },
				{ aspect: 'quality', name: '检测报告合格率', unit: '%', size: 100 },
				{ aspect: 'timeliness', name: '隐患整改及时率', unit: '%', size: 95 },
				{
					aspect: 'lasting',
					name: '系统安全防护水平',
					unit: '',
					size: '有所提升',
					reached: '有所提升'
				},
				{ aspect: 'satisfaction', name: '被检单位满意度', unit: '%', size: 90 }
			]
		},
		{
			name: '网络宣传活动项目',
			aim: '组织网络宣传活动，普及网络安全知识。',
			goals: [
				{ aspect: 'quantity', name: '举办宣传活动场次', unit: '场', size: 14, growth: 0.05 },
				{ aspect: 'quality', name: '作品审核通过率', unit: '%', size: 95 },
				{ aspect: 'timeliness', name: '活动按计划完成率', unit: '%', size: 95 },
				{ aspect: 'social', name: '宣传覆盖人数', unit: '人', size: 18000, growth: 0.07 },
				{ aspect: 'satisfaction', name: '网民满意度', unit: '%', size: 88 }
			]
		}
	],
	goals: [
		{ aspect: 'quantity', name: '编发舆情专报期数', unit: '期', size: 60, growth: 0.05 },
		{ aspect: 'quantity', name: '开展网络安全检查单位数', unit: '家', size: 24, growth: 0.06 },
		{ aspect: 'quality', name: '安全隐患整改完成率', unit: '%', size: 95 },
		{ aspect: 'timeliness', name: '舆情处置及时率', unit: '%', size: 98 },
		{ aspect: 'social', name: '网络安全知识宣传覆盖人数', unit: '人', size: 18000, growth: 0.07 },
		{ aspect: 'lasting', name: '网络生态持续向好', unit: '', size: '较好', reached: '较好' },
		{ aspect: 'satisfaction', name: '网民满意度', unit: '%', size: 88 }
	],
	works: [
		'实行全天值班，重要时间节点加密巡查频次',
		'围绕中心工作策划短视频和图文专题，多件作品被上级平台采用',
		'对重点单位开展渗透测试，漏洞逐条跟踪整改',
		'进校园、进社区普及反诈和个人信息保护知识，发放资料1.2万余份'
	],
	benefits: [
		'舆情发现到处置的时间缩短，没有因处置不当引发炒作',
		'群众网络安全意识提高，举报渠道更加畅通',
		'各单位网站和新媒体管理更加规范'
	],
	delays: [
		'监测平台年中更换服务商，合同款按进度延后支付',
		'第三方检测报告出具较晚，尾款跨年支付',
		'线下宣传活动因疫情改为线上，费用低于预期'
	]
};

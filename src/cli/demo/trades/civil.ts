import type { Trade } from '#cli/demo/trade.ts';

export const civil: Trade = {
	id: 'civil',
	bureau: '示例民政局',
	type: '民政',
	self: '我局',
	posts: '行政编制',
	duties: [
		'组织实施城乡最低生活保障、特困供养和临时救助',
		'推进养老服务体系建设和儿童福利保障',
		'办理婚姻、收养、殡葬和社会组织登记等事项',
		'指导村（居）民自治和社区建设'
	],
	aim: '困难群众基本生活有保障，养老服务能就近享受，各类登记服务方便快捷。',
	staff: [18, 40],
	projectMoney: [900, 2600],
	projects: [
		{
			name: '城乡困难群众救助项目',
			aim: '按时足额发放各类救助资金，保障困难群众基本生活。',
			goals: [
				{ aspect: 'quantity', name: '临时救助人次', unit: '人次', size: 1300, growth: -0.02 },
				{ aspect: 'quality', name: '救助对象认定准确率', unit: '%', size: 98 },
				{ aspect: 'timeliness', name: '救助资金发放及时率', unit: '%', size: 100 },
				{
					aspect: 'social',
					name: '困难群众生活改善程度',
					unit: '',
					size: '有所改善',
					reached: '有所改善'
				},
				{ aspect: 'satisfaction', name: '救助对象满意度', unit: '%', size: 92 }
			]
		},
		{
			name: '居家和社区养老服务项目',
			aim: '为经济困难的失能老人提供上门服务，扩大养老服务供给。',
			goals: [
				{ aspect: 'quantity', name: '提供上门服务人次', unit: '人次', size: 5200, growth: 0.06 },
				{ aspect: 'quality', name: '服务合格率', unit: '%', size: 95 },
				{ aspect: 'timeliness', name: '服务按期完成率', unit: '%', size: 95 },
				{ aspect: 'lasting', name: '社区养老设施覆盖率', unit: '%', size: 80 },
				{ aspect: 'satisfaction', name: '老年人满意度', unit: '%', size: 90 }
			]
		},
		{
			name: '社区服务设施改造项目',
			aim: '改善社区服务场所条件，方便居民就近办事和活动。',
			goals: [
				{ aspect: 'quantity', name: '改造社区服务场所个数', unit: '个', size: 7, growth: 0.02 },
				{ aspect: 'quality', name: '改造工程验收合格率', unit: '%', size: 100 },
				{ aspect: 'timeliness', name: '改造工程按期完工率', unit: '%', size: 90 },
				{ aspect: 'social', name: '受益居民人数', unit: '人', size: 7400, growth: 0.03 },
				{ aspect: 'satisfaction', name: '社区居民满意度', unit: '%', size: 90 }
			]
		}
	],
	goals: [
		{ aspect: 'quantity', name: '保障城乡低保对象人数', unit: '人', size: 6800, growth: -0.02 },
		{ aspect: 'quantity', name: '建成村级互助养老点个数', unit: '个', size: 22, growth: 0.08 },
		{ aspect: 'quality', name: '救助对象认定准确率', unit: '%', size: 98 },
		{ aspect: 'timeliness', name: '救助资金按月发放及时率', unit: '%', size: 100 },
		{
			aspect: 'social',
			name: '困难群众生活改善程度',
			unit: '',
			size: '有所改善',
			reached: '有所改善'
		},
		{ aspect: 'lasting', name: '养老服务覆盖行政村比例', unit: '%', size: 70 },
		{ aspect: 'satisfaction', name: '服务对象满意度', unit: '%', size: 92 }
	],
	works: [
		'用信息比对和入户核查相结合的办法动态管理低保对象，应保尽保、应退尽退，城市低保标准提高到每人每月680元',
		'把敬老院改造为区域养老服务中心，失能老人有了专人照护',
		'婚姻登记实现预约办理，节假日不打烊',
		'为社会组织开展年检和信用评价，清理长期不活动的组织'
	],
	benefits: [
		'困难群众的获得感增强，没有发生冲击社会底线的事件',
		'农村老人就近享受助餐助医，家庭照护压力减轻',
		'基层治理更加有序，社区服务更加便利'
	],
	delays: [
		'养老设施用地手续办理时间长，项目开工晚于计划',
		'救助对象年内核减较多，资金需求低于年初测算',
		'受疫情影响，集中培训和设施改造推迟实施'
	]
};

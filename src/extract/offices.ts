/**
 * Offices by the short names that reports use. `full` is the whole name after its region: 中共…委 for the offices of a party
 * committee, the region itself for all else. Offices whose full name differs from place to place (卫健局 or 卫健委) are left out.
 */
type Office = Readonly<{ short: RegExp; full: string; party?: true }>;

export const offices: readonly Office[] = [
	{
		short: /^(?:网信办|网信委办公室|网络安全和信息化委员会办公室|网络安全和信息化领导小组办公室)$/,
		full: '网络安全和信息化委员会办公室',
		party: true
	},
	{ short: /^(?:委?办公室|委办)$/, full: '办公室', party: true },
	{ short: /^组织部$/, full: '组织部', party: true },
	{ short: /^宣传部$/, full: '宣传部', party: true },
	{ short: /^(?:统战部|统一战线工作部)$/, full: '统一战线工作部', party: true },
	{ short: /^(?:政法委|政法委员会)$/, full: '政法委员会', party: true },
	{ short: /^(?:编办|编委办|机构编制委员会办公室)$/, full: '机构编制委员会办公室', party: true },
	{ short: /^(?:巡察办|巡察工作领导小组办公室)$/, full: '巡察工作领导小组办公室', party: true },
	{
		short: /^(?:直属?机关工委|直工委|机关工委|直属机关工作委员会)$/,
		full: '直属机关工作委员会',
		party: true
	},
	{ short: /^(?:政研室|政策研究室)$/, full: '政策研究室', party: true },
	{ short: /^(?:老干部?局)$/, full: '老干部局', party: true },
	{ short: /^(?:社工部|社会工作部)$/, full: '社会工作部', party: true },
	{ short: /^(?:农办|农村工作领导小组办公室)$/, full: '农村工作领导小组办公室', party: true },
	{ short: /^(?:台办|台湾工作办公室)$/, full: '台湾工作办公室', party: true },
	{ short: /^(?:党史研究室|党史办)$/, full: '党史研究室', party: true },
	{ short: /^党校$/, full: '党校', party: true },
	{ short: /^(?:政府办|府办|政府办公室|人民政府办公室)$/, full: '人民政府办公室' },
	{ short: /^(?:人大办|人大常委会办公室|人大办公室)$/, full: '人民代表大会常务委员会办公室' },
	{ short: /^(?:妇联)$/, full: '妇女联合会' },
	{ short: /^(?:残联)$/, full: '残疾人联合会' },
	{ short: /^(?:科协)$/, full: '科学技术协会' },
	{ short: /^(?:工商联)$/, full: '工商业联合会' },
	{ short: /^(?:文联)$/, full: '文学艺术界联合会' },
	{ short: /^(?:供销社)$/, full: '供销合作社联合社' }
];

/** How bureaus are shortened: where a text has the short name in its title and the long one elsewhere, they are one. */
export const abbreviations: readonly (readonly [string, string])[] = [
	['发改', '发展和改革'],
	['人社', '人力资源和社会保障'],
	['住建', '住房和城乡建设'],
	['卫健', '卫生健康'],
	['市监', '市场监督管理'],
	['市场监管', '市场监督管理'],
	['退役军人', '退役军人事务'],
	['医保', '医疗保障'],
	['文旅', '文化和旅游'],
	['文广旅', '文化广电和旅游'],
	['教体', '教育体育'],
	['教体', '教育和体育'],
	['农业农村', '农业和农村'],
	['自然资源', '自然资源和规划'],
	['城管', '城市管理'],
	['城管', '城市管理综合行政执法'],
	['综合执法', '综合行政执法'],
	['行政审批', '行政审批服务'],
	['机关事务', '机关事务管理'],
	['乡村振兴', '乡村振兴'],
	['工信', '工业和信息化'],
	['科工', '科技和工业信息化'],
	['交通', '交通运输'],
	['林草', '林业和草原'],
	['环保', '生态环境'],
	['应急', '应急管理'],
	['疾控', '疾病预防控制']
];

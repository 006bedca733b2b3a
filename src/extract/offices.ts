/**
 * Offices by the short names that reports use. `full` is the whole name after its region: 中共…委 for the offices of a party
 * committee, the region itself for all else. Offices whose full name differs from place to place (卫健局 or 卫健委) are left out.
 */
type Office = Readonly<{ short: RegExp; full: string; party?: true }>;

const offices: readonly Office[] = [
	{
		short: /^(?:网信办|网信委办公室|网络安全和信息化委员会办公室|网络安全和信息化领导小组办公室)$/,
		full: '网络安全和信息化委员会办公室',
		party: true
	},
	{ short: /^委办(?:公室)?$/, full: '办公室', party: true },
	{ short: /^组织部$/, full: '组织部', party: true },
	{ short: /^宣传部$/, full: '宣传部', party: true },
	{ short: /^(?:统战部)$/, full: '统战部', party: true },
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

/** The office that a name without its region (委网信办, 政府办) is of. */
export function officeOf(name: string): Office | undefined {
	const inside = name.replace(/^(?:委|党委|工委|委员会)(?!办)/, '');
	return offices.find(({ short }) => short.test(name) || short.test(inside));
}

/** Whether a name is nothing but that of such an office, with or without the word for its government: 县委网信办. */
export const isOffice = (name: string) =>
	officeOf(name) !== undefined || officeOf(name.replace(/^[省市县区州旗]/, '')) !== undefined;

/** How bureaus are shortened: where a text has the short name in its title and the long one elsewhere, they are one. */
const shortened =
	/^(?:发改|人社|住建|卫健|卫计|市监|市场监管|退役军人|医保|文旅|文广旅|文体旅|教体|教科体|自规|自然资源|城管|工信|经信|科工|商粮|交通|林草|环保|应急|疾控|行政审批|机关事务|统计)/;

/** Whether a name shortens another (卫健局, 卫生健康局): its characters stand in the other in their order. */
export function shortens(short: string, long: string): boolean {
	if (!shortened.test(short) || short.length >= long.length || short[0] !== long[0]) return false;
	let at = 0;
	for (const character of long) {
		if (character === short[at]) at++;
	}
	return at === short.length;
}

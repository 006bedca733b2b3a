/**
 * Offices by their full names, in which the region stands for the …, and the short names that reports use. Offices whose full
 * name differs from place to place (卫健局 or 卫健委) are left out.
 */
const offices: readonly (readonly [full: string, short: string])[] = [
	[
		'中共…委网络安全和信息化委员会办公室',
		'网信办 网信委办公室 网络安全和信息化委员会办公室 网络安全和信息化领导小组办公室'
	],
	['中共…委办公室', '委办 委办公室'],
	['中共…委组织部', '组织部'],
	['中共…委宣传部', '宣传部'],
	['中共…委统战部', '统战部'],
	['中共…委政法委员会', '政法委 政法委员会'],
	['中共…委机构编制委员会办公室', '编办 编委办 机构编制委员会办公室'],
	['中共…委巡察工作领导小组办公室', '巡察办 巡察工作领导小组办公室'],
	['中共…委直属机关工作委员会', '直属机关工委 直机关工委 直工委 机关工委 直属机关工作委员会'],
	['中共…委政策研究室', '政研室 政策研究室'],
	['中共…委老干部局', '老干局 老干部局'],
	['中共…委社会工作部', '社工部 社会工作部'],
	['中共…委农村工作领导小组办公室', '农办 农村工作领导小组办公室'],
	['中共…委台湾工作办公室', '台办 台湾工作办公室'],
	['中共…委党史研究室', '党史办 党史研究室'],
	['中共…委党校', '党校'],
	['…人民政府办公室', '政府办 府办 政府办公室 人民政府办公室'],
	['…人民代表大会常务委员会办公室', '人大办 人大办公室 人大常委会办公室'],
	['共青团…委员会', '团委 团省委 团市委 团州委 团县委 团区委 团旗委'],
	['…妇女联合会', '妇联'],
	['…残疾人联合会', '残联'],
	['…科学技术协会', '科协'],
	['…工商业联合会', '工商联'],
	['…文学艺术界联合会', '文联'],
	['…供销合作社联合社', '供销社']
];

const fullNames = new Map(
	offices.flatMap(([full, short]) => short.split(' ').map((name) => [name, full] as const))
);

/** The full name, with … for the region, of the office that a name without its region (委网信办, 政府办) is of. */
export const officeOf = (name: string): string | undefined =>
	fullNames.get(name) ?? fullNames.get(name.replace(/^(?:委|党委|工委|委员会)(?!办)/, ''));

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

const ends =
	'政府|委员会|办公室|局|厅|委|院|中心|学校|中学|小学|幼儿园|大学|高中|初中|党校|[五六七八九]年制学校|站|所|队|馆|联合会|协会|学会|商会|工会|妇联|残联|科协|文联|侨联|工商联|红十字会|供销社|联合社|街道|街道办|镇|乡|苏木|管委会|公司|集团|(?:组织|宣传|统战|工作|武装|统一战线工作)部|电视台|气象台|报社|[林农牧渔]场|体育场|幼儿园|公园|植物园|动物园|园区|处|档案室|研究室|署|基地|办|政协|人大|少年宫|文化宫|图书馆|文工团|剧团|文化室|保护区管理站|监狱|戒毒所|养老院|福利院|敬老院|(?<!中小)学校|[中分党军体]校';

const organ = new RegExp(`(?:${ends})$`);

/** What ends like an organization but is one thing that a project is about (中小学, 产业园). */
const thing =
	/(?:^|[^一-龥])(?:中小学|小学|中学|学校|医院|幼儿园|街道|公园|基地|乡|镇|处|站|所|队|办|院|部|局|委|园区|中心|公司|集团|馆|图书馆)$|(?:^|[^一-龥]|[省市县区旗州])(?:[城乡村集]?镇|城?乡|街道|处|站|所|队|办|部)$|中小学校?$|产业园区?$|(?:各|全|我|本|个|座|家|所|该|某|同|等|用于|对|为|向|在)(?:[省市县区乡镇校院局办中心单位部门机关]{1,3})$|(?:党委|常委|支委|村委|居委|改委外|主要领导|大队)$/;

/** Whether a folded name ends as names of organizations do. */
export const isOrgan = (name: string) =>
	name.length >= 2 && name.length <= 40 && organ.test(name) && !thing.test(name);

/** Words that begin with what names end with: 推进乡村振兴 names no 推进乡. */
const goesOn =
	/^(?:乡[村土]|镇[化村]|处[理置罚]|办[公学理法案证事]|部[分门署队]|队伍|委[员托]|院落|园林|所[有需属]|站[点台]|馆藏)/;

/** The beginnings of a text that are names of organizations, the longest first. */
export function organsAtStart(text: string): string[] {
	const found: string[] = [];
	for (let length = Math.min(text.length, 40); length >= 2; length--) {
		const name = text.slice(0, length);
		if (isOrgan(name) && !goesOn.test(text.slice(length - 1, length + 1))) found.push(name);
	}
	return found;
}

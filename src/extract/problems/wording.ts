/** Words in the same clause. */
export const near = (most: number) => `[^,:]{0,${most}}?`;

/** What says, after its subject, that it is wanting. */
export const wanting = `(?:不(?:够|太|很|甚|尽|是很|足|强|高|准|细|精|实|全|到位|完善|健全|规范|完整|合理|科学|明确|清晰|及时|充分|理想|严|深|透|力|畅|佳|好|牢|熟|紧|匹配|符|一致|统一|平衡|均衡|明显|突出)|未(?!来)|没有|尚无|欠|缺|薄弱|较弱|弱化|滞后|粗|较差|(?:偏|较|过于?)(?:低|粗|慢|小|少|松|散|笼统|简单|弱|迟|晚)|有待|亟待|亟需|(?:仍|还|尚)需|需(?:要)?(?:进一步|不断|继续)(?:加强|完善|提高|提升|改进|细化|优化|规范|健全|增强)|难以?|流于形式|笼统|模糊|随意|脱节|漏洞|短板|偏差|差距|差异|出入|淡薄|参差)`;

/** What says, before its subject, that it is not there. */
export const lacking = '(?:缺乏|缺少|欠缺|没有|尚未|未能?|尚无)';

/** What is too slow or too late. */
export const slow =
	'(?:慢|缓|滞后|落后|不够|不快|不(?:太|够)?(?:理想|均衡|平衡|及时|达标|匹配|到位)|未达|未能|偏低|较低|有待|不足)';
export const late = '(?:晚|迟|慢|滞后|延迟|不(?:够)?及时|不足|不到位|不够|未)';
/** What is too large, or comes too often. */
export const large = '(?:较?大|较?多|较?高|频繁|随意|过|偏)';
/** What is done to make something better. */
export const strengthen =
	'(?:加强|加大|强化|健全|完善|建立|规范|严格|优化|改进|提高|提升|细化|修订|制定|落实|做好)';

/** A pattern that fits where one of several does. */
export const any = (...ways: readonly string[]) => new RegExp(ways.join('|'));

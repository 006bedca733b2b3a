/** Whether a cell holds an amount, a count or a rate and nothing else. */
export const isNumber = (words: string) =>
	/^[-+−≥≤=<>约]?\d[\d,，.]*(万元|元|亿元|万|分|个|人|%|‰)?$/.test(words);

/** What stands in the rows below 一级指标 and 二级指标 and never in a head. */
const rowLabel =
	/^(投入|过程|产出|效果|效益|数量|质量|时效|成本|经济|社会|经济效益|社会效益|生态效益|环境效益|(经济|社会|生态环境)成本|可持续影响|服务对象满意度?|社会公众|社会公众或服务对象满意度?|满意度|决策|管理|预算(配置|执行|管理)|(资产|财务|资金|业务)管理|组织实施|项目立项|目标设定|资金(投入|落实)|职责履行|履职(效能|效益|效果)|运行成本|管理效率|社会效应|可持续发展能力|可持续性|(项目)?产出(数量|质量|时效|成本)|项目(决策|过程|产出|效益))(指标|目标|标)?等?$/;

/** What the frameworks of the provinces for a whole unit write below 一级指标 and 二级指标. */
const unitLevel =
	/^(投入管理|工作目标管理|预算和财务管理|(重点|整体)工作(任务)?(履行|完成)(情况)?|履职目标(实现|完成)|预算执行效率|预算(编制|监督|收支)管理|(绩效|内控|(政府)?采购)管理|内部控制(建设)?|成本控制(成效)?|(整体|专项)效能|体制机制改革(创新)?|创新驱动发展|人才(队伍)?支撑|支出(控制|绩效))(指标)?$/;

const headWord =
	/(名称|合计|小计|总计|总额|其中|预算|预算数|决算|决算数|执行数|执行|支出|支出数|执行率|完成率|率|分值|权重|得分|评分|自评分|分数|指标|指标值|目标值|完成值|完成数|目标|实际完成|完成|内容|情况|单位|部门|职务|职称|姓名|签字|签名|备注|说明|原因|措施|金额|资金|拨款|收入|结余|结转|经费|费|资产|其他|序号|项目|标准|依据|性质|方向|级别|人数|编制|日期|时间|类别|类型|科目|年度|来源|占比|比例|比重|系数|数量|单价|总价|增减|差额|差异|偏差|(经费|制度|人员|条件)保障|确定能|有可能|不可能)$/;

/** Whether words are those of a column's head: 年初预算数, 其中：, 执行率（B/A）, 2021年. */
export function isHeadWord(words: string): boolean {
	const bare = words.replace(/[(（][^()（）]*[)）]$/, '').replace(/[:：,，A-Z]+$/, '');
	if (bare.length > 24 || rowLabel.test(bare)) return false;
	return headWord.test(bare) || /^\d{4}年度?$/.test(bare);
}

/** Whether words belong to the rows of a table of indicators: 产出指标(50分), 数量指标. */
export const isRowLabel = (words: string) => {
	const bare = words.replace(/[(（].*$/, '');
	return rowLabel.test(bare) || unitLevel.test(bare);
};

/** Whether words belong below 二级指标 and not below 一级指标. */
export const isSecondLevel = (words: string) =>
	isRowLabel(words) &&
	!/^(投入|过程|产出$|产出指标|效果|效益|满意度|成本|决策|管理|项目)/.test(words);

/** Whether words are a slot of a form that nobody filled in: 指标2:, …… */
export const isSlot = (words: string) => /^(指标\d{0,2}[:：]?|[.…]{2,})$/.test(words);

/** Whether words label a row of totals: 总分, 合计. */
export const isTotal = (words: string) =>
	/^(总分|合计|总计|小计|得分合计)(\([^()]{1,16}\))?[:：]?$/.test(words);

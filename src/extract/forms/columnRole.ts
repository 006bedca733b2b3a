import { bare } from './grid.ts';
import { remembered } from '#extract/remembered.ts';

/** What the cells under a head are, other than money. */
export type Role =
	| 'level1'
	| 'level2'
	| 'name'
	| 'target'
	| 'actual'
	| 'goal'
	| 'nature'
	| 'counted_in'
	| 'weight'
	| 'score'
	| 'completion'
	| 'forecast'
	| 'remark'
	| 'entity';

/** In the order in which they are tried; each stands for the heads of one kind of column. */
const roles: readonly (readonly [Role, RegExp])[] = [
	[
		'remark',
		/原因|偏差|说明|备注|措施|依据|标准$|细则|解释|计算|(?<!资金|经费|^)来源|佐证|材料|可能性|扣分|核心指标|方法|公式|评语|意见/
	],
	['forecast', /预计|预测/],
	['level1', /^一级(?:指标|目标)?$/],
	['level2', /^二级(?:指标|目标)?$/],
	[
		'name',
		/^(?:[三四]级(?:指标|目标)?|(?:绩效|考核|具体|评价|项目|个性|自评)?指标(?:名称|内容|项)?)$/
	],
	['completion', /完成(?:率|比例?|程度|度|进度)$|(?:得分|调整)系数$|达成率$/],
	['nature', /^(?:(?:指标)?(?:性质|方向|类型|属性|符号)|(?:运算|比较|计算)?符号?)$/],
	['counted_in', /^(?:度量|计量|指标|指标值)?单位$/],
	[
		'weight',
		/^(?:(?:指标|[一二三]级指标|执行率|考核|评价|标准|参考|基础|设定|本项)?(?:分值|权重|权数|满分)(?:[/、]?(?:分值|权重))?|标准分|权重分|指标分|赋分|总分值?|应得分)$/
	],
	[
		'score',
		/得分$|^(?:单位|部门|自评|实际|评价|评审|考核|执行率|指标|最终)*(?:评分|打分|分数|得分值|得分情况)$|^(?:单位|部门)?自评分值?$/
	],
	[
		'actual',
		/^(?!预算|资金|预期|计划|年初).{0,10}(?:(?:完成|实现|达成|达到|业绩)(?:指标|目标)?(?:值|情况|数量?|结果|程度)|(?:执行|实施)(?:值|情况|结果)|实际完成(?:指标)?|实际(?:指标)?(?:值|情况|数)|自评值)$/
	],
	[
		'target',
		/(?:指标|目标|预期|计划|设定|考核|期望|年初|参考).{0,4}值$|^(?:年度|年初|全年|本年|当年|预期)指标$|计划(?:数|完成数?|任务数?)$|目标数$/
	],
	[
		'goal',
		/^(?:预期|年度|年初|全年|绩效|总体|项目|工作|设定|年初设定|年度绩效|年度总体|年度预期|申报|计划)*目标(?:内容|及实施计划)?$/
	],
	[
		'entity',
		/^(?:序号|机构|单位|预算单位|部门|部门\(单位\)|项目|专项|支出项目|任务|工作任务|主要任务|年度主要任务|科目|经济科目|功能科目|支出科目|类别|(?:资金|经费)?来源|资金性质|支出类型|支出内容|内容|主要内容|预算项目|资金|经费)?(?:名称|类别|内容)?$/
	]
];

/** The role of a column by its head (folded); undefined for a head that names money, or nothing known. */
export const roleOf = remembered((head): Role | undefined => {
	const label = bare(head);
	if (label === '' || label.length > 20) return;
	return roles.find(([, pattern]) => pattern.test(label))?.[0];
});

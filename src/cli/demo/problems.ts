import type { Random } from './random.ts';

/** A shortcoming that a unit admits, and what it means to do about it. */
type Problem = Readonly<{ problem: string; measure: string }>;

const problems: readonly Problem[] = [
	{
		problem: '预算编制不够精细。部分支出按上年基数测算，前瞻性不强，与实际需要有差距。',
		measure: '细化预算编制。推行零基预算，逐项测算需求，让预算更加科学合理。'
	},
	{
		problem: '绩效指标设置质量不高。个别指标量化不够，个性化不足，难以反映工作成效。',
		measure: '完善绩效指标体系。建立本行业指标库，合理设定目标值，做到可量化、可考核。'
	},
	{
		problem: '资金到位较晚。上级专项资金多在下半年下达，影响项目安排。',
		measure: '加强与财政部门沟通对接，争取资金及时拨付，提前做好项目储备。'
	},
	{
		problem: '年中追加事项较多，预算调整幅度偏大，预算的约束力有待增强。',
		measure: '严控预算追加。年初把能够预见的事项列全，没有特殊情况不再调整。'
	},
	{
		problem: '绩效管理专业人员缺乏。相关工作由财务人员兼职承担，业务不够熟悉。',
		measure: '加强业务培训，明确专人负责绩效管理，邀请专业力量参与指导。'
	},
	{
		problem: '内控制度还不健全，制度的执行力不够，部分环节流于形式。',
		measure: '健全内控制度，梳理关键岗位风险，定期检查执行情况。'
	},
	{
		problem: '项目前期工作不足，个别项目延期验收，建成后的管护没有跟上。',
		measure: '对项目实行全流程管理，倒排工期，把管护责任落实到人。'
	},
	{
		problem: '资料归档不及时，部分佐证材料不完整，给自评打分带来不便。',
		measure: '建立绩效资料台账，边实施边归集，确保每项得分有据可查。'
	},
	{
		problem: '绩效意识不强，少数股室仍然存在重支出、轻绩效的现象。',
		measure: '加大绩效理念宣传，把绩效责任分解到股室，纳入年度考核。'
	},
	{
		problem: '采购程序用时较长，少量设备闲置，资产使用效率有待提高。',
		measure: '提前启动采购程序，盘活闲置设备，按季度清查资产。'
	},
	{
		problem: '自评结果应用不够，与下一年度预算安排没有完全挂钩。',
		measure: '强化结果应用，把自评结果与预算安排挂钩，并向社会公开。'
	}
];

/** Two or three shortcomings; slow money, where there was a reason for it, comes first. */
export function shortcomings(random: Random, delay: string | null): Problem[] {
	const chosen = random.some(problems, random.whole(2, 3));
	return delay === null
		? chosen
		: [
				{
					problem: `预算执行进度缓慢。${delay}，支出滞后于计划。`,
					measure: '加快支出进度。按月通报执行情况，对滞后的项目逐个督办。'
				},
				...chosen.slice(0, 2)
			];
}

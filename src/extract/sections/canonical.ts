import type { Canonical } from '#model/report.ts';

/**
 * What a part of a heading is about, by its words. The first that fits decides: 未完成的原因 is a problem before 完成 is
 * performance, 预算安排建议 is application before 建议 is measures, 资金管理 is funds before 管理 is organization.
 */
const subjects: readonly (readonly [Canonical, RegExp])[] = [
	[
		'performance',
		/^(?:投入|过程|产出|效果|决策|效益)(?:情况|指标|分析)*$|^管理$|^绩效$|管理效率|[济率效]性分析|成本(?:控制|情况|指标|分析)/
	],
	[
		'form',
		/(?:自评|评价|评分|打分|监控|监测|目标|自查|申报|指标|情况|汇总)表$|^(?:相关)?附[件表]$/
	],
	['container', /综述|文字(?:部分|报告|说明|材料)|报告正文/],
	[
		'other',
		/^其[他它]|说明的?(?:其[他它])?(?:问题|事项|情况)|(?<!自评|评价|完成|实现|执行|收支|支出|收入|决算|决算总体|经费|采购|占用|使用|管理)情况说明$|名词解释/
	],
	[
		'application',
		/(?:结果|成果|报告)的?拟?(?:应用|运用|使用|公开|公示|反馈)|公开|公示|^拟?[应运]用|预算安排的?(?:建议|意见)/
	],
	[
		'problems',
		/[问向间]题|不足|困难(?!群众|学生|职工|家庭|残疾|人员|群体|救助)|差距|薄弱|偏离|偏差|未(?:能)?(?:按期)?(?:完成|实现|达到|达成)|原因/
	],
	[
		'measures',
		/改进|整改|措施|建议|对策|下一?步|下一?阶段|下半年|下一?年|明年|来年|今后|后续|打算|举措|做法|经验|努力方向|意见$/
	],
	[
		'conclusion',
		/结论|得分|总分|评分|打分|等[级次]|(?:自评|评价|考核)的?(?:总体)?结果|综合(?:评价|自评|绩效)?(?:情况|结果|评价|自评)|总体评价|^结果/
	],
	[
		'organization',
		/绩效管理|(?:自评|评价|监控|监测)(?:价)?的?(?:工作(?!基本情况|概况)|组织|实施|开展|过程|程序|目的|依据|原则|方法|方式|范围|对象|人员|机构|小组|标准|思路|准备|步骤|指标体系$)|前期(?:准备|工作)|组织(?!架构|机构|结构)/
	],
	[
		'overview',
		/概况|概述|简介|概要|(?:基本|总体|整体|主要)(?:情况|信息|状况)|机构|架构|职[能责]|(?:单位|部门|人员)(?:构成|组成|编制|情况)|编制(?:情况|人数)?$|^人员|立项|背景|主要内容|(?:项目|建设|实施)内容|项目(?:安排|决策背景|名称|由来)|^资产(?!管理|配置|使用)|^业务/
	],
	[
		'performance',
		/(?:目标|指标|任务|工作|计划|职责|履职|项目|绩效)的?(?:总体|实际)?(?:完成|实现|达成|进展|运行|监控|效能|效果|成效)|效益|满意|可持续|产出|效果|成效|成绩|业绩|亮点|效能|完成(?!预算)情况|实现情况|(?:监控|监测)(?:情况|结果|分析)?$|绩效(?:自评价?|评价)?(?:指标)?的?(?:得分)?(?:具体)?(?:情况|分析|表现)|绩效(?:自评|评价)?$|决策|过程|^分析$|履职(?!总体|年度|目标)|自评情况|^已?完成的|工作(?:情况|总结)/
	],
	['targets', /目标|指标|任务|计划|重点工作|工作(?:要点|重点)|主要工作/],
	[
		'funds',
		/资金|预算|收支|支出|收入|经费|决算|结转|结余|资产|政府采购|财政|投入|执行(?:情况|进度|率)/
	],
	['organization', /管理|实施|开展|监督|制度|过程|内控|准备/]
];

/** Money words that make a part of a heading about funds, whatever it says of 完成 or 基本情况. */
const money =
	/(?:资金|预算|经费|收支|支出|收入|决算)(?:的?(?:总体|安排|投入|使用|管理|拨付|到位|来源|落实|分配|执行|支付|筹集|结余|编制|批复|调整|收支|支出|收入|申报|下达|进度|基本|规模|完成|控制|整体|与|及|和|、))+/;

/** What only says which money the report is about: 整体支出绩效…, 项目支出基本情况. */
const about =
	/(?:部门|单位|预算|财政)*(?:整体|项目|专项|财政|预算)(?:支出|资金|经费)?的?(?=绩效|自评|评价|目标|基本情况|概况|概述|基本概况|实施|组织|主要内容|立项|预算绩效)/g;

/** The subjects that a folded heading (without its number) names, in the order it names them, none twice. */
export function subjectsOf(heading: string): Canonical[] {
	const plain = heading
		.replace(/\(.*?\)$/, (aside) => (/文字/.test(aside) ? aside : ''))
		.replace(about, '');
	// The evaluation itself in the template of Sichuan, and the result where a heading names it beside.
	if (/整体(?:支出)?(?:预算)?绩效管理情况/.test(heading)) return ['performance'];
	if (/自评情况[及和与、].{0,4}结论/.test(plain)) return ['conclusion', 'organization'];
	const parts = partsOf(plain).map(subjectOf);
	const named: Canonical[] = [];
	for (const { part, subject } of parts) {
		// 结果及分析 analyses what was reached, 问题及原因分析 the problems; 资金安排、使用和管理 is all about money
		const goesOn =
			part === '分析'
				? named.at(-1) !== 'conclusion'
				: named.at(-1) === 'funds' && handling.test(part);
		if (subject && !goesOn) named.push(subject);
	}
	// 经验及做法、存在的问题及原因: what was done well leads to what was not, unless more is said of it.
	const times = (id: Canonical) => parts.filter(({ subject }) => subject === id).length;
	const late = parts.some(({ part, subject }) => subject === 'measures' && /经验|做法/.test(part));
	const unique = [...new Set(named)];
	return late && times('problems') >= times('measures')
		? ['problems', ...unique.filter((id) => id !== 'problems')]
		: unique;
}

/** What is done with money. */
const handling = /^(?:使用|管理|安排|拨付|分配|落实|执行|到位|支付|下达|投入)(?:情况|分析)*$/;

/** 目标及指标完成情况 is one part: what is done is done to all that stands before it. */
function partsOf(heading: string): string[] {
	const shared =
		/(?:目标|指标|任务|计划|职责|工作|投入|产出)(?:及|和|与|、|以及).{0,10}(?<!未)(?:完成|实现|达成|执行|运行)(?:情况|程度|效果|分析)/;
	if (shared.test(heading) && !/问题|措施|建议|概况|职能|设[定置立]/.test(heading))
		return [heading];
	return heading.split(/以及|[及和与、,,;兼暨]/).filter((part) => part !== '');
}

function subjectOf(part: string): { part: string; subject: Canonical | undefined } {
	const said = subjects.find(([, words]) => words.test(part))?.[0];
	const overruled = said === 'overview' || said === 'performance';
	return {
		part,
		subject: overruled && money.test(part) && !/绩效|效益|满意/.test(part) ? 'funds' : said
	};
}

const nouns =
	/几点|分解|下达|转移支付|区域|重点|任务|报告|综述|文字|申报|批复|到位|分配|依据|原则|方法|方式|对象|范围|评分|指标体系|合理性|经济性|效率性|有效性|公平性|质量|数量|时效|成本|制度|建设|落实|保障|背景|立项|必要性|可行性|反馈|编制|预期|阶段性|决算|部门|单位|项目|整体|支出|绩效|自我|自评价?|评价|评估|基本|情况|概况|概述|简介|问题|原因|分析|存在|发现|主要|改进|整改|措施|建议|意见|结果|应用|运用|公开|公示|其[他它]|需要|说明|事项|目标|指标|设[定立置]|完成|实现|达成|资金|预算|执行|使用|管理|收入|支出|收支|安排|组织|实施|开展|工作|结论|得分|等级|等次|综合|总体|年度|职[能责]|机构|人员|设置|构成|组成|架构|编制|履职|效果|效益|效能|效率|社会|经济|生态|公众|服务对象|满意度|可持续|影响|下一?步|今后|打算|计划|举措|思路|方向|[向间]题|经验|做法|成效|成绩|运行|监控|偏[离差]|财政|专项|投入|产出|过程|前期|准备|内容|对策|具体|有关|相关|不足|困难|差距|方面|20\d\d年|本|我[局校院办部镇乡委中心单位]*|[的及和与、,中等之处对未(（）)“”是]/g;

/** How much of a heading says nothing but such things as headings of a report name; 1 is all of it. */
export const plainness = (heading: string) =>
	heading === '' ? 0 : 1 - heading.replace(nouns, '').length / heading.length;

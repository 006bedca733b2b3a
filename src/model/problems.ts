import type { Text } from './text.ts';

/** What is told: something that does not go well, or what is to be done about it. */
export const problemKinds = ['problem', 'measure'] as const;
export type ProblemKind = (typeof problemKinds)[number];

export const problemClassIds = [
	'P01',
	'P02',
	'P03',
	'P04',
	'P05',
	'P06',
	'P07',
	'P08',
	'P09',
	'P10',
	'P11',
	'P12',
	'P13',
	'P00'
] as const;
export type ProblemClass = (typeof problemClassIds)[number];

/** The class of a section that says there is nothing to tell (无, 暂无, 不存在问题). */
export const NONE = 'P00' satisfies ProblemClass;

/** The kinds of problems (存在问题) and measures (改进措施) that units are compared by. */
export const problemClasses: Readonly<Record<ProblemClass, Text>> = {
	P01: { 'zh-CN': '预算编制粗', en: 'Rough budgeting' },
	P02: { 'zh-CN': '执行进度慢', en: 'Slow execution' },
	P03: { 'zh-CN': '目标指标质量', en: 'Quality of targets and indicators' },
	P04: { 'zh-CN': '资金到位晚', en: 'Money arrives late' },
	P05: { 'zh-CN': '预算调整大', en: 'Large budget adjustments' },
	P06: { 'zh-CN': '人员专业力量', en: 'Staff and expertise' },
	P07: { 'zh-CN': '制度内控', en: 'Rules and internal control' },
	P08: { 'zh-CN': '项目管理与验收', en: 'Project management and acceptance' },
	P09: { 'zh-CN': '资料与佐证', en: 'Records and evidence' },
	P10: { 'zh-CN': '意识与重视', en: 'Awareness and commitment' },
	P11: { 'zh-CN': '资产与采购', en: 'Assets and procurement' },
	P12: { 'zh-CN': '外部因素', en: 'External factors' },
	P13: { 'zh-CN': '结果应用与公开', en: 'Use of results and disclosure' },
	P00: { 'zh-CN': '写明没有问题', en: 'States that there is none' }
};

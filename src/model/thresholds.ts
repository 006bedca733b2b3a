import type { Text } from './text.ts';

/** A limit that rules and alarms judge by; `least` and `most` are the values that make sense. */
type Limit = Text &
	Readonly<{ unit: 'percent' | 'points' | 'months' | 'count'; least: number; most: number }>;

/** Every limit that a finance bureau may set otherwise; what holds is in `data/thresholds.json`. */
export const limits = {
	rate_gap_grave: {
		unit: 'points',
		least: 0,
		most: 100,
		'zh-CN': '执行率与复算相差多少个百分点以上为高',
		en: 'A rate this many points off the recomputed one is grave'
	},
	base_gap_grave: {
		unit: 'points',
		least: 0,
		most: 100,
		'zh-CN': '因分母不当，执行率与应有值相差多少个百分点以上为高',
		en: 'A rate on a wrong base this many points off the right one is grave'
	},
	execution_low: {
		unit: 'percent',
		least: 0,
		most: 100,
		'zh-CN': '年度执行率低于多少而未说明原因的为高',
		en: 'A year’s execution rate below this without a reason is grave'
	},
	execution_due: {
		unit: 'percent',
		least: 0,
		most: 100,
		'zh-CN': '年度执行率低于多少应当说明原因',
		en: 'A year’s execution rate below this needs a reason'
	},
	lag_points: {
		unit: 'points',
		least: 0,
		most: 100,
		'zh-CN': '年中执行率落后于序时进度多少个百分点以上为滞后',
		en: 'An in-year execution rate this many points behind the calendar lags'
	},
	idle_share: {
		unit: 'percent',
		least: 0,
		most: 100,
		'zh-CN': '到位资金中未支出的比例超过多少为闲置',
		en: 'Money disbursed and unspent above this share lies idle'
	},
	adjusted_unit: {
		unit: 'percent',
		least: 0,
		most: 1000,
		'zh-CN': '部门预算调整率超过多少应当说明原因',
		en: 'A change of a unit’s budget above this needs a reason'
	},
	adjusted_project: {
		unit: 'percent',
		least: 0,
		most: 1000,
		'zh-CN': '项目预算调整率超过多少应当说明原因',
		en: 'A change of a project’s budget above this needs a reason'
	},
	far_above_target: {
		unit: 'percent',
		least: 100,
		most: 10000,
		'zh-CN': '完成值超过目标值的多少应当说明原因',
		en: 'An actual value above this share of its target needs a reason'
	},
	score_gap: {
		unit: 'percent',
		least: 0,
		most: 100,
		'zh-CN': '指标得分与按比例计算相差超过分值的多少为不符',
		en: 'An indicator’s score this share of its weight off the proportional one does not follow'
	},
	unit_standard_gap: {
		unit: 'percent',
		least: 0,
		most: 100,
		'zh-CN': '金额与数量×单价相差超过多少为不符',
		en: 'An amount this share off quantity × unit price does not follow'
	},
	satisfaction_low: {
		unit: 'percent',
		least: 0,
		most: 100,
		'zh-CN': '满意度低于多少而得满分的无依据',
		en: 'Full marks for a satisfaction below this rest on nothing'
	},
	alarm_score_over_execution: {
		unit: 'percent',
		least: 0,
		most: 1000,
		'zh-CN': '指标得分率高出执行率（相对）多少以上亮红灯',
		en: 'Red alarm: the indicators’ score rate exceeds the execution rate by more than this, relatively'
	},
	alarm_unspent: {
		unit: 'percent',
		least: 0,
		most: 100,
		'zh-CN': '全年未支出的比例超过多少亮黄灯',
		en: 'Yellow alarm: more than this share of the year’s budget is unspent'
	},
	alarm_progress_red: {
		unit: 'percent',
		least: 0,
		most: 100,
		'zh-CN': '年中执行率不到序时进度的多少亮红灯',
		en: 'Red alarm: an in-year execution rate below this share of the calendar’s'
	},
	alarm_progress_yellow: {
		unit: 'percent',
		least: 0,
		most: 100,
		'zh-CN': '年中执行率不到序时进度的多少亮黄灯',
		en: 'Yellow alarm: an in-year execution rate below this share of the calendar’s'
	},
	late_months: {
		unit: 'months',
		least: 1,
		most: 24,
		'zh-CN': '年度自评应在次年几月底前完成',
		en: 'A yearly report is due by the end of this month of the next year'
	},
	cluster_score: {
		unit: 'points',
		least: 0,
		most: 100,
		'zh-CN': '自评多少分以上算高分段',
		en: 'Scores from here are at the top'
	},
	cluster_share: {
		unit: 'percent',
		least: 1,
		most: 100,
		'zh-CN': '高分报告占比达到多少为扎堆',
		en: 'Scores cluster when this share of them is at the top'
	},
	cluster_least: {
		unit: 'count',
		least: 2,
		most: 10000,
		'zh-CN': '有得分的报告不少于多少份才判断扎堆',
		en: 'Clusters are looked for among so many scored reports at least'
	},
	copied_share: {
		unit: 'percent',
		least: 1,
		most: 100,
		'zh-CN': '雷同正文占比达到多少为雷同',
		en: 'A text is copied when this share of it stands elsewhere'
	},
	copied_grave: {
		unit: 'percent',
		least: 1,
		most: 100,
		'zh-CN': '雷同正文占比达到多少为中',
		en: 'A copied text is of medium gravity from this share'
	},
	template_units: {
		unit: 'count',
		least: 1,
		most: 50,
		'zh-CN': '超过多少个单位都有的段落视为套语',
		en: 'A paragraph of more units than this is a template'
	},
	peers_least: {
		unit: 'count',
		least: 1,
		most: 10000,
		'zh-CN': '同地区可比单位不少于多少个才判断漏报',
		en: 'A unit is missed among so many peers at least'
	}
} as const satisfies Record<string, Limit>;

export type LimitId = keyof typeof limits;

/** The limits that hold for one report. */
export type Thresholds = Readonly<Record<LimitId, number>>;

/** The limits of the whole country, and those that provinces, cities or counties (by their code) set otherwise. */
export type ThresholdBook = Readonly<{
	national: Thresholds;
	regions: Readonly<Record<string, Partial<Thresholds>>>;
}>;

import { alarmLevels } from './alarm.ts';
import {
	confidences,
	canonicalSections,
	kinds,
	levels,
	origins,
	places,
	rateBases
} from './report.ts';
import { answers, severities, statuses } from './finding.ts';
import { measureIds } from './measures.ts';
import { problemClassIds, problemKinds } from './problems.ts';
import type { Text } from './text.ts';

/** What a column holds. `fen` is money, an integer; `json` is a text that parses. */
type Types = {
	text: string;
	integer: number;
	fen: number;
	number: number;
	boolean: boolean;
	date: string;
	json: string;
};

export type Column = Text &
	Readonly<{ type: keyof Types; optional?: true; values?: readonly string[] }>;

export type Columns = Readonly<Record<string, Column>>;

type Value<C extends Column> = C extends { values: readonly (infer V)[] } ? V : Types[C['type']];

export type Row<C extends Columns> = {
	[K in keyof C]: C[K] extends { optional: true } ? Value<C[K]> | null : Value<C[K]>;
};

const column =
	<T extends keyof Types>(type: T) =>
	(zh: string, en: string) =>
		({ type, 'zh-CN': zh, en }) as const;

const text = column('text');
const integer = column('integer');
const fen = column('fen');
const number = column('number');
const boolean = column('boolean');
const date = column('date');
const json = column('json');

const optional = <C extends Column>(column: C) => ({ ...column, optional: true }) as const;

const oneOf = <const V extends readonly string[]>(values: V, zh: string, en: string) =>
	({ type: 'text', values, 'zh-CN': zh, en }) as const;

const report_id = text('报告', 'Report');
const start = integer('起点（原文字符）', 'Start (character of the text)');
const end = integer('终点（原文字符）', 'End (character of the text)');

/** Every table of the project; row types, CSV headers, DDL and the data dictionary follow from it. */
export const tables = {
	region: {
		code: text('行政区划代码', 'GB/T 2260 code'),
		name: text('名称', 'Name'),
		level: oneOf(levels, '层级', 'Level'),
		parent: text('上级代码', 'Code of the division above'),
		sort: integer('拼音次序', 'Rank by pinyin')
	},
	unit: {
		unit_id: text('单位', 'Unit'),
		name: text('全称', 'Full name'),
		short_name: text('简称', 'Short name'),
		region_code: text('行政区划代码', 'GB/T 2260 code'),
		unit_type: optional(text('单位类型', 'Type of unit')),
		level: optional(oneOf(levels, '层级', 'Level')),
		sort: integer('拼音次序', 'Rank by pinyin')
	},
	report: {
		report_id,
		unit_id: text('单位', 'Unit'),
		region_code: text('行政区划代码', 'GB/T 2260 code'),
		year: integer('年度', 'Year'),
		period_start: optional(date('期间起', 'Period from')),
		period_end: optional(date('期间止', 'Period to')),
		kind: oneOf(kinds, '报告类型', 'Kind'),
		title: text('标题', 'Title'),
		project_name: optional(text('项目名称', 'Project')),
		report_date: optional(date('报告日期', 'Date of the report')),
		source_file: text('文件', 'File'),
		sha256: text('文件摘要 SHA-256', 'SHA-256 of the file'),
		origin: oneOf(origins, '来源', 'Origin'),
		source: optional(text('原始发布处', 'Where it was published')),
		self_score: optional(number('自评得分', 'Self score')),
		grade: optional(text('自评等级', 'Grade'))
	},
	section: {
		report_id,
		ordinal: integer('序号', 'Ordinal'),
		depth: integer('层次', 'Depth'),
		heading: text('标题', 'Heading'),
		canonical: oneOf(canonicalSections, '规范章节', 'Canonical section'),
		also: optional(oneOf(canonicalSections, '并列章节', 'Second canonical section')),
		start,
		end,
		text: text('正文', 'Text')
	},
	fact: {
		report_id,
		ordinal: integer('序号', 'Ordinal'),
		measure: oneOf(measureIds, '指标', 'Measure'),
		scope: text('范围', 'Scope'),
		fen: optional(fen('金额（分）', 'Amount (fen)')),
		value: optional(number('数值', 'Value')),
		unit: text('原文单位', 'Unit as written'),
		as_written: text('原文', 'As written'),
		approximate: boolean('约数', 'Approximate'),
		base: optional(oneOf(rateBases, '比率基数', 'Base of the rate')),
		section: optional(integer('章节', 'Section')),
		start,
		end,
		place: oneOf(places, '位置', 'Place'),
		confidence: oneOf(confidences, '依据', 'Confidence'),
		restated: json('再述处（原文起止）', 'Said again (places in the text)'),
		corrected: boolean('已更正', 'Corrected')
	},
	indicator: {
		report_id,
		ordinal: integer('序号', 'Ordinal'),
		level1: optional(text('一级指标', 'Level 1')),
		level2: optional(text('二级指标', 'Level 2')),
		name: text('三级指标', 'Indicator'),
		target: optional(text('指标值', 'Target')),
		actual: optional(text('完成值', 'Actual')),
		dimension: oneOf(['cost', 'output', 'benefit', 'satisfaction', 'other'], '维度', 'Dimension'),
		completion: optional(number('完成率（%）', 'Completion (%)')),
		met: optional(boolean('是否达标', 'Target met')),
		weight: optional(number('分值', 'Weight')),
		score: optional(number('得分', 'Score')),
		start,
		end
	},
	score_item: {
		report_id,
		ordinal: integer('序号', 'Ordinal'),
		name: text('评分项', 'Part of the score'),
		weight: optional(number('分值', 'Weight')),
		score: optional(number('得分', 'Score')),
		start,
		end
	},
	finding: {
		report_id,
		ordinal: integer('序号', 'Ordinal'),
		rule: text('规则', 'Rule'),
		severity: oneOf(severities, '程度', 'Severity'),
		message_zh: text('说明', 'Message in Chinese'),
		message_en: text('英文说明', 'Message in English'),
		parameters: json('参数', 'Parameters'),
		evidence: json('依据（原文起止）', 'Evidence (places in the text)'),
		reasons: json(
			'报告自述的原因（原文起止）',
			'Reasons that the report gives (places in the text)'
		),
		status: oneOf(statuses, '状态', 'Status'),
		answer: optional(text('单位说明', 'Answer of the unit')),
		answered: optional(date('说明日期', 'Date of the answer'))
	},
	alarm: {
		report_id,
		ordinal: integer('序号', 'Ordinal'),
		level: oneOf(alarmLevels, '级别', 'Level'),
		reason_zh: text('说明', 'Reason in Chinese'),
		reason_en: text('英文说明', 'Reason in English'),
		parameters: json('参数', 'Parameters'),
		evidence: json('依据（原文起止）', 'Evidence (places in the text)')
	},
	problem: {
		report_id,
		ordinal: integer('序号', 'Ordinal'),
		kind: oneOf(problemKinds, '问题或措施', 'Problem or measure'),
		class: optional(oneOf(problemClassIds, '类别', 'Class')),
		start,
		end,
		text: text('原句', 'Sentence')
	},
	unclassified: {
		report_id,
		as_written: text('原文', 'As written'),
		start,
		end
	},
	correction: {
		report_id,
		measure: oneOf(measureIds, '指标', 'Measure'),
		scope: text('范围', 'Scope'),
		old: text('原值', 'Old'),
		new: text('更正值', 'New'),
		reason: text('理由', 'Reason'),
		who: text('更正人', 'Who'),
		date: date('日期', 'Date')
	},
	response: {
		rule: text('规则', 'Rule'),
		report_id,
		status: oneOf(answers, '状态', 'Status'),
		text: text('单位说明', 'Answer of the unit'),
		date: date('日期', 'Date')
	},
	evaluation: {
		report_id,
		unit_id: text('单位', 'Unit'),
		unit: text('单位名称', 'Name of the unit'),
		unit_short: text('单位简称', 'Short name of the unit'),
		unit_type: text('单位类型', 'Type of unit'),
		unit_sort: integer('单位拼音次序', 'Unit, rank by pinyin'),
		level: optional(oneOf(levels, '层级', 'Level')),
		region_code: text('行政区划代码', 'GB/T 2260 code'),
		region: text('地区', 'Region'),
		city_code: optional(text('地级代码', 'Code of the prefecture')),
		province_code: text('省级代码', 'Code of the province'),
		province: text('省份', 'Province'),
		year: integer('年度', 'Year'),
		months: optional(integer('期间月数', 'Months of the period')),
		kind: oneOf(kinds, '报告类型', 'Kind'),
		origin: oneOf(origins, '来源', 'Origin'),
		project_name: optional(text('项目名称', 'Project')),
		initial: optional(fen('年初预算', 'Initial budget')),
		adjusted: optional(fen('调整预算', 'Adjusted budget')),
		disbursed: optional(fen('到位', 'Disbursed')),
		spent: optional(fen('支出', 'Spent')),
		basic: optional(fen('基本支出', 'Basic spending')),
		project: optional(fen('项目支出', 'Project spending')),
		personnel: optional(fen('人员经费', 'Personnel')),
		public: optional(fen('公用经费', 'Public (running) costs')),
		three_public: optional(fen('“三公”经费', 'Three public expenses')),
		staff: optional(number('实有人数', 'Staff in post')),
		rate_reported: optional(number('报告执行率（%）', 'Execution rate as reported (%)')),
		conflicts: integer('前后不一的指标数', 'Measures stated twice differently'),
		self_score: optional(number('自评得分', 'Self score')),
		grade: optional(text('自评等级', 'Grade')),
		indicators: integer('指标数', 'Indicators'),
		judged: integer('可判断指标数', 'Indicators that can be judged'),
		met: integer('达标指标数', 'Indicators met'),
		cost_judged: integer('成本：可判断', 'Cost: judged'),
		cost_met: integer('成本：达标', 'Cost: met'),
		output_judged: integer('产出：可判断', 'Output: judged'),
		output_met: integer('产出：达标', 'Output: met'),
		benefit_judged: integer('效益：可判断', 'Benefit: judged'),
		benefit_met: integer('效益：达标', 'Benefit: met'),
		satisfaction_judged: integer('满意度：可判断', 'Satisfaction: judged'),
		satisfaction_met: integer('满意度：达标', 'Satisfaction: met'),
		findings_high: optional(integer('高风险问题', 'Findings: high')),
		findings_medium: optional(integer('中风险问题', 'Findings: medium')),
		findings_low: optional(integer('低风险问题', 'Findings: low'))
	}
} as const satisfies Record<string, Columns>;

export type TableName = keyof typeof tables;

export type Rows<T extends TableName> = Row<(typeof tables)[T]>;

export type Tables = { [T in TableName]: Rows<T>[] };

/** What an indicator is about; the words are those of the forms' second level. */
export const aspects = {
	quantity: '数量指标',
	quality: '质量指标',
	timeliness: '时效指标',
	economic: '经济效益指标',
	social: '社会效益指标',
	ecological: '生态效益指标',
	lasting: '可持续影响指标',
	satisfaction: '服务对象满意度指标'
} as const;
export type Aspect = keyof typeof aspects;

/** The first level above an aspect. */
export const dimensionOf = (aspect: Aspect): Dimension =>
	aspect === 'satisfaction'
		? 'satisfaction'
		: aspect === 'quantity' || aspect === 'quality' || aspect === 'timeliness'
			? 'output'
			: 'benefit';

export const dimensions = {
	output: '产出指标',
	benefit: '效益指标',
	satisfaction: '满意度指标'
} as const;
export type Dimension = keyof typeof dimensions;

/** Something that a unit sets itself each year, and the size of it in an average county in 2018. */
export type Goal = Readonly<{
	aspect: Aspect;
	name: string;
	unit: string;
	/** A number grows by `growth` a year; a percentage stays where it is; a word has no number. */
	size: number | string;
	growth?: number;
	/** What is said when the goal of a word is reached. */
	reached?: string;
}>;

/** What a bureau does year after year with project money, and what it sets itself with it. */
export type Project = Readonly<{ name: string; aim: string; goals: readonly Goal[] }>;

/** A line of public work: what its bureaus are called, what they do, set out to do and spend. */
export type Trade = Readonly<{
	id: string;
	/** What stands after the county's name. */
	bureau: string;
	/** As in data/unit-types.csv. */
	type: string;
	/** How the unit speaks of itself. */
	self: string;
	/** 行政 or 事业 posts. */
	posts: string;
	duties: readonly string[];
	aim: string;
	/** Posts, and yearly project money in 万元, of an average county. */
	staff: readonly [number, number];
	projectMoney: readonly [number, number];
	projects: readonly Project[];
	goals: readonly Goal[];
	works: readonly string[];
	benefits: readonly string[];
	/** Why the money was slow in a bad year. */
	delays: readonly string[];
}>;

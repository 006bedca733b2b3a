import type { Span } from './document.ts';
import type { Fen } from './money.ts';
import type { MeasureId } from './measures.ts';
import type { ProblemClass, ProblemKind } from './problems.ts';

/** 整体支出 / 项目支出 / 绩效运行监控 */
export const kinds = ['whole', 'project', 'monitoring'] as const;
export type Kind = (typeof kinds)[number];

/** Whether a report was published by a unit or written by this project to show what it can do. */
export const origins = ['published', 'demo'] as const;
export type Origin = (typeof origins)[number];

export const levels = ['province', 'city', 'county', 'township'] as const;
export type Level = (typeof levels)[number];

/** The ten sections of a report, the form that some of them carry, and a heading that only opens another numbered text. */
export const canonicalSections = [
	'overview',
	'targets',
	'funds',
	'organization',
	'performance',
	'conclusion',
	'problems',
	'measures',
	'application',
	'other',
	'form',
	'container'
] as const;
export type Canonical = (typeof canonicalSections)[number];

/** 优 良 中 低 差; 低 only where a province uses five grades. */
export const grades = ['优', '良', '中', '低', '差'] as const;
export type Grade = (typeof grades)[number];

/** Which report this is. What the text does not say is null; dates are `YYYY-MM-DD`. */
export type Identity = Readonly<{
	title: string;
	region_name: string | null;
	region_code: string | null;
	/** The full name; composed of region and short name where the text has only the short one. */
	unit: string | null;
	/** The name as the text has it. */
	unit_as_written: string | null;
	unit_type: string | null;
	level: Level | null;
	year: number | null;
	period_start: string | null;
	period_end: string | null;
	kind: Kind | null;
	project_name: string | null;
	report_date: string | null;
}>;

/** A heading and what stands under it, up to the next heading of any depth; `start`–`end` covers both. */
export type Section = Span &
	Readonly<{
		ordinal: number;
		/** 1 for 一、, 2 for （一）, 3 for 1., … as the document nests them. */
		depth: number;
		heading: string;
		canonical: Canonical;
		/** The second subject of a combined heading (存在问题及改进措施). */
		also: Canonical | null;
	}>;

export const places = ['table', 'narrative'] as const;
export type Place = (typeof places)[number];

/** How a number came to its measure: a labelled cell, the exact phrase, or what stands around it. */
export const confidences = ['labelled', 'phrase', 'inferred'] as const;
export type Confidence = (typeof confidences)[number];

/** What a stated rate was divided by, as far as its sentence names it; `budget`: a budget, not said which. */
export const rateBases = ['initial', 'adjusted', 'budget', 'disbursed', 'unnamed'] as const;
export type RateBase = (typeof rateBases)[number];

/**
 * One number that the report states. Money has `fen`, all else `value` (percent or count); a number that is there but
 * cannot be read has neither. `as_written` is `text.slice(start, end)`: with its unit in prose, bare in a table cell.
 */
export type Fact = Span &
	Readonly<{
		measure: MeasureId;
		/** `unit`, or the name of the project or item that the number is about. */
		scope: string;
		fen: Fen | null;
		value: number | null;
		/** The unit that the number is written in (万元, %, 人), from the table's head where the cell has none. */
		unit: string;
		as_written: string;
		/** 余, 约, 近, 超: the number is not exact. */
		approximate: boolean;
		/** What a rate was divided by; null where the measure is no rate. */
		base: RateBase | null;
		/** The `ordinal` of the section it stands in; null before the first heading. */
		section: number | null;
		place: Place;
		confidence: Confidence;
		/** Where the same is said again in the same kind of place. */
		restated: readonly Span[];
	}>;

/** The scope of facts about the whole unit. */
export const UNIT = 'unit';

/** A leaf of the indicator tree; texts as written, null where the report has none. */
export type Indicator = Span &
	Readonly<{
		ordinal: number;
		level1: string | null;
		level2: string | null;
		name: string;
		target: string | null;
		actual: string | null;
		weight: number | null;
		score: number | null;
	}>;

/** The points of a first-level part of the score (执行率、产出、效益、满意度). */
export type ScoreItem = Span &
	Readonly<{ name: string; weight: number | null; score: number | null }>;

/** A value and its place in the text. */
export type Stated<T> = Span & Readonly<{ value: T }>;

/** A money or percent number that became no fact, so that nothing is passed over in silence. */
export type Unclassified = Span & Readonly<{ as_written: string }>;

/**
 * A sentence, or an item of a list, of the sections on problems and measures. One that is of several classes stands
 * once for each; `class` is null where none fits.
 */
export type Problem = Span & Readonly<{ kind: ProblemKind; class: ProblemClass | null }>;

/** Everything that a document states. */
export type Report = Readonly<{
	identity: Identity;
	sections: readonly Section[];
	facts: readonly Fact[];
	indicators: readonly Indicator[];
	score_items: readonly ScoreItem[];
	/** Every statement of the total score and of the grade, in the order of the text. */
	self_scores: readonly Stated<number>[];
	grades: readonly Stated<Grade>[];
	problems: readonly Problem[];
	unclassified: readonly Unclassified[];
}>;

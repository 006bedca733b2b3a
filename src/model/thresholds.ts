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

import type { Grade } from './report.ts';

/** From how many points each grade is given, the best first. */
export type Scale = readonly (readonly [grade: Grade, from: number])[];

/** The national four grades. */
export const four: Scale = [
	['优', 90],
	['良', 80],
	['中', 60],
	['差', 0]
];

/** The five grades that some provinces use. */
export const five: Scale = [
	['优', 90],
	['良', 80],
	['中', 70],
	['低', 60],
	['差', 0]
];

/** The grade that a score has by a scale; undefined below 0. */
export const gradeIn = (scale: Scale, score: number): Grade | undefined =>
	scale.find(([, from]) => score >= from)?.[0];

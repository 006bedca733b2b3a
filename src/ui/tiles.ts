import type { ProvinceFigures } from './questions.ts';

type Colouring = Readonly<{
	unit: 'ratio' | 'count';
	/** Null where nothing is stated. */
	value: (figures: ProvinceFigures) => number | null;
	n: (figures: ProvinceFigures) => number;
}>;

/** What the squares of the provinces may be coloured by. */
export const tiles = {
	rate: { unit: 'ratio', value: ({ rate }) => rate, n: ({ rate_n }) => rate_n },
	flagged: {
		unit: 'ratio',
		value: ({ flagged, reports }) => flagged / reports,
		n: ({ reports }) => reports
	},
	completion: {
		unit: 'ratio',
		value: ({ completion }) => completion,
		n: ({ completion_n }) => completion_n
	},
	score: { unit: 'count', value: ({ score }) => score, n: ({ score_n }) => score_n },
	reports: { unit: 'count', value: ({ reports }) => reports, n: ({ reports }) => reports }
} as const satisfies Record<string, Colouring>;

export type Tile = keyof typeof tiles;

/** The colouring that a URL names, or the first. */
export const tileOf = (name: string | null): Tile =>
	name !== null && name in tiles ? (name as Tile) : 'rate';

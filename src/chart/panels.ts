import type { View } from './chart.ts';
import { palettes } from './theme.ts';

/** Pixels of a panel: its name above, its years below. */
const ROOM = { name: 36, plot: 80, years: 26 };
const TALL = ROOM.name + ROOM.plot + ROOM.years;

/** Panels stand in two columns, on whatever width. */
const columnsOf = (n: number) => (n > 1 ? 2 : 1);

/** The height of so many panels; there is room for two rows at least. */
export const heightOf = (n: number) => Math.max(2, Math.ceil(n / columnsOf(n))) * TALL;

/** What all panels share. */
export type Frame = Readonly<{ n: number; from: number; to: number; min: number; max: number }>;

/** The name, the place and the axes of one panel of small multiples over years. */
export function panel(
	i: number,
	name: Readonly<{ text: string; bold: boolean }>,
	{ n, from, to, min, max }: Frame,
	{ theme, narrow }: View
) {
	const { ink, line, quiet } = palettes[theme];
	const columns = columnsOf(n);
	const top = Math.floor(i / columns) * TALL;
	const left = (i % columns) * (100 / columns);
	const apart = from < to;
	return {
		title: {
			text: name.text,
			left: `${left}%`,
			top,
			padding: 0,
			textStyle: {
				color: ink,
				fontSize: 12,
				fontWeight: name.bold ? 'bold' : 'normal',
				width: narrow ? 132 : 260,
				overflow: 'truncate'
			}
		},
		grid: {
			left: `${left + 1}%`,
			width: `${100 / columns - (columns > 1 ? 5 : 2)}%`,
			top: top + ROOM.name,
			height: ROOM.plot - 4,
			outerBoundsMode: 'none'
		},
		xAxis: {
			type: 'value',
			gridIndex: i,
			min: from - 0.35,
			max: to + 0.35,
			splitLine: { show: false },
			axisTick: { show: false },
			axisLine: { onZero: false, lineStyle: { color: line } },
			axisLabel: {
				color: quiet,
				fontSize: 11,
				...(apart && { alignMinLabel: 'left', alignMaxLabel: 'right' }),
				customValues: [...new Set([from, to])],
				formatter: (year: number) => `${year}`
			}
		},
		yAxis: {
			type: 'value',
			gridIndex: i,
			min,
			max,
			interval: max - min,
			axisLabel: { show: false },
			axisLine: { show: false },
			axisTick: { show: false },
			splitLine: { lineStyle: { color: line } }
		}
	};
}

import type { Picture } from './chart.ts';

/** A bar, dot or point of a picture: where ECharts has it, what its tooltip says, and the unit or report that it is about. */
export type Point = Readonly<{
	seriesIndex: number;
	dataIndex: number;
	words: string;
	unit_id?: string;
	report_id?: string;
}>;

type Item = Readonly<{ name?: string; value?: unknown; unit_id?: string; report_id?: string }>;

type Series = Readonly<{ name?: string; silent?: boolean; data?: readonly unknown[] }>;

type Drawn = Readonly<{
	tooltip?: Readonly<{ formatter?: (hovered: object) => string }>;
	series?: Series | readonly Series[];
}>;

/** The points of a picture that have something to say, in the order of reading: those of one place on the axis say the same and are one. */
export function pointsOf(picture: Picture): Point[] {
	const { tooltip, series = [] } = picture as Drawn;
	const all: readonly Series[] = [series].flat();
	const formatter = tooltip?.formatter;
	if (typeof formatter !== 'function') return [];

	const said = new Set<string>();
	return all.flatMap(({ name = '', silent, data = [] }, seriesIndex) => {
		if (silent) return [];
		return data.flatMap((drawn, dataIndex): Point[] => {
			const data = isItem(drawn) ? drawn : { value: drawn };
			if (data.value === null || data.value === undefined || data.value === '-') return [];
			const hovered = {
				seriesIndex,
				dataIndex,
				seriesName: name,
				name: data.name ?? name,
				data
			};
			const words = formatter(hovered);
			if (words === '' || said.has(words)) return [];
			said.add(words);
			const { unit_id, report_id } = data;
			return [
				{
					seriesIndex,
					dataIndex,
					words,
					...(unit_id && { unit_id }),
					...(report_id && { report_id })
				}
			];
		});
	});
}

const isItem = (drawn: unknown): drawn is Item =>
	typeof drawn === 'object' && drawn !== null && !Array.isArray(drawn);

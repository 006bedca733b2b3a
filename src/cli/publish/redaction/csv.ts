import Papa from 'papaparse';
import { tables, type Column } from '#model/tables.ts';
import { cellPassages } from './json.ts';
import { labelOf } from './label.ts';
import type { Passage } from './passage.ts';

/** Columns of the model that hold numbers: what stands there is reckoned with. */
const numbers = new Set(
	Object.values(tables).flatMap((columns) =>
		Object.entries<Column>(columns)
			.filter(([, { type }]) => type === 'integer' || type === 'fen' || type === 'number')
			.map(([name]) => name)
	)
);

/** The cells of a CSV, each under the name of its column; places are row and column, the head being row 1. */
export function* csvPassages(csv: string): Generator<Passage> {
	const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
	const [head = []] = data;
	for (const [i, row] of data.entries()) {
		for (const [j, cell] of row.entries()) {
			const name = head[j] ?? '';
			if (i > 0 && numbers.has(name) && /^-?[\d.]*$/.test(cell)) continue;
			yield* cellPassages(cell, i > 0 ? labelOf(name) : '', `${i + 1}:${name || j + 1}`);
		}
	}
}

import type { Shown } from '#model/dataset.ts';
import { lines, type Cell } from '#table/csv.ts';

/** By this mark Chinese Excel knows that a file is UTF-8. */
const BOM = '\ufeff';

/** Rows that are written out together. */
const batch = 2000;

/** A table as CSV that is safe to open in a spreadsheet, piece by piece. */
export function* csv({ columns }: Shown, rows: readonly object[]): Generator<string> {
	const names = Object.keys(columns);
	yield BOM + lines([names]);
	for (let at = 0; at < rows.length; at += batch) {
		const some = rows.slice(at, at + batch) as readonly Readonly<Record<string, Cell>>[];
		yield lines(some.map((row) => names.map((name) => row[name] ?? null)));
	}
}

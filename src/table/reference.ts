import Papa from 'papaparse';
import type { Reference } from '#model/reference.ts';
import type { Level } from '#model/report.ts';

/** The reference data out of `data/regions.csv` (code, name, level, parent) and `data/unit-types.csv` (name, words between bars). */
export function reference(regions: string, unitTypes: string): Reference {
	return {
		regions: rows<{ code: string; name: string; level: Level; parent: string }>(regions),
		unitTypes: rows<{ name: string; words: string }>(unitTypes).map(({ name, words }) => ({
			name,
			words: words.split('|')
		}))
	};
}

const rows = <Row>(csv: string) =>
	Papa.parse<Row>(csv.trim(), { header: true, skipEmptyLines: true }).data;

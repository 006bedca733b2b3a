import Papa from 'papaparse';
import type { Reference } from '#model/reference.ts';
import type { Level } from '#model/report.ts';
import { thresholds } from './thresholds.ts';

/** The reference data out of `data/regions.csv` (code, name, level, parent), `data/unit-types.csv` (name, words between bars) and `data/thresholds.json`. Throws BadSetting. */
export function reference(regionsCsv: string, unitTypes: string, limits: string): Reference {
	const regions = rows<{ code: string; name: string; level: Level; parent: string }>(regionsCsv);
	return {
		regions,
		thresholds: thresholds(limits, new Set(regions.map(({ code }) => code))),
		unitTypes: rows<{ name: string; words: string }>(unitTypes).map(({ name, words }) => ({
			name,
			words: words.split('|')
		}))
	};
}

const rows = <Row>(csv: string) =>
	Papa.parse<Row>(csv.trim(), { header: true, skipEmptyLines: true }).data;

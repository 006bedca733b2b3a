import { isFieldLabel } from './labels.ts';
import type { Finder, RawCell } from './raw.ts';
import { fieldTable } from './seated.ts';
import { hasGap, measures, wideCells, type Measure } from './wide.ts';
import { isNumber } from './words.ts';

/** Lines of a form that hold labels with their values, two spaces or more between them. */
export const fielded: Finder = (text, lines, first) => {
	const fields: RawCell[][] = [];
	let next = first;
	for (let line = lines[next]; line && hasGap(line); line = lines[++next]) {
		const row = wideCells(text, line, measures[0] as Measure);
		if (!isFields(row)) break;
		fields.push(row);
	}
	return fields.length > 0 ? { blocks: [fieldTable(fields)], next } : undefined;
};

/** A field's label and its value, or several of them; or words and amounts in turn. */
function isFields(row: readonly RawCell[]): boolean {
	if (row.length < 2 || row.length > 8) return false;
	const labels = row.filter((_, i) => i % 2 === 0);
	const values = row.filter((_, i) => i % 2 === 1);
	if (labels.every(({ words }) => isFieldLabel(words)))
		return values.every(({ words }) => !isFieldLabel(words));
	return (
		values.length > 1 &&
		values.length === labels.length &&
		values.every(({ words }) => isNumber(words)) &&
		labels.every(({ words }) => !isNumber(words) && words.length <= 16)
	);
}

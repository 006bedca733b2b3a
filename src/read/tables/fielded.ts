import { isFieldLabel } from './labels.ts';
import type { Finder, RawCell } from './raw.ts';
import { fieldTable } from './seated.ts';
import { hasGap, isRest, measures, restOf, wideCells, type Measure, type Wide } from './wide.ts';
import { isNumber } from './words.ts';

/** Lines of a form that hold labels with their values, two spaces or more between them. */
export const fielded: Finder = (text, lines, first) => {
	const fields: Wide[][] = [];
	let next = first;
	for (let line = lines[next]; line && !line.blank; line = lines[++next]) {
		const above = fields.at(-1);
		if (!above && !hasGap(line)) break;
		const row = wideCells(text, line, measures[0] as Measure);
		if (isFields(row)) fields.push(row);
		else if (above && isRest(row, above)) above.push(restOf(above.pop() as Wide, row[0] as Wide));
		else break;
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

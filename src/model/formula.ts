/** What a spreadsheet would take for a formula, with as many apostrophes before it as there may be. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: where it would, an apostrophe stands before it. */
export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The text that `guarded` was given. */
export const unguarded = (cell: string): string =>
	cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

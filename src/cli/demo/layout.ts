/** How a table stands in a text file. */
export type Layout = (rows: readonly (readonly string[])[]) => string;

/** `| a | b |`, a row a line. */
export const bars: Layout = (rows) => rows.map((row) => `| ${row.join(' | ')} |\n`).join('') + '\n';

/** A row a line, its cells between tabs. */
export const tabs: Layout = (rows) => rows.map((row) => `${row.join('\t')}\n`).join('') + '\n';

/** As word processors flatten tables: a cell a line after a tab, an empty line between rows. */
export const lines: Layout = (rows) =>
	rows.map((row) => `${row.map((cell) => `\t${cell}\n`).join('')}\n`).join('');

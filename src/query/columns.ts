import type { Column } from '#model/tables.ts';

/** How a column is kept: money as 64-bit integers, never DECIMAL; dates as text, since engines hand them out differently. */
export const sqlTypes: Record<Column['type'], string> = {
	text: 'VARCHAR',
	date: 'VARCHAR',
	json: 'VARCHAR',
	integer: 'INTEGER',
	fen: 'BIGINT',
	number: 'DOUBLE',
	boolean: 'BOOLEAN'
};

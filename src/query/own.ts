import type { Complaint } from '#model/complaint.ts';
import { tables, type Column, type TableName } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { sqlTypes } from './columns.ts';
import { name, sql, type Sql } from './sql.ts';

/** A checked file that a reader brought: a table's CSV, without a head and its text in quotation marks, or a database with tables. */
export type OwnFile = Readonly<
	{ file: string; bytes: Blob } & ({ table: TableName; rows: number } | { table?: never })
>;

/** Data of the reader's, seen instead of the site's or together with them. */
export type Own = Readonly<{ files: readonly OwnFile[]; together: boolean }>;

/** Own data that cannot be seen, and why. */
export class OwnRefused extends Error {
	override readonly name = 'OwnRefused';
	readonly complaints: readonly Complaint[];

	constructor(complaints: readonly Complaint[], options?: ErrorOptions) {
		super(complaints.map(({ file, words }) => `${file}: ${words.en}`).join('\n'), options);
		this.complaints = complaints;
	}
}

export const tableNames = Object.keys(tables) as readonly TableName[];

/** What tells a row of a table from all others; elsewhere a report's rows belong together. */
export const keys: Partial<Record<TableName, string>> = {
	evaluation: 'report_id',
	report: 'report_id',
	region: 'code',
	unit: 'unit_id'
};

const columnsOf = (table: TableName) => Object.entries<Column>(tables[table]);

/** What reads a checked CSV. */
export const readCsv = (table: TableName, file: string): string => {
	const types = columnsOf(table).map(([column, { type }]) => `'${column}': '${sqlTypes[type]}'`);
	return `SELECT * FROM read_csv(${quoted(file)}, columns = {${types.join(', ')}}, header = false,
		auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
		allow_quoted_nulls = false, max_line_size = 33554432)`;
};

/** A text of a statement that takes no parameters. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A table's rows out of another that may lack some of its columns: these hold nothing. */
export const shaped = (table: TableName, from: string, has: ReadonlySet<string>): string =>
	`SELECT ${columnsOf(table)
		.map(([column, { type }]) => {
			const as = sqlTypes[type];
			return has.has(column) ? `"${column}"::${as} AS "${column}"` : `NULL::${as} AS "${column}"`;
		})
		.join(', ')} FROM ${from}`;

/** The reader's rows of a table, and those of the site that the reader has no others of. */
export function together(
	table: TableName,
	given: string,
	evaluations: string,
	site: string,
	has: ReadonlySet<string>
): string {
	const key = table === 'region' ? 'code' : table === 'unit' ? 'unit_id' : 'report_id';
	const own = key === 'report_id' ? evaluations : given;
	return `SELECT * FROM ${given} UNION ALL ${shaped(table, site, has)}
		WHERE "${key}" NOT IN (SELECT "${key}" FROM ${own})`;
}

/** A row of a table that cannot be, and the word that shows it. */
export type Doubt = Readonly<{ row: number; column: string; value: string | null }>;

/** What asks for the first rows that cannot be; `head` is the row of the first one. */
export type Check = Readonly<{ words: (value: string) => Text; query: Sql<Doubt> }>;

const doubt = (column: string, head: number, from: string, condition: string): Sql<Doubt> =>
	sql`SELECT rowid + ${head} AS row, ${column} AS column, ${name(column)}::VARCHAR AS value
		FROM ${plain(from)} WHERE ${plain(condition)} ORDER BY rowid LIMIT 3`;

const plain = (text: string): Sql => ({ text, params: [] });

/** What must be told apart by its key, and what it names that must be there. */
export function connections(table: TableName, from: string, head: number): Check[] {
	const key = keys[table];
	const checks: Check[] = key
		? [
				{
					words: twice,
					query: doubt(
						key,
						head,
						from,
						`"${key}" IN (SELECT "${key}" FROM ${from} GROUP BY "${key}" HAVING count(*) > 1)`
					)
				}
			]
		: [];
	for (const [column, other] of references[table] ?? [])
		checks.push({
			words: absent(other),
			query: doubt(
				column,
				head,
				from,
				`"${column}" NOT IN (SELECT "${keys[other]}"::VARCHAR FROM ${other})`
			)
		});
	return checks;
}

const references: Partial<Record<TableName, readonly (readonly [string, TableName])[]>> = {
	evaluation: [
		['unit_id', 'unit'],
		['region_code', 'region'],
		['province_code', 'region']
	],
	unit: [['region_code', 'region']]
};

/** What a database may hold that a CSV was already checked for: nothing where something must be, and words that are none of the column's. */
export function values(table: TableName, from: string, has: ReadonlySet<string>): Check[] {
	return columnsOf(table)
		.filter(([column]) => has.has(column))
		.flatMap(([column, { optional, values }]) => [
			...(optional ? [] : [{ words: empty, query: doubt(column, 1, from, `"${column}" IS NULL`) }]),
			...(values
				? [
						{
							words: foreign(values),
							query: doubt(
								column,
								1,
								from,
								`"${column}"::VARCHAR NOT IN (${values.map(quoted).join(', ')})`
							)
						}
					]
				: [])
		]);
}

/** Whether a database may keep a column of the model in a type of its own. */
export function fits({ type }: Column, kept: string): boolean {
	const whole = /^U?(?:TINY|SMALL|BIG)?INT(?:EGER)?$/.test(kept);
	switch (type) {
		case 'integer':
		case 'fen':
			return whole;
		case 'number':
			return whole || kept === 'DOUBLE' || kept === 'FLOAT';
		case 'boolean':
			return kept === 'BOOLEAN';
		case 'text':
		case 'date':
		case 'json':
			return kept === 'VARCHAR' || kept.startsWith('ENUM');
	}
}

const twice = (value: string): Text => ({
	'zh-CN': `“${value}”不止一行；每一行都要有自己的编号`,
	en: `"${value}" stands in more than one row; give each row an id of its own`
});

const absent =
	(other: TableName) =>
	(value: string): Text => ({
		'zh-CN': `“${value}”在 ${other} 表中没有；请同时放入 ${other}.csv 或补上这一行`,
		en: `"${value}" is not in the table ${other}; add ${other}.csv, or the row that it lacks`
	});

const empty = (): Text => ({
	'zh-CN': '这一格是空的；这一列不能空',
	en: 'nothing is stated where something must be'
});

const foreign =
	(values: readonly string[]) =>
	(value: string): Text => ({
		'zh-CN': `“${value}”不是 ${values.join(' / ')}`,
		en: `"${value}" is not ${values.join(' / ')}`
	});

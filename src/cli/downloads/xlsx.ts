import { conventions, title, type Dataset, type Shown } from '#model/dataset.ts';
import { columnTypes, tableNames } from '#model/named.ts';
import type { Column } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import type { Cell } from '#table/csv.ts';
import { dictionaryHead, dictionaryRows } from '#table/dictionary.ts';
import { workbook, type Sheet, type Style } from './workbook.ts';
import { zip } from './zip.ts';

/** Rows that a sheet can hold, its head included. */
const MOST = 1_048_576;

const both = ({ 'zh-CN': zh, en }: Text) => `${zh}\n${en}`;

/** The data set as one Excel file: what must be known to read it, the dictionary, and a sheet for each table that fits on one. */
export function xlsx(dataset: Dataset): Generator<Uint8Array> {
	const fitting = dataset.shown.filter((table) => fits(dataset, table));
	return zip(
		workbook([
			notes(dataset, fitting),
			{
				name: 'dictionary',
				head: dictionaryHead,
				styles: dictionaryHead.map(() => 'text'),
				rows: dictionaryRows(dataset.shown)
			},
			...fitting.map((table) => sheet(dataset, table))
		])
	);
}

const fits = ({ tables }: Dataset, { name }: Shown) => tables[name].length < MOST;

const styles: Record<Column['type'], Style> = {
	text: 'text',
	json: 'text',
	boolean: 'text',
	integer: 'number',
	number: 'number',
	fen: 'money',
	date: 'date'
};

function sheet({ tables }: Dataset, { name, columns }: Shown): Sheet {
	const all = Object.entries<Column>(columns);
	return {
		name,
		head: all.map(([id, column]) => headOf(id, column)),
		styles: all.map(([, { type }]) => styles[type]),
		rows: (tables[name] as readonly object[]).values().map((row) =>
			all.map(([id, { type }]) => {
				const cell = (row as Record<string, Cell>)[id] ?? null;
				return type === 'fen' && typeof cell === 'number' ? cell / 100 : cell;
			})
		)
	};
}

const headOf = (id: string, column: Column) =>
	column.type === 'fen'
		? `${column['zh-CN'].replace('（分）', '')}（元）\n${id} ÷ 100`
		: `${column['zh-CN']}\n${id}`;

function notes(dataset: Dataset, fitting: readonly Shown[]): Sheet {
	const { site, tables, shown } = dataset;
	const left = shown.filter((table) => !fitting.includes(table));
	return {
		name: '说明 Notes',
		head: [both(title(site)), ''],
		styles: ['wrapped', 'wrapped'],
		rows: [
			[both(words.licence), `${site.licence.name}\n${site.licence.url}`],
			...conventions.map((told) => [both(words.reading), both(told)]),
			[both(words.cut), both(words.cutAt)],
			[
				both(words.types),
				Object.values(columnTypes)
					.map(({ 'zh-CN': zh, en }) => `${zh} ${en}`)
					.join('\n')
			],
			...shown.map(({ name }) => [name, `${both(tableNames[name])}\n${tables[name].length}`]),
			...left.map(({ name }) => [name, both(words.tooLong)])
		]
	};
}

const words = {
	licence: { 'zh-CN': '许可', en: 'Licence' },
	reading: { 'zh-CN': '读法', en: 'How to read' },
	cut: { 'zh-CN': '长文字', en: 'Long texts' },
	cutAt: {
		'zh-CN': '一格最多 32767 个字符，更长的在此截断（末尾为 …）；CSV 和 Parquet 中是完整的。',
		en: 'A cell holds 32,767 characters at most; longer texts end in … here and are whole in CSV and Parquet.'
	},
	types: { 'zh-CN': '类型', en: 'Types' },
	tooLong: {
		'zh-CN': '超过 Excel 一张表的 1048576 行，没有收在这里；请用 CSV 或 Parquet。',
		en: 'has more than the 1,048,576 rows of a sheet and is not in here; take the CSV or Parquet file.'
	}
} as const satisfies Record<string, Text>;

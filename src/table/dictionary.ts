import { columnTypes, tableNames } from '#model/named.ts';
import type { Shown } from '#model/dataset.ts';
import { lines, type Cell } from './csv.ts';

/** The names of the dictionary's own columns. */
export const dictionaryHead = [
	'table',
	'column',
	'type',
	'may_be_empty',
	'values',
	'table_zh',
	'table_en',
	'meaning_zh',
	'meaning_en',
	'type_zh',
	'type_en'
] as const;

/** Every column of the tables with what it holds and means, a row each. */
export const dictionaryRows = (shown: readonly Shown[]): Cell[][] =>
	shown.flatMap(({ name, columns }) =>
		Object.entries(columns).map(([column, { type, optional = false, values = [], ...meaning }]) => [
			name,
			column,
			type,
			optional,
			values.join(' | '),
			tableNames[name]['zh-CN'],
			tableNames[name].en,
			meaning['zh-CN'],
			meaning.en,
			columnTypes[type]['zh-CN'],
			columnTypes[type].en
		])
	);

/** The same as CSV. */
export const dictionary = (shown: readonly Shown[]): string =>
	lines([dictionaryHead, ...dictionaryRows(shown)]);

import {
	about,
	isFilled,
	keyOf,
	pointsTo,
	title,
	type Dataset,
	type Shown
} from '#model/dataset.ts';
import { tableNames } from '#model/named.ts';
import type { Column } from '#model/tables.ts';

/** A file of the package, with what tells that it is whole. */
export type Described = Readonly<{ bytes: number; sha256: string }>;

/** What Frictionless calls the types. JSON stays text: its cells are read as what they are. */
const types: Record<Column['type'], string> = {
	text: 'string',
	integer: 'integer',
	fen: 'integer',
	number: 'number',
	boolean: 'boolean',
	date: 'date',
	json: 'string'
};

/** The descriptor of the CSV files (`csv/<table>.csv`) after the Data Package standard, version 2. */
export function dataPackage(
	dataset: Dataset,
	files: Readonly<Record<string, Described | undefined>>
): object {
	const { site, tables, shown } = dataset;
	const called = title(site);
	const told = about(tables);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'jijian',
		title: called['zh-CN'],
		description: `${told['zh-CN']}\n\n${told.en}`,
		...(site.address && { homepage: `${site.address}data/` }),
		licenses: [{ title: site.licence.name, path: site.licence.url }],
		contributors: [{ title: site.name['zh-CN'], roles: ['publisher'] }],
		resources: shown.map((table) => resource(table, shown, files[table.name]))
	};
}

function resource({ name, columns }: Shown, all: readonly Shown[], file: Described | undefined) {
	const key = keyOf(name);
	const pointing = Object.keys(columns).filter((column) => {
		const other = pointsTo[column];
		return other && other !== name && all.some(({ name }) => name === other);
	});
	return {
		name,
		title: tableNames[name]['zh-CN'],
		description: tableNames[name].en,
		type: 'table',
		path: `csv/${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { lineTerminator: '\n' },
		...(file && { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
		schema: {
			fields: Object.entries(columns).map(([column, of]) => field(column, of, key)),
			missingValues: [''],
			...(key.length > 0 && { primaryKey: key }),
			...(pointing.length > 0 && {
				foreignKeys: pointing.map((column) => {
					const other = pointsTo[column] ?? name;
					return { fields: [column], reference: { resource: other, fields: keyOf(other) } };
				})
			})
		}
	};
}

function field(name: string, column: Column, key: readonly string[]) {
	const constraints = {
		...((isFilled(column) || key.includes(name)) && { required: true }),
		...(column.values && { enum: column.values })
	};
	return {
		name,
		type: types[column.type],
		title: column['zh-CN'],
		description: column.en,
		...(column.type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
		...(Object.keys(constraints).length > 0 && { constraints })
	};
}

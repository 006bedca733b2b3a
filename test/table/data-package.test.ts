import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '#cli/downloads/csv.ts';
import { tablesShown, type Dataset } from '#model/dataset.ts';
import type { SiteHead } from '#model/site.ts';
import { dataPackage } from '#table/data-package.ts';
import { readTables } from '#table/store.server.ts';

/** The official profile (datapackage.org, version 2.0), without its prose. */
const profile = JSON.parse(
	readFileSync('test/table/profiles/datapackage-2.0.json', 'utf8')
) as object;
const isPackage = new Ajv({ strict: false, allErrors: true, logger: false }).compile(profile);

const site: SiteHead = {
	name: { 'zh-CN': '某县财政局', en: 'A county’s finance bureau' },
	logo: null,
	region: null,
	address: 'https://example.org/jixiao/',
	contact: { mail: 'a@example.org' },
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
};

const tables = await readTables('data/normalised');
const internal: Dataset = { site, tables, shown: tablesShown(true) };
const open: Dataset = {
	...internal,
	site: { ...site, address: null },
	shown: tablesShown(false)
};

type Field = Readonly<{
	name: string;
	type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
	constraints?: { required?: true; enum?: string[] };
}>;
type Resource = Readonly<{
	name: string;
	path: string;
	hash?: string;
	schema: {
		fields: Field[];
		primaryKey?: string[];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}>;
const described = (dataset: Dataset) =>
	dataPackage(dataset, { region: { bytes: 3, sha256: 'a'.repeat(64) } }) as {
		resources: Resource[];
	};

test.each([internal, open])(
	'the descriptor is a Data Package by the official profile',
	(dataset) => {
		const descriptor = described(dataset);
		isPackage(descriptor);
		expect(isPackage.errors).toBeNull();
		expect(descriptor.resources.map(({ name }) => name)).toEqual(
			dataset.shown.map(({ name }) => name)
		);
	}
);

test('the profile refuses what is none', () => {
	const { resources, ...rest } = described(internal);
	expect(isPackage(rest)).toBe(false);
	const [first] = resources;
	const [field] = first?.schema.fields ?? [];
	const spoilt = { ...first, schema: { fields: [{ ...field, type: 'fen' }] } };
	expect(isPackage({ ...rest, resources: [spoilt] })).toBe(false);
	expect(isPackage({ ...rest, resources: [{ ...first, path: '../region.csv' }] })).toBe(false);
});

const rowsOf = (dataset: Dataset, name: string) => {
	const shown = dataset.shown.find((table) => table.name === name) as Dataset['shown'][number];
	const text = [...csv(shown, dataset.tables[shown.name])].join('');
	expect(text.startsWith('\ufeff')).toBe(true);
	return Papa.parse<Record<string, string>>(text.slice(1), {
		header: true,
		skipEmptyLines: 'greedy'
	}).data;
};

const forms: Record<Field['type'], RegExp> = {
	string: /^/,
	integer: /^-?\d+$/,
	number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
	boolean: /^(?:true|false)$/,
	date: /^\d{4}-\d\d-\d\d$/
};

test.each([internal, open])('every CSV is what the descriptor says of it', (dataset) => {
	const { resources } = described(dataset);
	const rows = new Map(resources.map(({ name }) => [name, rowsOf(dataset, name)]));
	for (const { name, schema } of resources) {
		const own = rows.get(name) ?? [];
		const bad = schema.fields.flatMap(({ name: field, type, constraints = {} }) =>
			own.flatMap((row, i) => {
				const cell = row[field];
				if (cell === undefined) return [`${name}:${i}:${field} is no column`];
				if (cell === '') return constraints.required ? [`${name}:${i}:${field} is empty`] : [];
				const fits = forms[type].test(cell) && (constraints.enum?.includes(cell) ?? true);
				return fits ? [] : [`${name}:${i}:${field} ${cell}`];
			})
		);
		expect(bad).toEqual([]);
		if (own[0]) expect(Object.keys(own[0])).toEqual(schema.fields.map(({ name }) => name));

		const keys = own.map((row) => JSON.stringify(schema.primaryKey?.map((key) => row[key])));
		if (schema.primaryKey) expect(new Set(keys).size, name).toBe(own.length);
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const [there = ''] = reference.fields;
			const known = new Set(rows.get(reference.resource)?.map((row) => row[there]));
			expect(
				own.filter((row) => !known.has(row[fields[0] ?? ''])),
				name
			).toEqual([]);
		}
	}
});

test('what is not shown is not described, and pointers lead to what is', () => {
	const { resources } = described(open);
	const text = JSON.stringify(resources);
	expect(text).not.toContain('finding');
	const names = new Set(resources.map(({ name }) => name));
	for (const { schema } of resources)
		for (const { reference } of schema.foreignKeys ?? [])
			expect(names).toContain(reference.resource);
	expect(resources.find(({ name }) => name === 'fact')?.schema.foreignKeys).toEqual([
		{ fields: ['report_id'], reference: { resource: 'report', fields: ['report_id'] } }
	]);
});

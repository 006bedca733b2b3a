import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#model/dataset.ts';
import type { ListedFile } from '#model/manifest.ts';
import { writeExports } from '#query/export.server.ts';
import { dataPackage } from '#table/data-package.ts';
import { dictionary } from '#table/dictionary.ts';
import { csv } from './csv.ts';
import { listed, piecesOf, writePieces } from '#cli/written.ts';
import { readme } from './readme.ts';
import { xlsx } from './xlsx.ts';
import { zip } from './zip.ts';

/** Bytes that an archive can hold which every program opens; of more there is none. */
const MOST = 0xffff_ffff;

/**
 * Writes the whole data set into `downloads` of a folder: CSV and Parquet a table with their descriptions, all of those as
 * an archive, an Excel file, and a database. Tables are written one after the other and piece by piece.
 */
export async function writeDownloads(dataset: Dataset, folder: string): Promise<ListedFile[]> {
	const { tables, shown } = dataset;
	const write = (name: string, pieces: Iterable<string | Uint8Array>) =>
		writePieces(folder, `downloads/${name}`, pieces);

	const csvs = shown.map((table) => write(`csv/${table.name}.csv`, csv(table, tables[table.name])));
	const sha256 = createHash('sha256').update(JSON.stringify(csvs)).digest('hex');
	const parquet = (table: string) => `downloads/parquet/${table}.parquet`;
	mkdirSync(join(folder, 'downloads/parquet'));
	await writeExports(dataset, {
		parquet: ({ name }) => join(folder, parquet(name)),
		database: join(folder, 'downloads/jijian.duckdb'),
		sha256
	});
	const described = Object.fromEntries(shown.map(({ name }, i) => [name, csvs[i]]));
	const packed = [
		write('README.md', [readme(dataset)]),
		write('datapackage.json', [`${JSON.stringify(dataPackage(dataset, described), null, '\t')}\n`]),
		write('dictionary.csv', [`\ufeff${dictionary(shown)}`]),
		...csvs,
		...shown.map(({ name }) => listed(folder, parquet(name)))
	];
	const archive = zip(
		packed.map(({ name }) => ({
			name: name.replace('downloads/', ''),
			pieces: piecesOf(join(folder, name))
		}))
	);
	const fits = packed.reduce((sum, { bytes }) => sum + bytes, 0) < MOST;
	return [
		...packed,
		...(fits ? [write('jijian.zip', archive)] : []),
		write('jijian.xlsx', xlsx(dataset)),
		listed(folder, 'downloads/jijian.duckdb')
	];
}

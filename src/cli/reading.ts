import { mkdir } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Brief } from '#pipeline.ts';
import type { Card } from '#table/arrange.ts';
import type { Laid } from '#table/lay-out.ts';
import { edition } from './edition.ts';
import { filesBelow, reading } from './files.ts';
import { forgetOthers, rowsOf } from './kept.ts';
import { inWorkers } from './pool.ts';
import type { Shell } from './shell.ts';
import { sourcesOf } from './sources.ts';
import type { Found, Keeping } from './workers/ingest.ts';

/** Where the rows of reports are kept from one run to the next, a folder for each edition of the program. */
export const KEPT = 'data/.ingest';

/** A report's card, and what others are compared with. */
export type ReadCard = Card & Readonly<{ brief: Brief }>;

/** The reports of a folder: a card each, and their rows, which are kept on disk. */
export type Readings = Readonly<{
	cards: readonly ReadCard[];
	laidOf: (card: Card) => Laid;
	/** How many were there from an earlier run. */
	reused: number;
	/** Drops what other editions of the program kept. */
	tidy: () => Promise<void>;
}>;

const worker = new URL('./workers/ingest.ts', import.meta.url);

/** Reads every report of a folder that has a place in the tables; of every other it is said why it has none. */
export async function readReports(folder: string, shell: Shell): Promise<Readings> {
	const sourceOf = await sourcesOf(folder, shell);
	const files = await filesBelow([folder], shell);
	const keeping: Keeping = { folder: join(KEPT, await edition()) };
	await mkdir(keeping.folder, { recursive: true });
	const cards: ReadCard[] = [];
	let done = 0;
	let reused = 0;
	for await (const { file, results, failure } of inWorkers<Found>(worker, files, {
		data: keeping
	})) {
		for (const found of results) {
			if (found.reused) reused++;
			if ('lost' in found) {
				shell.complain(found.lost, found.name);
				continue;
			}
			const { name, sha256, claim, unit, brief, complaints } = found;
			for (const complaint of complaints) shell.complain(complaint, name);
			const source_file = relative(folder, name).split(sep).join('/') || basename(name);
			const origin = isDemo(folder, source_file) ? 'demo' : 'published';
			const source = sourceOf(source_file);
			cards.push({ source_file, sha256, origin, source, claim, unit, brief });
		}
		if (failure) shell.complain(failure, file);
		shell.progress(reading, ++done, files.length);
	}
	const laidOf = ({ source_file, sha256 }: Card) =>
		rowsOf(keeping.folder, { name: source_file, sha256 });
	return { cards, laidOf, reused, tidy: () => forgetOthers(keeping.folder) };
}

const isDemo = (folder: string, name: string) =>
	[basename(resolve(folder)), ...name.split('/').slice(0, -1)].includes('demo');

import { glob, readFile } from 'node:fs/promises';
import type { Hit } from './hits.ts';

/** Where the build puts the program of the site, which is made of packages besides our own code. */
const program = /^_app\//;

/**
 * Leaves out what a package brings along: the addresses of authors, tables that look like such, in a file of the program,
 * when it stands word for word in a file of an installed package. Names and what is withheld are never left out.
 */
export async function withoutPackages(hits: readonly Hit[]): Promise<Hit[]> {
	const doubtful = hits.filter(isDoubtful);
	if (doubtful.length === 0) return [...hits];

	const sought = new Set(doubtful.map(({ said }) => said));
	const theirs = new Set<string>();
	for await (const file of glob('node_modules/**/*.{js,mjs,cjs,wasm,bcmap,json}')) {
		const content = await readFile(file, 'latin1').catch(() => '');
		for (const said of sought) {
			if (!content.includes(said)) continue;
			theirs.add(said);
			sought.delete(said);
		}
		if (sought.size === 0) break;
	}
	return hits.filter((hit) => !isDoubtful(hit) || !theirs.has(hit.said));
}

const isDoubtful = ({ file, kind }: Hit) =>
	program.test(file) && kind !== 'name' && kind !== 'withheld' && kind !== 'unreadable';

import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo } from '#cli/demo/demo.ts';
import { reference } from '../reference.ts';

/** The length of a published report, in bytes of UTF-8. */
const common = 10_000;

/** Reports of common length: the digests, which state what published reports state, with as many words around it. */
export const commonTexts = (): string[] =>
	readdirSync('data/reports')
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => padded(readFileSync(join('data/reports', name), 'utf8')));

/** A text whose sentences without figures are said again where they stand, until it is of common length. */
function padded(text: string): string {
	const sentences = text.split(/(?<=。)/);
	let missing = common - Buffer.byteLength(text);
	const times = sentences.map(() => 1);
	while (missing > 0) {
		const before = missing;
		for (const [i, sentence] of sentences.entries()) {
			if (missing <= 0 || /[\d\n]/.test(sentence)) continue;
			times[i] = (times[i] ?? 1) + 1;
			missing -= Buffer.byteLength(sentence);
		}
		if (missing === before) break;
	}
	return sentences.map((sentence, i) => sentence.repeat(times[i] ?? 1)).join('');
}

/** So many reports, no two of the same unit, year and kind: those of the demo panel, its counties ever others. */
export function* reports(count: number): Iterable<{ name: string; text: string }> {
	const panel = [...demo()];
	const homes = [...new Set(panel.map(({ expected }) => expected.identity.region_name ?? ''))];
	for (let i = 0; i < count; i++) {
		const { name, text, expected } = panel[i % panel.length] as (typeof panel)[number];
		const home = expected.identity.region_name ?? '';
		const round = Math.floor(i / panel.length);
		const county = counties[round * homes.length + homes.indexOf(home)];
		if (!county) throw new Error('there are not so many counties');
		yield {
			name: `${String(i).padStart(6, '0')}-${name}`,
			text: text.replaceAll(home, county)
		};
	}
}

const names = Map.groupBy(reference.regions, ({ name }) => name);

/** Counties that no other division is called like. */
const counties = [...names]
	.filter(([name, regions]) => regions.length === 1 && /^[^自]{2}县$/.test(name))
	.map(([name]) => name);

/** A new folder with files in its `data/reports`. */
export async function folderOf(files: Iterable<{ name: string; text: string }>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'jijian-bench-'));
	await mkdir(join(folder, 'data/reports'), { recursive: true });
	for (const { name, text } of files) await writeFile(join(folder, 'data/reports', name), text);
	return folder;
}

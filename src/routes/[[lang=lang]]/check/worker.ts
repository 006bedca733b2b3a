import { UnreadableFile } from '#model/document.ts';
import { catalogue, digest, partsOf, type Digest, type Part } from '#pipeline.ts';
import { draft } from '#table/draft.ts';
import { extraction, findingsOf } from '#table/extraction.ts';
import { isIdentified, unitId } from '#table/identify.ts';
import { reference } from '#table/reference.ts';
import type { Checked, Said, Wanted } from '#ui/check/checked.ts';
import regions from '../../../../data/regions.csv?raw';
import limits from '../../../../data/thresholds.json?raw';
import unitTypes from '../../../../data/unit-types.csv?raw';

const known = reference(regions, unitTypes, limits);

const say = (said: Said) => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<Wanted>) => void check(data));

/** Checks the files one after the other, and in an archive each report. */
async function check({ files, locale }: Wanted) {
	for (const file of files) {
		const parts = await partsIn(file);
		for (const [i, part] of parts.entries()) {
			say({ kind: 'begun', name: part.name, nth: i + 1, of: parts.length });
			say({ kind: 'checked', checked: await checked(part, locale) });
		}
	}
	say({ kind: 'done' });
}

async function partsIn(file: File): Promise<Part[]> {
	say({ kind: 'begun', name: file.name, nth: 1, of: 1 });
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return await Array.fromAsync(partsOf({ name: file.name, bytes }));
	} catch {
		return [{ name: file.name, bytes: () => Promise.reject(new UnreadableFile(unreachable)) }];
	}
}

async function checked(part: Part, locale: Wanted['locale']): Promise<Checked> {
	const { name } = part;
	try {
		const found = await digest({ name, bytes: await part.bytes() }, known);
		const { identity } = found.report;
		return {
			name,
			draft: draft(found),
			advice: adviceOn(found),
			json: JSON.stringify(extraction(name, found, locale)),
			unit_id: isIdentified(identity) ? unitId(identity) : undefined
		};
	} catch (error) {
		return { name, failure: error instanceof UnreadableFile ? error.words : unreachable };
	}
}

function adviceOn(found: Digest) {
	const fired = new Set(findingsOf(found).map(({ rule }) => rule));
	return catalogue
		.filter(({ code }) => fired.has(code))
		.map(({ code, title, why, formula, doubts, basis }) => ({
			code,
			title,
			why,
			formula,
			doubts,
			basis
		}));
}

const unreachable = {
	'zh-CN': '浏览器读不到这个文件（可能刚被移动、改名，或正被别的程序占用）；请重新选择',
	en: 'the browser cannot get at the file (perhaps it was moved, renamed or is in use); choose it again'
};

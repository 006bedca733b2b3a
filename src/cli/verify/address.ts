import type { ListedFile } from '#model/manifest.ts';
import type { Text } from '#model/text.ts';
import { wordsOf } from '#cli/failure.ts';
import { MANIFEST } from '#cli/publish/manifest.ts';
import { differing, missing } from './faults.ts';
import { BadAnswer, get, hashed, whole } from './http.ts';
import type { Checked, Site } from './site.ts';

/** Files that are asked for at once. */
const ATONCE = 8;

/** What servers read themselves and hand out to nobody. */
const keptBack = /(?:^|\/)(?:\.[^/]*|_headers|_redirects|web\.config)$/;

/** A site that a web server hands out: what it does not list cannot be asked for. */
export function addressSite(address: string): Site {
	const base = new URL(address.endsWith('/') ? address : `${address}/`);
	const at = (name: string) => new URL(name.split('/').map(encodeURIComponent).join('/'), base);
	return {
		place: at(MANIFEST).href,
		manifest: async () => whole(await get(at(MANIFEST))),
		check: (files) => inTurns(files, (file) => checked(file, at(file.name))),
		beside: () => Promise.resolve([])
	};
}

async function checked(file: ListedFile, address: URL): Promise<Checked> {
	const { name } = file;
	try {
		const found = await hashed(await get(address), file.bytes);
		const wrong = found.map((one) => differing(file, one));
		return { name, words: wrong.includes(undefined) ? undefined : wrong[0] };
	} catch (error) {
		const status = error instanceof BadAnswer ? error.status : 0;
		if (keptBack.test(name) && (status === 403 || status === 404)) return { name, unserved: true };
		return { name, words: status === 404 ? missing : wordsOf(error) };
	}
}

/** What `work` makes of each, some at once, as they are done. */
async function* inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>): AsyncGenerator<R> {
	const running = new Map<T, Promise<readonly [T, R]>>();
	const next = async () => {
		const [one, result] = await Promise.race(running.values());
		running.delete(one);
		return result;
	};
	for (const one of all) {
		running.set(
			one,
			work(one).then((result) => [one, result] as const)
		);
		if (running.size >= ATONCE) yield await next();
	}
	while (running.size > 0) yield await next();
}

/** Whether a word is the address of a web server. */
export const isAddress = (word: string): boolean =>
	/^https?:\/\//i.test(word) && URL.canParse(word);

/** What cannot be seen over http. */
export const onlyListed: Text = {
	'zh-CN': '经由网址只能核对清单中的文件；多出的文件请在服务器的文件夹上核对',
	en: 'by address only listed files can be checked; files too many are found in the folder on the server'
};

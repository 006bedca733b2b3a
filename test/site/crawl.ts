import { Parser } from 'htmlparser2';

/** What a page holds for one who runs no script: the addresses it leads to or shows, and its own anchors. */
export type Seen = Readonly<{
	/** Pages and files that links and forms lead to, with their anchors. */
	links: readonly URL[];
	/** Pictures and styles that it shows. */
	shown: readonly URL[];
	anchors: ReadonlySet<string>;
	/** The data attributes of its elements. */
	marks: ReadonlySet<string>;
}>;

/** A link that leads nowhere, and where it stands. */
export type Dead = Readonly<{ from: string; to: string; why: string }>;

export type Crawl = Readonly<{
	/** Every page reached, by its path. */
	pages: ReadonlyMap<string, Seen>;
	/** Every file of the site that a page leads to or shows, by its path. */
	files: ReadonlySet<string>;
	/** Addresses of other sites. */
	outside: readonly URL[];
	dead: readonly Dead[];
}>;

/** Requests at once. */
const ABREAST = 12;

/** Everything that can be reached from an address of a site by links alone; no more than so many pages of it. */
export async function crawl(start: URL, most = Infinity): Promise<Crawl> {
	const pages = new Map<string, Seen>();
	const files = new Set<string>();
	const outside: URL[] = [];
	const dead: Dead[] = [];
	const asked = new Set([start.pathname]);
	let waiting = [{ from: '', path: start.pathname }];

	async function visit({ from, path }: (typeof waiting)[number]) {
		const response = await fetch(new URL(path, start), { redirect: 'manual' });
		if (response.status !== 200) {
			dead.push({ from, to: path, why: String(response.status) });
			return [];
		}
		if (!response.headers.get('content-type')?.startsWith('text/html')) {
			await response.body?.cancel();
			files.add(path);
			return [];
		}
		const seen = read(await response.text(), new URL(path, start));
		pages.set(path, seen);
		return [...seen.links, ...seen.shown].flatMap((url) => {
			if (url.origin !== start.origin) outside.push(url);
			if (url.origin !== start.origin || asked.has(url.pathname)) return [];
			asked.add(url.pathname);
			return [{ from: path, path: url.pathname }];
		});
	}

	while (waiting.length > 0 && pages.size < most) {
		const next = waiting.splice(0, Math.min(ABREAST, most - pages.size));
		const found = await Promise.all(next.map(visit));
		waiting = [...waiting, ...found.flat()];
	}
	return { pages, files, outside, dead };
}

/** The anchors that links of pages name and their targets do not have. */
export const lost = ({ pages }: Crawl): Dead[] =>
	[...pages].flatMap(([from, { links }]) =>
		links.flatMap((url) => {
			const anchor = decodeURIComponent(url.hash.slice(1));
			const target = pages.get(url.pathname);
			return anchor && target && !target.anchors.has(anchor)
				? [{ from, to: url.pathname + url.hash, why: 'no such anchor' }]
				: [];
		})
	);

function read(html: string, address: URL): Seen {
	const links = new Map<string, URL>();
	const shown = new Map<string, URL>();
	const anchors = new Set<string>();
	const marks = new Set<string>();
	const add = (where: Map<string, URL>, href: string | undefined) => {
		if (href !== undefined && !where.has(href)) where.set(href, new URL(href, address));
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			const { id, href, src, srcset, rel, action } = attributes;
			if (id) anchors.add(id);
			for (const mark in attributes) if (mark.startsWith('data-')) marks.add(mark);
			if (name === 'a' || name === 'area') add(links, href);
			if (name === 'form') add(links, action);
			if (name === 'link' && rel !== 'modulepreload') add(shown, href);
			if (name === 'img' || name === 'iframe' || name === 'source') add(shown, src ?? srcset);
		}
	});
	parser.end(html);
	return { links: [...links.values()], shown: [...shown.values()], anchors, marks };
}

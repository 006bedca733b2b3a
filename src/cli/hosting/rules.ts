import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Directives of a Content-Security-Policy, as `svelte.config.js` has them. */
export type Directives = Readonly<Record<string, readonly string[]>>;

/** The policy that every page carries; it is written in one place, and pages and servers say it. */
export async function directives(): Promise<Directives> {
	const file = pathToFileURL(resolve('svelte.config.js')).href;
	const { default: config } = (await import(file)) as {
		default: { kit: { csp: { directives: Directives } } };
	};
	return config.kit.csp.directives;
}

/** What `default-src` stands for, scripts and styles aside. */
const fetched = ['connect-src', 'font-src', 'frame-src', 'manifest-src', 'media-src', 'worker-src'];

/** These name the hashes of what stands in a page, so each page says them itself, in its head. */
const ofThePage = ['default-src', 'script-src', 'style-src'];

/** The part of the policy that is the same for all pages, for a server to say with every answer. */
export function policy(directives: Directives): string {
	const { 'default-src': otherwise = [] } = directives;
	const all: Directives = {
		...Object.fromEntries(fetched.map((name) => [name, otherwise])),
		...directives
	};
	return Object.entries(all)
		.filter(([name]) => !ofThePage.includes(name))
		.map(([name, sources]) => [name, ...sources.map(quoted)].join(' '))
		.join('; ');
}

const keyword = /^(?:self|none|unsafe-|wasm-unsafe-|sha\d+-)/;

const quoted = (source: string) => (keyword.test(source) ? `'${source}'` : source);

/** What a page alone cannot say: who may show it in a frame. Pages made to be shown so are excepted. */
export const unframed = "frame-ancestors 'self'";

/** Paths of pages that others may show in a frame; a pattern that servers understand as JavaScript does. */
export const embeds = '/embed/';

/** Headers of every answer besides the policy. */
export const headers: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy':
		'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()'
};

/** How long an answer is kept: for ever where the name changes with the content. */
export const caching = {
	forever: 'public, max-age=31536000, immutable',
	briefly: 'public, max-age=300'
};

/** The paths of what never changes under its name. */
export const unchanging =
	'/_app/immutable/|/data/search/[0-9a-f]+/|/data/[a-z]+\\.[0-9a-f]+\\.duckdb';

/** Types that servers do not know by themselves, by the ending of the name. */
export const types: Readonly<Record<string, string>> = {
	js: 'text/javascript',
	mjs: 'text/javascript',
	wasm: 'application/wasm',
	duckdb: 'application/vnd.duckdb',
	parquet: 'application/vnd.apache.parquet',
	csv: 'text/csv',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/** The feeds, by the end of their paths, and their type. */
export const feeds = { path: '/feed.xml', type: 'application/atom+xml' };

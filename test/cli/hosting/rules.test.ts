import { expect, test } from 'vitest';
import { apache, nginx, staticHost } from '#cli/hosting/files.ts';
import { directives, embeds, headers, policy, unchanging, unframed } from '#cli/hosting/rules.ts';

const said = await directives();

/** A policy as servers and pages write it, taken apart. */
const parsed = (policy: string) =>
	Object.fromEntries(
		policy.split('; ').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources.map((source) => source.replaceAll("'", ''))];
		})
	);

test('what a server says of the policy is what pages say, save what names hashes of a page', () => {
	const server = parsed(policy(said));
	for (const [name, sources] of Object.entries(server))
		expect(sources, name).toEqual(said[name] ?? said['default-src']);

	const missing = Object.keys(said).filter((name) => !(name in server));
	expect(missing.toSorted()).toEqual(['default-src', 'script-src', 'style-src']);
});

test('scripts and styles come from the site alone, and no script from the page without its hash', () => {
	const hashes = (said['script-src'] ?? []).filter((source) => source.startsWith('sha256-'));
	expect(said['script-src']).toEqual(['self', 'wasm-unsafe-eval', ...hashes]);
	expect(hashes).toHaveLength(1);
	expect(said['style-src']).toEqual(['self']);
	expect(said['default-src']).toEqual(['self']);
});

const places = ['', 'unit/', 'embed/', 'en', 'en/unit/', 'en/embed/'];

test.each([nginx, apache, staticHost])('$name says the policy and every header', ({ content }) => {
	const settings = content(policy(said), places);
	for (const words of [policy(said), unframed, ...Object.values(headers), 'immutable'])
		expect(settings).toContain(words);
});

test('only pages made for it may be framed by others', () => {
	const settings = staticHost.content(policy(said), places);
	const framed = settings.split('\n\n').filter((rule) => rule.includes(unframed));
	expect(framed.map((rule) => rule.split('\n')[0])).toEqual(['/', '/unit/*', '/en', '/en/unit/*']);
	expect(['/embed/unit/a/', '/en/embed/x'].every((path) => path.includes(embeds))).toBe(true);
});

test('what never changes under its name is kept for ever, and nothing else', () => {
	const kept = (path: string) => new RegExp(unchanging).test(path);
	const hash = '0d2195ea44a37193';
	expect(
		[
			'/_app/immutable/chunks/a.js',
			`/below/data/audit.${hash}.duckdb`,
			`/data/search/${hash}/pairs-1.json`
		].map(kept)
	).toEqual([true, true, true]);
	expect(
		['/', '/index.html', '/data/search/catalogue.json', '/data/manifest.json', '/search/'].map(kept)
	).toEqual([false, false, false, false, false]);
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesBelow } from '#cli/folder.ts';
import { directives } from '#cli/hosting/rules.ts';
import { expect, test } from './site.ts';

const build = join(import.meta.dirname, '../../build');

const all = async () =>
	(await namesBelow(build))
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({ name, html: readFileSync(join(build, name), 'utf8') }));

const attributes = (html: string, pattern: RegExp) =>
	Array.from(html.matchAll(pattern), ([, value = '']) => value);

const hashOf = (content: string) =>
	`'sha256-${createHash('sha256').update(content).digest('base64')}'`;

test('every link leads into the site, into the web or to a mailbox; all that a page loads is its own', async () => {
	const kept = /^(?:https?:\/\/|mailto:|data:image\/|[^:]*$)/;
	for (const { name, html } of await all()) {
		for (const address of attributes(html, /<a\b[^>]*?\shref="([^"]*)"/g))
			expect(address.replaceAll('&amp;', '&').split(/[?#]/)[0], name).toMatch(kept);
		const loaded = attributes(
			html,
			/<(?:script|link|img|source|iframe|form|object|embed|video|audio)\b[^>]*?\s(?:src|srcset|href|action|data)="([^"]*)"/g
		);
		for (const address of loaded) expect(address, name).not.toMatch(/^(?:[a-z][a-z\d+.-]*:|\/\/)/i);
		expect(html, name).not.toMatch(/<[a-z][^<>]*\son[a-z]+=/i);
	}
});

test('every page carries the policy, and no script or style but those that it names', async () => {
	const said = await directives();
	for (const { name, html } of await all()) {
		// It stands for any address that is none, and hands over to a page with a policy of its own.
		if (name === '404.html') continue;
		const [policy = ''] = attributes(
			html,
			/http-equiv="content-security-policy" content="([^"]*)"/g
		);
		const own = new Map(
			policy.split('; ').map((directive) => {
				const [key = '', ...sources] = directive.split(' ');
				return [key, sources] as const;
			})
		);
		expect([...own.keys()].toSorted(), name).toEqual(Object.keys(said).toSorted());
		const scripts = attributes(html, /<script>([\s\S]*?)<\/script>/g);
		const styles = attributes(html, /<style>([\s\S]*?)<\/style>/g);
		for (const [key, inline] of [
			['script-src', scripts],
			['style-src', styles]
		] as const) {
			const plain = (said[key] ?? []).filter((source) => !source.startsWith('sha256-'));
			const hashes = (own.get(key) ?? []).filter((source) => source.startsWith("'sha256-"));
			expect(own.get(key)?.filter((source) => !hashes.includes(source))).toEqual(
				plain.map((source) => `'${source}'`)
			);
			for (const content of inline) expect(hashes, name).toContain(hashOf(content));
		}
	}
});

test('the server says what a page cannot', async ({ request }) => {
	const headersOf = async (path: string) => (await request.get(path)).headers();
	const page = await headersOf('/');
	expect(page['content-security-policy']).toContain("frame-ancestors 'self'");
	expect(page['x-content-type-options']).toBe('nosniff');
	expect((await headersOf('/embed/all/'))['content-security-policy']).not.toContain(
		'frame-ancestors'
	);
	expect((await headersOf('/data/search/catalogue.json'))['content-encoding']).toMatch(/br|gzip/);
});

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
	`sha256-${createHash('sha256').update(content).digest('base64')}`;

test('every link leads into the site, into the web or to a mailbox; all that a page loads is its own', async () => {
	const kept = /^(?:https?:\/\/|mailto:|data:image\/|[^:]*$)/;
	const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;
	const faults: string[] = [];
	let links = 0;
	for (const { name, html } of await all()) {
		const fault = (what: string) => faults.push(`${name}: ${what}`);
		for (const address of attributes(html, /<a\b[^>]*?\shref="([^"]*)"/g)) {
			links++;
			if (!kept.test(address.replaceAll('&amp;', '&').split(/[?#]/)[0] ?? '')) fault(address);
		}
		const loaded = attributes(
			html,
			/<(?:script|link|img|source|iframe|form|object|embed|video|audio)\b[^>]*?\s(?:src|srcset|href|action|data)="([^"]*)"/g
		);
		loaded.filter((address) => elsewhere.test(address)).forEach(fault);
		if (/<[a-z][^<>]*\son[a-z]+=/i.test(html)) fault('an attribute that is a script');
	}
	expect(faults).toEqual([]);
	expect(links).toBeGreaterThan(10_000);
});

test('every page carries the policy, and no script or style but those that it names', async () => {
	const said = await directives();
	const faults: string[] = [];
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
				return [key, sources.map((source) => source.replaceAll("'", ''))] as const;
			})
		);
		const isHash = (source: string) => source.startsWith('sha256-');
		for (const [key, sources] of Object.entries(said)) {
			const plain = (own.get(key) ?? []).filter((source) => !isHash(source));
			if (plain.join() !== sources.filter((source) => !isHash(source)).join())
				faults.push(`${name}: ${key} ${plain.join(' ')}`);
		}
		const inline = [
			['script-src', attributes(html, /<script>([\s\S]*?)<\/script>/g)],
			['style-src', attributes(html, /<style>([\s\S]*?)<\/style>/g)]
		] as const;
		for (const [key, contents] of inline)
			for (const content of contents)
				if (!own.get(key)?.includes(hashOf(content)))
					faults.push(`${name}: ${key} does not name ${content.slice(0, 80)}`);
	}
	expect(faults).toEqual([]);
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

import { base } from '$app/paths';
import { locales } from '#model/text.ts';
import tokens from '#ui/tokens.css?raw';
import { words } from '#ui/words.ts';
import type { RequestHandler } from './$types';

const look = `${tokens}
body { max-width: var(--measure); margin: 12vh auto; padding: 0 var(--s4); background: var(--paper); color: var(--ink); font-family: var(--font); line-height: 1.65 }
a { color: var(--accent) }`;

/** Where an address is that of a report without a page of its own, the page that shows any report takes this one's place. */
const script = `
const found = /^(.*\\/report\\/)([^/]+)(\\/?)$/.exec(location.pathname);
if (found && found[2] !== 'shell') {
	if (!found[3]) history.replaceState(null, '', location.pathname + '/' + location.search + location.hash);
	fetch(found[1] + 'shell/').then((response) => response.ok ? response.text() : Promise.reject()).then((page) => {
		document.open();
		document.write(page);
		document.close();
	}, () => {});
}`;

export const prerender = true;

/** What a web server shows for an address that is none. It may stand at any depth, so it holds all that it needs. */
export const GET: RequestHandler = () => {
	const parts = locales.map(
		(locale) => `<section lang="${locale}">
<h1>${words.notFound[locale]}</h1>
<p>${words.notFoundHelp[locale]}</p>
<p><a href="${base}/${locale === 'en' ? 'en/' : ''}">${words.toOverview[locale]}</a></p>
</section>`
	);
	return new Response(
		`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>404 · ${words.name['zh-CN']}</title>
<style>${look}</style>
<main>${parts.join('')}</main>
<script>${script}</script>
</html>
`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
};

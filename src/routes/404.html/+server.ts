import { base } from '$app/paths';
import { locales } from '#model/text.ts';
import tokens from '#ui/tokens.css?raw';
import { words } from '#ui/words.ts';
import type { RequestHandler } from './$types';

const look = `${tokens}
body { max-width: var(--measure); margin: 12vh auto; padding: 0 var(--s4); background: var(--paper); color: var(--ink); font-family: var(--font); line-height: 1.65 }
a { color: var(--accent) }`;

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
</html>
`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
};

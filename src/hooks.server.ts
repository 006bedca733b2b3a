import type { Handle } from '@sveltejs/kit';

/** Writes the page's language, and lets pictures go before scripts: a page is whole without them. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'zh-CN'),
		preload: ({ type }) => type !== 'js'
	});

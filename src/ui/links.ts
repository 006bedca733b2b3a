import { resolve } from '$app/paths';
import type { Theme } from '#chart/theme.ts';
import type { Locale } from '#model/text.ts';
import { live } from './live.svelte.ts';

/** The widths, in pixels, that pictures are drawn at; near to those they are shown at, so that their letters are the page's. */
export const widths = { wide: 600, narrow: 360 } as const;
export type Shape = keyof typeof widths;

/** The addresses of the site's pages in a language. All end in a slash, so that any web server finds them. */
export function links(locale: Locale) {
	const lang: Record<string, string> = locale === 'en' ? { lang: 'en' } : {};
	const overview = () => resolve('/[[lang=lang]]', lang).replace(/\/?$/, '/');
	const compare = () => `${resolve('/[[lang=lang]]/compare', lang)}/`;
	const data = () => `${resolve('/[[lang=lang]]/data', lang)}/`;
	return {
		overview,
		/** What a reader brought has no pages of its own: its regions and units are seen where anything can be chosen. */
		region: (code: string) =>
			live.own?.regions.has(code)
				? `${overview()}?${new URLSearchParams({ region: code }).toString()}`
				: `${resolve('/[[lang=lang]]/region/[code]', { ...lang, code })}/`,
		unit: (id: string) =>
			live.own?.units.has(id)
				? `${compare()}?${new URLSearchParams({ u: id }).toString()}`
				: `${resolve('/[[lang=lang]]/unit/[id]', { ...lang, id })}/`,
		/** With an anchor it is loaded as a page: only then does the browser know its target. */
		report: (id: string, anchor?: string) =>
			live.own?.reports.has(id)
				? `${data()}?${new URLSearchParams({ report: id }).toString()}`
				: `${resolve('/[[lang=lang]]/report/[id]', { ...lang, id })}/${anchor ? `#${anchor}` : ''}`,
		/** A chart drawn at build; the album is `all`, a region's code or a unit's id. */
		picture: (album: string, chart: string, theme: Theme, shape: Shape) =>
			resolve('/charts/[album]/[chart].[locale].[theme].[shape].svg', {
				album,
				chart,
				locale,
				theme,
				shape
			}),
		/** A chart on a page of its own, to be shown inside another page. */
		embed: (album: string, chart: string) =>
			`${resolve('/[[lang=lang]]/embed/[album]/[chart]', { ...lang, album, chart })}/`,
		/** One sheet of A4 on a unit, in plain words. */
		unitBrief: (id: string) => `${resolve('/[[lang=lang]]/brief/unit/[id]', { ...lang, id })}/`,
		/** One or two sheets of A4 on a region. */
		regionBrief: (code: string) =>
			`${resolve('/[[lang=lang]]/brief/region/[code]', { ...lang, code })}/`,
		/** A version of a report, named by its content: the address stays when the report changes. */
		version: (id: string, version: string) =>
			`${resolve('/[[lang=lang]]/report/[id]/[version]', { ...lang, id, version })}/`,
		/** Where the page of a report is saved as one file. */
		save: (report: string) =>
			`${resolve('/[[lang=lang]]/save', lang)}/?${new URLSearchParams({ report }).toString()}`,
		changes: () => `${resolve('/[[lang=lang]]/changes', lang)}/`,
		feed: () => resolve('/[[lang=lang]]/changes/feed.xml', lang),
		corrections: () => `${resolve('/[[lang=lang]]/corrections', lang)}/`,
		compare: (params?: URLSearchParams) => {
			const search = params?.toString();
			return `${compare()}${search ? `?${search}` : ''}`;
		},
		search: () => `${resolve('/[[lang=lang]]/search', lang)}/`,
		data: (anchor?: string) => `${data()}${anchor ? `#${anchor}` : ''}`,
		check: () => `${resolve('/[[lang=lang]]/check', lang)}/`,
		explore: () => `${resolve('/[[lang=lang]]/explore', lang)}/`,
		/** With a rule it leads to the rule's entry in the catalogue. */
		audit: (rule?: string) => `${resolve('/[[lang=lang]]/audit', lang)}/${rule ? `#${rule}` : ''}`,
		about: (anchor?: string) =>
			`${resolve('/[[lang=lang]]/about', lang)}/${anchor ? `#${anchor}` : ''}`
	};
}

import { resolve } from '$app/paths';
import type { Theme } from '#chart/theme.ts';
import type { Locale } from '#model/text.ts';

/** The widths, in pixels, that pictures are drawn at; near to those they are shown at, so that their letters are the page's. */
export const widths = { wide: 600, narrow: 360 } as const;
export type Shape = keyof typeof widths;

/** The addresses of the site's pages in a language. All end in a slash, so that any web server finds them. */
export function links(locale: Locale) {
	const lang: Record<string, string> = locale === 'en' ? { lang: 'en' } : {};
	return {
		overview: () => resolve('/[[lang=lang]]', lang).replace(/\/?$/, '/'),
		region: (code: string) => `${resolve('/[[lang=lang]]/region/[code]', { ...lang, code })}/`,
		unit: (id: string) => `${resolve('/[[lang=lang]]/unit/[id]', { ...lang, id })}/`,
		/** With an anchor it is loaded as a page: only then does the browser know its target. */
		report: (id: string, anchor?: string) =>
			`${resolve('/[[lang=lang]]/report/[id]', { ...lang, id })}/${anchor ? `#${anchor}` : ''}`,
		/** A chart drawn at build; the album is `all`, a region's code or a unit's id. */
		picture: (album: string, chart: string, theme: Theme, shape: Shape) =>
			resolve('/charts/[album]/[chart].[locale].[theme].[shape].svg', {
				album,
				chart,
				locale,
				theme,
				shape
			}),
		compare: (params?: URLSearchParams) => {
			const search = params?.toString();
			return `${resolve('/[[lang=lang]]/compare', lang)}/${search ? `?${search}` : ''}`;
		},
		explore: () => `${resolve('/[[lang=lang]]/explore', lang)}/`,
		/** With a rule it leads to the rule's entry in the catalogue. */
		audit: (rule?: string) => `${resolve('/[[lang=lang]]/audit', lang)}/${rule ? `#${rule}` : ''}`,
		about: (anchor?: string) =>
			`${resolve('/[[lang=lang]]/about', lang)}/${anchor ? `#${anchor}` : ''}`
	};
}

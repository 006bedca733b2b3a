import { createContext } from 'svelte';
import type { SiteHead } from '#model/site.ts';
import type { Locale, Text } from '#model/text.ts';

/** Who reads the page, a phrase in their language, whether they are shown what the rules found in reports, and whose site it is. */
export type Reader = Readonly<{
	locale: Locale;
	say: (text: Text) => string;
	findings: boolean;
	site: SiteHead;
}>;

export const [getReader, setReader] = createContext<Reader>();

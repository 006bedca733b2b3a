import { createContext } from 'svelte';
import type { Locale, Text } from '#model/text.ts';

/** Who reads the page, a phrase in their language, and whether they are shown what the rules found in reports. */
export type Reader = Readonly<{
	locale: Locale;
	say: (text: Text) => string;
	findings: boolean;
}>;

export const [getReader, setReader] = createContext<Reader>();

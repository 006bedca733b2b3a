import { createContext } from 'svelte';
import type { Locale, Text } from '#model/text.ts';

/** Who reads the page, and a phrase in their language. */
export type Reader = Readonly<{ locale: Locale; say: (text: Text) => string }>;

export const [getReader, setReader] = createContext<Reader>();

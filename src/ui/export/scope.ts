import { createContext } from 'svelte';

/** What a page's tables and pictures were narrowed to, in words. */
export type Scope = Readonly<{ words: string }>;

const [get, setScope, has] = createContext<Scope>();

export { setScope };

/** The scope of the page, if it tells one. */
export const getScope = (): Scope | undefined => (has() ? get() : undefined);

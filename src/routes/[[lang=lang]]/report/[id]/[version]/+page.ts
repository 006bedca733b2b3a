import type { PageLoad } from './$types';

/** A version is read, not operated. */
export const csr = false;

export const load: PageLoad = ({ data }) => data;

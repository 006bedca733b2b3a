import type { PageLoad } from './$types';

/** Changes are read, not operated. */
export const csr = false;

export const load: PageLoad = ({ data }) => data;

import type { PageLoad } from './$types';

/** A chart inside another's page brings no script there. */
export const csr = false;

export const load: PageLoad = ({ data }) => data;

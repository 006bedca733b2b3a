import type { PageLoad } from './$types';

/** Words and tables only: no script is sent. */
export const csr = false;

export const load: PageLoad = ({ data }) => data;

import type { PageLoad } from './$types';

/** A report is read, not operated: its page needs no script, and a target in its address is found by the browser itself. */
export const csr = false;

export const load: PageLoad = ({ data }) => data;

import type { PageLoad } from './$types';

/** It is read and printed; terms open without a script. */
export const csr = false;

export const load: PageLoad = ({ data }) => data;

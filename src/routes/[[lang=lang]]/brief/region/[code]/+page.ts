import type { PageLoad } from './$types';

/** It is read and printed, and needs no script. */
export const csr = false;

export const load: PageLoad = ({ data }) => data;

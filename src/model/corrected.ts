import type { Rows } from './tables.ts';

/** A correction made, the report that it is about, and the value that is used now; null where the number is none of that measure. */
export type Corrected = Omit<Rows<'correction'>, 'new'> &
	Readonly<{ unit: string; year: number; now: string | null }>;

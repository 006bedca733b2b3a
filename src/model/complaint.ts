import type { Text } from './text.ts';

/** What is wrong with a file that a reader brought: where (the head of a CSV is row 1), and what to do. */
export type Complaint = Readonly<{
	file: string;
	row?: number;
	column?: string;
	words: Text;
}>;

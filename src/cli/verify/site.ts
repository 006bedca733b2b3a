import type { ListedFile } from '#model/manifest.ts';
import type { Text } from '#model/text.ts';
import type { Fault } from './listing.ts';

/** What came of a file: nothing wrong, something wrong, or that the server keeps it to itself, as it should. */
export type Checked = Readonly<{ name: string; words?: Text | undefined; unserved?: true }>;

/** A built site, wherever it stands. */
export type Site = Readonly<{
	/** Where its list of files is, for a person. */
	place: string;
	manifest: () => Promise<Uint8Array>;
	/** Looks at listed files, in whatever order it can. */
	check: (files: readonly ListedFile[]) => AsyncIterable<Checked>;
	/** What is there and not listed, as far as that can be seen. */
	beside: (files: readonly ListedFile[]) => Promise<readonly Fault[]>;
}>;

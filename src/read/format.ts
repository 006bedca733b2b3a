import type { Document } from '#model/document.ts';
import type { Text } from '#model/text.ts';

/** One form in which reports are handed in. */
export type Format = Readonly<{
	/** The file's name in `formats/`: `text`. */
	id: string;
	name: Text;
	/** Endings of file names, in lower case and without the dot. */
	endings: readonly string[];
	/** Whether bytes are of this form for certain, whatever the file's name says. */
	claims: (bytes: Uint8Array) => boolean;
	/** What the bytes say. Throws UnreadableFile where they say nothing, and nothing else. */
	read: (bytes: Uint8Array) => Document | Promise<Document>;
}>;

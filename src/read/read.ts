import type { Document } from '#model/document.ts';

/** A report file as it was given: its name tells the format, its bytes are checked against it. */
export type ReportFile = Readonly<{ name: string; bytes: Uint8Array }>;

/** What a report file says. Throws UnreadableFile where nothing can be read. */
export async function read(file: ReportFile): Promise<Document> {
	throw new Error(`${file.name}: not built`);
}

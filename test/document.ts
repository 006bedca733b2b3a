import type { Document } from '#model/document.ts';
import { documentOf as plain } from '#read/plain.ts';

/** The document that a plain text is read as. */
export const documentOf = (text: string): Document => plain(text);

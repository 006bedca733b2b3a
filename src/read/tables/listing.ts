import { opensItem } from '#read/items.ts';
import { filled, type RawCell, type RawRow } from './raw.ts';

/** Whether rows are two cells wide only because a list's numbers, or the page numbers of a table of contents, are set off. */
export const isListing = (rows: readonly RawRow[]) =>
	rows.map(filled).every(([first, second, third]) => !third && isListed(first, second));

const isListed = (first?: RawCell, second?: RawCell) =>
	/^[（(]?[\d一二三四五六七八九十①-⑳]+[)）.、．]?$/.test(first?.words ?? '') ||
	(opensItem(first?.words ?? '') && /^[-—]?\d{1,3}[-—]?$/.test(second?.words ?? ''));

import { listed, type WordFile } from './file.ts';
import type { Properties } from './properties.ts';

/** A style of paragraphs: what it sets itself, and the style that it is based on. */
export type Style = Readonly<{
	base: number;
	properties: Properties;
	/** A line of a table of contents. */
	isContents: boolean;
}>;

/** The styles of paragraphs, by the numbers that paragraphs call them. */
export function stylesOf(file: WordFile): (Style | undefined)[] {
	const sheet = file.listed(listed.styles);
	if (sheet.byteLength < 6) return [];
	const [count, head] = [sheet.getUint16(2, true), sheet.getUint16(4, true)];
	const styles: (Style | undefined)[] = [];
	let at = 2 + sheet.getUint16(0, true);
	for (let n = 0; n < count && at + 2 <= sheet.byteLength; n++) {
		const length = Math.min(sheet.getUint16(at, true), sheet.byteLength - at - 2);
		const held = new DataView(sheet.buffer, sheet.byteOffset + at + 2, length);
		styles.push(length > head + 2 ? styleOf(held, head) : undefined);
		at += 2 + length;
	}
	return styles;
}

/** Behind a head of fixed length stand the name and, for paragraphs, the properties. */
function styleOf(held: DataView, head: number): Style | undefined {
	const kind = held.getUint16(2, true);
	if ((kind & 0xf) !== 1) return;
	const named = head + 2 + held.getUint16(head, true) * 2 + 2;
	const at = named + (named % 2);
	if (at + 4 > held.byteLength) return;
	const length = Math.max(0, Math.min(held.getUint16(at, true) - 2, held.byteLength - at - 4));
	const known = held.getUint16(0, true) & 0xfff;
	return {
		base: kind >> 4,
		properties: new DataView(held.buffer, held.byteOffset + at + 4, length),
		isContents: known >= 19 && known <= 27
	};
}

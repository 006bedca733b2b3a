/** The marks of the Wingdings fonts by which forms are ticked, and bullets; their other pictures say nothing. */
const pictures: Readonly<Record<number, string>> = {
	0xfe: '☑',
	0x52: '☑',
	0xfd: '☒',
	0x53: '☒',
	0x54: '☒',
	0xfc: '√',
	0x50: '√',
	0xfb: '×',
	0x4f: '×',
	0xa8: '□',
	0xa3: '□',
	0x2a: '□',
	0x6f: '□',
	0x71: '□',
	0xb7: '•',
	0x6c: '●',
	0x6e: '■'
};

const picture = (code: number): string => pictures[code & 0xff] ?? '';

/** What a character means that a document calls by its code: one of a picture font has a code up to U+00FF, or from U+F000 on. */
export function symbol(code: number): string {
	if (code <= 0xff || (code >= 0xf000 && code <= 0xf0ff)) return picture(code);
	return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Text whose characters of picture fonts (they have codes of their own, whatever the font) are marks that anyone reads. */
export const withMarks = (text: string): string =>
	text.replace(/[\uf020-\uf0ff]/g, (glyph) => picture(glyph.charCodeAt(0)));

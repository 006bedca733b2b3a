import { UnreadableFile } from '#model/document.ts';
import { placesBefore } from '#read/places.ts';
import { listed, type WordFile } from './file.ts';

/** The characters of a document, in pieces that lie anywhere in the main stream. */
export type WordText = Readonly<{
	characters: string;
	/** Where in the main stream a character lies. */
	placeOf: (character: number) => number;
	/** How many characters each part of the document has. */
	lengths: Readonly<Record<(typeof parts)[number], number>>;
}>;

/** The parts that follow each other, and where the header says how long each of them is. */
const parts = [
	'body',
	'footnotes',
	'headers',
	'macros',
	'comments',
	'endnotes',
	'boxes',
	'headerBoxes'
] as const;

type Piece = Readonly<{ first: number; last: number; from: number; width: 1 | 2 }>;

export function textOf(file: WordFile): WordText {
	const pieces = piecesOf(file);
	let characters = '';
	for (const { first, last, from, width } of pieces) {
		const length = Math.min((last - first) * width, file.main.byteLength - from);
		if (length < 0 || first !== characters.length) throw new UnreadableFile(damaged);
		const bytes = new Uint8Array(file.main.buffer, file.main.byteOffset + from, length);
		characters += new TextDecoder(width === 2 ? 'utf-16le' : 'windows-1252', {
			ignoreBOM: true
		}).decode(bytes);
	}
	const firsts = pieces.map(({ first }) => first);
	const lengths = Object.fromEntries(
		parts.map((part, i) => [part, file.main.getUint32(0x4c + 4 * i, true)])
	) as WordText['lengths'];
	return {
		characters,
		placeOf(character) {
			const piece = pieces[placesBefore(firsts, character + 1) - 1];
			return piece ? piece.from + (character - piece.first) * piece.width : 0;
		},
		lengths
	};
}

/** The table of pieces stands behind properties that some of them have. */
function piecesOf(file: WordFile): Piece[] {
	const list = file.listed(listed.pieces);
	let at = 0;
	while (at < list.byteLength && list.getUint8(at) === 1) at += 3 + list.getUint16(at + 1, true);
	if (at >= list.byteLength || list.getUint8(at) !== 2) throw new UnreadableFile(damaged);

	const [from, count] = [at + 5, Math.floor((list.getUint32(at + 1, true) - 4) / 12)];
	return Array.from({ length: count }, (_, i) => {
		const place = list.getUint32(from + (count + 1) * 4 + i * 8 + 2, true);
		const isNarrow = (place & 0x40000000) !== 0;
		return {
			first: list.getUint32(from + i * 4, true),
			last: list.getUint32(from + i * 4 + 4, true),
			from: isNarrow ? (place & 0x3fffffff) >> 1 : place,
			width: isNarrow ? 1 : 2
		};
	});
}

const damaged = {
	'zh-CN': '文件已损坏，找不到正文；请用 Word 或 WPS 打开后另存为 .docx',
	en: 'the file is damaged and its text cannot be found; open it in Word or WPS and save it as .docx'
};

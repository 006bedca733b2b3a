import { seats, widthOf, type Blocks, type Rows, type Seat } from './blocks.ts';

/** What is printed on a page: words that stand on a line, rules from one place to another (`y` goes down), and commands. */
export type Mark =
	| Readonly<{ words: string; x: number; y: number; size?: number; turned?: boolean }>
	| Readonly<{ from: readonly [number, number]; to: readonly [number, number] }>
	| Readonly<{ drawn: string }>;

const [width, height] = [595, 842];

/** A PDF of pages in a font that the file names and does not carry, as many Chinese files do. `more` goes into the trailer. */
export function pdfOf(pages: readonly (readonly Mark[])[], more = ''): Uint8Array {
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}]>>`,
		'<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
		'<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>',
		'<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/StemV 80>>',
		...pages.flatMap((marks, i) => {
			const content = marks.map(drawn).join('\n');
			return [
				`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`,
				`<</Length ${content.length}>>stream\n${content}\nendstream\n`
			];
		})
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, i) => {
		const place = file.length;
		file += `${i + 1} 0 obj${object}endobj\n`;
		return String(place).padStart(10, '0');
	});
	const table = places.map((place) => `${place} 00000 n \n`).join('');
	const count = objects.length + 1;
	return new TextEncoder().encode(
		`${file}xref\n0 ${count}\n0000000000 65535 f \n${table}trailer<</Size ${count}/Root 1 0 R${more}>>\nstartxref\n${file.length}\n%%EOF`
	);
}

function drawn(mark: Mark): string {
	if ('drawn' in mark) return mark.drawn;
	if ('from' in mark)
		return `${mark.from[0]} ${height - mark.from[1]} m ${mark.to[0]} ${height - mark.to[1]} l S`;
	const { words, x, y, size = 12, turned } = mark;
	const codes = Array.from(words, (one) => one.charCodeAt(0).toString(16).padStart(4, '0'));
	const matrix = turned ? '0.7 0.7 -0.7 0.7' : '1 0 0 1';
	return `BT/F ${size} Tf ${matrix} ${x} ${height - y} Tm<${codes.join('')}>Tj ET`;
}

/** How wide words are, in points. */
const widthIn = (words: string, size: number) =>
	Array.from(words).reduce((sum, one) => sum + (one.charCodeAt(0) < 0x80 ? 0.5 : 1), 0) * size;

/** Words cut into lines of a width; numbers and Latin words stay whole where one line has place for them. */
function wrapped(words: string, room: number, size: number): string[] {
	return words.split('\n').flatMap((line) => {
		const lines = [''];
		const add = (word: string) => {
			const last = lines.at(-1) ?? '';
			if (last !== '' && widthIn(last + word, size) > room) lines.push(word);
			else lines[lines.length - 1] = last + word;
		};
		for (const word of line.match(/[\x21-\x7e]+|[^\x21-\x7e]/g) ?? []) {
			if (widthIn(word, size) > room) for (const letter of word) add(letter);
			else add(word);
		}
		return lines;
	});
}

const [left, top, bottom, room, pitch] = [56, 60, 780, 480, 18];

/** A report as printed pages, with their numbers below: lines of the page's width, tables with rules around every cell. */
export function pdf(blocks: Blocks): Uint8Array {
	const pages: Mark[][] = [[]];
	let y = top;
	const turn = (need: number) => {
		if (y + need <= bottom) return false;
		pages.push([]);
		y = top;
		return true;
	};
	for (const block of blocks) {
		if (typeof block !== 'string') {
			y += 8;
			const rows = rowsOf(block);
			for (const [r, row] of rows.entries()) {
				const isFirst = turn(row.need) || r === 0;
				const isLast = y + row.height + (rows[r + 1]?.need ?? 0) > bottom;
				pages.at(-1)?.push(...row.marks(y, isFirst, isLast));
				y += row.height;
			}
			y += pitch + 8;
			continue;
		}
		const isProse = widthIn(block, 12) > room * 0.8 || /[。；]$/.test(block);
		for (const [i, line] of wrapped((isProse ? '\u3000\u3000' : '') + block, room, 12).entries()) {
			turn(pitch);
			const indent = isProse && i === 0 ? 24 : 0;
			pages.at(-1)?.push({ words: line.replace(/^\u3000\u3000/, ''), x: left + indent, y: y + 12 });
			y += pitch;
		}
	}
	return pdfOf(
		pages.map((marks, i) => [...marks, { words: `- ${i + 1} -`, x: 285, y: 810, size: 9 }])
	);
}

/** Rows of a table with their heights; a cell that a page breaks has rules where it ends and where it begins anew. */
function rowsOf(rows: Rows) {
	const size = 9;
	const step = room / widthOf(rows);
	const own = seats(rows);
	const linesOf = ({ words, columns }: Seat) => wrapped(words, step * columns - 8, size);
	const heights = own.map((row) => {
		const most = row.filter((seat) => seat.rows === 1).map((seat) => linesOf(seat).length);
		return Math.max(1, ...most) * 12 + 8;
	});
	return own.map((row, r) => ({
		height: heights[r] ?? 0,
		need: Math.max(heights[r] ?? 0, ...row.map((seat) => linesOf(seat).length * 12 + 8)),
		marks: (y: number, isFirst: boolean, isLast: boolean): Mark[] => {
			const reaching = own
				.slice(0, r + 1)
				.flatMap((above, from) => above.map((seat) => ({ seat, from })))
				.filter(({ seat, from }) => from + seat.rows > r);
			return [
				...reaching.flatMap(({ seat, from }) => {
					const [x1, x2] = [left + step * seat.column, left + step * (seat.column + seat.columns)];
					const end = y + (heights[r] ?? 0);
					const across = (at: number): Mark => ({ from: [x1, at], to: [x2, at] });
					return [
						...[x1, x2].map((at): Mark => ({ from: [at, y], to: [at, end] })),
						...(isFirst || from === r ? [across(y)] : []),
						...(isLast || from + seat.rows === r + 1 ? [across(end)] : [])
					];
				}),
				...row.flatMap((seat) =>
					linesOf(seat).map((words, i): Mark => ({
						words,
						x: left + step * seat.column + 4,
						y: y + 12 + i * 12,
						size
					}))
				)
			];
		}
	}));
}

import { opensItem } from '#read/items.ts';
import { between, need, wordsOf, type PrintedLine } from './lines.ts';

/** Where the lines of a document begin and end, in its own columns or over the whole page. */
type Measure = Readonly<{ left: number; right: number }>;

/** A page is wider than so many characters, and a column of two wider than so many. */
const [widest, narrow] = [20, 11];

/** No sentence goes on with this; 二、三季度 goes on with the next number. */
const heading = /^[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])/;

/** A line that is a date and nothing else signs a text; no sentence goes on with it once the one before has ended. */
const signing =
	/^\s*(?:[\d０-９]{4}|[〇○零一二三四五六七八九]{4})\s*年[\s\S]{1,6}月[\s\S]{1,8}日\s*$/;

/** The number of a page that this one was copied from stands alone. */
const dashedNumber = /^\s*[-—–―─]+\s*[\d０-９]{1,4}\s*[-—–―─]+\s*$/;

/** Puts lines together that only the width of the page broke. */
export class Prose {
	readonly #measures: ReadonlyMap<number, Measure>;

	constructor(lines: readonly PrintedLine[]) {
		const columns = new Set(lines.map(({ column }) => column));
		this.#measures = new Map(
			Array.from(columns, (column) => [
				column,
				measureOf(lines.filter((line) => line.column === column))
			])
		);
	}

	/** The paragraphs of lines that follow each other. */
	paragraphs(lines: readonly PrintedLine[]): string[] {
		const paragraphs: string[][] = [];
		let above: PrintedLine | undefined;
		let before = '';
		for (const line of lines) {
			const words = wordsOf(line);
			const last = paragraphs.at(-1);
			if (last && above && this.#goesOn(above, line, words))
				last.push(between(before, words), words);
			else paragraphs.push([words]);
			[above, before] = [line, words];
		}
		return paragraphs.map((parts) => parts.join(''));
	}

	/** A line goes on where it has no place for another character, and the next is not set in and no item of its own. */
	#goesOn(above: PrintedLine, line: PrintedLine, words: string): boolean {
		const [measure, next] = [this.#measures.get(above.column), this.#measures.get(line.column)];
		if (!measure || !next || Math.abs(above.size - line.size) > line.size * 0.15) return false;
		const isLong = above.right - measure.left > above.size * (above.column === 0 ? widest : narrow);
		const isFull = isLong && above.right > measure.right - need(words, above.size);
		const isSetIn = line.left > next.left + line.size;
		const isFar = line.y > above.y && line.y - above.y > line.size * 2.8;
		if (!isFull || isSetIn || isFar) return false;
		if (heading.test(words) || [wordsOf(above), words].some((said) => dashedNumber.test(said)))
			return false;
		const isEnded = /[。：；:;]$/.test(wordsOf(above));
		return !(isEnded && (opensItem(words) || signing.test(words)));
	}
}

/** Lines that go on end about where the longest do (marks may hang over), and those after them begin at the left. */
function measureOf(lines: readonly PrintedLine[]): Measure {
	const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
	const furthest = rights[Math.floor(rights.length * 0.95)] ?? 0;
	const full = lines.filter((line) => line.right > furthest - line.size * 2.5);
	const lefts = full.map(({ left }) => left).sort((a, b) => a - b);
	const ends = full.map(({ right }) => right).sort((a, b) => a - b);
	return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right: ends[ends.length >> 1] ?? 0 };
}

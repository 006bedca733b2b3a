import { Counts, List, type Level } from '#read/counter.ts';
import { listed, type WordFile } from './file.ts';

/** The ways to count, by the numbers that Word has for them. */
const countings: Readonly<Record<number, string>> = {
	0: 'decimal',
	1: 'upperRoman',
	2: 'lowerRoman',
	3: 'upperLetter',
	4: 'lowerLetter',
	10: 'ideographDigital',
	11: 'japaneseCounting',
	14: 'decimalFullWidth',
	16: 'japaneseLegal',
	17: 'japaneseDigitalTenThousand',
	18: 'decimalEnclosedCircle',
	19: 'decimalFullWidth2',
	22: 'decimalZero',
	23: 'bullet',
	26: 'decimalEnclosedFullstop',
	27: 'decimalEnclosedParen',
	28: 'decimalEnclosedCircleChinese',
	29: 'ideographEnclosedCircle',
	30: 'ideographTraditional',
	31: 'ideographZodiac',
	33: 'taiwaneseCounting',
	34: 'ideographLegalTraditional',
	35: 'taiwaneseCountingThousand',
	36: 'taiwaneseDigital',
	37: 'chineseCounting',
	38: 'chineseLegalSimplified',
	39: 'chineseCountingThousand',
	255: 'none'
};

/** The lists of a document, by the numbers that paragraphs call them: from 1 on. */
export function listsOf(file: WordFile): (List | undefined)[] {
	const kinds = kindsOf(file);
	const overrides = file.listed(listed.overrides);
	if (overrides.byteLength < 4) return [];

	const count = Math.min(overrides.getUint32(0, true), overrides.byteLength >> 4);
	const lists: (List | undefined)[] = [undefined];
	let at = 4 + count * 16;
	for (let n = 0; n < count; n++) {
		const kind = kinds.get(overrides.getInt32(4 + n * 16, true));
		const changes = changesOf(overrides, at + 4, overrides.getUint8(4 + n * 16 + 12));
		at = changes.end;
		const levels = Array.from({ length: 9 }, (_, i) => changes.levels.get(i) ?? kind?.levels[i]);
		lists.push(kind && new List(kind.counts, levels.map(orPlain), changes.starts));
	}
	return lists;
}

const orPlain = (level: Level | undefined): Level =>
	level ?? { start: 1, counting: 'none', text: '', isLegal: false, restart: undefined };

type Kind = Readonly<{ counts: Counts; levels: readonly Level[] }>;

/** What lists are instances of, by their ids; their levels stand behind all of them. */
function kindsOf({ main, table }: WordFile): Map<number, Kind> {
	const at = 0x9a + 8 * listed.lists;
	const [from, length] = [main.getUint32(at, true), main.getUint32(at + 4, true)];
	const kinds = new Map<number, Kind>();
	if (length < 2) return kinds;

	const count = Math.min(table.getUint16(from, true), Math.floor((length - 2) / 28));
	let place = from + 2 + count * 28;
	for (let n = 0; n < count; n++) {
		const kind = from + 2 + n * 28;
		const levels: Level[] = [];
		for (let left = table.getUint8(kind + 26) & 1 ? 1 : 9; left > 0; left--) {
			const { level, end } = levelAt(table, place);
			levels.push(level);
			place = end;
		}
		kinds.set(table.getInt32(kind, true), { counts: new Counts(), levels });
	}
	return kinds;
}

/** A level: its head, two lists of properties, and the number's text, in which the counts of levels are 0 to 8. */
function levelAt(view: DataView, at: number): { level: Level; end: number } {
	const info = view.getUint8(at + 5);
	const from = at + 28 + view.getUint8(at + 24) + view.getUint8(at + 25);
	const length = view.getUint16(from, true);
	let text = '';
	for (let i = 0; i < length; i++) {
		const code = view.getUint16(from + 2 + i * 2, true);
		text += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
	}
	const level: Level = {
		start: view.getInt32(at, true),
		counting: countings[view.getUint8(at + 4)] ?? 'decimal',
		text,
		isLegal: (info & 4) !== 0,
		restart: info & 8 ? view.getUint8(at + 26) : undefined
	};
	return { level, end: from + 2 + length * 2 };
}

/** What a list has different from its kind: where levels begin, or levels of its own. */
function changesOf(view: DataView, from: number, count: number) {
	const starts = new Map<number, number>();
	const levels = new Map<number, Level>();
	let at = from;
	for (let n = 0; n < count && at + 8 <= view.byteLength; n++) {
		const info = view.getUint32(at + 4, true);
		if (info & 0x10) starts.set(info & 0xf, view.getInt32(at, true));
		at += 8;
		if (!(info & 0x20)) continue;
		const { level, end } = levelAt(view, at);
		levels.set(info & 0xf, level);
		at = end;
	}
	return { starts, levels, end: at };
}

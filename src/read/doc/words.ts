import { symbol } from '#read/symbol.ts';
import type { WordFile } from './file.ts';
import { codes, properties } from './properties.ts';
import { runAt, runsOf, type Run } from './runs.ts';
import type { WordText } from './text.ts';

/** What the properties of characters say: that they are not seen, or are a picture font's. */
type Look = Readonly<{ isUnseen: boolean; symbol: string | undefined }>;

/** The words of a document as they are seen: without deleted and hidden text, codes of fields, and anchors of pictures. */
export class Words {
	readonly #text: WordText;
	readonly #runs: readonly Run[];
	readonly #looks = new Map<Run, Look>();
	#run: Run | undefined;

	constructor(file: WordFile, text: WordText) {
		this.#text = text;
		this.#runs = runsOf(file, 'characters');
	}

	/** The words between two characters. */
	between(from: number, to: number): string {
		let words = '';
		const fields: boolean[] = [];
		for (let at = from; at < to; at++) {
			const code = this.#text.characters.charCodeAt(at);
			// A field: its code, then what it shows, then its end.
			if (code === 0x13) fields.push(true);
			else if (code === 0x14 && fields.length > 0) fields[fields.length - 1] = false;
			else if (code === 0x15) fields.pop();
			else if (!fields.includes(true)) words += this.#seen(at, code);
		}
		return words;
	}

	/** Whether a character is deleted or hidden. */
	isUnseen(at: number): boolean {
		return this.#look(at).isUnseen;
	}

	#seen(at: number, code: number): string {
		const look = this.#look(at);
		if (look.isUnseen) return '';
		if (look.symbol !== undefined) return look.symbol;
		if (code === 0x1e) return '-';
		if (code === 0x0b || code === 0x0e) return '\n';
		return code < 0x20 && code !== 9 ? '' : this.#text.characters.charAt(at);
	}

	#look(at: number): Look {
		const place = this.#text.placeOf(at);
		if (!this.#run || place < this.#run.from || place >= this.#run.to)
			this.#run = runAt(this.#runs, place);
		if (!this.#run) return plain;
		const look = this.#looks.get(this.#run) ?? lookOf(this.#run);
		this.#looks.set(this.#run, look);
		return look;
	}
}

const plain: Look = { isUnseen: false, symbol: undefined };

function lookOf(run: Run): Look {
	let look = plain;
	for (const { code, list, at } of properties(run.properties)) {
		// 0x81 stands for the opposite of what the style says, and no style deletes or hides.
		const isOn = (list.getUint8(at) & 1) === 1;
		if (code === codes.isDeleted || code === codes.isHidden)
			look = { ...look, isUnseen: look.isUnseen || isOn };
		else if (code === codes.symbol)
			look = { ...look, symbol: symbol(list.getUint16(at + 2, true)) };
	}
	return look;
}

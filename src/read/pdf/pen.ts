import type { Glyph } from './marks.ts';
import { identity, placed, through, type Matrix } from './matrix.ts';
import { plainOf } from './radicals.ts';

/** A character as the font has it: its width in thousandths, and what it is. */
export type Sign = Readonly<{
	unicode?: string;
	width?: number;
	isSpace?: boolean;
	vmetric?: readonly number[] | null;
}>;

/** What must be known of a font to know where its characters stand. */
export type Font = Readonly<{ vertical?: boolean; fontMatrix?: readonly number[] }>;

/** The state of a text while it is shown; a copy is kept where the page says so. */
type Setting = {
	matrix: Matrix;
	font: Font;
	size: number;
	charSpacing: number;
	wordSpacing: number;
	scale: number;
	leading: number;
	rise: number;
};

const start: Setting = {
	matrix: identity,
	font: {},
	size: 0,
	charSpacing: 0,
	wordSpacing: 0,
	scale: 1,
	leading: 0,
	rise: 0
};

/** Follows the commands of a page and notes where each character comes to stand. */
export class Pen {
	readonly glyphs: Glyph[] = [];
	/** How many characters would be upright after no, one, two, three quarter turns to the right. */
	readonly quarters: [number, number, number, number] = [0, 0, 0, 0];
	setting: Setting;
	readonly #kept: Setting[] = [];
	#text: Matrix = identity;
	#line = { x: 0, y: 0 };
	#x = 0;

	constructor(matrix: Matrix) {
		this.setting = { ...start, matrix };
	}

	save() {
		this.#kept.push({ ...this.setting });
	}

	restore() {
		this.setting = this.#kept.pop() ?? this.setting;
	}

	transform(matrix: Matrix) {
		this.setting.matrix = through(this.setting.matrix, matrix);
	}

	setFont(font: Font, size: number) {
		this.setting.font = font;
		this.setting.size = size;
	}

	begin(matrix: Matrix = identity) {
		this.#text = matrix;
		this.#line = { x: 0, y: 0 };
		this.#x = 0;
	}

	move(x: number, y: number) {
		this.#line = { x: this.#line.x + x, y: this.#line.y + y };
		this.#x = this.#line.x;
	}

	show(signs: readonly (Sign | number)[]) {
		const { font, size, charSpacing, wordSpacing, scale, rise } = this.setting;
		const whole = through(this.setting.matrix, this.#text);
		const unit = size * (font.fontMatrix?.[0] ?? 0.001);
		// Characters written downwards go on as if across: reports have them in seals and margins only.
		for (const sign of signs) {
			if (typeof sign === 'number') {
				this.#x -= (sign / 1000) * size * scale;
				continue;
			}
			const width = (sign.width ?? 0) * unit * scale;
			const spacing = (charSpacing + (sign.isSpace ? wordSpacing : 0)) * scale;
			this.#note(sign.unicode ?? '', whole, width, rise);
			this.#x += width + spacing;
		}
	}

	#note(unicode: string, whole: Matrix, width: number, rise: number) {
		const text = plainOf(unicode);
		if (text.trim() === '') return;
		const [left, y] = placed(whole, this.#x, this.#line.y + rise);
		const [right, end] = placed(whole, this.#x + width, this.#line.y + rise);
		const size = Math.hypot(whole[2], whole[3]) * Math.abs(this.setting.size);
		const isUpward = Math.abs(end - y) > Math.abs(right - left);
		this.quarters[isUpward ? (end < y ? 1 : 3) : right < left ? 2 : 0]++;
		// What is written at an angle is a watermark or a seal.
		if (Math.abs(end - y) > Math.abs(right - left) * 0.1 + 0.1 || size === 0) return;
		this.glyphs.push({ text, left: Math.min(left, right), right: Math.max(left, right), y, size });
	}
}

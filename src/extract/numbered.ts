import type { Span } from '#model/document.ts';

/** What follows a number in Chinese numerals: 十八名, 贰拾叁万元, 百分之九. */
const counted = new Set(Array.from('元圆名人个之', (word) => word.charCodeAt(0)));

/** Whether a stretch of a text may state a number at all: a quick look that spares most paragraphs of a report the grammars. */
export function mayStateNumber(text: string, { start, end }: Span): boolean {
	for (let place = start; place < end; place++) {
		const code = text.charCodeAt(place);
		const isDigit =
			(code >= 0x30 && code <= 0x39) ||
			(code >= 0xff10 && code <= 0xff19) ||
			(code >= 0x2460 && code <= 0x24ff);
		if (isDigit || (code > 0x4e00 && counted.has(code))) return true;
	}
	return false;
}

import type { Span } from '#model/document.ts';

/** Characters that are shown on either side of a number, at most. */
const reach = 100;

/** A shorter sentence than this, such as a cell of a table, tells nothing without what stands around it. */
const telling = 6;

/** A passage as long as this tells enough by itself. */
const whole = 20;

/** The sentence that a number or passage stands in, on one line; a long one is cut with … at its ends. */
export function contextOf(text: string, { start, end }: Span): string {
	const before = text.slice(Math.max(0, start - reach), start);
	const after = text.slice(end, end + reach);
	const [head] = /[^。；！？\n]*$/.exec(before) ?? [''];
	const [tail] = /^[^。；！？\n]*[。；！？]?/.exec(after) ?? [''];

	const isTelling = end - start >= whole || head.trim().length + tail.trim().length >= telling;
	const [from, to] = isTelling ? [head.length, tail.length] : [before.length, after.length];
	const cut = {
		before: from === before.length && start > from ? '…' : '',
		after: to === after.length && end + to < text.length ? '…' : ''
	};
	const shown = text.slice(start - from, end + to);
	return cut.before + shown.trim().replaceAll(/\s*\n\s*/g, ' / ') + cut.after;
}

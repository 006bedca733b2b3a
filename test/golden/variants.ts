/** Texts that mean the same, written otherwise; each must give the same facts. */
export const variants: Readonly<Record<string, (text: string) => string>> = {
	'with spaces around numbers': byLine((line) =>
		line.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han}|%)/gu, ' ')
	),
	// A line that a page has broken would grow beyond its neighbours.
	'in full-width digits': byLine((line, isWhole) =>
		isWhole
			? line.replace(/[\d%().]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
			: line
	),
	'in yuan instead of ten thousands': byLine((line) =>
		line.replace(/(?<![\d.,．] ?|\d，)(\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.(\d{1,4}))?\s?万元/g, (written, whole: string, fraction: string | undefined) =>
			/\d/.test(whole)
				? `${BigInt(whole.replace(/[,，]/g, '') + (fraction ?? '').padEnd(4, '0'))}元`
				: written
		)
	),
	'with a page number after each tenth line': (text) => {
		let n = 0;
		return text.replace(/。\n/g, (end) => (++n % 10 === 0 ? `。\n— ${n / 10} —\n` : end));
	},
	// What one page has broken, another would break into stumps.
	'with lines as wide as a page': byLine((line, isWhole) => (isWhole ? wrapped(line, 72) : line)),
	'with Windows line ends': (text) => text.replaceAll('\n', '\r\n')
};

/** A paragraph as a page of so many half-width columns breaks it. */
function wrapped(line: string, columns: number): string {
	let width = 0;
	return Array.from(line)
		.map((sign) => {
			width += sign < '\u2000' ? 1 : 2;
			if (width <= columns) return sign;
			width = 2;
			return `\n${sign}`;
		})
		.join('');
}

/**
 * Changes the lines of prose, each with whether it is a paragraph of its own; a line of a table keeps its cells where
 * they are.
 */
function byLine(change: (line: string, isWhole: boolean) => string) {
	const ends = (line: string) => /[。；：]\s*$/.test(line);
	return (text: string) =>
		text
			.split('\n')
			.map((line, i, lines) => {
				const before = lines[i - 1] ?? '';
				const isWhole = ends(line) && (before.length < 30 || ends(before));
				return line.length < 20 || /\t|\||\S {2,}\S/.test(line) ? line : change(line, isWhole);
			})
			.join('\n');
}

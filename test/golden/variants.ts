/** Texts that mean the same, written otherwise; each must give the same facts. */
export const variants: Readonly<Record<string, (text: string) => string>> = {
	'with spaces around numbers': byLine((line) =>
		line.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han}|%)/gu, ' ')
	),
	'in full-width digits': (text) =>
		text.replace(/[\d%().]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
	'in yuan instead of ten thousands': byLine((line) =>
		line.replace(/(?<![\d.,] ?)(\d[\d,]*)(?:\.(\d{1,4}))?\s?万元/g, (written, whole: string, fraction = '') =>
			/\d/.test(whole)
				? `${BigInt(whole.replaceAll(',', '') + fraction.padEnd(4, '0'))}元`
				: written
		)
	),
	'with a page number after each tenth line': (text) => {
		let n = 0;
		return text.replace(/。\n/g, (end) => (++n % 10 === 0 ? `。\n— ${n / 10} —\n` : end));
	},
	'with lines as wide as a page': byLine((line) => line.replace(/(.{36})(?=.{8})/gu, '$1\n')),
	'with Windows line ends': (text) => text.replaceAll('\n', '\r\n')
};

/** Changes the lines of prose; a line of a table keeps its cells where they are. */
function byLine(change: (line: string) => string) {
	return (text: string) =>
		text
			.split('\n')
			.map((line) => (line.length < 20 || /\t|\||\S {2,}\S/.test(line) ? line : change(line)))
			.join('\n');
}

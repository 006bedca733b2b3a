import { once } from 'node:events';
import type { Locale, Text } from '#model/text.ts';

/** Where a command speaks: results on stdout, everything else on stderr, in the language that was asked for. */
export type Shell = Readonly<{
	locale: Locale;
	/** Writes a result, waiting while whoever reads it is slow. */
	print: (text: string) => Promise<void>;
	/** One line for the person at the shell, perhaps about a file. */
	say: (words: Text, file?: string) => void;
	/** One line about a file, its place and what to do; the command then ends with a failure. */
	complain: (words: Text, file?: string) => void;
	/** How far long work has come: one line that is drawn over, or now and then a new one where stderr is no terminal. */
	progress: (what: Text, done: number, of: number) => void;
}>;

/** Milliseconds between two signs of life, on a terminal and elsewhere. */
const pace = { terminal: 100, elsewhere: 10_000 };

const colon = { 'zh-CN': '：', en: ': ' };

/** The shell of this process. */
export function shellOf(
	locale: Locale,
	{ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'> = process
): Shell {
	let drawn = false;
	let last = Date.now();

	const line = (text: string) => {
		stderr.write(`${drawn ? '\r\u001b[K' : ''}${text}\n`);
		drawn = false;
	};
	const said = (words: Text, file?: string) =>
		line(file === undefined ? words[locale] : file + colon[locale] + words[locale]);

	return {
		locale,
		async print(text) {
			if (!stdout.write(text)) await once(stdout, 'drain');
		},
		say: said,
		complain(words, file) {
			process.exitCode = 1;
			said(words, file);
		},
		progress(what, done, of) {
			const now = Date.now();
			if (stderr.isTTY && done === of) {
				if (drawn) stderr.write('\r\u001b[K');
				drawn = false;
			} else if (now - last > (stderr.isTTY ? pace.terminal : pace.elsewhere)) {
				last = now;
				const text = `${what[locale]} ${done}/${of}`;
				if (!stderr.isTTY) return line(text);
				stderr.write(`\r\u001b[K${text}`);
				drawn = true;
			}
		}
	};
}

import type { Text } from '#model/text.ts';

/** What a cell of an answer can hold. */
export type Value = string | number | boolean | null;

/** The answer to a statement that a reader wrote. */
export type Found = Readonly<{
	columns: readonly Readonly<{ name: string; type: string }>[];
	rows: readonly (readonly Value[])[];
	/** Whether there are rows besides. */
	more: boolean;
	milliseconds: number;
}>;

/** Rows that are shown of an answer. */
export const MOST_ANSWERS = 100_000;

/** The longest statement that is taken. */
export const LONGEST_STATEMENT = 8000;

/** A place in a statement: line and column from 1, and the offset from 0. */
export type Place = Readonly<{ line: number; column: number; offset: number }>;

type Token = Readonly<{ kind: 'word' | 'end' | 'other'; text: string; start: number }>;

/** The words, semicolons and other signs of a statement; what is quoted or a comment is never a word. In linear time. */
function* tokens(statement: string): Generator<Token> {
	const next =
		/\s+|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|'(?:[^']|'')*'?|"(?:[^"]|"")*"?|\$\$[\s\S]*?(?:\$\$|$)|[\p{L}_][\p{L}\p{N}_]*|;|[\s\S]/gu;
	for (const { 0: text, index: start } of statement.matchAll(next)) {
		if (/^(?:\s|--|\/\*)/.test(text)) continue;
		const kind = text === ';' ? 'end' : /^[\p{L}_]/u.test(text) ? 'word' : 'other';
		yield { kind, text, start };
	}
}

/** The words that a statement which only reads begins with. */
const reading = new Set(
	'SELECT WITH FROM VALUES TABLE PIVOT UNPIVOT DESCRIBE DESC SHOW SUMMARIZE ('.split(' ')
);

/** A statement that can be run, or why not. `explain` is the word before it, if it is to be explained. */
export type Checked =
	| Readonly<{ statement: string; explain: '' | 'EXPLAIN' | 'EXPLAIN ANALYZE'; start: number }>
	| Readonly<{ refused: Text }>;

/** Takes one statement that only reads. */
export function checked(written: string): Checked {
	if (written.length > LONGEST_STATEMENT) return { refused: refusals.long };
	const all = [...tokens(written)];
	const end = all.find(({ kind }) => kind === 'end');
	if (end && all.at(-1) !== end && all.some((one) => one.start > end.start && one.kind !== 'end'))
		return { refused: refusals.several };

	const said = all.filter(({ kind }) => kind !== 'end');
	const is = (i: number, word: string) => said[i]?.text.toUpperCase() === word;
	const skipped = is(0, 'EXPLAIN') ? (is(1, 'ANALYZE') ? 2 : 1) : 0;
	const first = said[skipped];
	if (!first) return { refused: refusals.empty };
	if (!reading.has(first.text.toUpperCase())) return { refused: refusals.writes(first.text) };

	const statement = written.slice(first.start, end?.start);
	const explain = (['', 'EXPLAIN', 'EXPLAIN ANALYZE'] as const)[skipped] ?? '';
	return { statement, explain, start: first.start };
}

const refusals = {
	empty: { 'zh-CN': '还没有写查询。', en: 'There is no query yet.' },
	long: {
		'zh-CN': `查询超过 ${LONGEST_STATEMENT} 个字符。`,
		en: `The query has more than ${LONGEST_STATEMENT} characters.`
	},
	several: {
		'zh-CN': '一次只能运行一条语句：请删去分号后面的内容。',
		en: 'One statement at a time: remove what follows the semicolon.'
	},
	writes: (word: string): Text => {
		const shown = word.slice(0, 20).toUpperCase();
		return {
			'zh-CN': `这里只能查询，不能用 ${shown} 开头：请用 SELECT、WITH、FROM、PIVOT、DESCRIBE、SHOW、SUMMARIZE 或 EXPLAIN。`,
			en: `This console only reads and cannot run ${shown}: begin with SELECT, WITH, FROM, PIVOT, DESCRIBE, SHOW, SUMMARIZE or EXPLAIN.`
		};
	}
};

/** A statement as a table of another: nothing but reading can stand there. The statement begins on the second line. */
export const asTable = (statement: string): string => `(\n${statement}\n)`;

const exact = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;

/** What is asked of a statement whose columns are known: numbers as numbers, all else in words, so many rows at most. */
export function limited(statement: string, columns: Found['columns'], most: number): string {
	const shown = columns.map(({ type }, i) => {
		const as = exact.test(type) ? 'DOUBLE' : type === 'BOOLEAN' ? 'BOOLEAN' : 'VARCHAR';
		return `c${i}::${as} AS c${i}`;
	});
	const names = columns.map((_, i) => `c${i}`).join(', ');
	return `SELECT ${shown.join(', ')} FROM ${asTable(statement)} AS answer(${names}) LIMIT ${most}`;
}

/** What an engine complains of a statement that stands where `asTable` puts it, and where in the statement that is. */
export function complaint(
	message: string,
	statement: string
): Readonly<{ words: string; place: Place | undefined }> {
	const told = said(message);
	const [, lineNumber, shown = '', before = ''] = /\nLINE (\d+): (.*)\n( *)\^/.exec(told) ?? [];
	const words = told.replace(/\n+LINE \d+:[\s\S]*$/, '').trim();
	if (!lineNumber) {
		const atEnd = /end of input/.test(told);
		return { words, place: atEnd ? placeAt(statement, statement.length) : undefined };
	}

	const lines = statement.split('\n');
	const line = Number(lineNumber) - 2;
	const text = lines[line];
	if (line < 0 || text === undefined) return { words, place: placeAt(statement, statement.length) };

	const cut = shown.startsWith('...');
	const from = cut ? Math.max(0, text.indexOf(shown.replace(/^\.{3}|\.{3}$/g, ''))) : 0;
	const width = before.length - `LINE ${lineNumber}: `.length - (cut ? 3 : 0);
	const offset = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
	return {
		words,
		place: placeAt(statement, offset + from + charactersIn(text.slice(from), width))
	};
}

/** Some complaints come as JSON. */
function said(message: string): string {
	if (!message.startsWith('{')) return message;
	try {
		const { exception_type, exception_message } = JSON.parse(message) as Record<string, string>;
		return `${exception_type} Error: ${exception_message}`;
	} catch {
		return message;
	}
}

const wide =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Engines put their caret by columns of a terminal, where a Chinese character takes two and a tab none. */
function charactersIn(text: string, width: number): number {
	let [at, left] = [0, width];
	for (const character of text) {
		const own = character === '\t' ? 0 : wide.test(character) ? 2 : 1;
		if (left < own || (left === 0 && own > 0)) break;
		left -= own;
		at += character.length;
	}
	return at;
}

function placeAt(statement: string, offset: number): Place {
	const before = statement.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
}

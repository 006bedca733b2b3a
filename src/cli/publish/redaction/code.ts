import { labelOf } from './label.ts';
import { isTelling, passage, placesIn, type Passage } from './passage.ts';

/** The words of a program, its strings and comments, and what is neither word nor number; a number under the name of such a thing is told with its name. */
export function* codePassages(code: string, at = placesIn(code)): Generator<Passage> {
	let rest = '';
	let kept = 0;
	for (const [start, end] of wordsOf(code)) {
		const text = code.slice(start, end);
		if (isTelling(text)) yield { text, at: (i) => at(start + i) };
		rest += code.slice(kept, start) + ' '.repeat(end - start);
		kept = end;
	}
	rest += code.slice(kept);
	yield { text: rest.replaceAll(literal, (digits) => ' '.repeat(digits.length)), at };
	for (const { 1: name = '', 2: digits = '', index } of code.matchAll(named)) {
		const label = labelOf(name);
		if (label) yield passage(`${label}${digits}`, at(index));
	}
}

const literal = /(?<![\w.$"'`])\d[\d._]*(?:[eE][+-]?\d+)?n?(?![\w.$"'`])/g;

const named = /([\w$电话手机账号联系]{2,40})["']?\s{0,4}[:=]\s{0,4}(\d{7,19})(?!\w)/g;

const opens = /["'`]|\/[/*]|\//g;

/** What ends a value, so that a slash after it divides; after anything else it begins a pattern. */
const value = /[\w$)\]}"'`]\s*$/;
const keyword = /\b(?:return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield)\s*$/;

function* wordsOf(code: string): Generator<readonly [start: number, end: number]> {
	opens.lastIndex = 0;
	for (let match = opens.exec(code); match; match = opens.exec(code)) {
		const start = match.index;
		const end = endOf(code, start, match[0]);
		if (match[0] !== '/') yield [start + match[0].length, end];
		opens.lastIndex = Math.max(end + 1, start + 1);
	}
}

function endOf(code: string, start: number, mark: string): number {
	const before = code.slice(Math.max(0, start - 20), start);
	if (mark === '/*') return indexOr(code, '*/', start + 2);
	if (mark === '//') return indexOr(code, '\n', start);
	if (mark === '/') {
		const divides = value.test(before) && !keyword.test(before);
		return divides ? start : endOfPattern(code, start + 1);
	}
	for (let i = start + 1; i < code.length; i++) {
		if (code[i] === '\\') i++;
		else if (code[i] === mark || (code[i] === '\n' && mark !== '`')) return i;
	}
	return code.length;
}

function endOfPattern(code: string, from: number): number {
	let inClass = false;
	for (let i = from; i < code.length && code[i] !== '\n'; i++) {
		if (code[i] === '\\') i++;
		else if (code[i] === '[') inClass = true;
		else if (code[i] === ']') inClass = false;
		else if (code[i] === '/' && !inClass) return i;
	}
	return from;
}

const indexOr = (code: string, mark: string, from: number) => {
	const index = code.indexOf(mark, from);
	return index < 0 ? code.length : index;
};

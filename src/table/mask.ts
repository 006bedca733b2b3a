import type { Document, Span } from '#model/document.ts';
import { namesIn, title } from './names.ts';
import { starred } from './person.ts';

/** Masks a text without changing its length. `figures` are the places of numbers that the report states: they stay. */
export type Mask = (text: string, figures?: readonly Span[]) => string;

/**
 * How all texts of a document are masked before they are published: mobile and telephone numbers, identity numbers,
 * e-mail, and the people whom it names as contact, in charge or signing.
 */
export function masker(document: Document): Mask {
	const names = new Set(namesIn(document));
	return (text, figures = []) => {
		const masked = withoutNames(withoutNumbers(text), names);
		return masked === text ? text : restored(masked, text, figures);
	};
}

function withoutNames(text: string, names: ReadonlySet<string>): string {
	const surnames = new Set([...names].map((name) => name.charAt(0)));
	const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => b - a);
	let masked = '';
	let kept = 0;
	for (let i = 0; i < text.length; i++) {
		if (!surnames.has(text.charAt(i))) continue;
		const length = lengths.find((length) => names.has(text.slice(i, i + length)));
		if (!length || (length === 2 && !standsAlone(text, i))) continue;
		masked += text.slice(kept, i) + starred(text.slice(i, i + length));
		kept = i + length;
		i = kept - 1;
	}
	return masked + text.slice(kept);
}

/** A name of two characters may be part of a longer word, unless a title or nothing of the kind follows. */
const standsAlone = (text: string, start: number) =>
	!isHan.test(text.charAt(start - 1)) && ending.test(text.slice(start + 2, start + 6));

const isHan = /\p{Script=Han}/u;
const ending = new RegExp(`^(?:${title}|\\P{Script=Han}|$)`, 'u');

/** Eleven digits, perhaps 3-4-4; what money or a code follows or goes before is no telephone. */
const mobile =
	/(?<![\p{L}\d.,，])(?<!(?:编码|代码|编号|账号|[金总]额)[:：\s]{0,3})1[3-9]\d([ -]?)\d{4}\1\d{4}(?![\p{L}\d.,，]|\s*[亿万元])/gu;
const landline = /(?<![\p{L}\d.,-])0\d{2,3}([-—－ ])\d{7,8}(?![\d.,])/gu;
const afterLabel =
	/((?:电\s{0,4}话|手\s{0,4}机|传\s{0,4}真|联系方式|[Tt][Ee][Ll])[\s:：|]{0,12})((?:0\d{2,3}[-—－ ]?)?\d{7,8})(?![\d.,])/g;
const identity = /(?<![\p{L}\d])\d{17}[\dXx](?![\p{L}\d])/gu;
const mail = /(?<![\w.+-])[\w.+-]{1,64}(?=@[\w-]{1,64}\.[\w.-]{1,64})/g;

function withoutNumbers(text: string): string {
	return text
		.replace(identity, (digits) => (isIdentity(digits) ? stars(digits, 6, 1) : digits))
		.replace(mobile, (digits) => stars(digits, 3, 4))
		.replace(landline, (digits) => stars(digits, digits.length - 4, 0))
		.replace(
			afterLabel,
			(_, label: string, digits: string) => label + stars(digits, digits.length - 4, 0)
		)
		.replace(mail, (local) => stars(local, 1, 0));
}

/** Stars for every letter and digit but the first and last few. */
const stars = (text: string, first: number, last: number) =>
	text.slice(0, first) +
	text.slice(first, text.length - last).replaceAll(/\w/g, '*') +
	text.slice(text.length - last);

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: a date of birth, and the check digit by mod 11-2, which a project's code does not have. */
function isIdentity(digits: string): boolean {
	const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)];
	if (!/^(?:19|20)/.test(year) || +month < 1 || +month > 12 || +day < 1 || +day > 31) return false;
	const sum = weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
	return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
}

function restored(masked: string, text: string, figures: readonly Span[]): string {
	return figures.reduce(
		(masked, { start, end }) =>
			masked.startsWith(text.slice(start, end), start)
				? masked
				: masked.slice(0, start) + text.slice(start, end) + masked.slice(end),
		masked
	);
}

import type { Span } from './document.ts';
import type { Text } from './text.ts';

/** A number or an address by which a person can be reached or told; `starred` is how it may be published, of the same length. */
export type PersonalNumber = Span &
	Readonly<{ kind: 'identity' | 'mobile' | 'telephone' | 'mail' | 'account'; starred: string }>;

/** What each kind is called. */
export const personalNames: Readonly<Record<PersonalNumber['kind'], Text>> = {
	identity: { 'zh-CN': '身份证号', en: 'identity number' },
	mobile: { 'zh-CN': '手机号码', en: 'mobile number' },
	telephone: { 'zh-CN': '电话号码', en: 'telephone number' },
	mail: { 'zh-CN': '电子邮箱', en: 'e-mail address' },
	account: { 'zh-CN': '银行账号', en: 'bank account' }
};

/** What goes before an amount or a code, and never before a telephone. */
const noTelephone =
	'编码|代码|编号|账号|资金|金额|总额|余额|合计|总计|小计|预算|决算|支出|收入|经费|费用|拨款|总数|[预决]算数|执行数|元[)）]?';

/** Eleven digits, perhaps 3-4-4. */
const mobile = new RegExp(
	`(?<![A-Za-z\\d]|\\d[.,，])(?<!(?:${noTelephone})[:：|\\s]{0,3})1[3-9]\\d([ -]?)\\d{4}\\1\\d{4}(?![A-Za-z\\d]|[.,，]\\d|\\s*[亿万元个])`,
	'gu'
);
const landline = /(?<![A-Za-z\d.,-])0\d{2,3}([-—－ ])\d{7,8}(?![\d.,])/gu;
const afterLabel =
	/((?:电\s{0,4}话|手\s{0,4}机|传\s{0,4}真|联系方式|[Tt][Ee][Ll])[\s:：|]{0,12})((?:0\d{2,3}[-—－ ]?)?\d{7,8})(?![\d.,])/g;
const identity = /(?<![A-Za-z\d])\d{17}[\dXx](?![A-Za-z\d])/gu;
const mail = /(?<![\w.+-])[\w.+-]{1,64}(?=@[\w-]{1,64}\.[\w.-]{1,64})/g;

/** After its label, or near one where the check digit fits; what money follows is none. */
const afterAccount =
	/((?:账\s{0,4}号|帐\s{0,4}号|账户|帐户|卡\s{0,4}号)[\s:：|]{0,12})(\d(?:[ -]?\d){9,29})(?![\d.,，]\d|\d|\s*[亿万元])/g;
const cardLike =
	/(?<![A-Za-z\d-]|\d[.,，]|(?:编码|代码|编号)[:：\s]{0,3})\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?(?![\p{L}\d]|[.,，]\d|\s*[亿万元])/gu;
const ofAccounts = /[账帐]号|[账帐]户|卡号|开户|银行/;

/** Characters before a card's number in which its bank or account is named. */
const CLOSE = 40;

type Form = Readonly<{
	kind: PersonalNumber['kind'];
	pattern: RegExp;
	/** How much of it is shown, at its beginning and end. */
	shown: (digits: string) => readonly [first: number, last: number];
	/** What else must hold of the digits and what goes before them. */
	holds?: (digits: string, before: string) => boolean;
}>;

const allButFour = (digits: string) => [digits.length - 4, 0] as const;

/** The surest first. */
const forms: readonly Form[] = [
	{ kind: 'identity', pattern: identity, shown: () => [6, 1], holds: isIdentity },
	{ kind: 'mobile', pattern: mobile, shown: () => [3, 4] },
	{ kind: 'telephone', pattern: landline, shown: allButFour },
	{ kind: 'telephone', pattern: afterLabel, shown: allButFour },
	{ kind: 'account', pattern: afterAccount, shown: () => [0, 4] },
	{
		kind: 'account',
		pattern: cardLike,
		shown: () => [0, 4],
		holds: (digits, before) => ofAccounts.test(before) && isCard(digits)
	},
	{ kind: 'mail', pattern: mail, shown: () => [1, 0] }
];

/** What a text without any of them does not have. */
const digitsOrMail = /\d{7}|\d{3}[ -]\d{4}|@/;

/** The mobile and telephone numbers, identity numbers, bank accounts and e-mail addresses in a text, in its order. */
export function personalNumbersIn(text: string): PersonalNumber[] {
	if (!digitsOrMail.test(text)) return [];
	const found: PersonalNumber[] = [];
	for (const { kind, pattern, shown, holds } of forms) {
		for (const { index, 0: whole, 1: label, 2: labelled } of text.matchAll(pattern)) {
			const digits = labelled ?? whole;
			const start = index + (labelled === undefined ? 0 : (label ?? '').length);
			const end = start + digits.length;
			if (holds && !holds(digits, text.slice(Math.max(0, start - CLOSE), start))) continue;
			found.push({ kind, start, end, starred: stars(digits, ...shown(digits)) });
		}
	}
	return apart(found.sort((a, b) => a.start - b.start));
}

/** Of those that overlap the first; of those that begin together the surest. */
function apart(sorted: readonly PersonalNumber[]): PersonalNumber[] {
	let end = 0;
	return sorted.filter((one) => {
		const isFree = one.start >= end;
		if (isFree) end = one.end;
		return isFree;
	});
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

/** The check digit by Luhn, which bank cards have. */
function isCard(written: string): boolean {
	const digits = written.replaceAll(/\D/g, '');
	const sum = [...digits].toReversed().reduce((sum, digit, i) => {
		const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
		return sum + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}

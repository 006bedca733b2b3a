const telephones = /phone|mobile|^tel$|^fax$|[电手]话|手机|传真|联系方式/i;
const accounts = /account_?n|bank_?card|[账帐]号|[账帐]户|卡号/i;

/** What a field's name tells of its value, as a report would write it before the value; nothing where it tells nothing personal. */
export function labelOf(name: string): string {
	if (telephones.test(name)) return '电话：';
	if (accounts.test(name)) return '账号：';
	return /\p{Script=Han}/u.test(name) ? `${name.trim()}：` : '';
}

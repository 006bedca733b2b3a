/** The ways of numbering a heading, from the outermost inwards. */
export const styles = [
	'part',
	'han',
	'hanParen',
	'arabic',
	'arabicDot',
	'decimal',
	'arabicParen',
	'circled'
] as const;
export type Style = (typeof styles)[number];

/** The number that a line begins with; `length` is how much of the folded line it takes. */
export type Mark = Readonly<{ style: Style; number: number; length: number }>;

const numerals = '一二三四五六七八九十';
const han = `[${numerals}]{1,3}`;

const forms: readonly (readonly [Style, RegExp])[] = [
	// 第一部分 第二章
	['part', new RegExp(`^第(${han}|\\d{1,2})(?:部分|章|节|篇)[、:.]?`)],
	// 壹、 贰、
	['part', /^([壹贰叁肆伍陆柒捌玖拾]{1,3})[、.,:·](?![、.,:])/],
	// I、 IV.
	['part', /^(I{1,3}|I?[VX]|VI{1,3})[、.,:](?=[\u4e00-\u9fff])/],
	// 一、 十二. 一: 一,
	['han', new RegExp(`^(${han})[、.,:·](?![、.,:])`)],
	// (一) 【二】 三)
	['hanParen', new RegExp(`^[(\\[【〔]?(${han})[)\\]】〕][、.,:]?`)],
	// 1.1 2.3.1
	['decimal', /^(?:\d{1,2}\.){1,3}(\d{1,2})[、.]?(?=[^\d.%,、)万亿元个人次家名年月日])/],
	// 1、 2, 3:
	['arabic', /^(\d{1,2})[、,:](?![\d、.,:])/],
	// 1.
	['arabicDot', /^(\d{1,2})\.(?![\d、.,:])/],
	// (1) 2)
	['arabicParen', /^\(?(\d{1,2})\)[、.,:]?/]
];

/** 一 部门概况, where a space stands for the 、; 一 是 and 十 四 五 are words whose characters a space parts. */
const spaced = new RegExp(
	`^(${han})[ \\t\u3000]+(?![是个方项批年月名次些般直定切致起期级、.,${numerals}\\s])`
);

/** 1 项目概况, alone in its line: what is counted or measured (3 个乡镇) is no heading. */
const spacedArabic =
	/^(\d{1,2})[ \t\u3000]+(?=[\u4e00-\u9fff]{2})(?![个名人年月日次家元万亿台套件户亩级]|项(?!目))/;

const longestSpaced = 14;
const longestClose = 18;

/** 1项目概况 where the space was lost: only what a heading ends with shows that the digit is its number. */
const closeArabic =
	/^(\d{1,2})(?=[\u4e00-\u9fff]{2,10}(?:概况|情况|执行|管理|结论|改进|措施|公开|目标|问题|建议|完成|分析|组织)$|公开$|概况$)(?![个名人年月日次家元万亿台套件户亩级类]|项(?!目))/;

/** 二预算执行情况, alone in its line, where the 、 was lost; 三公经费情况 and 一般公共预算情况 begin with words. */
const closeHan =
	/^([一二三四五六七八九])(?![是个方些般体次级公类直线卡站网会农大种季月保好老稳风不定星把件案窗区变议年孩胎维代套手次重本等产一二三四五六七八九十]|项(?!目)|资(?!金)|支一)(?=[\u4e00-\u9fff]{2,14}(?:概况|情况|目标|结论|问题|建议|措施|分析|成效|原因)$)/;

/** What any number begins with. */
const opens = /^[IVX第壹贰叁肆伍陆柒捌玖拾一二三四五六七八九十\d([【〔]/;

/** The numbering at the beginning of a folded line; `raw` is how the report has its first characters. */
export function markOf(line: string, raw: string): Mark | undefined {
	const first = raw.charAt(0);
	const circled = first >= '①' && first <= '⑳' ? first.charCodeAt(0) - '①'.charCodeAt(0) + 1 : 0;
	if (circled > 0) return { style: 'circled', number: circled, length: String(circled).length };

	if (!opens.test(line)) return;
	for (const [style, form] of forms) {
		const match = form.exec(line);
		if (match?.[1]) return { style, number: numberOf(match[1]), length: match[0].length };
	}
	const numeral = spaced.exec(raw)?.[1];
	if (numeral) return { style: 'han', number: numberOf(numeral), length: numeral.length };
	const close = line.length <= longestClose ? closeHan.exec(line)?.[1] : undefined;
	if (close) return { style: 'han', number: numberOf(close), length: 1 };
	if (line.length > longestSpaced) return;
	const digits = (spacedArabic.exec(raw) ?? closeArabic.exec(line))?.[1];
	return digits ? { style: 'arabic', number: Number(digits), length: digits.length } : undefined;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** 十二 is 12, 二十 is 20, IV is 4. */
export function numberOf(digits: string): number {
	if (/^\d/.test(digits)) return Number(digits);
	const roman = romans.indexOf(digits);
	if (roman >= 0) return roman + 1;
	const plain = digits.replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (one) =>
		numerals.charAt('壹贰叁肆伍陆柒捌玖拾'.indexOf(one))
	);
	const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['零', plain];
	return 10 * (tens === '' ? 1 : digit(tens)) + digit(ones);
}

const digit = (character: string) => '零一二三四五六七八九'.indexOf(character || '零');

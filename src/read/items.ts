const numeral = '[一二三四五六七八九十百〇零]{1,4}';

const opening = new RegExp(
	[
		`^第(${numeral}|\\d{1,3})(部分|章|节|条|项)`,
		`^[（(](${numeral}|\\d{1,3}|[a-zA-Z])[)）]`,
		`^${numeral}[、.．]`,
		`^${numeral}(是|为)`,
		'^\\d{1,3}(\\.\\d{1,3}){1,3}[、.．]?(?!\\s?([\\d%％万亿元]|分([，,。；;、）)]|$)|公里|平方|米|吨|亩|人次|个百分点))',
		'^\\d{1,3}[、）)]',
		'^\\d{1,3}[.．](?!\\d)',
		'^[①-⑳⒈-⒛㈠-㈩⑴-⒇]',
		'^【[\u4e00-\u9fff、]{2,20}】',
		'^(附件|附表|附)\\s*\\d{0,2}\\s*[:：]?',
		'^[-•·●■◆★▲○□☑√※]'
	].join('|')
);

/** Whether a line begins a new item or heading: 一、 （一） 1. （1） 第一部分 ① 附件2. */
export const opensItem = (line: string) =>
	opening.test(line.trimStart().replace(/^(\[bookmark:[^\]]{0,80}\]\s*)+/, ''));

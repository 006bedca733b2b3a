import type { Quantity } from '#extract/numbers.ts';
import { terms, type Category } from '#extract/terms.ts';

/** Where the sentences of a paragraph stand; a full stop inside a number is none. */
export function sentences(text: string): { start: number; end: number }[] {
	return Array.from(text.matchAll(/[^。!?！？]+/g), (match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}

/** The clauses of a label, left to right, each with the mark that ends it; marks inside a term divide nothing. */
export function clauses(text: string): string[] {
	const inside = terms(text).filter(({ form }) => /[、()]/.test(form));
	const parts: string[] = [];
	let from = 0;
	for (const { index } of text.matchAll(/[,;:、(]/g)) {
		if (inside.some(({ start, end }) => index >= start && index < end)) continue;
		parts.push(text.slice(from, index + 1));
		from = index + 1;
	}
	return [...parts, text.slice(from)];
}

/** What is told of a number since the last stop; 、 and a bracket that closes again belong to a name (办公、差旅费). */
export const lastClause = (words: string) =>
	words
		.replace(/\([^()]*\)/g, '')
		.split(/[,;:(]/)
		.findLast((text) => text !== '') ?? '';

/** 基本支出、项目支出执行率: what the last says of itself, it says of all. */
function withTail(names: readonly string[]): string[] {
	const last = names.at(-1) ?? '';
	const tail = /占.*$/.exec(last)?.[0] ?? tellingTerm(last) ?? '';
	return names.map((name) => (name === last || tellingTerm(name) ? name : name + tail));
}

const tellingTerm = (name: string) =>
	terms(name).findLast(({ term }) => term.rate ?? term.aspect)?.form;

/** `A、B分别为x、y`: the label of each number of the list, by its place among all numbers. */
export function sharedLabels(text: string, all: readonly Quantity[]): Map<number, string> {
	const labels = new Map<number, string>();
	for (const [i, quantity] of all.entries()) {
		const before = text.slice(all[i - 1]?.end ?? 0, quantity.start);
		const list = /([^;:。]*?)分别(?:为|是|达到?|占)?$/.exec(before)?.[1];
		if (list === undefined) continue;

		const names = withTail(list.split(/[、,和及与]/).filter((name) => terms(name).length > 0));
		let k = 1;
		while (/^[、,和及与]+$/.test(text.slice(all[i + k - 1]?.end, all[i + k]?.start ?? 0))) k++;
		if (names.length === k) for (const [n, name] of names.entries()) labels.set(i + n, name);
	}
	return labels;
}

const generic = /^(?:其中|主要|包括|用于|以及|其[他它]|[本该]?项目|专项|资金|经费|支出)*$/;

/** 任务安排资金 tells of money and names no item. */
const deed = /(?:安排|下达|拨付|到位|支付|使用|投入|争取|获得)的?(?:资金|经费)$/;

const lead =
	/^(?:、|其中|[^,;:]{0,10}[大要多]的[一二两三四五六七八九十]?[个项](?:项目)?(?:分别)?[是为有]|资金|主要|包括|用于|投入|投向|分别[是为]?|具体[是为]?|全部|是|支出明细|[一二三四五六七八九]是|\d+[.、)]|\d(?=[一-龥])(?![年月日个项]))+[:,]?/;
/** When, and by whom: no name begins so. */
const opening =
	/^(?:(?:截[至止]|至|到)?20\d\d年(?:度|初|末|底)?|全年|当年|本年度?|我[县市区旗州镇乡村局办委会校院站所队]|[我本]单位|(?:共计?|累计|总共)投入)+/;
const trail = /(?:预算|支出|安排|共计|金额|为|约|近|[:,;、(])+$/;

/** The name of an item at the end of a label: 网络宣传经费, 舆情监测项目; undefined where it is no name. */
export function itemName(clause: string): string | undefined {
	const [whole = '', name] =
		itemNoun.exec(
			clause
				.replace(lead, '')
				.replace(opening, '')
				.replace(/[,;、(]$/, '')
		) ?? [];
	if (name === undefined || generic.test(name) || deed.test(name)) return;
	// 农林水支出预算 is planned under that name; 土建支出 says what was spent.
	return whole.includes('预算', name.length) ? name : bareName(name);
}

/** What is told of an item's money between its name and the number. */
const money =
	'20\\d\\d年度?|年初|全年|当年|本年度?|财政|批复|核定|调整后的?|实际|实|累计|共计?|总计?|已|的|预算|(?:安排|下达|到位|拨付|支付|支出|执行|使用|投入)(?:资金|经费)?|金额|数|额|为|是|[:]';
const itemNoun = new RegExp(
	`([^,;:。()]{2,40}?(?:经费|项目|资金|工程|专项|费用?|补助|补贴|支出|设备|服务))(?:${money})*$`
);

/** The name of a part of a breakdown, which may be any noun: 土建改造. */
export function partName(clause: string): string | undefined {
	const name = bareName(clause.replace(lead, '').replace(/^[和及]/, ''));
	return /^[\p{Script=Han}A-Za-z\d]{2,20}$/u.test(name) && !/^其[他它中]$/.test(name)
		? name
		: undefined;
}

const source =
	/^(?:(?:中央|央|省|自治区|市|州|县|区|旗|乡?镇|本|上)级?)+(?:财政)?(?:专项|补助|配套|衔接|转移支付|自筹)*(?:资金|补助|配套|拨款|经费|投入|财政)?$/;

/** The level of government that paid a part of the money: 中央资金, 县级配套, 本级; undefined for a label that says more. */
export function sourceName(clause: string): string | undefined {
	const name = bareName(clause.replace(lead, ''));
	return source.test(name) ? name : undefined;
}

/** Who paid what a plan is told of: 中央资金预算, 县级配套资金到位. */
export const paidBy = (words: string) =>
	sourceName(
		lastClause(words)
			.replace(/^其中[:,]?/, '')
			.replace(/(?:年初|全年)?(?:预算|安排|到位|下达)(?:数|额|资金)?(?:为|是)?$/, '')
	);

/** Whether money of several payers is told of: 中央资金…;省级资金… */
export const isBySource = (sentence: string) =>
	sentence.includes('资金') &&
	new Set(Array.from(sentence.matchAll(payer), ([, level]) => level)).size > 1;

const payer = /(中央|省|自治区|市|州|县|区|旗|镇|乡|本)级?(?:财政)?(?:专项|补助|配套|衔接)*资金/g;

/** Whether a name says that it names a project or a fund. */
export const isProjectName = (name: string) => /(?:项目|经费|资金|工程|专项)$/.test(name);

const bareName = (name: string) => name.replace(trail, '') || name;

/** The last year that words name (a document's number or title is none); undefined where they name none. */
export function lastYear(words: string): number | undefined {
	const years = words
		.replace(/《[^》]*》|[〔[(（]\d{4}[〕\])）]/g, '')
		.matchAll(/((?:19|20)\d{2})年(?!.{0,4}(?:结转|结余))/g);
	const last = Array.from(years).at(-1)?.[1];
	return last === undefined ? undefined : Number(last);
}

/** 五个项目预算合计: all of the projects. */
export const severalProjects =
	/(?<=^|[,;:])(?:上述|以上|这)?[一二两三四五六七八九十]{1,3}个项目(?=[^,;:]*(?:合计|共计|总计|支出|执行|预算|到位)[^,;:]*$)/;

/** The category that is the subject of a clause (三公经费控制在预算以内): what is told next is told of it. */
export function categoryLeading(clause: string): Category | undefined {
	const [first] = terms(clause.replace(/^(?:20\d\d年度?|全年|本年度?|我[一-龥]{1,3}|本单位)+/, ''));
	const category = first?.start === 0 ? first.term.category : undefined;
	return category && !first?.term.aspect && leading.has(category) ? category : undefined;
}

const leading: ReadonlySet<Category> = new Set([
	'basic',
	'personnel',
	'public',
	'three_public',
	'reception',
	'overseas'
]);

/** 一季度支出20万元,二季度支出30万元; 3月下达6万元,5月下达4万元: whether a sentence goes from step to step. */
export function isStepwise(sentence: string): boolean {
	if (!/季度|月/.test(sentence)) return false;
	const deeds = Array.from(sentence.matchAll(step), ([, deed]) => deed);
	return new Set(deeds).size < deeds.length;
}

const step =
	/(?:(?<!前)[一二三四]季度|(?<![\d\-—~至到])\d{1,2}月份?)[^,;:。\d底末]{0,6}(支出|支付|执行|下达|拨付|到位)/g;

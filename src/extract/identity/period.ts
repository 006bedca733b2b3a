import type { Kind } from '#model/report.ts';

/** A time that a folded text names, and where. */
type Found<T> = Readonly<{ value: T; start: number; end: number }>;

/** Months of a year, both counted in. */
export type Months = Readonly<{ from: number; to: number }>;

const han = '〇○零0O一二三四五六七八九';
const years = new RegExp(
	`(?<![\\d〔\\[【第])(?:2[0Oo]([0-4Oo][\\dOo])|[二2][${han}]([${han}])([${han}]))(?:-(?:20)?([0-4]\\d))?(?:财政|会计|预算)?(年度|年|(?=部门|单位|整体|项目))`,
	'g'
);

/** The years that a folded text names, the last one of a span (2019-2021年); dates, document numbers and plans are left out. */
export function yearsIn(text: string): (Found<number> & { ofYear: boolean })[] {
	return Array.from(text.matchAll(years)).flatMap((match) => {
		const [whole, digits, tens, ones, last, word] = match;
		const end = match.index + whole.length;
		if (/^\d{1,2}月\d{1,2}日/.test(text.slice(end, end + 6))) return [];
		const value =
			2000 + Number(last ?? digits?.replace(/[Oo]/g, '0') ?? `${digit(tens)}${digit(ones)}`);
		return [{ value, start: match.index, end, ofYear: word === '年度' }];
	});
}

/** The year of a title: the first named 年度, or the first named at all. */
export function yearIn(text: string): (Found<number> & { ofYear: boolean }) | undefined {
	const found = yearsIn(text);
	return found.find(({ ofYear }) => ofYear) ?? found[0];
}

const digit = (character = '零') => {
	const at = '一二三四五六七八九'.indexOf(character);
	return at < 0 ? (/\d/.test(character) ? character : '0') : String(at + 1);
};

const month = '(\\d{1,2}|[一二三四五六七八九十]{1,2})';
const periods: readonly (readonly [RegExp, (first: string, second: string) => Months])[] = [
	// 1-6月份 1—8月 一至七月 1月-6月
	[
		new RegExp(`(?<![\\d年])${month}月?份?[-—–~～至到]+${month}月(?:份|底|末)?`),
		(a, b) => ({ from: number(a), to: number(b) })
	],
	[
		new RegExp(`(?<=年)${month}月?份?[-—–~～至到]+${month}月(?:份|底|末)?(?!\\d)`),
		(a, b) => ({ from: number(a), to: number(b) })
	],
	[/上半年/, () => ({ from: 1, to: 6 })],
	[/前三个?季度|[1一]-[3三]季度|第?三季度/, () => ({ from: 1, to: 9 })],
	[/前两个?季度|第?二季度/, () => ({ from: 1, to: 6 })],
	[/第?[一1]季度/, () => ({ from: 1, to: 3 })],
	// 截至8月末 截止2023年6月30日
	[
		new RegExp(`截[至止]到?(?:目前)?(?:20\\d\\d年)?${month}月(?:份|底|末|\\d{1,2}日)?`),
		(a) => ({ from: 1, to: number(a) })
	],
	[/前([一二三四五六七八九十]{1,2})个月/, (a) => ({ from: 1, to: number(a) })]
];

/** The months of a year that a folded text names: 1-6月份, 上半年, 截至8月末. */
export function periodIn(text: string): Found<Months> | undefined {
	const found = periods.flatMap(([form, months]) => {
		const match = form.exec(text);
		if (!match) return [];
		const value = months(match[1] ?? '', match[2] ?? '');
		const valid = value.from >= 1 && value.from < value.to && value.to <= 12;
		return valid ? [{ value, start: match.index, end: match.index + match[0].length }] : [];
	});
	return found.toSorted((a, b) => a.start - b.start)[0];
}

function number(month: string): number {
	if (/^\d/.test(month)) return Number(month);
	if (month === '十') return 10;
	return (month.startsWith('十') ? 10 : 0) + '一二三四五六七八九'.indexOf(month.at(-1) ?? '') + 1;
}

/** A report's time as ISO dates: the whole year, or the months that a monitoring report covers; null where it does not say. */
export function datesOf(year: number | null, kind: Kind | null, months: Months | undefined) {
	if (year === null) return { period_start: null, period_end: null };
	if (kind !== 'monitoring') return { period_start: `${year}-01-01`, period_end: `${year}-12-31` };
	if (!months) return { period_start: `${year}-01-01`, period_end: null };
	return {
		period_start: iso(year, months.from, 1),
		period_end: iso(year, months.to, new Date(Date.UTC(year, months.to, 0)).getUTCDate())
	};
}

const arabicDate = /(20[0-4]\d)(?:年(\d{1,2})月(\d{1,2})日|([-./])(\d{1,2})\4(\d{1,2})(?!\d))/;
const hanDate = new RegExp(
	`[二2]([${han}])([${han}])([${han}])年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`
);

/** A date in a folded text: 2022年9月6日, 2022.9.6, 二〇二二年九月六日. */
export function dateIn(text: string): string | undefined {
	const [, year = '', ...rest] = arabicDate.exec(text) ?? [];
	const [month = rest[3] ?? '', day = rest[4] ?? ''] = rest;
	const [, h, t, o, hanMonth = '', hanDay = ''] = (year ? undefined : hanDate.exec(text)) ?? [];
	const y = year ? Number(year) : Number(`2${digit(h)}${digit(t)}${digit(o)}`);
	const m = year ? Number(month) : number(hanMonth);
	const d = year ? Number(day) : dayOf(hanDay);
	return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? iso(y, m, d) : undefined;
}

/** 二十三 is 23. */
function dayOf(words: string): number {
	const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['零', words];
	return 10 * (tens === '' ? 1 : Number(digit(tens))) + Number(digit(ones || '零'));
}

const iso = (year: number, month: number, day: number) =>
	`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

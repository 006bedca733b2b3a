import type { Span } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { numberOf } from '#extract/marks.ts';
import { plainness, subjectsOf } from './canonical.ts';

/**
 * The parts of a line in which a whole report was run together: its title, each heading with its number, and the texts between
 * them. A line that is no such report is one part.
 */
export function joinedParts(text: string, line: Span): Span[] {
	const said = text.slice(line.start, line.end);
	if (said.length < 6 || said.length > longestReport || !numbered.test(said)) return [line];
	const joined = said.length < shortest ? [] : cutsIn(said);
	const cuts = joined.length > 0 ? joined : [...afterHeading(said), ...afterStops(said)];
	if (cuts.length === 0) return [line];

	const places = [0, ...cuts, said.length];
	return places.slice(1).flatMap((to, index) => {
		const from = places[index] ?? 0;
		const part = said.slice(from, to);
		const start = from + part.length - part.trimStart().length;
		const end = from + part.trimEnd().length;
		return end > start ? [{ start: line.start + start, end: line.start + end }] : [];
	});
}

/** What a line without any number has none of. */
const numbered = /[一二三四五六七八九十1][\s、．.)）部章]/;

/** A line shorter than this is a sentence or a heading as its author wrote it, a longer one than that is no report. */
const shortest = 120;
const longestReport = 200_000;
/** A report has no more numbers than this that could head its parts. */
const most = 1000;

const numerals = '一二三四五六七八九十';
const number = `[${numerals}]{1,3}`;
/** 一、 二. （三） and 四 before a space: the numbers that head the parts of a report. */
const marks = new RegExp(
	`(?:(${number})\\s*[、．.](?![、．.])|[（(]\\s*(${number})\\s*[)）][、．.]?|(?<=^|\\s)(${number})(?=\\s+[一-龥]{2}))`,
	'g'
);

type Numbered = { at: number; inner: boolean; value: number; end: number };

/** The numbers in a line; none where there are more than headings have. */
function marksIn(said: string): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	for (const match of said.matchAll(marks)) {
		if (found.push(match) > most) return [];
	}
	return found;
}

/** Where the parts begin, in their order; none unless the numbers count two headings at least. */
function cutsIn(said: string): number[] {
	if (!said.includes('一')) return [];
	const found: Numbered[] = [];
	const last = { outer: 0, inner: 0 };
	for (const { index: at, 0: mark, 1: comma, 2: bracketed, 3: spaced } of marksIn(said)) {
		const inner = bracketed !== undefined;
		const value = numberOf(comma ?? bracketed ?? spaced ?? '');
		const follows = value === (inner ? last.inner : last.outer) + 1 || (inner && value === 1);
		const end = follows ? headingEnd(said, at + mark.length) : undefined;
		if (end === undefined) continue;
		found.push({ at, inner, value, end });
		last[inner ? 'inner' : 'outer'] = value;
		if (!inner) last.inner = 0;
	}
	const outer = found.filter(({ inner }) => !inner);
	const counted = Math.max(outer.length, found.length - outer.length);
	if (counted < 2) return [];
	const first = found[0] as Numbered;
	const title = titled.exec(said.slice(0, first.at));
	return [
		...(title ? [title[0].length] : []),
		...found.flatMap(({ at, end }) => (end < said.length ? [at, end] : [at]))
	];
}

/** What ends a title before the sentence that follows it. */
const titled =
	/^.{6,70}?(?:(?:报告|总结|说明)(?=\s)|(?:自评|评价|监控)(?:总结)?(?:报告|总结)(?=为|根据|依据|按照|按|照|我))/s;

/** Where a line goes on after a heading that has no text of its own: 目录 1.总论, 二、资金情况（一）资金安排情况. */
function afterHeading(said: string): number[] {
	const contents = beforeContents.exec(said);
	if (contents) return [contents[0].length];
	const [whole = '', words = ''] = beforeInner.exec(said) ?? [];
	return whole && isHeading(words.trim()) ? [whole.length] : [];
}

const beforeContents = /^目\s*录\s*(?=第?[一1]\s*[、.．部章])/;

const beforeInner =
	/^(?:< >\s*)?(?:[一二三四五六七八九十]{1,3}\s*[、．.]\s*)?([一-龥]{4,25})\s*(?=[（(]\s*[一1]\s*[)）]\s*[一-龥]{2})/;

/** Where a later heading follows a sentence in its line: 三、存在问题：人手少。四、改进措施：多招人。 */
function afterStops(said: string): number[] {
	if (said.length < 20) return [];
	return marksIn(said).flatMap(({ index, 0: mark }) => {
		const follows = /[。；]\s*$/.test(said.slice(Math.max(0, index - 4), index));
		return follows && headingEnd(said, index + mark.length) !== undefined ? [index] : [];
	});
}

/** The longest heading there is, white space not counted. */
const longest = 30;

const stop = new RegExp(`[。；;：:!！?？]|[（(]\\s*${number}\\s*[)）]|\\d\\s*[.、．]|${number}、`);

/** Where the heading ends that begins at a place; undefined where none does. */
function headingEnd(said: string, from: number): number | undefined {
	const ahead = said.slice(from, from + 2 * longest);
	const stopped = stop.exec(ahead)?.index ?? ahead.length;
	const within = ahead.slice(0, stopped);
	const folded = new Folded(within);
	const words = folded.text.slice(0, longest);

	let length: number | undefined;
	for (const { index, 0: end } of words.matchAll(ends)) {
		const to = index + end.length;
		if (length !== undefined && !goesOn.test(words.slice(length, to))) break;
		if (isHeading(words.slice(0, to))) length = to;
	}
	if (length !== undefined) return from + folded.span(0, length).end;
	const isWhole = stopped < ahead.length && words.length === folded.text.length;
	return isWhole && isHeading(words) ? from + stopped : undefined;
}

const isHeading = (words: string) =>
	words.length >= 2 && plainness(words) >= 0.75 && subjectsOf(words).length > 0;

/** What a heading ends with. */
const ends =
	/情况|概况|概述|简介|问题|原因|分析|措施|建议|意见|公开|应用|说明|事项|目标|结论|职[能责]|结果|打算|举措|做法|成效/g;

/** What goes on a heading after such an end: 问题 及原因, 完成情况 分析. */
const goesOn =
	/^(?:[的及和与、]|以及|或者|分析|情况|结果|自评|评价|设[定立置]|分解|下达|完成|实现|执行|管理|使用|运行|整改|改进|应用|公开|概况|说明|建议|措施|原因|问题)/;

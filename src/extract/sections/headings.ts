import type { Canonical } from '#model/report.ts';
import type { Line } from '#extract/lines.ts';
import type { Mark, Style } from '#extract/marks.ts';
import { plainness, subjectsOf } from './canonical.ts';

/** A line that is a heading, or begins with one; `text` is the heading folded and without its number. */
export type Heading = Readonly<{
	line: number;
	mark: Mark | undefined;
	text: string;
	/** How much of the folded line the heading takes, its number included. */
	length: number;
	subjects: readonly Canonical[];
}>;

const longest = 45;

/** What a list of duties or deeds begins with, and a heading does not. */
const deed =
	/^(?:负责|贯彻|承担|承办|拟[订定]|起草|研究(?!成果)|制[订定]|统筹|协调|指导|督促|推[动进]|组织(?!实施|情况|架构|机构|管理|领导|保障|开展|形式|过程|结构)|参与|会同|依法|宣传贯彻|完成(?!情况|率|程度|的)|开展(?!情况)|围绕|根据|按照?|为了|通过|由于|我[局校院办部镇乡委中单]|贯彻落实|领导|监督(?!检查情况|管理情况)|办理|受理|管理(?!情况|制度|效率)|协助|配合)/;

const amount = /\d(?:[\d.,]*\d)?(?:万|亿|百|千)?(?:元|%)/;

/** The boxes of a choice that a form offers: 1、部门预算项目☑ 2、专项□. */
const ticked = /[□☐☑☒√✓✔]/;

const outer: readonly Style[] = ['part', 'han', 'hanParen'];

/**
 * The heading that a line is or begins with: the words up to the first sentence's end, where they name something and state
 * nothing. `followed` says whether text, or a deeper number, follows before the next number of the same style.
 */
export function headingOf(line: Line, index: number, followed: boolean): Heading | undefined {
	const { mark, text } = line;
	if (!mark || ticked.test(text)) return;

	const body = text.slice(mark.length);
	const stop = endOf(line, body);
	const words = body.slice(0, stop).replace(/[,、]$/, '');
	if (words.length < 2 || words.length > longest || amount.test(words)) return;

	const named = words.replace(inUnit, '');
	const subjects = subjectsOf(named);
	const rest = body.slice(stop);
	const heading = { line: index, mark, text: words, length: mark.length + words.length, subjects };
	const isOuter = outer.includes(mark.style);
	const plain = plainness(named) >= 0.6 && subjects.length > 0;
	if (/^[;?!]/.test(rest) || /^[^\p{L}]*$/u.test(words)) return;
	if (rest === '') {
		if (deed.test(words) && !plain) return;
		return isOuter || plain || followed ? heading : undefined;
	}

	if (deed.test(words) || (/,/.test(words) && !(isOuter && plain))) return;
	if (rest.length === 1) {
		const short = words.length <= 24 && (plain || followed);
		return short || rest === ':' ? heading : undefined;
	}
	if (plain)
		return words.length <= 30 && (isOuter || plainness(words) >= 0.85) ? heading : undefined;
	const isBrief = words.length <= 12 && subjects.length > 0;
	return mark.style === 'han' && rest[0] === '。' && isBrief ? heading : undefined;
}

/** Where the words of a heading end: at the first stop, or where the page or a wide gap breaks off words that are whole. */
function endOf({ mark, breaks }: Line, body: string): number {
	const stop = body.replace(inUnit, (aside) => '-'.repeat(aside.length)).search(/[。;:!?]/);
	const end = stop < 0 ? body.length : stop;
	const broken = breaks
		.map((place) => place - (mark?.length ?? 0))
		.find((place) => place > 1 && place < end && isWhole(body.slice(0, place), body.slice(place)));
	return broken ?? end;
}

/** 预算执行情况(单位:元) goes on behind the colon. */
const inUnit = /\((?:金额)?单位:[^():]{1,6}\)/g;

/** Words that can stand as a heading, before a sentence of their own. */
const isWhole = (words: string, rest: string) =>
	words.length >= 4 &&
	/[。,;]/.test(rest) &&
	!/[的和与及、,]$/.test(words) &&
	!/[情概][况]/.test(rest.slice(0, 4));

/** A line without a number that can only be a heading of such a report; `next` is the line below. */
export function unnumbered(line: Line, index: number, next: Line | undefined): Heading | undefined {
	const { mark, text } = line;
	const [bracketed = '', inside] = /^[【〖]([^【】〖〗]{2,20})[】〗]/.exec(text) ?? [];
	if (mark || text.length < 4 || (text.length > 30 && !bracketed)) return;

	const words = inside ?? text.replace(/[:。]$/, '');
	if (/[。;:!?\d]/.test(words) || /(?:报告|说明|总结|表|年度)$/.test(words)) return;
	const subjects = subjectsOf(words);
	if (subjects.length === 0) return;
	const isPlain = plainness(words) >= 0.95;
	// 年度总体目标 labels a field of a form, which the expected and the real result fill.
	const isField = line.inTable || /^(?:预期|年初设定)目标/.test(next?.text ?? '');
	if (isField && /^(?:年度)?(?:总体|绩效)*目标$/.test(words)) return;
	const leads = next !== undefined && next.text.length > 12;
	const isHeading = isPlain && (tail.test(words) || (leads && short.test(words)));
	if (!bracketed && !isHeading) return;
	const { length } = bracketed || words;
	return { line: index, mark, text: words, length, subjects };
}

const tail =
	/(?:情况|概况|概述|简介|问题|原因|分析|措施|建议|意见|公开|应用|运用|说明|事项|目标|结论|职[能责]|结果|打算|计划|举措|思路|做法|成效|成绩|设[置立]|构成|效益|影响)$/;

/** What labels a field of a form too, and is a heading only above a text. */
const short = /(?:得分|评分|不足|困难|差距|管理|组织|过程|效果|满意度)$/;

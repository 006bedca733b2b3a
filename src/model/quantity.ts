import { Folded } from './folded.ts';

/** A number of an indicator's target or actual value, with 万 and ‰ multiplied out; a range has `low` below `high`. */
export type Quantity = Readonly<{
	low: number;
	high: number;
	unit: string;
	/** What the words around it claim: at least, at most, more, less; null where it is only named. */
	comparator: '≥' | '≤' | '>' | '<' | null;
	/** 增长 is 1, 下降 is −1. */
	change: 1 | -1 | 0;
	/** 月, 季度, 人 …: what it is counted by (每月, /人); empty for the year. */
	per: string;
}>;

/** The quantities that a text names, in its order; years and dates are none. */
export function quantities(text: string): Quantity[] {
	const plain = new Folded(text).text.replace(date, '');
	const found: Quantity[] = [];
	let last = 0;
	for (const match of plain.matchAll(number)) {
		if (match.index < last) continue;

		const tail = plain.slice(match.index + match[0].length, match.index + match[0].length + 32);
		const [ending = '', range] = rangeEnd.exec(tail) ?? [];
		const { scale, unit, per, length } = unitOf(tail.slice(ending.length));
		const before = plain.slice(Math.max(last, match.index - 12), match.index);
		const value = Number(match[0].replaceAll(',', '')) * (negative.test(before) ? -1 : 1);
		last = match.index + match[0].length + ending.length + length;

		found.push({
			low: value * scale,
			high: (range ? Number(range) : value) * scale,
			unit,
			comparator: comparatorOf(before, plain.slice(last, last + 4)),
			change: /增|提高|提升|上升/.test(before) ? 1 : /降|减/.test(before) ? -1 : 0,
			per: per || (/每(?!年)(?:个|一)?(季度|[月季周天日人户次])/.exec(before)?.[1] ?? '')
		});
	}
	return found;
}

const date = /(?:19|20)\d\d年(?:度|初|底|末|前)?|\d{1,2}月(?:\d{1,2}日|份|底|末|前)?/g;
const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const rangeEnd = /^%?[-~–—至到](\d+(?:\.\d+)?)/;
const negative = /(?:^|[≥≤><=:(为])[-−]$/;

const scales = { 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 } as const;
const scaled = /^[余多]?([百千万亿])?[余多]?/;
const percentage = /^(?:%|‰|个?百分点)/;
const counted = /^[\p{Script=Han}]{1,6}/u;
const notUnit = /(?:及|或)?以[上下内]|之内|左右|的/;
const divided = /^\/(?!年)(季度|[月季周天日人户次])/;

function unitOf(tail: string) {
	const [much = '', letter] = scaled.exec(tail) ?? [];
	const scale = letter ? scales[letter as keyof typeof scales] : 1;
	const rest = tail.slice(much.length);

	const [rate] = percentage.exec(rest) ?? [];
	if (rate) {
		const length = much.length + rate.length;
		return { scale: rate === '‰' ? scale / 10 : scale, unit: '%', per: '', length };
	}
	const run = counted.exec(rest)?.[0] ?? '';
	const stop = run.search(notUnit);
	const unit = stop < 0 ? run : run.slice(0, stop);
	const [, per = ''] = divided.exec(rest.slice(unit.length)) ?? [];
	return { scale, unit, per, length: much.length + unit.length };
}

function comparatorOf(before: string, after: string): Quantity['comparator'] {
	if (/(?:[≥≧]|>=|不[低少小]于|大于或?等于|至少|达到?)$/.test(before)) return '≥';
	if (/(?:[≤≦]|<=|不超过|不[高多大]于|小于或?等于|控制在|最多)$/.test(before)) return '≤';
	if (/(?:>|[大高多优]于|超过?)$/.test(before)) return '>';
	if (/(?:<|[小低少]于)$/.test(before)) return '<';
	if (/^[及或]?以上/.test(after)) return '≥';
	return /^(?:[及或]?以[下内]|之内)/.test(after) ? '≤' : null;
}

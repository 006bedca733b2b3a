import type { Rule } from './marks.ts';

/** Rules nearer than this, in points, are one, and gaps in them shorter than this are closed. */
export const slack = 3;

/** Pieces of rules that lie in line and touch, as one. */
export function straightened(rules: readonly Rule[]): Rule[] {
	return [true, false].flatMap((isAcross) => {
		const sorted = rules.filter((rule) => rule.isAcross === isAcross).sort((a, b) => a.at - b.at);
		const found: Rule[] = [];
		let line: Rule[] = [];
		for (const rule of sorted) {
			const at = line[0]?.at ?? rule.at;
			if (rule.at - at > slack) {
				found.push(...closed(line));
				line = [rule];
			} else line.push({ ...rule, at });
		}
		return [...found, ...closed(line)];
	});
}

/** The pieces of one line, without the gaps between them. */
function closed(line: readonly Rule[]): Rule[] {
	const found: { -readonly [Key in keyof Rule]: Rule[Key] }[] = [];
	for (const rule of line.toSorted((a, b) => a.from - b.from)) {
		const last = found.at(-1);
		if (last && rule.from <= last.to + slack) last.to = Math.max(last.to, rule.to);
		else found.push({ ...rule });
	}
	return found;
}

/** With more crossings than this to look for, a page is a drawing. */
const most = 4_000_000;

/** The rules that hang together because they cross or meet. */
export function joints(rules: readonly Rule[]): Rule[][] {
	const across = rules.filter(({ isAcross }) => isAcross);
	const down = rules.filter(({ isAcross }) => !isAcross);
	if (across.length * down.length > most) return [];

	const clusters = new Map<Rule, Rule[]>(rules.map((rule) => [rule, [rule]]));
	for (const one of across)
		for (const other of down) {
			const [a, b] = [clusters.get(one) ?? [], clusters.get(other) ?? []];
			if (a === b || !meet(one, other)) continue;
			const [large, small] = a.length > b.length ? [a, b] : [b, a];
			for (const rule of small) {
				large.push(rule);
				clusters.set(rule, large);
			}
		}
	return [...new Set(clusters.values())];
}

const meet = (across: Rule, down: Rule) =>
	down.at >= across.from - slack &&
	down.at <= across.to + slack &&
	across.at >= down.from - slack &&
	across.at <= down.to + slack;

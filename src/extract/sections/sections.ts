import type { Document } from '#model/document.ts';
import type { Folded } from '#model/folded.ts';
import type { Canonical, Section } from '#model/report.ts';
import { pieceOf, readingOf, type Line } from '#extract/lines.ts';
import { styles } from '#extract/marks.ts';
import { plainness } from './canonical.ts';
import { headingOf, unnumbered } from './headings.ts';
import { nest, type Nested } from './nesting.ts';

/** The headings of a document and what stands under them, in their order; `ordinal` counts from 1. */
export function sections(document: Document): Section[] {
	const { text } = document;
	const { folded, lines } = readingOf(document);
	const headings = withForms(headingsOf(lines), lines);
	const spanOf = ({ line, length }: Nested) => {
		const { at } = lines[line] as Line;
		return folded.span(at, at + length);
	};

	const found: Section[] = [];
	const above: Section[] = [];
	for (const [index, heading] of headings.entries()) {
		const { start, end } = spanOf(heading);
		const next = headings[index + 1];
		while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
		const section = {
			ordinal: index + 1,
			depth: heading.depth,
			heading: text.slice(start, end).replace(/\s*\n\s*/g, ''),
			...aboutOf(heading, next, above.at(-1)),
			start,
			end: next ? spanOf(next).start : text.length
		};
		above.push(section);
		found.push(section);
	}
	return found.map((section, index) => ({
		...section,
		also: section.also ?? alsoOf(found, index, folded)
	}));
}

function headingsOf(lines: readonly Line[]): Nested[] {
	const inContents = contentsOf(lines);
	const entries = lines.flatMap((line, index) => {
		if (inContents.has(line)) return [];
		const { mark } = line;
		const heading = mark
			? headingOf(line, index, isFollowed(line, lines[index + 1]))
			: index > 0
				? unnumbered(line, index, lines[index + 1])
				: undefined;
		return mark || heading ? [{ mark, heading }] : [];
	});
	return nest(entries);
}

/** Whether a text, or a deeper number, follows a numbered line. */
const isFollowed = ({ mark }: Line, next: Line | undefined) =>
	next !== undefined &&
	mark !== undefined &&
	(!next.mark || styles.indexOf(next.mark.style) > styles.indexOf(mark.style));

/** The lines of a table of contents (目录): they name headings, but are none. */
function contentsOf(lines: readonly Line[]): Set<Line> {
	const contents = new Set(
		lines.filter(({ text }) => text.length < 200 && /(?:[.…·]{3,}|PAGEREF.*)\d{1,3}$/.test(text))
	);
	const begin = lines.findIndex(({ text }) => /^.{0,6}目录$/.test(text));
	if (begin < 0) {
		for (const line of outlined(lines)) contents.add(line);
		return contents;
	}
	const after = lines.slice(begin + 1);
	const end = after.findIndex(({ text }) => text.length > 60 || text.includes('。'));
	for (const line of listed(after.slice(0, end < 0 ? undefined : end), after)) contents.add(line);
	return contents;
}

/** What stands from the first 一、 to the second of the same words, if no text does: a table of contents without its title. */
function outlined(lines: readonly Line[]): readonly Line[] {
	const opens = ({ mark, inTable }: Line) => mark?.style === 'han' && mark.number === 1 && !inTable;
	const first = lines.findIndex(opens);
	const second = lines.findIndex(
		(line, index) => index > first && opens(line) && line.text === lines[first]?.text
	);
	const run = second > first + 4 ? lines.slice(first, second) : [];
	return run.every(({ text }) => text.length <= 60 && !text.includes('。')) ? run : [];
}

/** The lines that a table of contents lists, of those without a text between them: up to the first that begins the report. */
function listed(run: readonly Line[], after: readonly Line[]): readonly Line[] {
	const nameOf = ({ text }: Line) => text.replace(/[.…·\d]+$/, '');
	const opening = run[0]?.mark;
	const begins = run.findIndex(
		({ mark }, index) =>
			index > 0 &&
			opening !== undefined &&
			mark?.style === opening.style &&
			mark.number === opening.number
	);
	if (begins > 0) return run.slice(0, begins);

	const unnumbered = run.findIndex(({ mark }) => !mark);
	const numbered = run.slice(0, unnumbered < 0 ? undefined : unnumbered);
	const later = new Map<string, number>();
	for (const line of after) later.set(nameOf(line), (later.get(nameOf(line)) ?? 0) + 1);
	const named = new Set<string>();
	for (const line of run) {
		const name = nameOf(line);
		if (named.has(name) || later.get(name) === 1) break;
		named.add(name);
	}
	return named.size === 0 && numbered.length >= 5 ? numbered : run.slice(0, named.size);
}

/** The forms (自评表) that the document holds, as sections of their own where they have no numbered parts. */
function withForms(headings: readonly Nested[], lines: readonly Line[]): Nested[] {
	const forms: Nested[] = [];
	let ahead = 0;
	for (const [index, { text }] of lines.entries()) {
		const own = headings[ahead]?.line === index;
		while ((headings[ahead]?.line ?? Infinity) <= index) ahead++;
		if (own || text.length > 60 || !form.test(text) || !leadsToTable(lines, index)) continue;

		const next = headings[ahead];
		if (next && lines[next.line]?.inTable) continue;
		// 附表1 between 三、 and 四、 is a table of the report.
		if (/^附[表件]/.test(text) && isCountedOn(headings, ahead)) continue;
		const { length } = text;
		forms.push({ line: index, mark: undefined, text, length, subjects: ['form'], depth: 1 });
	}
	return [...headings, ...forms].toSorted((a, b) => a.line - b.line);
}

const form = /(?:自评|评价|评分|(?<!预算执行)监控|监测|自查|目标|申报)(?:情况|指标)?表(?:\(.*\))?$/;

/** Whether the outermost headings before and from a place on count on. */
function isCountedOn(headings: readonly Nested[], place: number): boolean {
	const isChapter = ({ depth, mark }: Nested) => depth === 1 && mark !== undefined;
	const before = headings.slice(0, place).findLast(isChapter)?.mark;
	const after = headings.slice(place).find(isChapter)?.mark;
	return (
		before !== undefined && after?.style === before.style && after.number === before.number + 1
	);
}

const leadsToTable = (lines: readonly Line[], index: number) =>
	lines.slice(index, index + 4).some(({ beforeTable, inTable }) => beforeTable || inTable);

/** What a section is about: its own words, or those of the section that it is a part of. */
function aboutOf(
	{ depth, text, subjects }: Nested,
	next: Nested | undefined,
	above: Section | undefined
): Pick<Section, 'canonical' | 'also'> {
	const [own, also = null] = subjects;
	// 绩效自评情况 can be about both: what it begins with says about which first.
	const opensWithResult = next && next.depth > depth && next.subjects[0] === 'conclusion';
	if (opensWithResult && own === 'performance' && /(?:自评|评价)情况$/.test(text))
		return { canonical: 'conclusion', also: 'performance' };
	// 数量指标 among targets is a target; where it is told what was reached, it is told of that.
	const isItem = above?.canonical === 'performance' && /指标$/.test(text);
	const decides = own && plainness(text) >= 0.8 && !isItem;
	return { canonical: (decides ? own : above?.canonical) ?? own ?? 'other', also };
}

/** The second subject that a section has by what stands in it, where its heading names only one. */
function alsoOf(all: readonly Section[], index: number, whole: Folded): Canonical | null {
	const section = all[index];
	if (!section || !['overview', 'performance', 'targets'].includes(section.canonical)) return null;

	const within = partsOf(all, index);
	const direct = within.filter(({ depth }) => depth === section.depth + 1);
	const funds = direct.filter(({ canonical }) => canonical === 'funds').length;
	const states = (words: RegExp, parts: readonly Section[]) =>
		[section, ...parts].some((part) => words.test(pieceOf(whole, part).text));

	if (section.canonical === 'overview') {
		const own = within.filter(({ canonical }) => canonical === 'overview');
		return funds === 0 && states(budget, own) ? 'funds' : null;
	}
	if (section.canonical === 'performance' && states(score, within)) return 'conclusion';
	return funds * 2 > direct.length ? 'funds' : null;
}

/** The sections inside a section. */
function partsOf(all: readonly Section[], index: number): Section[] {
	const parts: Section[] = [];
	for (let next = index + 1; (all[next]?.depth ?? 0) > (all[index]?.depth ?? 0); next++) {
		parts.push(all[next] as Section);
	}
	return parts;
}

const budget = /(?:预算|支出|收入|资金|经费)[^。;]{0,20}?\d[\d.,]*(?:万|亿)?元/;
const score = /(?:综合|自评|总)得分|(?:评价|自评)等[次级]/;

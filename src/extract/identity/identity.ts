import type { Document } from '#model/document.ts';
import type { Reference } from '#model/reference.ts';
import type { Identity, Section } from '#model/report.ts';
import { physical, pieceOf, readingOf, type Reading } from '#extract/lines.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { fullName, writtenName } from './fullName.ts';
import { gazetteer } from './gazetteer.ts';
import { kindOf } from './kind.ts';
import { readTitle } from './naming.ts';
import { dateIn, datesOf, periodIn, yearIn, yearsIn } from './period.ts';
import { regionOf } from './region.ts';
import { spokenProject } from './spokenProject.ts';
import { titleOf, type Title } from './title.ts';
import { bareName, levelOf, namesOf, spokenOf, unitTypeOf } from './unit.ts';

/** Which report a document is: what it says of itself in its title, its labelled lines, its signature and its text. */
export function identify(
	document: Document,
	sections: readonly Section[],
	reference: Reference
): Identity {
	const places = gazetteer(reference);
	const reading = readingOf(document);
	const { text } = reading.folded;
	const title = titleOf(reading);
	const heading = title?.text ?? '';
	const fields = fieldsOf(reading);
	const named = readTitle(heading, places);

	const names = namesOf(named.units, fields, reading, places);
	const region = regionOf({ units: names, title: heading, text }, places);
	const name = names[0] ?? (region && spokenOf(text, region));
	const unit = name === undefined ? null : fullName(name, region, names, places);
	const written = name === undefined ? null : writtenName(name, region, text, places);

	const opening = openingOf(reading, sections);
	const kind = kindOf(heading, text);
	const year = yearOf(heading, fields, opening, text);
	const months =
		kind === 'monitoring'
			? (periodIn(heading) ?? periodIn(opening) ?? periodIn(text))?.value
			: undefined;
	const isOfProject =
		kind === 'project' || (kind === 'monitoring' && !/整体|部门|单位/.test(heading));
	const titled = named.units.find((other) => bareName(other.name) === name) ?? named;

	return {
		title: title?.written ?? '',
		region_name: region?.name ?? null,
		region_code: region?.code ?? null,
		unit,
		unit_as_written: written,
		unit_type:
			unit === null ? null : unitTypeOf([unit, written ?? ''], reference.unitTypes, places),
		level: unit === null ? (region?.level ?? null) : levelOf(unit, region),
		year,
		...datesOf(year, kind, months),
		kind,
		project_name: isOfProject
			? (projectOf(fields, title, reading) ??
				titled.project ??
				(fields.project.length === 0 ? spokenProject(reading.lines, places) : undefined) ??
				null)
			: null,
		report_date: reportDate(fields, reading)
	};
}

/** What stands before the first heading, folded. */
function openingOf({ lines }: Reading, sections: readonly Section[]): string {
	const end = sections[0]?.start ?? Infinity;
	return lines
		.filter((line) => line.start < end)
		.slice(0, 30)
		.map(({ text }) => text)
		.join('\n');
}

/** The year in the title; else in a field or beside the title; else what notices and sentences on the budget say most. */
function yearOf(title: string, fields: Fields, opening: string, text: string): number | null {
	const beside = opening.split('\n').find((line) => /^\(?20\d\d年度?\)?$/.test(line));
	const aside = yearIn(beside ?? '');
	const titled = yearIn(title);
	// 某局2023年造林资金项目自评报告(2024年度): the project began in 2023.
	if (aside?.ofYear && titled && !titled.ofYear) return aside.value;

	const named =
		titled ?? yearIn(fields.year.map((year) => (/年/.test(year) ? year : `${year}年`)).join('\n'));
	if (named) return named.value;

	const near = aside ?? yearsIn(opening).find(({ ofYear }) => ofYear);
	if (near) return near.value;

	const [only, ...more] = fields.project;
	const begun = more.length === 0 ? yearIn(only ?? '') : undefined;
	if (begun) return begun.value;

	const counts = new Map<number, number>();
	for (const { value, start, end, ofYear } of yearsIn(text)) {
		const after = text.slice(end, end + 12);
		const weight = ofYear
			? 3
			: /预算|支出|收入|资金|部门|单位|项目|绩效|我|本|末/.test(after)
				? 2
				: 1;
		if (!/(?:比|较|同期|上年|去年|(?:日期|时间):?)$/.test(text.slice(start - 3, start)))
			counts.set(value, (counts.get(value) ?? 0) + weight);
	}
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The project that a form names, or the brackets under the title; null where a form has several. */
function projectOf(
	fields: Fields,
	title: Title | undefined,
	{ lines }: Reading
): string | undefined {
	const [only, ...more] = fields.project;
	if (only && more.length === 0) return only;

	const at = lines.findIndex(({ end }) => end >= (title?.end ?? 0));
	const beside = lines.slice(at, at + 4).map(({ text }) => text);
	const aside = beside.flatMap((text) => /^\((?:项目名称:)?(.{2,40})\)$/.exec(text)?.[1] ?? []);
	return aside.find((text) => /(?:项目|资金|经费|工程|专项|补助|补贴|支出)$/.test(text));
}

/** The date that a field gives, else the last one that stands alone in its line. */
function reportDate(
	fields: Fields,
	{ document: { text, blocks }, folded }: Reading
): string | null {
	const given = fields.date.flatMap((value) => dateIn(value) ?? [])[0];
	if (given) return given;

	for (const block of blocks.slice(-300).toReversed()) {
		if (block.kind === 'table') continue;
		for (const line of physical(text, block).toReversed()) {
			if (line.end - line.start > 40) continue;
			const piece = pieceOf(folded, line).text;
			const date = dateIn(piece);
			if (
				date &&
				/^(?:[\d二〇○零一二三四五六七八九十年月日./:()-]|日期|时间|填报|报告)*$/.test(piece)
			)
				return date;
		}
	}
	return null;
}

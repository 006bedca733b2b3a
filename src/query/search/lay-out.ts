import type { Detail, ReportDetail } from '#model/detail.ts';
import { lettersOf } from './letters.ts';
import {
	shardOf,
	wholeOf,
	type Catalogue,
	type SearchedReport,
	type SearchedText,
	type SearchedUnit,
	type Shard
} from './catalogue.ts';

/** An index without the name of its edition, which follows from its files. */
export type LaidOut = Readonly<{
	catalogue: Omit<Catalogue, 'edition'>;
	shards: readonly Shard[];
	texts: readonly (readonly SearchedText[])[];
}>;

/** So many letters of the row fall to a shard, and so many characters to a file of texts: some ten kB each on the line. */
const PER_SHARD = 8000;
const PER_FILE = 6000;

const MOST_SHARDS = 1024;

/** Makes reports searchable by any two or more letters of theirs that stand together. The same reports give the same index. */
export function layOut(details: Iterable<Detail>): LaidOut {
	const units = new Map<string, { at: number; unit: SearchedUnit }>();
	const reports: SearchedReport[] = [];
	const texts: SearchedText[][] = [];
	const places = new Map<string, number[]>();
	let at = 0;
	let filled = PER_FILE;

	for (const detail of details)
		for (const report of detail.reports) {
			const unit = unitOf(detail, report);
			const known = units.get(unit.unit_id) ?? { at: units.size, unit };
			units.set(unit.unit_id, known);

			const text = textOf(detail, report, unit);
			const { letters } = lettersOf(wholeOf(text));
			for (let i = 0; i + 1 < letters.length; i++) {
				const pair = `${letters[i]}${letters[i + 1]}`;
				const own = places.get(pair);
				if (own) own.push(at + i);
				else places.set(pair, [at + i]);
			}
			at += letters.length + 1;

			if (filled >= PER_FILE) {
				texts.push([]);
				filled = 0;
			}
			filled += text.text.length;
			texts.at(-1)?.push(text);
			reports.push({
				report_id: text.report_id,
				unit: known.at,
				year: report.report.year,
				kind: report.report.kind,
				origin: report.report.origin,
				head: lettersOf(text.head).letters.length,
				letters: letters.length,
				file: texts.length - 1
			});
		}

	const shards = Math.min(MOST_SHARDS, 2 ** Math.ceil(Math.log2(at / PER_SHARD + 1)));
	return {
		catalogue: { shards, units: Array.from(units.values(), ({ unit }) => unit), reports },
		shards: dealOut(places, shards),
		texts
	};
}

function dealOut(places: ReadonlyMap<string, readonly number[]>, shards: number): Shard[] {
	const dealt = Array.from({ length: shards }, (): [string, readonly number[]][] => []);
	for (const entry of places) dealt[shardOf(entry[0], shards)]?.push(entry);
	return dealt.map((entries) => {
		entries.sort(([a], [b]) => (a < b ? -1 : 1));
		return {
			pairs: entries.map(([pair]) => pair),
			places: entries.map(([, own]) => own.map((place, i) => place - (own[i - 1] ?? 0)))
		};
	});
}

function unitOf({ units, above }: Detail, { report }: ReportDetail): SearchedUnit {
	const unit = units.find(({ unit_id }) => unit_id === report.unit_id);
	return {
		unit_id: report.unit_id,
		name: unit?.name ?? '',
		short_name: unit?.short_name ?? '',
		region: above.at(-1)?.name ?? '',
		region_code: report.region_code,
		unit_type: unit?.unit_type ?? null
	};
}

function textOf({ above }: Detail, detail: ReportDetail, unit: SearchedUnit): SearchedText {
	const { report, text, sections, blocks } = detail;
	const head = [above.map(({ name }) => name).join(''), unit.name, unit.short_name].join(' ');
	const shift = head.length + 1;
	return {
		report_id: report.report_id,
		head,
		title: report.title,
		text,
		sections: sections.map(({ ordinal, heading, start }) => ({
			ordinal,
			heading,
			start: start + shift
		})),
		paragraphs: blocks.flatMap(({ kind, start }) => (kind === 'paragraph' ? [start + shift] : [])),
		rows: blocks.flatMap((block) =>
			block.kind === 'table'
				? block.rows.flatMap(([first]) => (first ? [first.start + shift] : []))
				: []
		)
	};
}

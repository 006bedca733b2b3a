import type { Reference, Region } from '#model/reference.ts';
import type { Rows, Tables } from '#model/tables.ts';
import { correct } from './corrections.ts';
import type { BadCell } from './csv.ts';
import { evaluate } from './evaluate.ts';
import type { Laid, Notice } from './lay-out.ts';
import { byCode, ranks } from './order.ts';

/** All tables, in an order that is not that of the files; what is to be said of files; the bad cells of the corrections, of which then none is applied. */
export type Tabulated = Readonly<{ tables: Tables; notices: Notice[]; problems: BadCell[] }>;

/** Makes the tables out of the rows of single reports and, on top, the corrections (a CSV). */
export function tabulate(
	laid: readonly Laid[],
	{ regions }: Reference,
	corrections: string
): Tabulated {
	const notices: Notice[] = [];
	const known = placed(laid, regions, notices);
	const reports = named(unique(known, notices), notices);
	const all = {
		unit: units(reports),
		region: regionRows(reports, regions),
		report: reports.flatMap(({ report }) => report),
		section: reports.flatMap(({ section }) => section),
		fact: reports.flatMap(({ fact }) => fact),
		indicator: reports.flatMap(({ indicator }) => indicator),
		score_item: reports.flatMap(({ score_item }) => score_item),
		finding: reports.flatMap(({ finding }) => finding),
		unclassified: reports.flatMap(({ unclassified }) => unclassified)
	};
	const { fact, correction, problems } = correct(all, corrections);
	const evaluation = evaluate({ ...all, fact });
	return { tables: { ...all, fact, correction, evaluation }, notices, problems };
}

/** Leaves out reports of a region that the reference does not know. */
function placed(laid: readonly Laid[], regions: readonly Region[], notices: Notice[]): Laid[] {
	const codes = new Set(regions.map(({ code }) => code));
	return laid.filter((rows) => {
		const { region_code, source_file: file } = reportOf(rows);
		const isKnown = codes.has(region_code);
		if (!isKnown) notices.push({ file, lost: true, words: noRegion(region_code) });
		return isKnown;
	});
}

/** Leaves out files of the same bytes as another. */
function unique(laid: readonly Laid[], notices: Notice[]): Laid[] {
	const files = new Map<string, string>();
	return laid
		.toSorted((a, b) => byCode(reportOf(a).source_file, reportOf(b).source_file))
		.filter((rows) => {
			const { sha256, source_file: file } = reportOf(rows);
			const same = files.get(sha256);
			if (same !== undefined) notices.push({ file, lost: false, words: sameBytes(same) });
			else files.set(sha256, file);
			return same === undefined;
		});
}

/** Gives each report an id of its own: where several claim one, the first by SHA-256 keeps it and the others carry a piece of theirs. */
function named(laid: readonly Laid[], notices: Notice[]): Laid[] {
	const claims = Map.groupBy(laid, (rows) => reportOf(rows).report_id);
	const reports = [...claims.values()].flatMap((claimants) => {
		const [first, ...others] = claimants.toSorted((a, b) =>
			byCode(reportOf(a).sha256, reportOf(b).sha256)
		) as [Laid, ...Laid[]];
		return [
			first,
			...others.map((rows) => {
				const { report_id, sha256, source_file: file } = reportOf(rows);
				notices.push({ file, lost: false, words: sameReport(reportOf(first).source_file) });
				return withId(rows, `${report_id}-${sha256.slice(0, 8)}`);
			})
		];
	});
	return reports.sort((a, b) => byCode(reportOf(a).report_id, reportOf(b).report_id));
}

const withId = (rows: Laid, report_id: string) =>
	Object.fromEntries(
		Object.entries(rows).map(([table, value]) => [
			table,
			Array.isArray(value) ? value.map((row) => ({ ...row, report_id })) : value
		])
	) as Laid;

const reportOf = ({ report: [row] }: Laid) => row as Rows<'report'>;

/** One row a unit; what one of its reports leaves open, another may tell. */
function units(reports: readonly Laid[]): Rows<'unit'>[] {
	const units = new Map<string, Rows<'unit'>>();
	for (const { unit } of reports) {
		const known = units.get(unit.unit_id);
		units.set(unit.unit_id, {
			...(known ?? unit),
			unit_type: known?.unit_type ?? unit.unit_type,
			level: known?.level ?? unit.level
		});
	}
	const rank = ranks([...units.values()].map(({ unit_id, short_name }) => [unit_id, short_name]));
	return [...units.values()]
		.map((unit) => ({ ...unit, sort: rank.get(unit.unit_id) ?? 0 }))
		.sort((a, b) => byCode(a.unit_id, b.unit_id));
}

/** The regions of the reports and all above them, ranked among all regions of the country so that a rank stays. */
function regionRows(reports: readonly Laid[], regions: readonly Region[]): Rows<'region'>[] {
	const byCodes = new Map(regions.map((region) => [region.code, region]));
	const rank = ranks(regions.map(({ code, name }) => [code, name]));
	const found = new Map<string, Rows<'region'>>();
	for (const { unit } of reports) {
		let region = byCodes.get(unit.region_code);
		while (region && !found.has(region.code)) {
			found.set(region.code, { ...region, sort: rank.get(region.code) ?? 0 });
			region = byCodes.get(region.parent);
		}
	}
	return [...found.values()].sort((a, b) => byCode(a.code, b.code));
}

const noRegion = (code: string) => ({
	'zh-CN': `行政区划代码 ${code} 不在 data/regions.csv 中，未收录；请补上这一行`,
	en: `the region code ${code} is not in data/regions.csv, so it is left out; add it there`
});

const sameBytes = (other: string) => ({
	'zh-CN': `与 ${other} 内容完全相同，只收录一份；请移走其中一个`,
	en: `has the same bytes as ${other} and is taken once; remove one of them`
});

const sameReport = (other: string) => ({
	'zh-CN': `与 ${other} 的单位、年度、类型相同，两份都已收录；如属同一报告，请移走一份`,
	en: `is of the same unit, year and kind as ${other}; both are taken; remove one if it is the same report`
});

import type { Reference, Region } from '#model/reference.ts';
import type { Rows } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import type { Laid, Provenance } from './lay-out.ts';
import { byCode, ranks } from './order.ts';

/** What must be known of every report before any can be put into the tables. */
export type Card = Provenance & Pick<Laid, 'claim' | 'unit'>;

/** What is to be said of a file; `lost` when its report is not in the tables. */
export type Notice = Readonly<{ file: string; lost: boolean; words: Text }>;

/** The reports that the tables hold, in their order and each with an id of its own, and the rows that they share. */
export type Arranged<C extends Card> = Readonly<{
	reports: readonly (C & { readonly report_id: string })[];
	unit: Rows<'unit'>[];
	region: Rows<'region'>[];
	notices: readonly Notice[];
}>;

/** Arranges reports, whatever the order that they come in. */
export function arrange<C extends Card>(cards: readonly C[], { regions }: Reference): Arranged<C> {
	const notices: Notice[] = [];
	const reports = named(unique(placed(cards, regions, notices), notices), notices);
	return { reports, unit: units(reports), region: regionRows(reports, regions), notices };
}

/** Leaves out reports of a region that the reference does not know. */
function placed<C extends Card>(
	cards: readonly C[],
	regions: readonly Region[],
	notices: Notice[]
) {
	const codes = new Set(regions.map(({ code }) => code));
	return cards.filter(({ unit: { region_code }, source_file: file }) => {
		const isKnown = codes.has(region_code);
		if (!isKnown) notices.push({ file, lost: true, words: noRegion(region_code) });
		return isKnown;
	});
}

/** Leaves out files of the same bytes as another. */
function unique<C extends Card>(cards: readonly C[], notices: Notice[]): C[] {
	const files = new Map<string, string>();
	return cards
		.toSorted((a, b) => byCode(a.source_file, b.source_file))
		.filter(({ sha256, source_file: file }) => {
			const same = files.get(sha256);
			if (same !== undefined) notices.push({ file, lost: false, words: sameBytes(same) });
			else files.set(sha256, file);
			return same === undefined;
		});
}

/** Gives each report an id of its own: where several claim one, the first by SHA-256 keeps it and the others carry a piece of theirs. */
function named<C extends Card>(cards: readonly C[], notices: Notice[]) {
	const claims = Map.groupBy(cards, ({ claim }) => claim);
	const reports = [...claims].flatMap(([claim, claimants]) => {
		const rivals = claimants.toSorted((a, b) => byCode(a.sha256, b.sha256));
		return rivals.map((card, i) => {
			if (i === 0) return { ...card, report_id: claim };
			const [{ source_file: first }] = rivals as [C, ...C[]];
			notices.push({ file: card.source_file, lost: false, words: sameReport(first) });
			return { ...card, report_id: `${claim}-${card.sha256.slice(0, 8)}` };
		});
	});
	return reports.sort((a, b) => byCode(a.report_id, b.report_id));
}

/** One row a unit; what one of its reports leaves open, another may tell. */
function units(reports: readonly Card[]): Rows<'unit'>[] {
	const units = new Map<string, Card['unit']>();
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
function regionRows(reports: readonly Card[], regions: readonly Region[]): Rows<'region'>[] {
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

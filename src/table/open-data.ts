import type { Dataset } from '#model/dataset.ts';
import type { ReportDetail } from '#model/detail.ts';
import type { OpenRegion, OpenReport, OpenUnit, Place } from '#model/open-data.ts';
import type { Rows, Tables } from '#model/tables.ts';

/** What stands at the address of a report, of every unit, and of every region. */
export function openData({ tables, shown }: Dataset): Readonly<{
	report: (detail: ReportDetail) => OpenReport;
	units: () => Iterable<OpenUnit>;
	regions: () => Iterable<OpenRegion>;
}> {
	const { region, unit, evaluation } = tables;
	const names = Object.keys(shown.find(({ name }) => name === 'evaluation')?.columns ?? {});
	const view = (row: Rows<'evaluation'>) =>
		Object.fromEntries(names.map((name) => [name, row[name as keyof typeof row]]));
	const byUnit = Map.groupBy(evaluation, ({ unit_id }) => unit_id);
	const byRegion = Map.groupBy(evaluation, ({ region_code }) => region_code);
	const units = Map.groupBy(unit, ({ region_code }) => region_code);
	const below = Map.groupBy(region, ({ parent }) => parent);
	const lineage = lineageIn(region);
	const unitOf = new Map(unit.map((unit) => [unit.unit_id, unit]));
	const isJudged = shown.some(({ name }) => name === 'finding');

	return {
		report({ findings, alarms, problems, ...detail }) {
			const { unit_id, region_code } = detail.report;
			return {
				...detail,
				...(isJudged && { findings, alarms, problems }),
				unit: unitOf.get(unit_id) as Rows<'unit'>,
				above: lineage(region_code)
			};
		},
		units: () =>
			unit.values().map((unit) => ({
				unit,
				above: lineage(unit.region_code),
				evaluations: (byUnit.get(unit.unit_id) ?? []).map(view)
			})),
		regions: () =>
			region.values().map((region) => ({
				region,
				above: lineage(region.parent),
				within: (below.get(region.code) ?? []).map(({ code, name }) => ({ code, name })),
				units: units.get(region.code) ?? [],
				evaluations: (byRegion.get(region.code) ?? []).map(view)
			}))
	};
}

/** How a region is found with those above it, the highest first. */
export function lineageIn(regions: Tables['region']): (code: string) => Place[] {
	const byCode = new Map(regions.map((region) => [region.code, region]));
	return function lineage(code): Place[] {
		const region = byCode.get(code);
		return region ? [...lineage(region.parent), { code, name: region.name }] : [];
	};
}

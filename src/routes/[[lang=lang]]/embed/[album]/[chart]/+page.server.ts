import { error } from '@sveltejs/kit';
import { charts, unitCharts } from '#chart/charts/index.ts';
import { defaultFilter } from '#query/filter.ts';
import { demos } from '../../../../dashboard.server.ts';
import { ask, findings, regionCodes, siteHead, tables } from '../../../../data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The charts of all reports, of each region and of each unit. */
export const entries: EntryGenerator = () =>
	[
		...['all', ...regionCodes].flatMap((album) =>
			charts.map(({ id: chart }) => ({ album, chart }))
		),
		...tables.unit.flatMap(({ unit_id: album }) =>
			unitCharts.map(({ id: chart }) => ({ album, chart }))
		)
	].flatMap((entry) => [entry, { ...entry, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { album, chart: id, lang } }) => {
	const unit = tables.unit.find(({ unit_id }) => unit_id === album);
	const region = tables.region.find(({ code }) => code === album);
	const ofUnit = unit && unitCharts.find((chart) => chart.id === id);
	const ofRegion = (region || album === 'all') && charts.find((chart) => chart.id === id);
	if (!ofUnit && !ofRegion) error(404, `chart ${id} of ${album}`);

	return {
		locale: lang ?? ('zh-CN' as const),
		site: siteHead,
		findings,
		album,
		chart: id,
		about: unit?.name ?? region?.name,
		isUnit: unit !== undefined,
		demo: demos(album),
		rows: ofUnit
			? await ask(ofUnit.query(album))
			: ofRegion
				? await ask(ofRegion.query({ ...defaultFilter, region: album === 'all' ? [] : [album] }))
				: []
	};
};

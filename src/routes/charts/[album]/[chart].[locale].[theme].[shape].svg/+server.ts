import { error } from '@sveltejs/kit';
import type { Chart, View } from '#chart/chart.ts';
import { charts, unitCharts } from '#chart/charts/index.ts';
import { svg } from '#chart/echarts.ts';
import { themes } from '#chart/theme.ts';
import { locales } from '#model/text.ts';
import { defaultFilter } from '#query/filter.ts';
import { widths, type Shape } from '#ui/links.ts';
import { ask } from '../../../data.server.ts';
import type { RequestHandler } from './$types';

const shapes = Object.keys(widths) as Shape[];

export const prerender = true;

export const GET: RequestHandler = async ({ params: { album, chart: id, ...params } }) => {
	const locale = locales.find((locale) => locale === params.locale);
	const theme = themes.find((theme) => theme === params.theme);
	const shape = shapes.find((shape) => shape === params.shape);
	if (!locale || !theme || !shape) error(404);

	const draw = async <Subject>(chart: Chart<Subject>, subject: Subject) => {
		const view: View = { locale, theme, narrow: shape === 'narrow' };
		const rows = await ask(chart.query(subject));
		return new Response(svg(chart.option(rows, view), widths[shape], chart.height), {
			headers: { 'content-type': 'image/svg+xml' }
		});
	};

	const ofUnit = unitCharts.find((chart) => chart.id === id);
	if (ofUnit) return draw(ofUnit, album);
	const ofRegion = charts.find((chart) => chart.id === id);
	if (!ofRegion) error(404);
	return draw(ofRegion, { ...defaultFilter, region: album === 'all' ? [] : [album] });
};

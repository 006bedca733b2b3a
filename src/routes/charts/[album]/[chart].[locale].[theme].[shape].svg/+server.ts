import { error } from '@sveltejs/kit';
import { charts } from '#chart/charts/index.ts';
import { svg } from '#chart/echarts.ts';
import { themes } from '#chart/theme.ts';
import { locales } from '#model/text.ts';
import { defaultFilter } from '#query/filter.ts';
import { shapes } from '#ui/links.ts';
import { db } from '../../../data.server.ts';
import type { RequestHandler } from './$types';

const widths = { wide: 720, narrow: 360 };

export const GET: RequestHandler = async ({ params }) => {
	const chart = charts.find(({ id }) => id === params.chart);
	const locale = locales.find((locale) => locale === params.locale);
	const theme = themes.find((theme) => theme === params.theme);
	const shape = shapes.find((shape) => shape === params.shape);
	if (!chart || !locale || !theme || !shape) error(404);

	const region = params.album === 'all' ? [] : [params.album];
	const rows = await db.rows(chart.query({ ...defaultFilter, region }));
	const option = chart.option(rows, { locale, theme, narrow: shape === 'narrow' });
	return new Response(svg(option, widths[shape], chart.height), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};

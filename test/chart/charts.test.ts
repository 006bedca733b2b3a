import { expect, test } from 'vitest';
import type { Picture, View } from '#chart/chart.ts';
import { charts, compareCharts, exploreCharts, unitCharts } from '#chart/charts/index.ts';
import { svg } from '#chart/echarts.ts';
import { locales } from '#model/text.ts';
import { engine } from '#query/engine.server.ts';
import { defaultFilter } from '#query/filter.ts';
import { defaultPivot, type Pivot } from '#query/pivot.ts';
import { compared } from '../query/compared.ts';
import { few, many } from './tables.ts';

const panels = { few: await engine(few), many: await engine(many) };
const dashboard = charts.map((chart) => ({
	...chart,
	queries: { few: chart.query(defaultFilter), many: chart.query(defaultFilter) }
}));
const units = unitCharts.map((chart) => ({
	...chart,
	queries: { few: chart.query('bing'), many: chart.query('1-1') }
}));
const comparisons = Object.values(compareCharts).map((of) => {
	const [some, others] = [
		compared({ one: 'spent', unit: ['jia', 'bing'], from: 2022, to: 2023, at: 2022 }),
		compared({ one: 'executionRate', unit: ['1-1', '2-1', '3-1'], from: 2019, to: 2024, at: 2024 })
	];
	return { ...of(others), queries: { few: of(some).query(some), many: of(others).query(others) } };
});
const explored = Object.values(exploreCharts).map((of) => {
	const subject = (pivot: Pivot) => ({ pivot, filter: defaultFilter, brush: {} });
	const chart = of(defaultPivot);
	const large: Pivot = { ...defaultPivot, rows: ['region', 'unit_type'] };
	return {
		...of(large),
		queries: { few: chart.query(subject(defaultPivot)), many: of(large).query(subject(large)) }
	};
});
const every = [...dashboard, ...units, ...comparisons, ...explored].flatMap((chart) =>
	locales.map((locale) => ({ ...chart, locale }))
);
const wide = { theme: 'light', narrow: false } as const;
const narrow = { theme: 'dark', narrow: true } as const;

const drawn = (option: Picture, height: number, view: Omit<View, 'locale'>) =>
	svg(option, view.narrow ? 360 : 720, height);

test.for(every)('$id looks as it did in $locale', async (chart) => {
	const { id, locale, queries, option, height } = chart;
	const rows = await panels.many.rows(queries.many);
	const looks = (view: Omit<View, 'locale'>) =>
		drawn(option(rows, { locale, ...view }), height, view);
	await expect(looks(wide)).toMatchFileSnapshot(`svg/${id}.${locale}.svg`);
	await expect(looks(narrow)).toMatchFileSnapshot(`svg/${id}.${locale}.narrow.dark.svg`);
});

test.for(every)('$id says n, its answer and a whole table in $locale', async (chart) => {
	const { locale, queries, title, note, summary, table } = chart;
	expect(title[locale]).toMatch(/[?？]$/);
	for (const panel of ['few', 'many'] as const) {
		const rows = await panels[panel].rows(queries[panel]);
		expect(note(rows, locale)).toMatch(/n = [1-9][\d,]*/);
		expect(summary(rows, locale)).toMatch(/\d.*[.。]$/);
		const { head, rows: body } = table(rows, locale);
		for (const { cells } of body) expect(cells).toHaveLength(head.length);
		const words = [note(rows, locale), summary(rows, locale), head, body];
		expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
	}
});

test.for(every)('$id without an answer says why in $locale', ({ locale, empty, ...chart }) => {
	expect(empty[locale]).toMatch(/[.。]$/);
	expect(chart.summary([], locale)).toBe(empty[locale]);
	expect(chart.note([], locale)).toBe('n = 0');
	expect(chart.table([], locale).rows).toEqual([]);
	for (const view of [wide, narrow]) {
		const picture = drawn(chart.option([], { locale, ...view }), chart.height, view);
		const words = picture.match(/<text[^>]*>[^<]*/g)?.map((text) => text.replace(/<[^>]*>/, ''));
		expect(words?.join('').replaceAll(' ', '')).toBe(empty[locale].replaceAll(' ', ''));
	}
});

test.for(every)('$id is pure and its picture the same whatever was drawn before', async (chart) => {
	const { locale, queries, option, height } = chart;
	const rows = await panels.few.rows(queries.few);
	const before = structuredClone(rows);
	const [first, second] = [1, 2].map(() => drawn(option(rows, { locale, ...wide }), height, wide));
	expect(rows).toEqual(before);
	expect(first).toBe(second);
	expect(first).not.toMatch(/ecmeta|zr\d|NaN|undefined|Infinity/);
});

test.for(every)('$id keeps a name that looks like HTML a text in $locale', async (chart) => {
	const { locale, queries, option, height } = chart;
	const rows = await panels.few.rows(queries.few);
	const picture = option(rows, { locale, ...wide });
	expect(picture['tooltip']).toMatchObject({ renderMode: 'richText' });
	expect(drawn(picture, height, wide)).not.toMatch(/<script/i);
});

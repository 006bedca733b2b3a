import { expect, test } from 'vitest';
import { tablesShown, type Dataset } from '#model/dataset.ts';
import { DOWNLOADS } from '#model/downloads.ts';
import { jsonLd } from '#table/json-ld.ts';
import { entry, fact, tabulated } from './entry.ts';

const { tables } = tabulated([
	entry('a.txt', { facts: [fact('spent', 1)] }),
	entry('b.txt', { identity: { year: 2024 } })
]);

const dataset: Dataset = {
	site: {
		name: { 'zh-CN': '某县</script><script>alert(1)</script>', en: 'A & B <!-- county' },
		logo: null,
		region: null,
		address: null,
		contact: {},
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
	},
	tables,
	shown: tablesShown(true)
};

const files = ['jijian.zip', 'csv/fact.csv', 'parquet/fact.parquet', 'something.else'].map(
	(name) => ({
		name: DOWNLOADS + name,
		bytes: 12,
		sha256: 'a'.repeat(64)
	})
);

const read = (text: string) => JSON.parse(text) as Record<string, unknown>;

test('names are told as they are, and none of their signs means anything in HTML', () => {
	for (const locale of ['zh-CN', 'en'] as const) {
		const text = jsonLd(dataset, files, locale);
		expect(text).not.toMatch(/[<>&]/);
		expect(read(text)).toMatchObject({
			'@type': 'Dataset',
			publisher: { name: dataset.site.name[locale] },
			license: 'https://creativecommons.org/licenses/by/4.0/',
			temporalCoverage: '2021/2024',
			spatialCoverage: [{ '@type': 'Place', name: '甘肃省' }]
		});
	}
});

test('files that are offered are told with type, address, length and SHA-256; others are not', () => {
	const { distribution } = read(jsonLd(dataset, files, 'zh-CN'));
	expect(distribution).toHaveLength(3);
	expect(distribution).toContainEqual({
		'@type': 'DataDownload',
		name: 'csv/fact.csv',
		encodingFormat: 'text/csv',
		contentUrl: 'downloads/csv/fact.csv',
		contentSize: '12 B',
		sha256: 'a'.repeat(64)
	});
});

test('addresses lead from the page to the files, in either language, or are whole where the site’s is settled', () => {
	const first = (of: Dataset, locale: 'zh-CN' | 'en') => {
		const { distribution } = read(jsonLd(of, files, locale));
		return (distribution as { contentUrl: string }[])[0]?.contentUrl ?? '';
	};
	for (const [page, locale] of [
		['https://a.example/x/data/', 'zh-CN'],
		['https://a.example/x/en/data/', 'en']
	] as const)
		expect(new URL(first(dataset, locale), page).href).toBe(
			'https://a.example/x/data/downloads/jijian.zip'
		);
	const settled = { ...dataset, site: { ...dataset.site, address: 'https://b.example/y/' } };
	expect(first(settled, 'en')).toBe('https://b.example/y/data/downloads/jijian.zip');
	expect(read(jsonLd(settled, files, 'en'))['url']).toBe('https://b.example/y/en/data/');
});

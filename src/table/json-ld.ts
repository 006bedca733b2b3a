import { about, title, yearsOf, type Dataset } from '#model/dataset.ts';
import { descriptions, DOWNLOADS, fileOf, forms, formTypes, wholes } from '#model/downloads.ts';
import type { ListedFile } from '#model/manifest.ts';
import type { Locale } from '#model/text.ts';

/**
 * What search engines are told of the data set, by schema.org: a text in JSON that holds no sign which means anything in
 * HTML. Where the site's own address is not settled, addresses count from the page at `data/`.
 */
export function jsonLd(dataset: Dataset, files: readonly ListedFile[], locale: Locale): string {
	const { site, tables, shown } = dataset;
	const home = site.address ? `${site.address}data/` : locale === 'en' ? '../../data/' : '';
	const years = yearsOf(tables.report);
	const { columns = {} } = shown.find(({ name }) => name === 'evaluation') ?? {};
	const provinces = tables.region.filter(({ level }) => level === 'province');
	const called = title(site);
	const offered = types(dataset);
	return inert({
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		name: called[locale],
		alternateName: called[locale === 'en' ? 'zh-CN' : 'en'],
		description: about(tables)[locale],
		inLanguage: 'zh-CN',
		...(site.address && { url: `${site.address}${locale === 'en' ? 'en/' : ''}data/` }),
		license: site.licence.url,
		isAccessibleForFree: true,
		publisher: { '@type': 'Organization', name: site.name[locale] },
		...(years && { temporalCoverage: `${years.from}/${years.to}` }),
		spatialCoverage: provinces.map(({ name }) => ({ '@type': 'Place', name })),
		variableMeasured: Object.values(columns)
			.filter(({ type }) => type === 'fen')
			.map((column) => column[locale]),
		distribution: files.flatMap(({ name, bytes, sha256 }) => {
			const type = offered.get(name);
			return type === undefined
				? []
				: {
						'@type': 'DataDownload',
						name: name.replace(DOWNLOADS, ''),
						encodingFormat: type,
						contentUrl: home + name,
						contentSize: `${bytes} B`,
						sha256
					};
		})
	});
}

/** The media types of the files that are offered. */
const types = ({ shown }: Dataset): ReadonlyMap<string, string> =>
	new Map([
		...[...wholes, ...descriptions].map(({ file, type }) => [DOWNLOADS + file, type] as const),
		...shown.flatMap(({ name }) =>
			forms.map((form) => [DOWNLOADS + fileOf(name, form), formTypes[form]] as const)
		)
	]);

const inert = (content: unknown) =>
	JSON.stringify(content).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

import { DOWNLOADS } from '#model/downloads.ts';
import { about, tablesShown } from '#model/dataset.ts';
import { jsonLd } from '#table/json-ld.ts';
import { files, findings, siteHead, tables } from '../../data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

const shown = tablesShown(findings);
const offered = files.filter(({ name }) => name.startsWith(DOWNLOADS));

export const load: PageServerLoad = ({ params }) => ({
	about: about(tables),
	sizes: Object.fromEntries(offered.map(({ name, bytes }) => [name, bytes])),
	rows: shown.map(({ name }) => ({ name, rows: tables[name].length })),
	examples: {
		report: tables.report[0]?.report_id,
		unit: tables.report[0]?.unit_id,
		region: tables.report[0]?.region_code
	},
	description: jsonLd(
		{ site: siteHead, tables, shown },
		offered,
		params.lang === 'en' ? 'en' : 'zh-CN'
	)
});

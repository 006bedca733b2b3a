import { charts } from '#chart/charts/index.ts';
import { kinds } from '#model/report.ts';
import { byReport } from '#table/order.ts';
import type { Choices } from '#ui/choices.ts';
import type { DashboardData, Flag } from '#ui/dashboard.ts';
import { anchors } from '#ui/marked.ts';
import { among, byProvince, headline, standings } from '#ui/questions.ts';
import { changes } from '#query/changes.ts';
import { defaultFilter, type Filter } from '#query/filter.ts';
import { ask, evaluations, regionCodes, regionOf, tables } from './data.server.ts';

/** What is asked for all reports stands under this in place of a region's code. */
const ALL = 'all';

/** Grave findings that a page carries, the latest ones; the page of the audit has them all. */
const FLAGS = 300;

/** What a page with filters shows of all reports, or of those in a region. */
export async function dashboard(region?: string): Promise<DashboardData> {
	const filter: Filter = { ...defaultFilter, region: region ? [region] : [] };
	const answers = charts.map(async ({ id, query }) => [id, await ask(query(filter))] as const);
	const [figures] = await ask(headline(filter));
	if (!figures) throw new Error('the engine has no figures');

	const grave = flags
		.filter(({ codes }) => !region || codes.includes(region))
		.slice(0, FLAGS)
		.map(({ flag }) => flag);
	const reports = [...new Set(grave.map(({ report_id }) => report_id))];

	return {
		choices: choices(region),
		headline: figures,
		answers: Object.fromEntries(await Promise.all(answers)),
		flags: grave,
		flagged: await ask(among(filter, reports)),
		standings: await ask(standings(filter)),
		changes: await ask(changes(filter)),
		provinces: await ask(byProvince(filter))
	};
}

/** The demo reports among all reports, or among those in a region or of a unit. */
export const demos = (album = ALL) => demosIn.get(album) ?? 0;

type Evaluation = (typeof evaluations)[number];

const codesOf = ({ region_code, city_code, province_code }: Evaluation) => [
	region_code,
	city_code,
	province_code
];

/** What reports, or those in a region, can be filtered by. */
export function choices(region?: string): Choices {
	const rows = evaluations.filter((row) => !region || codesOf(row).includes(region));
	const distinct = <T>(values: T[]) => [...new Set(values)];

	return {
		regions: regionCodes.map((code) => {
			const { name, level } = regionOf(code);
			return { code, name, level, province: `${code.slice(0, 2)}0000` };
		}),
		years: distinct(rows.map(({ year }) => year)).toSorted((a, b) => b - a),
		unit_types: distinct(rows.map(({ unit_type }) => unit_type)).toSorted((a, b) =>
			a.localeCompare(b, 'zh-CN')
		),
		kinds: kinds.filter((kind) => rows.some((row) => row.kind === kind))
	};
}

const found = byReport(tables.finding);

const demosIn = new Map<string, number>();

for (const row of evaluations.filter(({ origin }) => origin === 'demo'))
	for (const album of new Set([ALL, row.unit_id, ...codesOf(row)]))
		if (album) demosIn.set(album, (demosIn.get(album) ?? 0) + 1);

/** Every grave finding with the regions it lies in, the latest year first. */
const flags = evaluations
	.toSorted((a, b) => b.year - a.year || a.unit_sort - b.unit_sort)
	.flatMap((row) => {
		const findings = found.get(row.report_id) ?? [];
		return findings.flatMap((finding, n): { codes: (string | null)[]; flag: Flag }[] => {
			if (finding.severity !== 'high') return [];
			const flag: Flag = {
				report_id: row.report_id,
				unit: row.unit_short,
				region: row.region,
				year: row.year,
				origin: row.origin,
				rule: finding.rule,
				message: { 'zh-CN': finding.message_zh, en: finding.message_en },
				anchor: anchors.evidence(n, 0)
			};
			return [{ codes: codesOf(row), flag }];
		});
	});

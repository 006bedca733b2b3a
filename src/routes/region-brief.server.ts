import { disclosureIds, type DisclosureItem } from '#model/disclosure.ts';
import { NONE } from '#model/problems.ts';
import { defaultFilter, type Filter } from '#query/filter.ts';
import { commonest } from '#query/problems.ts';
import { byRate, ofYear, pictures, type OfYear, type RegionBrief } from '#ui/brief/region.ts';
import { dashboard } from './dashboard.server.ts';
import { ask, evaluations } from './data.server.ts';
import { disclosureOf } from './disclosure.server.ts';

/** So many units, findings and classes of problems fit on two sheets. */
const UNITS = 24;
const FLAGS = 6;
const CLASSES = 6;

/** What the brief of a region says. */
export async function regionBrief(code: string): Promise<RegionBrief> {
	const filter: Filter = { ...defaultFilter, region: [code] };
	const own = evaluations.filter(
		({ kind, region_code, city_code, province_code }) =>
			kind === 'whole' && [region_code, city_code, province_code].includes(code)
	);
	const years = [...new Set(own.map(({ year }) => year))].toSorted((a, b) => b - a);
	const [latest] = years;
	const standings = own.filter(({ year }) => year === latest).toSorted(byRate);
	const { flags, answers } = await dashboard(code);
	const classes = await ask(commonest(filter));

	return {
		years: await Promise.all(years.map((year) => yearOf(filter, year))),
		units: new Set(own.map(({ unit_id }) => unit_id)).size,
		reports: own.length,
		standings: standings.slice(0, UNITS),
		more: Math.max(0, standings.length - UNITS),
		answers: Object.fromEntries(pictures.map(({ id }) => [id, answers[id] ?? []])),
		flags: flags.slice(0, FLAGS),
		moreFlags: Math.max(0, flags.length - FLAGS),
		commonest: classes.filter((one) => one.class !== null && one.class !== NONE).slice(0, CLASSES),
		...disclosedIn([...new Set(standings.map(({ unit_id }) => unit_id))], latest)
	};
}

async function yearOf(filter: Filter, year: number): Promise<OfYear> {
	const [figures] = await ask(ofYear({ ...filter, year: [year] }));
	if (!figures) throw new Error('the engine has no figures');
	return { ...figures, year };
}

function disclosedIn(units: readonly string[], latest: number | undefined) {
	const seen = units.flatMap(
		(unit_id) => disclosureOf(unit_id).find(({ year }) => year === latest)?.items ?? []
	);
	const counts = disclosureIds.map(
		(id) => [id, seen.filter((items) => 'report_id' in items[id]).length] as const
	);
	return {
		disclosed: Object.fromEntries(counts) as Record<DisclosureItem, number>,
		disclosing: seen.length
	};
}

import type { MeasureId } from './measures.ts';
import { tables, type Columns, type TableName } from './tables.ts';
import type { Text } from './text.ts';

/** For whom a site is built: the bureau sees everything, the public what the law asks to be public and nothing personal. */
export const profiles = ['internal', 'public'] as const;
export type Profile = (typeof profiles)[number];

/** Which findings the public sees: none, or those that the unit has explained or confirmed. */
export const shownFindings = ['none', 'answered'] as const;

/** What a bureau settles about its site: the content of `data/site.json`. */
export type Site = Readonly<{
	name: Text;
	/** A picture under `static/`. */
	logo: string | null;
	/** The code of the region whose bureau publishes. */
	region: string | null;
	/** Where the site will stand, with a slash at its end; feeds and descriptions of the data need it. */
	address: string | null;
	/** Where a reader reports a mistake: at least one of both. */
	contact: Readonly<{ mail?: string; url?: string }>;
	licence: Readonly<{ name: string; url: string }>;
	findings: (typeof shownFindings)[number];
	/** The figures that the public sees. */
	measures: 'all' | readonly MeasureId[];
	/** The reports that the public sees, by `report_id`; those withheld are not among them, listed or not. */
	listed: 'all' | readonly string[];
	withheld: readonly Readonly<{ report_id: string; reason: string }>[];
}>;

/** What pages tell of the site: not what is withheld, and why. */
export type SiteHead = Omit<Site, 'findings' | 'measures' | 'listed' | 'withheld'>;

/** Whether anything that rules found is shown at all. */
export const showsFindings = (site: Site, profile: Profile): boolean =>
	profile === 'internal' || site.findings !== 'none';

/** Which figures a site shows. */
export function measuresShown(
	{ measures }: Pick<Site, 'measures'>,
	profile: Profile
): (measure: MeasureId) => boolean {
	if (profile === 'internal' || measures === 'all') return () => true;
	const shown = new Set(measures);
	return (measure) => shown.has(measure);
}

/** The tables, and columns of others, that are about what rules found. */
const judging: Partial<Record<TableName, 'all' | readonly string[]>> = {
	finding: 'all',
	alarm: 'all',
	problem: 'all',
	response: 'all',
	evaluation: ['findings_high', 'findings_medium', 'findings_low']
};

/** The columns that a table has on a site that shows findings or does not; none where it has no such table. */
export function columnsShown(table: TableName, findings: boolean): Columns {
	const about = findings ? [] : (judging[table] ?? []);
	if (about === 'all') return {};
	return Object.fromEntries(
		Object.entries<Columns[string]>(tables[table]).filter(([column]) => !about.includes(column))
	);
}

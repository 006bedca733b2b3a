import type { Profile, Site } from '#model/site.ts';
import type { Tables } from '#model/tables.ts';
import { reference } from '#cli/reference.ts';
import { published } from '#table/published.ts';
import { readSite } from '#table/site.server.ts';
import { readTables } from '#table/store.server.ts';

/** What a site is made of: its settings, all tables, and those that are published. */
export type Given = Readonly<{ site: Site; profile: Profile; all: Tables; published: Tables }>;

/** What the folder that a command runs in gives, for whom the environment asks or for whom is said. */
export async function givenHere(wanted?: Profile): Promise<Given> {
	const all = await readTables('data/normalised');
	const { site, profile: asked } = await readSite(all, (await reference()).regions);
	const profile = wanted ?? asked;
	return { site, profile, all, published: published(all, site, profile) };
}

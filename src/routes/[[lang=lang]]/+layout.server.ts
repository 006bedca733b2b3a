import { database, findings, further, profile, siteHead } from '../data.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
	database,
	further,
	profile,
	findings,
	site: siteHead
});

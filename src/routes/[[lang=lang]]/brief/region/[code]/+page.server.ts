import { demos } from '../../../../dashboard.server.ts';
import { above, regionCodes, regionOf } from '../../../../data.server.ts';
import { regionBrief } from '../../../../region-brief.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	regionCodes.flatMap((code) => [{ code }, { code, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { code } }) => ({
	region: regionOf(code),
	above: above(code),
	brief: await regionBrief(code),
	demo: demos(code)
});

import { error } from '@sveltejs/kit';
import { versionsOf } from '../../../../editions.server.ts';
import { prerendered } from '../../../../prerendered.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...prerendered].flatMap((id) =>
		versionsOf(id).flatMap(({ version }) => [
			{ id, version },
			{ id, version, lang: 'en' }
		])
	);

export const load: PageServerLoad = ({ params: { id, version } }) => {
	const versions = versionsOf(id);
	return {
		version:
			versions.findLast((one) => one.version === version) ??
			error(404, `version ${version} of report ${id}`),
		others: new Map(
			versions.flatMap((one) => (one.version === version ? [] : [[one.version, one.date]]))
		)
	};
};

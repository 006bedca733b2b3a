/** The file under `data/` that holds a report, told from its id alone; nothing for what is no id. */
export function detailFile(report_id: string): string | undefined {
	const [, region, year] = /^(\d{6})-[0-9a-z]+-(\d{4})-[a-z]+/.exec(report_id) ?? [];
	return region && year && `detail/${region}-${year}.json`;
}

/** Of an address that has no page of its own: the report that it names, and the page that shows any report, as deep in the site. */
export function shelled(path: string): Readonly<{ id: string; shell: string }> | undefined {
	const [, above, id] = /^(.*\/report\/)([^/]+)\/?$/.exec(path) ?? [];
	return above && id && id !== SHELL ? { id, shell: `${above}${SHELL}/` } : undefined;
}

/** The last part of the address of the page that shows any report. */
export const SHELL = 'shell';

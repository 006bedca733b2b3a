import { building } from '$app/environment';
import { tables } from './data.server.ts';

/** So many reports have a page that is made at build; those beyond it share one that reads the data. */
const limit = Number(process.env.JIJIAN_PRERENDER_LIMIT ?? 5000);

/** The reports that have a page of their own. */
export const prerendered: ReadonlySet<string> = new Set(
	tables.report.slice(0, limit).map(({ report_id }) => report_id)
);

/** Whether the page of a report is left to the shared one. */
export const isLeftOut = (report_id: string) => building && !prerendered.has(report_id);

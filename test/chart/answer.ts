import type { Chart } from '#chart/chart.ts';
import type { Tables } from '#model/tables.ts';
import { engine } from '#query/engine.server.ts';
import { few } from './tables.ts';

/** What a chart says in Chinese about the few reports of the hand-made panel, or of another. */
export async function answer<Subject>(
	chart: Chart<Subject>,
	subject: Subject,
	tables: Tables = few
) {
	const rows = await (await engine(tables)).rows(chart.query(subject));
	return {
		cells: chart.table(rows, 'zh-CN').rows.map(({ cells }) => cells),
		links: chart.table(rows, 'zh-CN').rows.map(({ unit_id, report_id }) => unit_id ?? report_id),
		note: chart.note(rows, 'zh-CN'),
		summary: chart.summary(rows, 'zh-CN')
	};
}

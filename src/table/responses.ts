import * as v from 'valibot';
import { answers } from '#model/finding.ts';
import { tables, type Rows } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { attempt } from './corrections.ts';
import { BadCell, isDate, records } from './csv.ts';

/** What a unit answered to the findings of a rule on one of its reports. */
export type Response = Rows<'response'>;

const columns = Object.keys(tables.response) as (keyof Response)[];

/** The answers that a CSV holds (empty: none), about reports and rules that there are; and its bad cells, of each row the first. */
export function responses(
	csv: string,
	reports: ReadonlySet<string>,
	rules: ReadonlySet<string>
): { said: Response[]; problems: BadCell[] } {
	const problems: BadCell[] = [];
	const rows = attempt(problems, () => (csv.trim() === '' ? [] : records(csv, columns))) ?? [];
	const seen = new Set<string>();
	const said = rows.flatMap((record, i) => {
		const row = i + 2;
		const one = attempt(problems, () => checked(record, row, reports, rules, seen));
		return one ? [one] : [];
	});
	return { said, problems };
}

const trimmed = v.pipe(v.string(), v.trim());

const schema = v.object({
	rule: trimmed,
	report_id: trimmed,
	status: v.pipe(trimmed, v.picklist(answers)),
	text: v.pipe(trimmed, v.nonEmpty()),
	date: v.pipe(trimmed, v.check(isDate))
});

function checked(
	record: Record<keyof Response, string>,
	row: number,
	reports: ReadonlySet<string>,
	rules: ReadonlySet<string>,
	seen: Set<string>
): Response {
	const { success, output, issues } = v.safeParse(schema, record);
	if (!success) {
		const column = issues[0].path?.[0].key as keyof Response;
		throw new BadCell(row, column, unfit(column, record[column].trim()));
	}
	if (!rules.has(output.rule)) throw new BadCell(row, 'rule', noRule(output.rule));
	if (!reports.has(output.report_id)) {
		throw new BadCell(row, 'report_id', noReport(output.report_id));
	}
	const key = `${output.rule} ${output.report_id}`;
	if (seen.has(key)) throw new BadCell(row, 'rule', twice);
	seen.add(key);
	return output;
}

function unfit(column: keyof Response, cell: string): Text {
	if (cell === '') return empty;
	return column === 'date' ? noDate(cell) : noStatus(cell);
}

const empty: Text = { 'zh-CN': '不能为空；请填写', en: 'is empty; fill it in' };

const noDate = (cell: string): Text => ({
	'zh-CN': `“${cell}”不是日期；请写成 2024-03-01 的样式`,
	en: `"${cell}" is not a date; write it like 2024-03-01`
});

const noStatus = (cell: string): Text => ({
	'zh-CN': `没有状态“${cell}”；可用的有 ${answers.join('、')}`,
	en: `there is no status "${cell}"; there are ${answers.join(', ')}`
});

const noRule = (cell: string): Text => ({
	'zh-CN': `没有规则“${cell}”；请用 jijian rules 列出的编号`,
	en: `there is no rule "${cell}"; take a code that jijian rules prints`
});

/** That a report is not in the tables. */
export const noReport = (cell: string): Text => ({
	'zh-CN': `没有报告“${cell}”；请用 data/normalised/report.csv 中的 report_id`,
	en: `there is no report "${cell}"; take a report_id of data/normalised/report.csv`
});

const twice: Text = {
	'zh-CN': '上面已有一行答复同一份报告的同一规则；请只留一行',
	en: 'a row above answers the same rule on the same report; keep one of them'
};

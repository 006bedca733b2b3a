import type { Text } from '#model/text.ts';

type Example = Readonly<{
	label: Text;
	sql: string;
	/** Whether it asks what rules found, which not every site shows. */
	findings?: true;
}>;

/** Questions that a reader may begin with. */
export const examples: readonly Example[] = [
	{
		label: { 'zh-CN': '各省每年的执行率', en: 'Execution rate by province and year' },
		sql: `SELECT province, year, count(*) AS reports,
	round(sum(spent) * 100.0 / sum(adjusted), 2) AS rate
FROM evaluation
WHERE kind = 'whole' AND spent IS NOT NULL AND adjusted > 0
GROUP BY ALL
ORDER BY province, year`
	},
	{
		label: {
			'zh-CN': '执行率低于 80% 却自评 90 分以上',
			en: 'Rate below 80% yet a score of 90 or more'
		},
		sql: `SELECT region, unit_short, year, self_score,
	round(spent * 100.0 / adjusted, 2) AS rate
FROM evaluation
WHERE kind = 'whole' AND adjusted > 0 AND spent < 0.8 * adjusted AND self_score >= 90
ORDER BY rate`
	},
	{
		label: {
			'zh-CN': '各单位类型的支出中位数（万元）',
			en: 'Median spending by type of unit (万元)'
		},
		sql: `SELECT unit_type, count(spent) AS n,
	round(median(spent) / 1e6, 2) AS median_wan,
	round(quantile_cont(spent, 0.9) / 1e6, 2) AS p90_wan
FROM evaluation
WHERE kind = 'whole'
GROUP BY unit_type
ORDER BY median_wan DESC NULLS LAST`
	},
	{
		label: { 'zh-CN': '查出最多的规则', en: 'The rules that find most' },
		sql: `SELECT rule, severity, count(*) AS findings, count(DISTINCT report_id) AS reports
FROM finding
GROUP BY ALL
ORDER BY findings DESC`,
		findings: true
	},
	{
		label: { 'zh-CN': '某单位历年写明的数字', en: 'The figures a unit states, year by year' },
		sql: `SELECT year, measure, scope, fen / 1e6 AS wan, as_written
FROM fact JOIN evaluation USING (report_id)
WHERE unit_short LIKE '%网信办%' AND fen IS NOT NULL
ORDER BY unit_short, year, ordinal`
	},
	{
		label: { 'zh-CN': '年份做列的透视', en: 'A pivot with years across' },
		sql: `PIVOT evaluation
ON year
USING round(sum(spent) / 1e6, 2)
GROUP BY province`
	},
	{
		label: { 'zh-CN': '这张表有哪些列', en: 'The columns of a table' },
		sql: 'DESCRIBE evaluation'
	}
];

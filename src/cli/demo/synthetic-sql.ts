/** Chance that depends on a row and a word alone, from 0 to 1; amounts to a hundred yuan; and what is left unsaid now and then. */
export const macros = [
	`CREATE MACRO chance(subject, word) AS (hash(subject, word) % 1000003)::DOUBLE / 1000003`,
	`CREATE MACRO stepped(fen) AS (round(fen / 10000) * 10000)::BIGINT`,
	`CREATE MACRO said(subject, word, silence, what) AS CASE WHEN chance(subject, word) < silence THEN NULL ELSE what END`
];

/** The wide view: budgets of 0.5 to 50 million yuan, most of them executed at 80 to 100 %, one figure in ten left out. */
export const evaluations = (count: number, years: number) => `
	INSERT INTO evaluation BY NAME
	WITH numbered AS (
		SELECT i, i // ${years} AS u, 2015 + i % ${years} AS year, chance(i, 'kind') AS lot
		FROM range(${count}) AS numbers(i)
	), kinds AS (
		SELECT i, u, year,
			CASE WHEN lot < 0.86 THEN 'whole' WHEN lot < 0.95 THEN 'project' ELSE 'monitoring' END AS kind
		FROM numbered
	), paced AS (
		SELECT *, CASE kind WHEN 'monitoring' THEN 6 ELSE 12 END AS months,
			CASE WHEN chance(i, 'bad') < 0.05 THEN 0.45 + 0.3 * chance(i, 'pace')
				WHEN chance(i, 'bad') < 0.15 THEN 0.7 + 0.15 * chance(i, 'pace')
				ELSE 0.85 + 0.15 * chance(i, 'pace') END AS pace,
			stepped(5e7 * exp(4.6 * chance(u, 'size')) * (1 + 0.03 * (year - 2015))
				* (0.85 + 0.3 * chance(i, 'initial')) * CASE kind WHEN 'project' THEN 0.2 ELSE 1 END) AS initial,
			(chance(i, 'high') < 0.03)::INTEGER AS findings_high,
			(chance(i, 'medium') < 0.14)::INTEGER AS findings_medium,
			(chance(i, 'low') < 0.25)::INTEGER AS findings_low
		FROM kinds
	), budgeted AS (
		SELECT *, stepped(initial * (0.97 + 0.15 * chance(i, 'adjusted'))) AS adjusted FROM paced
	), spending AS (
		SELECT *, stepped(adjusted * pace * months / 12) AS spent FROM budgeted
	), split AS (
		SELECT *, stepped(spent * (0.35 + 0.5 * chance(u, 'basic'))) AS basic FROM spending
	), running AS (
		SELECT *, stepped(basic * (0.8 + 0.12 * chance(u, 'personnel'))) AS personnel,
			round(10 * least(100, 76 + 12 * sqrt(chance(i, 'score')) + 12 * pace)) / 10 AS score,
			(chance(i, 'cost') * 3)::INTEGER AS cost_judged, 2 + (chance(i, 'output') * 6)::INTEGER AS output_judged,
			1 + (chance(i, 'benefit') * 3)::INTEGER AS benefit_judged, (chance(i, 'pleased') * 2)::INTEGER AS satisfaction_judged
		FROM split
	), counted AS (
		SELECT *, cost_judged + output_judged + benefit_judged + satisfaction_judged AS judged,
			greatest(0, cost_judged - (chance(i, 'dear') < 0.1)::INTEGER) AS cost_met,
			output_judged - (chance(i, 'undone') < 0.2)::INTEGER AS output_met,
			benefit_judged - (chance(i, 'useless') < 0.12)::INTEGER AS benefit_met,
			greatest(0, satisfaction_judged - (chance(i, 'angry') < 0.08)::INTEGER) AS satisfaction_met,
			said(i, 'unscored', 0.15, score) AS self_score
		FROM running
	)
	SELECT concat_ws('-', unit_id, year, kind, CASE kind WHEN 'monitoring' THEN '01-06' END) AS report_id,
		unit_id, name AS unit, short_name AS unit_short, unit_type, unit_sort, level, region_code, region,
		city_code, province_code, province, year, months, kind, 'demo' AS origin,
		CASE kind WHEN 'project' THEN '示例项目' END AS project_name,
		said(i, 'no initial', 0.1, initial) AS initial, said(i, 'no adjusted', 0.06, adjusted) AS adjusted,
		said(i, 'no disbursed', 0.3, spent + stepped((adjusted - spent) * chance(i, 'left'))) AS disbursed,
		said(i, 'no spent', 0.04, spent) AS spent,
		CASE kind WHEN 'project' THEN NULL ELSE said(i, 'no split', 0.12, basic) END AS basic,
		CASE kind WHEN 'project' THEN NULL ELSE said(i, 'no split', 0.12, spent - basic) END AS project,
		CASE kind WHEN 'whole' THEN said(i, 'no parts', 0.35, personnel) END AS personnel,
		CASE kind WHEN 'whole' THEN said(i, 'no parts', 0.35, basic - personnel) END AS public,
		CASE kind WHEN 'whole' THEN said(i, 'no three', 0.5, stepped((basic - personnel) * 0.05)) END AS three_public,
		CASE kind WHEN 'whole' THEN said(i, 'no staff', 0.2, ceil(personnel / 1e7)) END AS staff,
		said(i, 'no rate', 0.2, round(100 * spent::DOUBLE / adjusted, 2) + 5 * findings_high) AS rate_reported,
		(chance(i, 'conflict') < 0.02)::INTEGER AS conflicts, self_score,
		CASE WHEN self_score >= 90 THEN '优' WHEN self_score >= 80 THEN '良' WHEN self_score >= 60 THEN '中' ELSE NULL END AS grade,
		judged + (chance(i, 'vague') * 6)::INTEGER AS indicators, judged,
		cost_met + output_met + benefit_met + satisfaction_met AS met,
		cost_judged, cost_met, output_judged, output_met, benefit_judged, benefit_met,
		satisfaction_judged, satisfaction_met, findings_high, findings_medium, findings_low
	FROM counted JOIN home USING (u)`;

/** The reports themselves; no file stands behind them. */
export const reports = `
	INSERT INTO report BY NAME
	SELECT report_id, unit_id, region_code, year, year || '-01-01' AS period_start,
		year || CASE months WHEN 6 THEN '-06-30' ELSE '-12-31' END AS period_end, kind,
		unit || year || '年度绩效自评报告（演示数据）' AS title, project_name, '' AS source_file, '' AS sha256,
		origin, self_score, grade
	FROM evaluation`;

/** What each report says of its budget and spending. */
export const facts = `
	INSERT INTO fact BY NAME
	SELECT report_id, ordinal, measure, coalesce(project_name, 'unit') AS scope, fen, '万元' AS unit, (fen / 1000000)::VARCHAR || '万元' AS as_written,
		false AS approximate, 0 AS start, 0 AS "end", 'table' AS place, 'labelled' AS confidence,
		'[]' AS restated, false AS corrected
	FROM (
		SELECT report_id, project_name, 1 AS ordinal, 'adjusted_budget' AS measure, adjusted AS fen FROM evaluation
		UNION ALL SELECT report_id, project_name, 2, 'spent', spent FROM evaluation
	) WHERE fen IS NOT NULL`;

/** What rules found, as the wide view counts it. */
export const findings = [
	{ severity: 'high', rule: 'R01', before: '0' },
	{ severity: 'medium', rule: 'R26', before: 'findings_high' },
	{ severity: 'low', rule: 'R06', before: 'findings_high + findings_medium' }
].map(
	({ severity, rule, before }) => `
	INSERT INTO finding BY NAME
	SELECT report_id, ${before} + 1 AS ordinal, '${rule}' AS rule, '${severity}' AS severity,
		'演示数据' AS message_zh, 'Demo data' AS message_en, '{}' AS parameters, '[]' AS evidence,
		'[]' AS reasons, 'open' AS status
	FROM evaluation WHERE findings_${severity} > 0`
);

/** 黄灯 where more than 20 % was left unspent at the end of a year. */
export const alarms = `
	INSERT INTO alarm BY NAME
	SELECT report_id, 1 AS ordinal, 'yellow' AS level, '演示数据' AS reason_zh, 'Demo data' AS reason_en,
		'{}' AS parameters, '[]' AS evidence
	FROM evaluation WHERE months = 12 AND spent < 0.8 * adjusted`;

/** One problem that each second report names. */
export const problems = `
	INSERT INTO problem BY NAME
	SELECT report_id, 1 AS ordinal, 'problem' AS kind,
		'P' || lpad((1 + hash(report_id) % 13)::VARCHAR, 2, '0') AS class, 0 AS start, 0 AS "end", '' AS text
	FROM evaluation WHERE hash(report_id) % 2 = 0`;

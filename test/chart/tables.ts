import { tables as columns, type Rows, type Tables } from '#model/tables.ts';

type Evaluation = Rows<'evaluation'>;

const wan = 1_000_000;

/** The tables of a site that has these reports; what is not said of one is not stated. */
export function tablesOf(reports: readonly Partial<Evaluation>[]): Tables {
	const empty = Object.fromEntries(Object.keys(columns).map((name) => [name, []]));
	const blank = Object.fromEntries(
		Object.entries(columns.evaluation).map(([name, column]) => [
			name,
			'optional' in column ? null : column.type === 'text' ? '' : 0
		])
	);
	const evaluation = reports.map((report, i) => ({
		...blank,
		report_id: `report-${i}`,
		unit_short: report.unit,
		months: 12,
		kind: 'whole',
		origin: 'published',
		...report
	}));
	return { ...empty, evaluation } as Tables;
}

const leting = {
	region_code: '130225',
	region: '乐亭县',
	city_code: '130200',
	province_code: '130000',
	province: '河北省'
};
const linxiang = {
	region_code: '430682',
	region: '临湘市',
	city_code: '430600',
	province_code: '430000',
	province: '湖南省'
};
const jia = { ...leting, unit_id: 'jia', unit: '甲局', unit_type: '财政', unit_sort: 1 };
const yi = { ...leting, unit_id: 'yi', unit: '乙局', unit_type: '教育', unit_sort: 2 };
const bing = { ...linxiang, unit_id: 'bing', unit: '丙局', unit_type: '财政', unit_sort: 3 };
const hostile = {
	...linxiang,
	unit_id: 'hostile',
	unit: '<script>alert(1)</script>',
	unit_type: '教育',
	unit_sort: 4
};

/** Few enough to reckon by hand: an overspender that contradicts itself, a unit without a budget, one without spending. */
export const few: Tables = tablesOf([
	{
		...jia,
		year: 2022,
		...{ initial: 80 * wan, adjusted: 100 * wan, disbursed: 100 * wan, spent: 90 * wan },
		...{ basic: 60 * wan, project: 30 * wan, public: 12 * wan, staff: 10, self_score: 95 },
		...{ judged: 5, met: 4, output_judged: 3, output_met: 3, cost_judged: 2, cost_met: 1 }
	},
	{
		...jia,
		year: 2023,
		...{ initial: 200 * wan, adjusted: 200 * wan, disbursed: 150 * wan, spent: 100 * wan },
		...{ basic: 70 * wan, project: 30 * wan, public: 13 * wan, self_score: 96.5 },
		...{ judged: 4, met: 4, output_judged: 4, output_met: 4, findings_high: 2 }
	},
	{
		...yi,
		year: 2022,
		...{ initial: 50 * wan, spent: 45 * wan, project: 45 * wan, staff: 5 }
	},
	{
		...bing,
		year: 2022,
		...{ adjusted: 100 * wan, spent: 120 * wan, basic: 66 * wan, project: 54 * wan },
		...{ conflicts: 2, self_score: 90, judged: 1, met: 0, satisfaction_judged: 1 }
	},
	{ ...bing, year: 2023, adjusted: 100 * wan, self_score: 62 },
	{
		...hostile,
		year: 2023,
		...{ adjusted: 50 * wan, spent: 49.985 * wan, basic: 49.985 * wan, project: 0, self_score: 88 }
	},
	{
		...bing,
		kind: 'monitoring',
		year: 2023,
		months: 6,
		...{ adjusted: 100 * wan, disbursed: 60 * wan, spent: 40 * wan }
	},
	{
		...yi,
		kind: 'project',
		project_name: '校舍维修',
		year: 2023,
		...{ initial: 30 * wan, adjusted: 30 * wan, spent: 3 * wan, self_score: 97 }
	}
]);

const counties = ['乐亭县', '临湘市', '宁县', '顺平县', '青神县', '天长市', '中江县', '福安市'];
const types = ['网信办', '水利局', '第一中心小学', '住房公积金管理和服务保障事务中心'];

/** As many as a province might show, each a little different and none left to chance. */
export const many: Tables = tablesOf(
	counties.flatMap((county, c) =>
		types.flatMap((type, t) =>
			[2019, 2020, 2021, 2023, 2024].map((year, y) => {
				const turn = (c * 37 + t * 17 + y * 29) % 23;
				const adjusted = (80 + c * 45 + t * 160 + y * 12 + turn * 3) * wan;
				const left = ((turn * turn) % 53) / 160 + ((c * 5 + t * 3 + y) % 11) / 90;
				const spent = Math.round(adjusted * (1.02 - left));
				const basic = Math.round(spent * (0.45 + ((c + t) % 4) / 10));
				const judged = 6 + (turn % 9);
				const met = judged - (turn % 4 === 0 ? turn % 3 : 0);
				return {
					unit_id: `${c}-${t}`,
					unit: county.slice(0, -1) + type,
					unit_type: type,
					unit_sort: c * types.length + t,
					region_code: `13020${c}`,
					region: county,
					province_code: '130000',
					year,
					initial: turn % 5 === 0 ? null : adjusted - 5 * wan,
					adjusted: turn === 7 ? null : adjusted,
					disbursed: turn % 2 === 0 ? null : adjusted,
					spent,
					basic,
					project: turn === 3 ? null : spent - basic,
					conflicts: turn === 11 ? 1 : 0,
					self_score:
						turn === 13
							? null
							: 99.5 - ((turn * 7) % 17) - ((c + t) % 4) / 2 - (turn === 5 ? 28 : 0),
					judged: judged * 3,
					met: met * 3 - (turn % 5),
					output_judged: judged,
					output_met: met,
					benefit_judged: judged,
					benefit_met: judged - (turn % 3),
					satisfaction_judged: judged,
					satisfaction_met: met - (turn % 2)
				};
			})
		)
	)
);

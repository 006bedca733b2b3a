import { governmentAccounting2017, projectEvaluation2020 } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import type { Text } from '#model/text.ts';

/** A rule that no longer holds: how reports name it, the last year that it held for, and what holds instead. All from knowledge of the field. */
type Superseded = Readonly<{ name: Text; pattern: RegExp; until: number; instead: Text }>;

const superseded: readonly Superseded[] = [
	{
		name: {
			'zh-CN': '国有建设单位会计制度',
			en: 'the accounting system of state construction units'
		},
		pattern: /国有建设单位(?:会计|财务)?制度|财会字〔1995〕45号/g,
		until: 2018,
		instead: {
			'zh-CN': '2019年起执行《政府会计制度》（财会〔2017〕25号）',
			en: 'the Government Accounting System (MOF Kuai [2017] 25) since 2019'
		}
	},
	{
		name: { 'zh-CN': '行政单位会计制度', en: 'the accounting system of administrations' },
		pattern: /(?<!事业|参公)行政单位会计制度|财库〔2013〕218号/g,
		until: 2018,
		instead: {
			'zh-CN': '2019年起执行《政府会计制度》（财会〔2017〕25号）',
			en: 'the Government Accounting System (MOF Kuai [2017] 25) since 2019'
		}
	},
	{
		name: { 'zh-CN': '事业单位会计制度', en: 'the accounting system of public institutions' },
		pattern: /(?<!行政)事业单位会计制度|财会〔2012〕22号/g,
		until: 2018,
		instead: {
			'zh-CN': '2019年起执行《政府会计制度》（财会〔2017〕25号）',
			en: 'the Government Accounting System (MOF Kuai [2017] 25) since 2019'
		}
	},
	{
		name: {
			'zh-CN': '财政支出绩效评价管理暂行办法',
			en: 'the interim measures for evaluating fiscal spending'
		},
		pattern: /财政支出绩效评价管理暂行办法|财预〔2011〕285号|财预〔2009〕76号/g,
		until: 2019,
		instead: {
			'zh-CN': '2020年起执行《项目支出绩效评价管理办法》（财预〔2020〕10号）',
			en: 'the Measures for evaluating project spending (MOF Yu [2020] 10) since 2020'
		}
	},
	{
		name: {
			'zh-CN': '事业单位财务规则（财政部令第68号）',
			en: 'the financial rules of public institutions (MOF order 68)'
		},
		pattern: /财政部令?(?:第)?68号令?/g,
		until: 2021,
		instead: {
			'zh-CN': '2022年3月起执行财政部令第108号',
			en: 'MOF order 108 since March 2022'
		}
	},
	{
		name: {
			'zh-CN': '行政单位财务规则（财政部令第71号）',
			en: 'the financial rules of administrations (MOF order 71)'
		},
		pattern: /财政部令?(?:第)?71号令?/g,
		until: 2022,
		instead: {
			'zh-CN': '2023年3月起执行财政部令第113号',
			en: 'MOF order 113 since March 2023'
		}
	},
	{
		name: {
			'zh-CN': '基本建设财务管理规定',
			en: 'the financial provisions on capital construction'
		},
		pattern: /基本建设财务管理规定|财建〔2002〕394号/g,
		until: 2016,
		instead: {
			'zh-CN': '2016年9月起执行《基本建设财务规则》（财政部令第81号）',
			en: 'the Financial rules of capital construction (MOF order 81) since September 2016'
		}
	}
];

/** It is told that the rule is no longer followed. */
const past = /废止|停止执行|不再执行|原《|取代|替代|衔接/;

export default {
	id: 'superseded-basis',
	code: 'R39',
	severity: 'medium',
	title: {
		pass: { 'zh-CN': '所引制度现行有效', en: 'The rules that are cited are in force' },
		fail: {
			'zh-CN': '引用已废止或不适用的制度',
			en: 'A rule is cited that is abolished or does not apply'
		}
	},
	why: {
		'zh-CN': '依据已废止的制度，说明报告沿用旧稿，所述的核算和管理方式也不可信。',
		en: 'An abolished rule shows a copied text, and how money is kept is then not what the report says.'
	},
	basis: [governmentAccounting2017, projectEvaluation2020],
	formula: {
		'zh-CN':
			'报告年度晚于制度有效的最后年度，而文中引用其名称或文号：国有建设单位、行政单位、事业单位会计制度（2018），财预〔2011〕285号和〔2009〕76号（2019），财政部令第68号（2021）、第71号（2022），基本建设财务管理规定（2016）。同句说明已废止、已衔接的，年度不明的，不判断。',
		en: 'The report’s year is after the last year of a rule whose name or number it cites: the accounting systems of state construction units, administrations and institutions (2018), MOF Yu [2011] 285 and [2009] 76 (2019), MOF orders 68 (2021) and 71 (2022), the provisions on capital construction (2016). Silent where the sentence says that it is abolished, and without a year.'
	},
	doubts: {
		'zh-CN': '评价跨年度旧项目时可能引用当时有效的制度；请核对项目期间。',
		en: 'A project of many years may cite what held at its time: check its period.'
	},

	check: ({ report, sentences }) => {
		const { year } = report.identity;
		if (year === null) return [];
		return superseded
			.filter(({ until }) => year > until)
			.flatMap(({ pattern, ...rule }): Offence[] => {
				const cited = sentences
					.matching(pattern)
					.filter(({ sentence }) => !past.test(sentence.text));
				const [first] = cited;
				if (!first) return [];
				const words = first.match[0];
				return [
					{
						severity: 'medium',
						message: {
							'zh-CN': `${year}年度报告引用“${words}”，${rule.name['zh-CN']}执行到${rule.until}年，${rule.instead['zh-CN']}。`,
							en: `The report of ${year} cites “${words}”: ${rule.name.en} held until ${rule.until}, ${rule.instead.en}.`
						},
						evidence: cited,
						parameters: { cited: words, until: rule.until, year }
					}
				];
			});
	}
} satisfies Rule;

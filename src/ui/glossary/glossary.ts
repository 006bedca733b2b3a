import type { Text } from '#model/text.ts';

/** A term of the field and what it means to a reader who has never seen a budget. */
export type Entry = Readonly<{ term: Text; means: Text }>;

/** The terms that pages for the public explain. */
export const glossary = {
	evaluation: {
		term: { 'zh-CN': '绩效自评', en: 'self-evaluation' },
		means: {
			'zh-CN': '一年结束后，单位对照年初定下的目标，自己看钱花得怎样、事办得怎样，写成报告公开。',
			en: 'After the year a unit looks at its own targets, at how the money was spent and what came of it, and publishes a report.'
		}
	},
	initial: {
		term: { 'zh-CN': '年初预算', en: 'initial budget' },
		means: {
			'zh-CN': '一年开始时批准这个单位花的钱。',
			en: 'The money that the unit was allowed to spend when the year began.'
		}
	},
	adjusted: {
		term: { 'zh-CN': '全年预算', en: 'full-year budget' },
		means: {
			'zh-CN':
				'年初批准的钱，加上上年没花完带过来的，再加上（或减去）年中调整的：这一年可以花的全部。',
			en: 'What was allowed at first, what was left over from the year before, and what was added or taken away since: all that could be spent in the year.'
		}
	},
	spent: {
		term: { 'zh-CN': '支出', en: 'spending' },
		means: { 'zh-CN': '实际花出去的钱。', en: 'Money that was really spent.' }
	},
	rate: {
		term: { 'zh-CN': '执行率', en: 'execution rate' },
		means: {
			'zh-CN':
				'花出去的钱占预算的百分比。比率高不等于事办得好，低也不等于没有办事，要和目标的完成情况一起看。',
			en: 'Money spent as a percentage of the budget. A high rate does not mean that the work is well done, nor a low one that it is not: look at the targets too.'
		}
	},
	basic: {
		term: { 'zh-CN': '基本支出', en: 'basic spending' },
		means: {
			'zh-CN': '让单位能正常运转的钱：人员工资和日常办公。',
			en: 'Money that keeps the unit running: salaries and the daily costs of an office.'
		}
	},
	project: {
		term: { 'zh-CN': '项目支出', en: 'project spending' },
		means: {
			'zh-CN': '为一件件专门的事花的钱，例如修一条路、办一次培训。',
			en: 'Money for particular tasks, such as a road to be built or a training to be held.'
		}
	},
	personnel: {
		term: { 'zh-CN': '人员经费', en: 'personnel costs' },
		means: {
			'zh-CN': '工资、社会保险和对个人的补助。',
			en: 'Salaries, social insurance and allowances to persons.'
		}
	},
	running: {
		term: { 'zh-CN': '公用经费', en: 'running costs' },
		means: {
			'zh-CN': '水电、办公用品、差旅等日常开销。',
			en: 'Daily costs such as electricity, office supplies and travel.'
		}
	},
	threePublic: {
		term: { 'zh-CN': '“三公”经费', en: 'three public expenses' },
		means: {
			'zh-CN': '因公出国（境）、公务用车的购置和运行、公务接待，三项合计。',
			en: 'Official travel abroad, official cars and official receptions, taken together.'
		}
	},
	indicators: {
		term: { 'zh-CN': '绩效指标', en: 'indicators' },
		means: {
			'zh-CN': '事先定下、年底可以对照的目标，例如“修好 10 公里水管”。',
			en: 'Targets that are set beforehand and can be held against what was done, such as “10 km of water pipe repaired”.'
		}
	},
	score: {
		term: { 'zh-CN': '自评得分', en: 'self-score' },
		means: {
			'zh-CN':
				'单位给自己打的分，满分一般是 100；90 分以上为优，80 分以上为良，60 分以上为中。它不是上级考核的结果。',
			en: 'The points that the unit gives itself, mostly out of 100. It is nobody else’s judgement.'
		}
	}
} as const satisfies Record<string, Entry>;

export type Term = keyof typeof glossary;

/** The address of a term's note on the page. */
export const noteOf = (term: Term) => `term-${term}`;

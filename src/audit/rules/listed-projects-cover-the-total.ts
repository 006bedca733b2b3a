import { stated } from '#audit/base.ts';
import { adjustedBudgetNote, localReview } from '#audit/basis.ts';
import { otherProjects } from '#audit/projects.ts';
import type { Rule } from '#audit/rule.ts';
import type { Statements } from '#audit/statements.ts';
import { matches, percentOf, sum, type Amount } from '#audit/tolerance.ts';
import { made, percent, sentence, yuan } from '#audit/wording.ts';
import { UNIT } from '#model/report.ts';

export default {
	id: 'listed-projects-cover-the-total',
	code: 'R11',
	severity: 'medium',
	title: {
		pass: {
			'zh-CN': '所列项目与项目支出总预算相符',
			en: 'The listed projects cover the whole project budget'
		},
		fail: {
			'zh-CN': '所列项目少于项目支出总预算，余额未说明',
			en: 'The listed projects fall short of the whole project budget, and the rest is not explained'
		}
	},
	why: {
		'zh-CN': '总预算里没有列出的部分，用在哪里、有没有自评，看不出来。',
		en: 'What the total holds beyond the listed projects is neither accounted for nor evaluated.'
	},
	basis: [adjustedBudgetNote, localReview],
	formula: {
		'zh-CN':
			'项目报告中：单位项目支出总预算－所列各项目预算之和 > 各数末位一半之和。文中说到其他、其余、主要、重点项目的，一个项目的预算有多个数的，各项目之和不小于总预算的，不判断；总预算有多个数时取最大者，其余的也算作项目；没有写项目支出总预算而所列项目与写明的个数一致的，用全年（年初）预算。',
		en: 'In a project report: whole project budget − the sum of the listed projects’ budgets > the half-ulps. Silent where other, remaining, main or key projects are spoken of, where a project has several budgets, and where the projects make up the total; of several totals the largest counts, and the others as projects; without one the budget of the unit, where as many projects are listed as counted.'
	},
	doubts: {
		'zh-CN': '一个项目一份报告、其余项目另行自评的会误报。',
		en: 'It errs where each project has a report of its own.'
	},

	check: ({ report: { identity }, statements, sentences }) => {
		if (identity.kind !== 'project') return [];
		const [whole, ...parts] = wholesOf(statements).toSorted((a, b) => b.fen - a.fen);
		const listed = listedProjects(statements, parts);
		if (!whole || !listed) return [];

		const difference = whole.fen - listed.fen;
		if (difference <= whole.slack + listed.slack) return [];
		if (sentences.matching(otherProjects).length > 0) return [];

		const share = percentOf({ ...whole, fen: difference }, whole);
		return [
			{
				severity: 'medium',
				message: {
					'zh-CN': `${made(whole, 'zh-CN')}，所列项目为${made(listed, 'zh-CN')}，其余${yuan(difference, 'zh-CN')}（${percent(share)}）未说明。`,
					en: sentence(
						`${made(whole, 'en')}, of which the listed projects are ${made(listed, 'en')}: ${yuan(difference, 'en')} (${percent(share)}) not accounted for.`
					)
				},
				evidence: [...whole.facts, ...listed.facts],
				parameters: {
					measure: 'project_budget',
					scope: UNIT,
					reported: whole.fen,
					recomputed: listed.fen,
					difference,
					percent: share
				}
			}
		];
	}
} satisfies Rule;

/** The budget of all projects; in a report that counts as many as it lists, what it states of the unit. */
function wholesOf(statements: Statements): Amount[] {
	const own = stated(statements, 'project_budget', UNIT);
	const [count] = statements.of('project_count', UNIT).readings;
	const listed = statements.scopes.filter(
		(scope) =>
			scope !== UNIT && budgets.some((one) => statements.of(one, scope).readings.length > 0)
	);
	if (own.length > 0 || listed.length < 2 || count?.value !== listed.length) return own;
	const [first, ...others] = (['adjusted_budget', 'initial_budget'] as const).flatMap((measure) =>
		stated(statements, measure, UNIT)
	);
	return first && others.every((other) => matches(first, other)) ? [first] : [];
}

const budgets = ['initial_budget', 'adjusted_budget', 'project_budget'] as const;

/** The budgets of all projects added up, and further amounts that may be such; undefined unless each project has just one. */
function listedProjects(statements: Statements, further: readonly Amount[]): Amount | undefined {
	const found = statements.scopes
		.filter((scope) => scope !== UNIT)
		.map((scope) => budgets.flatMap((measure) => stated(statements, measure, scope)))
		.filter(({ length }) => length > 0);
	const one = found.map(([first, ...others]) =>
		first && others.every((other) => matches(first, other)) ? first : undefined
	);
	const listed = one.filter((budget) => budget !== undefined);
	return listed.length > 0 && listed.length === one.length
		? sum([...listed, ...further.filter((one) => !listed.some((other) => matches(one, other)))])
		: undefined;
}

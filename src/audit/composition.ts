import type { MeasureId } from '#model/measures.ts';
import { UNIT, type Report } from '#model/report.ts';
import { bases, basic, project, stated, total, type Execution } from './base.ts';
import type { Subject } from './rule.ts';
import type { Statements } from './statements.ts';
import { amountOf, sum, sums, type Amount } from './tolerance.ts';

/** A whole that a report states, and what its stated parts add up to. */
export type Composed = Readonly<{
	/** Every sum that the readings of the parts allow, the fullest first; never empty. */
	sums: readonly [Amount, ...Amount[]];
	/** Every reading of the whole; never empty. */
	wholes: readonly [Amount, ...Amount[]];
	/** The parts need not be all that there is: they may fall short of the whole. */
	open: boolean;
}>;

/** What a whole consists of by the definitions of the field. */
type Composition = Readonly<{
	parts: readonly MeasureId[];
	/** A part that some units count in and others keep apart. */
	perhaps?: MeasureId;
	/** The whole; of an execution its budget, initial or adjusted. */
	whole: MeasureId | Execution;
	/** Amounts that the parts may be of just as well: a column that only says 基本支出总额. */
	also?: readonly MeasureId[];
	open?: true;
	/** Further parts, which the whole may hold when the text gives one of them an amount. */
	besides?: RegExp;
}>;

const besides = (names: string) =>
	new RegExp(String.raw`(?:${names})[^\d，。；]{0,8}(?:[1-9]|0\.0{0,3}[1-9])`);

const otherSpending = besides('经营支出|上缴上级支出|对附属单位补助支出');
const otherBasic = besides('对个人和家庭补助|对个人和家庭的补助|资本性支出');
const otherIncome = besides('事业收入|经营收入|上级补助收入|附属单位上缴收入|国有资本经营预算');

const compositions: readonly Composition[] = [
	{ parts: ['basic_spent', 'project_spent'], whole: 'spent', besides: otherSpending },
	{
		parts: ['basic_budget', 'project_budget'],
		whole: total,
		also: ['spent', 'disbursed'],
		besides: otherSpending
	},
	{ parts: ['basic_disbursed', 'project_disbursed'], whole: 'disbursed' },
	{ parts: ['basic_supplementary', 'project_supplementary'], whole: 'supplementary' },
	{ parts: ['personnel_spent', 'public_spent'], whole: 'basic_spent', besides: otherBasic },
	{ parts: ['personnel_budget', 'public_budget'], whole: basic, besides: otherBasic },
	{
		parts: ['income_fiscal', 'income_fund', 'income_nontax', 'income_other'],
		perhaps: 'carried_over',
		whole: 'income_total',
		besides: otherIncome
	},
	{
		parts: ['fixed_assets_in_use', 'fixed_assets_rented', 'fixed_assets_other'],
		whole: 'fixed_assets'
	},
	{
		parts: ['fixed_assets_equipment', 'fixed_assets_furniture'],
		whole: 'fixed_assets',
		open: true
	}
];

/** The wholes that a report states together with all their parts; a whole or part that is only roughly known is left out. */
export function composed({ report, text, statements }: Subject): Composed[] {
	const byDefinition = statements.scopes.flatMap((scope) =>
		compositions.map((composition) => compose(composition, statements, scope, text))
	);
	return [...byDefinition, ...projectList(report, statements)].filter((one) => one !== undefined);
}

function compose(
	{ parts, perhaps, whole, also = [], open, besides }: Composition,
	statements: Statements,
	scope: string,
	text: string
): Composed | undefined {
	const [amount, ...others] = wholeOf(whole, statements, scope);
	const amounts = parts.map((part) => stated(statements, part, scope));
	if (!amount || amounts.some(({ length }) => length === 0)) return;

	const further = perhaps ? stated(statements, perhaps, scope) : [];
	const [fullest, ...rest] = [...sums([...amounts, further]), ...sums(amounts)];
	if (!fullest) return;

	const unstated = perhaps !== undefined && further.length === 0;
	return {
		sums: [fullest, ...rest],
		wholes: [amount, ...others, ...also.flatMap((one) => stated(statements, one, scope))],
		open: open ?? (unstated || (besides?.test(text) ?? false))
	};
}

function wholeOf(whole: MeasureId | Execution, statements: Statements, scope: string) {
	if (typeof whole === 'string') return stated(statements, whole, scope);
	const { initial, adjusted, vague } = bases(statements, whole, scope);
	return vague ? [] : [...initial, ...adjusted];
}

/** The projects of a unit, where as many are listed with an amount as it says to have. */
function projectList({ identity }: Report, statements: Statements): (Composed | undefined)[] {
	const [count] = statements.of('project_count', UNIT).readings;
	if (identity.kind === 'project' || !count) return [];

	const listed = (measure: MeasureId, whole: MeasureId | Execution): Composed | undefined => {
		const [amount, ...others] = wholeOf(whole, statements, UNIT);
		const items = statements.scopes
			.filter((scope) => scope !== UNIT)
			.map((scope) => statements.of(measure, scope).readings)
			.filter(({ length }) => length > 0);
		if (!amount || items.length < 2 || items.length !== count.value) return;
		if (items.some(({ length }) => length > 1)) return;

		return {
			sums: [sum(items.flat().map(amountOf))],
			wholes: [amount, ...others],
			open: false
		};
	};

	return [
		listed('initial_budget', project),
		listed('adjusted_budget', project),
		listed('disbursed', 'project_disbursed'),
		listed('spent', 'project_spent')
	];
}

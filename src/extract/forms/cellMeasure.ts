import type { MeasureId } from '#model/measures.ts';
import { incomeCategories, type MoneyLabel } from './moneyLabel.ts';
import type { RowLabel } from './rowLabel.ts';
import { measureOf } from '#extract/measureOf.ts';
import type { Aspect, Category } from '#extract/terms.ts';

/** Where a cell stands: what its column and its row say, and what the table says of both. */
export type Setting = Readonly<{
	column: MoneyLabel | undefined;
	row: RowLabel;
	/** Whether the numbers are those of a project, whose total is the project's money. */
	ofProject: boolean;
	budgets: Budgets;
}>;

/** Of several budgets in a table the one whose parts are told; the other ones repeat them. */
export type Budgets = Readonly<{
	/** Of parts by origin, and of items: the latest. */
	main: Aspect | undefined;
	/** Of parts by use: the initial one, as their own measure knows no adjustment. */
	use: Aspect | undefined;
}>;

/** The choice among the aspects that the heads, or the rows, of a table name. */
export function budgetsAmong(aspects: readonly (Aspect | undefined)[]): Budgets {
	const has = (aspect: Aspect) => aspects.includes(aspect);
	const latestFirst = (['adjusted', 'budget', 'initial'] as const).filter(has);
	return { main: latestFirst[0], use: latestFirst.at(-1) };
}

/** The measure of a cell; undefined where the field has no name for what row and column say together. */
export function cellMeasure({ column, row, ofProject, budgets }: Setting) {
	const category = categoryOf(column?.category, row);
	if (category === undefined) return;

	const rate = column?.rate ?? row.label?.rate;
	if (rate) return rateMeasure(rate, category, row, ofProject);

	const aspect = aspectOf(column?.aspect, row.label?.aspect, category);
	if (!aspect) return;

	const planned = [aspect, column?.aspect].find(isBudget);
	const isMain = !planned || planned === budgets.main;
	if (row.kind === 'named') return isMain && category === 'total' ? itemMeasure(aspect) : undefined;
	// A task has a budget and spending of its own; who pays it is told of the sum alone.
	if (row.kind === 'task' && category !== 'total') return;
	if (row.kind === 'origin' && column?.aspect && !(planned && isMain)) return;
	// Who pays for a project is a part of its money, and no income of it.
	if (incomeCategories.has(category) && ofProject) return;
	if (incomeCategories.has(category))
		return aspect === 'income' || (planned && isMain) ? measureOf(category, aspect) : undefined;
	if (isPartByUse(category) && planned && planned !== budgets.use)
		return changed(category, planned, ofProject);
	return measureOf(ofProject && category === 'project' ? 'total' : category, aspect);
}

/** The changed budget of basic or project spending, beside the one before. */
const changed = (category: Category, planned: Aspect, ofProject: boolean): MeasureId | undefined =>
	!ofProject && planned === 'adjusted' && (category === 'basic' || category === 'project')
		? `${category}_adjusted_budget`
		: undefined;

const isPartByUse = (category: Category) =>
	['basic', 'project', 'personnel', 'public', 'three_public'].includes(category);

/** Row and column may each name what the money is for; two different answers are a part that no measure holds. */
function categoryOf(column: Category | undefined, row: RowLabel): Category | undefined {
	const own = row.label?.category;
	if (row.kind === 'origin' && own === undefined && row.label === undefined) return;
	if (column === undefined || column === 'total') return own ?? 'total';
	return own === undefined || own === 'total' || own === column ? column : undefined;
}

function aspectOf(
	column: Aspect | undefined,
	row: Aspect | undefined,
	category: Category
): Aspect | undefined {
	if (column && row && isOwn(row)) {
		if (row === 'income') return column === 'spent' ? 'income' : undefined;
		return row === 'carried_over' && column === 'spent' ? undefined : row;
	}
	const aspect = column ?? row;
	if (aspect || category === 'total') return aspect;
	return incomeCategories.has(category) ? 'income' : 'spent';
}

/** What a row of that name means whatever its column: 上年结转, 追加, 结余. */
const isOwn = (aspect: Aspect) => !isBudget(aspect) && aspect !== 'spent';

export const isBudget = (aspect: Aspect | undefined) =>
	aspect === 'initial' || aspect === 'budget' || aspect === 'adjusted';

function rateMeasure(
	rate: NonNullable<MoneyLabel['rate']>,
	category: Category,
	row: RowLabel,
	ofProject: boolean
): MeasureId | undefined {
	if (row.kind === 'origin') return;
	if (row.kind === 'named' || row.kind === 'task')
		return rate === 'execution' && category === 'total' ? 'execution_rate_reported' : undefined;
	const total = category === 'total' || (ofProject && category === 'project');
	if (rate === 'disbursement') return total ? 'disbursement_rate_reported' : undefined;
	if (rate !== 'execution') return;
	if (total) return 'execution_rate_reported';
	return category === 'basic' || category === 'project'
		? `${category}_execution_rate_reported`
		: undefined;
}

const itemMeasure = (aspect: Aspect): MeasureId | undefined =>
	isBudget(aspect) ? 'sub_item_budget' : aspect === 'spent' ? 'sub_item_spent' : undefined;

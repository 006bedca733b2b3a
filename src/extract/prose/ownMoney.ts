import type { Quantity } from '#extract/numbers.ts';
import type { MeasureId } from '#model/measures.ts';
import { measureOf } from '#extract/measureOf.ts';
import { isIncome, isPlanned, type Aspect, type Category } from '#extract/terms.ts';
import { UNIT, type Confidence } from '#model/report.ts';
import type { Statement } from './statement.ts';
import type { Mention } from './setting.ts';
import type { Telling } from './telling.ts';

/** A figure of the unit or of the project that the report is about. */
export function ownStatement(
	{ quantity, label, words, after }: Mention,
	category: Category,
	aspect: Aspect,
	telling: Telling
): Statement | undefined {
	const { setting } = telling;
	// 分两批下达，其中6月下达60万元: a part of a whole that is not told.
	if (
		((telling.partial && !telling.items.subject) || telling.manner.aside) &&
		label.category === undefined
	)
		return;
	// 安排“三保”资金600万元,实际支出600万元: what follows is told of the same, unless it says of all.
	const isItems = telling.items.part && !telling.whole && label.category === undefined;
	if (isItems && !/全年|总|共|年度|本年|部门|单位|截|其中/.test(words)) return;
	const scope = telling.scope(category, words);
	if (scope === UNIT && category === 'total' && isForOneThing(words, after)) return;
	// 为预算102万元的67%, 控制在预算15万元以内, 未超预算15万元: told for comparison, not what the sentence goes on about.
	const compared =
		/^(?:\)?的\d|[以之]内)/.test(after) ||
		/(?:[未没不][^,;]{0,2}(?:超|突破)|控制在|低于|少于)[^,;]*$/.test(words);
	if (!compared) telling.note({ category, aspect, scope }, quantity.fen);
	if (scope !== UNIT && scope !== setting.scope && scope !== telling.items.subject)
		return part(quantity, scope, aspect, 'inferred');

	// What an item had left is no surplus that anyone compares.
	const isItem = scope !== UNIT && scope !== setting.project;
	const isLeft = aspect === 'surplus_year' || aspect === 'surplus_total';
	if (isItem && isLeft) return;
	// 项目支出年初预算50万元,上年结转8万元: what projects carried over is what the unit did, unless it tells that too.
	const isCarried =
		category === 'project' &&
		!label.category &&
		(aspect === 'carried_over' || (isLeft && !setting.whole));
	// In a report about several projects the budget of all of them after a change is its adjusted budget.
	const isProject =
		category === 'project' &&
		(scope !== UNIT || (aspect === 'adjusted' && !setting.whole && words.includes('调整')));
	const measure = measureOf(isProject || isCarried ? 'total' : category, aspect);
	// 年初预算100万元,其中财政拨款收入90万元: what is to come has not.
	const isExpected =
		isIncome(category) &&
		(isPlanned(aspect) || (telling.whole !== undefined && isPlanned(telling.whole.aspect)));
	if (!measure) return;
	return {
		quantity:
			aspect === 'reduction' ? { ...quantity, fen: -Math.abs(quantity.fen ?? 0) } : quantity,
		measure,
		scope,
		base: null,
		confidence: label.aspect && label.noun === '' ? 'phrase' : 'inferred',
		qualified: label.qualified || isCarried || isExpected,
		changed: aspect === 'adjusted' ? changedBudget(category, scope) : undefined
	};
}

/** 安排资金15万元用于购置设备: money for one thing, and not said to be all of it. */
const isForOneThing = (words: string, after: string) =>
	/^用于/.test(after) && !/预算|全年|年初|本年|年度|20\d\d年|总|共|合计|截/.test(words);

/** What the changed budget of basic or project spending is where the budget before is told too. */
const changedBudget = (category: Category, scope: string): MeasureId | undefined =>
	scope === UNIT && (category === 'basic' || category === 'project')
		? `${category}_adjusted_budget`
		: undefined;

/** A part of a figure, under its name. */
export function part(
	quantity: Quantity,
	name: string,
	aspect: Aspect,
	confidence: Confidence
): Statement | undefined {
	if (!isPlanned(aspect) && aspect !== 'spent') return;
	const measure = aspect === 'spent' ? 'sub_item_spent' : 'sub_item_budget';
	return { quantity, measure, scope: name, base: null, confidence, qualified: false };
}

import { bare } from './grid.ts';
import { readLabel, type Label } from '#extract/label.ts';
import { remembered } from '#extract/remembered.ts';

/** What a head or the label of a row says of money. */
export type MoneyLabel = Pick<Label, 'category' | 'aspect' | 'rate' | 'foreign'>;

/** Reads a head or label (folded); undefined where money is not all that it speaks of. */
export const moneyLabel = remembered((text): MoneyLabel | undefined => {
	const words = bare(text);
	if (words.length > 24 || !/[\u4e00-\u9fff]/.test(words)) return;
	if (/^在用(?:资产)?$/.test(words)) return ofCategory('assets_in_use');
	if (/^出租(?:出借)?(?:资产)?$/.test(words)) return ofCategory('assets_rented');
	if (adjustment.test(words))
		return { category: undefined, aspect: 'supplementary', rate: undefined, foreign: false };
	const { category, aspect, rate, foreign, noun, object } = readLabel(words, null, []);
	const isOrigin = incomeCategories.has(category ?? '');
	// What each level of government pays is a part of the fiscal money, not that money.
	if (rate === 'satisfaction' || (isOrigin && paidByLevel.test(words))) return;
	if (isOrigin && !aspect && words.endsWith('收入'))
		return { category, aspect: 'income', rate, foreign };
	if (noun + object === '' && (category ?? aspect ?? rate))
		return { category, aspect, rate, foreign };
	return isSum(words) ? ofCategory('total') : undefined;
});

const paidByLevel = /^(?:中央|省|市|县|区|旗|镇|乡|地方|上级|本级)/;

/** Categories that say where money comes from. */
export const incomeCategories: ReadonlySet<string> = new Set([
	'fiscal',
	'fund',
	'nontax',
	'other_income'
]);

const sum =
	/^(?:年度|全年|本年度?|当年|项目|部门|单位|财政|预算|收支|整体|资金|投入|投资|经费|金额|总)*(?:总额|总金额|合计|总计|小计|总量|总投资|总资金|整体支出|计)$/;

/** Whether a label without brackets means the sum of all: 年度资金总额, 合计. */
export const isSum = (label: string) => label.length <= 24 && sum.test(label);

/** What was added or cut, not the budget that came of it: 预算调整数 beside 调整预算数. */
const adjustment =
	/^(?:年中|年内|本年|当年|年度)?预算调整(?:数|额|金额|情况)?$|^(?:年中|年内)?调整(?:数|额|金额|预算(?=增减))?(?:\+\/-)?$|^(?:追加|调增)[、(/]?(?:追减|调减)\)?(?:数|额|预算)?$/;

/** The label of money in a category, of which nothing else is said. */
export const ofCategory = (category: NonNullable<MoneyLabel['category']>): MoneyLabel => ({
	category,
	aspect: undefined,
	rate: undefined,
	foreign: false
});

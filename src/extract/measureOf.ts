import type { MeasureId } from '#model/measures.ts';
import { isPlanned, type Aspect, type Category } from '#extract/terms.ts';

/** The measure of money in a category that something has become of; undefined where the project has no measure for it. */
export function measureOf(category: Category, aspect: Aspect): MeasureId | undefined {
	const planned = isPlanned(aspect);
	switch (category) {
		case 'total':
			return totals[aspect];
		case 'basic':
		case 'project':
			if (planned) return `${category}_budget`;
			if (aspect === 'supplementary' || aspect === 'reduction') return `${category}_supplementary`;
			if (aspect === 'disbursed' || aspect === 'spent') return `${category}_${aspect}`;
			return;
		case 'personnel':
		case 'public':
			if (planned) return `${category}_budget`;
			return aspect === 'spent' ? `${category}_spent` : undefined;
		case 'three_public':
			if (planned) return 'three_public_budget';
			return aspect === 'spent' ? 'three_public_total' : undefined;
		default:
			return planned && !category.startsWith('assets')
				? incomes[category]
				: (others[category] ?? (aspect === 'spent' ? undefined : incomes[category]));
	}
}

const totals: Record<Aspect, MeasureId> = {
	initial: 'initial_budget',
	budget: 'adjusted_budget',
	adjusted: 'adjusted_budget',
	supplementary: 'supplementary',
	reduction: 'supplementary',
	carried_over: 'carried_over',
	disbursed: 'disbursed',
	spent: 'spent',
	income: 'income_total',
	surplus_year: 'surplus_year',
	surplus_total: 'surplus_total'
};

const incomes: Partial<Record<Category, MeasureId>> = {
	fiscal: 'income_fiscal',
	fund: 'income_fund',
	nontax: 'income_nontax',
	other_income: 'income_other'
};

const others: Partial<Record<Category, MeasureId>> = {
	reception: 'reception',
	vehicle_operation: 'vehicle_operation',
	vehicle_purchase: 'vehicle_purchase',
	overseas: 'overseas',
	assets: 'fixed_assets',
	assets_in_use: 'fixed_assets_in_use',
	assets_rented: 'fixed_assets_rented',
	assets_other: 'fixed_assets_other',
	assets_equipment: 'fixed_assets_equipment',
	assets_furniture: 'fixed_assets_furniture'
};

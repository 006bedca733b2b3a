import type { Fen } from '#model/money.ts';
import { years, type Unit } from './panel.ts';
import { Random } from './random.ts';

/** What a unit received and spent in a year, as its books have it; every sum and every rate holds. */
export type Books = Readonly<{
	year: number;
	staff: Readonly<{ quota: number; actual: number; retired: number }>;
	basicBudget: Fen;
	projectBudget: Fen;
	initial: Fen;
	carriedOver: Fen;
	supplementary: Fen;
	adjusted: Fen;
	disbursed: Fen;
	personnel: Fen;
	public: Fen;
	basic: Fen;
	project: Fen;
	spent: Fen;
	surplus: Fen;
	fiscal: Fen;
	fund: Fen;
	otherIncome: Fen;
	threePublicBudget: Fen;
	reception: Fen;
	vehicleOperation: Fen;
	vehiclePurchase: Fen;
	assets: Fen;
	assetsRented: Fen;
	/** The part of the year's work that was done, 1 in a good year. */
	achieved: number;
	satisfaction: number;
	/** Why the money was slow, in a bad year. */
	delay: string | null;
}>;

const 万元 = 1_000_000;

/** The books of a unit over all years: budgets and staff move slowly, what is left one year is carried into the next. */
export function books(seed: number, unit: Unit, step: Fen): Books[] {
	const random = new Random(seed, unit.id, 'books');
	const { trade, county } = unit;
	const money = (amount: number) => Math.round((amount * 万元) / step) * step;

	const growth = random.between(0.01, 0.06);
	const perHead = random.between(9.5, 13.5) * (county.size > 1 ? 1.1 : 1);
	const running = random.between(1.4, 2.9);
	const projectMoney = random.between(...trade.projectMoney) * county.size;
	const badYear = random.pick([null, ...years.slice(1)]);
	const hospitality = random.between(0.03, 0.1);

	let quota = Math.round(random.between(...trade.staff) * (0.7 + 0.3 * county.size));
	let vacant = random.whole(0, Math.round(quota * 0.1));
	let retired = Math.round(quota * random.between(0.15, 0.5));
	let trend = 1;
	let carriedOver = 0;
	let assets = money(quota * random.between(2.5, 7));
	const rows: Books[] = [];

	for (const [i, year] of years.entries()) {
		if (i > 0 && random.chance(0.12)) quota += random.pick([-1, 1, quota > 20 ? 2 : 1]);
		if (i > 0 && random.chance(quota > 20 ? 0.5 : 0.2))
			vacant = Math.min(Math.floor(quota * 0.1), Math.max(0, vacant + random.pick([-1, 1])));
		const actual = quota - vacant;
		retired += random.whole(0, 1);
		trend = 0.55 * trend + 0.45 * random.between(0.82, 1.18);

		const price = (1 + growth) ** i;
		const personnelBudget = money(actual * perHead * price);
		const publicBudget = money(actual * running * (1 - 0.015 * i));
		const basicBudget = personnelBudget + publicBudget;
		const projectBudget = money(projectMoney * trend * (1 + 0.02 * i) * (year === 2020 ? 0.86 : 1));
		const initial = basicBudget + projectBudget;
		const supplementary = money((initial / 万元) * random.between(-0.03, 0.1));
		const adjusted = initial + carriedOver + supplementary;

		const personnel = money((personnelBudget / 万元) * random.between(0.985, 1.012));
		const publicCosts = money((publicBudget / 万元) * random.between(0.9, 0.995));
		const basic = personnel + publicCosts;
		const bad = year === badYear || (year === 2020 && random.chance(0.2));
		const pace = bad ? random.between(0.5, 0.68) : random.between(0.9, 0.995);
		const project = money(((adjusted - basic) / 万元) * pace);
		const spent = basic + project;
		const surplus = adjusted - spent;
		const disbursed = spent + money((surplus / 万元) * random.between(0.35, 0.9));

		const fund = trade.id === 'network' ? 0 : money((project / 万元) * random.between(0, 0.12));
		const otherIncome = random.chance(0.4)
			? money((initial / 万元) * random.between(0.002, 0.015))
			: 0;
		const reception = money(actual * hospitality * (1 - 0.1 * i) * random.between(0.85, 1));
		const vehicleOperation = money(actual * random.between(0.08, 0.14));
		const vehiclePurchase = random.chance(0.05) ? money(17.98) : 0;
		const threePublicBudget =
			money(((reception + vehicleOperation) / 万元) * random.between(1.05, 1.3)) + vehiclePurchase;
		assets += money((publicCosts / 万元) * random.between(-0.05, 0.22)) + vehiclePurchase;

		rows.push({
			year,
			staff: { quota, actual, retired },
			basicBudget,
			projectBudget,
			initial,
			carriedOver,
			supplementary,
			adjusted,
			disbursed,
			personnel,
			public: publicCosts,
			basic,
			project,
			spent,
			surplus,
			fiscal: adjusted - carriedOver - fund - otherIncome,
			fund,
			otherIncome,
			threePublicBudget,
			reception,
			vehicleOperation,
			vehiclePurchase,
			assets,
			assetsRented: random.chance(0.2) ? money((assets / 万元) * 0.06) : 0,
			achieved: bad ? pace + 0.2 : random.between(0.97, 1.06),
			satisfaction: Math.round(random.between(86, 98.4) * 10) / 10,
			delay: bad ? random.pick(trade.delays) : null
		});
		carriedOver = surplus;
	}
	return rows;
}

/** What one project received and spent in a year. */
export type ProjectBooks = Readonly<{
	initial: Fen;
	carriedOver: Fen;
	supplementary: Fen;
	adjusted: Fen;
	disbursed: Fen;
	spent: Fen;
	delay: string | null;
	satisfaction: number;
}>;

/** The books of a project, a part of its unit's project money. */
export function projectBooks(
	random: Random,
	{ projectBudget, carriedOver, project, adjusted, basic, delay, satisfaction }: Books,
	step: Fen
): ProjectBooks {
	const money = (fen: number) => Math.round(fen / step) * step;
	const share = random.between(0.18, 0.42);
	const initial = money(projectBudget * share);
	const carried = random.chance(0.4) ? money(carriedOver * share) : 0;
	const supplementary = random.chance(0.4) ? money(initial * random.between(-0.06, 0.12)) : 0;
	const available = initial + carried + supplementary;
	const spent = money(available * Math.min(1, project / (adjusted - basic)));
	return {
		initial,
		carriedOver: carried,
		supplementary,
		adjusted: available,
		disbursed: spent + money((available - spent) * random.between(0.3, 0.9)),
		spent,
		delay,
		satisfaction
	};
}

/** What a unit received and spent in the first months of a year. */
export type MonitoringBooks = Pick<
	Books,
	| 'year'
	| 'staff'
	| 'initial'
	| 'basicBudget'
	| 'projectBudget'
	| 'carriedOver'
	| 'supplementary'
	| 'adjusted'
	| 'disbursed'
	| 'basic'
	| 'project'
	| 'spent'
	| 'delay'
> &
	Readonly<{ months: number }>;

/** The books of a unit after some months; the whole supplement of the year is project money and has come by then. */
export function monitoringBooks(
	random: Random,
	books: Books,
	months: number,
	step: Fen
): MonitoringBooks {
	const money = (fen: number) => Math.round(fen / step) * step;
	const { year, staff, initial, basicBudget, projectBudget, carriedOver, delay } = books;
	const supplementary = Math.max(0, books.supplementary);
	const passed = months / 12;
	const basic = money(books.basic * passed * random.between(0.94, 1.03));
	const project = money(books.project * passed * random.between(0.55, 0.98));
	const spent = basic + project;
	const adjusted = initial + carriedOver + supplementary;
	return {
		year,
		months,
		staff,
		initial,
		basicBudget,
		projectBudget,
		carriedOver,
		supplementary,
		adjusted,
		disbursed: Math.min(adjusted, spent + money(adjusted * random.between(0.03, 0.15))),
		basic,
		project,
		spent,
		delay
	};
}

/** A part of a whole in percent, rounded as the field writes it. */
export const percentOf = (part: number, whole: number, digits = 2) =>
	Number(((100 * part) / whole).toFixed(digits));

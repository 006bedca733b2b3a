import { Random } from './random.ts';
import type { Project, Trade } from './trade.ts';
import { trades } from './trades/index.ts';

/** How a province writes the yearly report of a whole unit. */
export type WholeForm = 'narrative' | 'hunan' | 'hubei' | 'chongqing';

/** How it writes the report of a project. */
export type ProjectForm = 'form' | 'narrative' | 'sichuan';

export type County = Readonly<{
	code: string;
	name: string;
	whole: WholeForm;
	project: ProjectForm;
	/** Size against an average county. */
	size: number;
}>;

/** The counties of the demo panel: places that exist, with units that do not. */
const counties: readonly County[] = [
	{ code: '210522', name: '桓仁满族自治县', whole: 'narrative', project: 'form', size: 0.7 },
	{ code: '330225', name: '象山县', whole: 'narrative', project: 'form', size: 1.5 },
	{ code: '331121', name: '青田县', whole: 'narrative', project: 'narrative', size: 1.2 },
	{ code: '341525', name: '霍山县', whole: 'narrative', project: 'form', size: 0.9 },
	{ code: '411325', name: '内乡县', whole: 'narrative', project: 'narrative', size: 1.0 },
	{ code: '420525', name: '远安县', whole: 'hubei', project: 'form', size: 0.7 },
	{ code: '421224', name: '通山县', whole: 'hubei', project: 'narrative', size: 0.9 },
	{ code: '430725', name: '桃源县', whole: 'hunan', project: 'form', size: 1.3 },
	{ code: '431126', name: '宁远县', whole: 'hunan', project: 'narrative', size: 1.1 },
	{ code: '500231', name: '垫江县', whole: 'chongqing', project: 'form', size: 1.2 },
	{ code: '510623', name: '中江县', whole: 'narrative', project: 'sichuan', size: 1.3 },
	{ code: '511425', name: '青神县', whole: 'narrative', project: 'sichuan', size: 0.6 },
	{ code: '530723', name: '华坪县', whole: 'narrative', project: 'form', size: 0.6 },
	{ code: '621224', name: '康县', whole: 'narrative', project: 'narrative', size: 0.5 }
];

export const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;

/** A unit of the panel. */
export type Unit = Readonly<{ id: string; name: string; county: County; trade: Trade }>;

/** Every unit: each county has two bureaus or three. */
export function units(seed: number): Unit[] {
	return counties.flatMap((county) => {
		const random = new Random(seed, county.code);
		return random.some(trades, random.chance(0.6) ? 3 : 2).map((trade) => ({
			id: `${county.code}-${trade.id}`,
			name: county.name + trade.bureau,
			county,
			trade
		}));
	});
}

/** What a unit publishes: its yearly report, and in some years one on a project or on the way of the year. */
export type Occasion = Readonly<
	{ unit: Unit; year: number; id: string } & (
		| { kind: 'whole' }
		| { kind: 'project'; project: Project }
		| { kind: 'monitoring'; months: number; project: Project }
		| { kind: 'monitoring'; months: number; project: null }
	)
>;

/** The reports of a unit in a year; now and then a year is missing. */
export function occasions(seed: number, unit: Unit, year: number): Occasion[] {
	const random = new Random(seed, unit.id, year);
	const found: Occasion[] = [];
	const of = (suffix: string) => ({ unit, year, id: `${unit.id}-${year}${suffix}` });

	if (!random.chance(0.03)) found.push({ ...of(''), kind: 'whole' });
	if (random.chance(0.17))
		found.push({ ...of('-project'), kind: 'project', project: random.pick(unit.trade.projects) });
	if (random.chance(0.17)) {
		const months = random.pick([6, 6, 7, 8, 9]);
		const monitored = { ...of(`-m${months}`), kind: 'monitoring', months } as const;
		found.push(
			random.chance(0.45)
				? { ...monitored, project: random.pick(unit.trade.projects) }
				: { ...monitored, project: null }
		);
	}
	return found;
}

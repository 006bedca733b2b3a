import type { Fen } from '#model/money.ts';
import { percentOf, type Books, type MonitoringBooks, type ProjectBooks } from './figures.ts';
import type { Unit } from './panel.ts';
import type { Random } from './random.ts';
import type { Project } from './trade.ts';
import { scores, type Scores, type Weights } from './scoring.ts';

/** What a yearly report of a unit will say. It is the books, unless something has been planted. */
export type Statement = Books &
	Scores &
	Readonly<{
		/** Spent of the adjusted budget, in percent. */
		rate: number;
		/** What the report calls the rate's base. */
		base: '全年预算' | '调整后预算';
		threePublic: Fen;
		/** Figures that a report gives twice, the second time. */
		again: Readonly<{ spent: Fen; personnel: Fen; public: Fen }>;
		/** The year whose money the unit says it evaluated. */
		evaluated: number;
	}>;

export type ProjectStatement = ProjectBooks &
	Scores &
	Pick<Project, 'name' | 'aim'> &
	Readonly<{ rate: number }>;

/** The rates are of what was spent in the year's budget. */
export type MonitoringStatement = MonitoringBooks &
	Readonly<{ rate: number; basicRate: number; projectRate: number }>;

/** A project after some months: spent of the initial budget, and what the year is thought to bring. */
export type ProjectMonitoringStatement = ProjectStatement &
	Readonly<{ months: number; expected: Fen }>;

/** What an honest report says of a year. */
export function statement(
	random: Random,
	unit: Unit,
	books: Books,
	weights: Weights,
	digits: number
): Statement {
	const rate = percentOf(books.spent, books.adjusted, digits);
	return {
		...books,
		...scores(random, unit.trade.goals, unit, books, weights, rate),
		rate,
		base: unit.county.size > 1 ? '全年预算' : '调整后预算',
		threePublic: books.reception + books.vehicleOperation + books.vehiclePurchase,
		again: { spent: books.spent, personnel: books.personnel, public: books.public },
		evaluated: books.year
	};
}

/** What an honest report says of a project. */
export function projectStatement(
	random: Random,
	unit: Unit,
	books: Books,
	{ name, aim, goals }: Project,
	project: ProjectBooks,
	weights: Weights,
	digits: number
): ProjectStatement {
	const rate = percentOf(project.spent, project.adjusted, digits);
	return { ...project, ...scores(random, goals, unit, books, weights, rate), rate, name, aim };
}

/** What an honest report says of a part of a year. */
export const monitoringStatement = (
	books: MonitoringBooks,
	digits: number
): MonitoringStatement => ({
	...books,
	rate: percentOf(books.spent, books.adjusted, digits),
	basicRate: percentOf(books.basic, books.basicBudget, digits),
	projectRate: percentOf(books.project, books.projectBudget + books.supplementary, digits)
});

/** What an honest report says of a project after some months. */
export function projectMonitoringStatement(
	project: ProjectStatement,
	months: number,
	step: Fen,
	digits: number
): ProjectMonitoringStatement {
	const expected = Math.min(project.initial, project.spent);
	const spent = Math.round((expected * months * 0.07) / step) * step;
	return { ...project, months, expected, spent, rate: percentOf(spent, project.initial, digits) };
}

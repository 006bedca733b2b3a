import type { RuleCode } from '#model/finding.ts';
import type { Grade } from '#model/report.ts';
import { percentOf } from './figures.ts';
import type { Random } from './random.ts';
import { gradeOf, rounded, type Scores } from './scoring.ts';
import type { MonitoringStatement, ProjectStatement, Statement } from './statement.ts';

/** What turns an honest statement into one that contradicts itself, by the rule that must find it. */
export type Plants<Said> = Readonly<
	Partial<Record<RuleCode, (said: Said, random: Random) => Said>>
>;

/** Contradictions of a score sheet. */
const ofScores = {
	/** A total that is not the sum of its parts, within the same grade. */
	R13: <S extends Scores>(said: S): S => {
		const wrong = [-3, 3, -2, 2].map((shift) => rounded(said.total + shift));
		const total = wrong.find((sum) => sum <= 100 && gradeOf(sum) === said.grade) ?? said.total;
		return { ...said, total };
	},
	/** Weights that do not add up to 100. */
	R14: <S extends Scores>(said: S): S => {
		const [first, ...others] = said.results;
		if (!first) return said;
		const less = <P extends { weight: number; score: number }>(points: P): P => ({
			...points,
			weight: points.weight - 5,
			score: rounded(points.score - 5)
		});
		return totalled({
			...said,
			results: [less(first), ...others],
			items: said.items.map((item) => (item.name === first.level1 ? less(item) : item))
		});
	},
	/** A grade that does not go with the total. */
	R19: <S extends Scores>(said: S): S => {
		return { ...said, grade: another[said.grade] };
	}
};

const another: Record<Grade, Grade> = { 优: '良', 良: '优', 中: '良', 低: '良', 差: '中' };

/** A rate that fits no base. */
const R01 = <S extends Scores & { rate: number }>(said: S, random: Random): S =>
	marked({ ...said, rate: rounded(said.rate - random.between(4, 9)) });

export const ofProject = { R01, ...ofScores } satisfies Plants<ProjectStatement>;

export const ofWhole = {
	R01,
	...ofScores,
	/** Spent of what was disbursed, called a share of the budget. */
	R02: (said, random) => {
		const after = spending(said, said.spent - part(said.project, random.between(0.25, 0.4)));
		const disbursed = after.spent + part(after.spent, random.between(0.01, 0.04));
		return marked({ ...after, disbursed, rate: percentOf(after.spent, disbursed) });
	},
	/** Personnel and public costs that do not add up to basic spending. */
	R03: (said, random) => {
		const personnel = said.personnel + part(said.personnel, random.between(0.02, 0.06));
		return { ...said, personnel, again: { ...said.again, personnel } };
	},
	/** Spending, given twice in the text, differs. */
	R04: (said, random) => {
		const spent = said.spent - part(said.spent, random.between(0.03, 0.09));
		return { ...said, again: { ...said.again, spent } };
	},
	/** Initial budget, carry-over and supplement do not make the adjusted budget. */
	R07: (said, random) => ({
		...said,
		supplementary: said.supplementary + part(said.initial, random.between(0.02, 0.05))
	}),
	/** More spent than there was. */
	R08: (said, random) => {
		const spent = said.adjusted + part(said.adjusted, random.between(0.03, 0.08));
		const after = { ...spending(said, spent), disbursed: said.adjusted, surplus: 0 };
		return marked({ ...after, rate: percentOf(spent, said.adjusted) });
	},
	/** Last year's money in this year's report. */
	R22: (said) => ({ ...said, evaluated: said.year - 1 }),
	/** More people than posts. */
	R30: (said, random) => ({
		...said,
		staff: { ...said.staff, actual: said.staff.quota + random.whole(1, 3) }
	}),
	/** Three public expenses that are not their sum. */
	R31: (said, random) => ({
		...said,
		threePublic: said.threePublic + part(said.threePublic, random.between(0.1, 0.3))
	})
} satisfies Plants<Statement>;

export const ofTextBesideTable = {
	/** The text and the table differ. */
	R05: (said, random) => {
		const shift = part(said.public, random.between(0.05, 0.12));
		const again = {
			spent: said.spent + shift,
			personnel: said.personnel + shift,
			public: said.public - shift
		};
		return { ...said, again };
	}
} satisfies Plants<Statement>;

export const ofMonitoring = {
	/** Spent of what was disbursed, called a share of the budget. */
	R02: (said) => ({ ...said, rate: percentOf(said.spent, said.disbursed) }),
	/** Basic and project spending that do not add up. */
	R03: (said, random) => {
		const basic = said.basic + part(said.basic, random.between(0.04, 0.09));
		return { ...said, basic, basicRate: percentOf(basic, said.basicBudget) };
	}
} satisfies Plants<MonitoringStatement>;

/** Some part of an amount, to the nearest 100 yuan. */
const part = (amount: number, share: number) => Math.round((amount * share) / 10_000) * 10_000;

/** Another sum spent, the difference being project money. */
function spending(said: Statement, spent: number): Statement {
	return {
		...said,
		spent,
		project: said.project + spent - said.spent,
		surplus: said.adjusted - spent,
		again: { ...said.again, spent }
	};
}

/** The marks that follow from another rate. */
const marked = <S extends Scores & { rate: number }>(said: S): S =>
	totalled({
		...said,
		items: said.items.map((item, i) =>
			i === 0 ? { ...item, score: rounded(item.weight * Math.min(1, said.rate / 100)) } : item
		)
	});

function totalled<S extends Scores>(said: S): S {
	const total = rounded(said.items.reduce((sum, { score }) => sum + score, 0));
	return { ...said, total, grade: gradeOf(total) };
}

import type { Span } from '#model/document.ts';
import type { Reference } from '#model/reference.ts';
import type { Rows, Tables } from '#model/tables.ts';
import { arrange, type Card, type Notice } from './arrange.ts';
import { correct } from './correct.ts';
import { byPlace, corrections, type Numbered } from './corrections.ts';
import { BadCell } from './csv.ts';
import { evaluator } from './evaluate.ts';
import type { Laid, Own } from './lay-out.ts';
import { noReport, responses, type Response } from './responses.ts';
import { standing, unasked } from './standing.ts';

/** The tables of which every row belongs to one report. */
export type ReportRows = Omit<Tables, 'region' | 'unit'>;

type Named<C> = C & Readonly<{ report_id: string }>;

/** One report of the tables: what it says, with the corrections on top, its rows, and the answers to it that are about no finding. */
export type Told = Readonly<{
	laid: Laid;
	rows: ReportRows;
	unasked: readonly Response[];
	/** The same once the rules have judged the corrected figures. */
	judgedAnew: (judged: Pick<Laid, 'finding' | 'alarm'>) => Told;
}>;

/** What people wrote beside the reports, each a CSV: figures put right, and what units answered to findings. */
export type Books = Readonly<{ corrections: string; responses: string }>;

/**
 * All tables, in an order that is not that of the files: the rows that reports share, and the reports one after the
 * other, so that any number of them can be written without being held together. `problems` are the bad cells of each
 * book, of which then nothing is applied.
 */
export type Tabulated = Pick<Tables, 'region' | 'unit'> &
	Readonly<{
		count: number;
		reports: () => Iterable<Told>;
		notices: readonly Notice[];
		problems: Readonly<Record<keyof Books, readonly BadCell[]>>;
	}>;

/** What only the reports together show: findings by the id of the report that they are about. */
export type Together<C> = (
	reports: readonly Named<C>[]
) => ReadonlyMap<string, readonly Own<'finding'>[]>;

/**
 * Makes the tables out of the cards of reports, what each says (asked for when it is wanted), what only all of them
 * together show, and on top what people wrote; `rules` are the codes that a response may name.
 */
export function tabulate<C extends Card>(
	cards: readonly C[],
	laidOf: (card: C) => Laid,
	together: Together<C>,
	reference: Reference,
	books: Books,
	rules: ReadonlySet<string>
): Tabulated {
	const { reports, unit, region, notices } = arrange(cards, reference);
	const { numbered, problems } = corrections(books.corrections);
	const byReport = Map.groupBy(numbered, ({ said }) => said.report_id);
	const misfits = misfitsOf(byReport, reports, laidOf);
	const bad = [...problems, ...misfits].sort((a, b) => a.row - b.row);
	const answers = responses(books.responses, new Set(reports.map(idOf)), rules);
	const answersOf = Map.groupBy(answers.problems.length > 0 ? [] : answers.said, idOf);

	const shown = together(reports);
	const evaluationOf = evaluator({ unit, region });
	function told(card: Named<C>): Told {
		const own = bad.length > 0 ? [] : (byReport.get(card.report_id) ?? []);
		const response = answersOf.get(card.report_id) ?? [];
		const written = laidOf(card);
		const beside = shown.get(card.report_id) ?? [];
		const { laid } = correct(written, own);
		const report = { report_id: card.report_id, ...laid.report, ...provenance(card) };
		const judgedAnew = ({ finding: found, alarm }: Pick<Laid, 'finding' | 'alarm'>): Told => {
			const finding = standing([...written.finding, ...beside], [...found, ...beside], response);
			const rows = { ...rowsOf(report, { ...laid, finding, alarm }, own), response };
			const evaluation = [evaluationOf({ ...rows, report })];
			return {
				laid,
				rows: { ...rows, evaluation },
				unasked: unasked(finding, response),
				judgedAnew
			};
		};
		return judgedAnew(written);
	}
	return {
		region,
		unit,
		count: reports.length,
		reports: () => reports.values().map(told),
		notices,
		problems: { corrections: bad, responses: answers.problems }
	};
}

const idOf = ({ report_id }: { report_id: string }) => report_id;

const provenance = ({ source_file, sha256, origin, source }: Card) => ({
	source_file,
	sha256,
	origin,
	source
});

function rowsOf(report: Rows<'report'>, laid: Laid, corrections: readonly Numbered[]) {
	const { report_id } = report;
	const own = <R extends object>(rows: readonly R[]) => rows.map((row) => ({ report_id, ...row }));
	const quoted = <R extends Span>(row: R) => ({
		...row,
		text: laid.text.slice(row.start, row.end)
	});
	return {
		report: [report],
		section: own(laid.section.map(quoted)),
		fact: own(laid.fact),
		indicator: own(laid.indicator),
		score_item: own(laid.score_item),
		finding: own(laid.finding),
		alarm: own(laid.alarm),
		problem: own(laid.problem.map(quoted)),
		unclassified: own(laid.unclassified),
		correction: corrections.map(({ said }) => said).toSorted(byPlace)
	};
}

/** The corrections that fit no number of their report, or no report. */
function misfitsOf<C extends Card>(
	byReport: ReadonlyMap<string, readonly Numbered[]>,
	reports: readonly Named<C>[],
	laidOf: (card: C) => Laid
): BadCell[] {
	const cards = new Map(reports.map((card) => [card.report_id, card]));
	return [...byReport].flatMap(([id, own]) => {
		const card = cards.get(id);
		if (card) return correct(laidOf(card), own).problems;
		return own.map(({ row }) => new BadCell(row, 'report_id', noReport(id)));
	});
}

import type { RuleCode } from '#model/finding.ts';
import { books, monitoringBooks, projectBooks, type Books } from './figures.ts';
import { handOf, stepOf } from './hand.ts';
import { occasions, units, type Occasion } from './panel.ts';
import { Page } from './page.ts';
import { Random } from './random.ts';
import { mark, type DemoReport } from './report.ts';
import {
	monitoringStatement,
	projectMonitoringStatement,
	projectStatement,
	statement
} from './statement.ts';
import { monitoringReport, monitoringTable, projectForms, wholeForms } from './templates/index.ts';
import type { Template, Told } from './templates/template.ts';

/** The synthetic reports of the demo panel: the same for the same seed, every one marked as what it is. */
export function* demo({ seed = 1 }: { seed?: number } = {}): Iterable<DemoReport> {
	let turn = 0;
	for (const unit of units(seed)) {
		const hand = handOf(new Random(seed, unit.id, 'hand'));
		for (const year of books(seed, unit, stepOf(hand)))
			for (const occasion of occasions(seed, unit, year.year)) {
				const desk = {
					occasion,
					page: new Page(hand),
					random: new Random(seed, occasion.id),
					turn: turn++
				};
				yield finished(occasion, written(desk, year));
			}
	}
}

/** Where one report is written; `turn` counts the reports. */
type Desk = Readonly<{ occasion: Occasion; page: Page; random: Random; turn: number }>;

type Draft = Readonly<{ page: Page; told: Told; planted: RuleCode | null }>;

/** A report of the kind that the occasion asks for, in the manner of its province. */
function written(desk: Desk, year: Books): Draft {
	const { occasion, page, random } = desk;
	const { unit } = occasion;
	const step = stepOf(page.hand);
	const digits = page.hand.percentDigits;

	if (occasion.kind === 'whole') {
		const template = wholeForms[unit.county.whole];
		return draft(desk, template, statement(random, unit, year, template.weights, digits));
	}
	if (occasion.project === null) {
		const own = monitoringBooks(random, year, occasion.months, step);
		return draft(desk, monitoringReport, monitoringStatement(own, digits));
	}

	const { project } = occasion;
	page.scope = project.name;
	const template = projectForms[unit.county.project];
	const own = projectBooks(random, year, step);
	const said = projectStatement(random, unit, year, project, own, template.weights, digits);
	return occasion.kind === 'project'
		? draft(desk, template, said)
		: draft(desk, monitoringTable, projectMonitoringStatement(said, occasion.months, step, digits));
}

/** Of so many reports one has something planted in it. */
const plantedEach = 5;

/** Writes what is said, now and then with a contradiction in it; the contradictions take turns. */
function draft<Said>(
	{ occasion, page, random, turn }: Desk,
	{ plants, write }: Template<Said>,
	said: Said
): Draft {
	const choices = Object.entries(plants) as [RuleCode, (said: Said, random: Random) => Said][];
	const [planted, plant] =
		(turn % plantedEach === 0 && choices[(turn / plantedEach) % choices.length]) || [];
	const told = write(page, plant ? plant(said, random) : said, occasion, random);
	return { page, told, planted: planted ?? null };
}

function finished(occasion: Occasion, { page, told, planted }: Draft): DemoReport {
	const { unit, year, kind } = occasion;
	const months = kind === 'monitoring' ? occasion.months : 12;
	return {
		name: `${occasion.id}.txt`,
		text: page.say('', mark).text,
		expected: {
			identity: {
				region_name: unit.county.name,
				region_code: unit.county.code,
				unit: unit.name,
				unit_type: unit.trade.type,
				level: 'county',
				year,
				period_start: `${year}-01-01`,
				period_end: lastDay(year, months),
				kind,
				project_name: kind === 'whole' ? null : (occasion.project?.name ?? null),
				report_date: told.report_date
			},
			sections: page.sections,
			facts: page.facts,
			indicators: told.indicators,
			score_items: told.score_items,
			self_score: told.self_score,
			grade: told.grade,
			planted: planted === null ? [] : [planted]
		}
	};
}

const lastDay = (year: number, month: number) =>
	new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

import type { Document } from '#model/document.ts';
import type { MeasureId } from '#model/measures.ts';
import { mainScope } from '#model/figure.ts';
import { Folded } from '#model/folded.ts';
import { UNIT, type Fact, type Identity, type Section } from '#model/report.ts';
import { mayStateNumber } from '#extract/numbered.ts';
import type { Quantity } from '#extract/numbers.ts';
import { sectionAt } from '#extract/sections/sectionAt.ts';
import { bySection, passages } from './passages.ts';
import { projectHeading } from './projectHeading.ts';
import { isProjectItself } from './projectItself.ts';
import { projectSections } from './projectSections.ts';
import { statements } from './sentence.ts';
import type { Statement } from './statement.ts';
import { runInItem } from './subject.ts';
import type { Context, Setting } from './setting.ts';
import { isIncome, terms, type Category } from '#extract/terms.ts';

/** The facts that a document's paragraphs state: amounts, rates and shares. `known` are names of projects that its tables list. */
export function narrativeFacts(
	document: Document,
	sections: readonly Section[],
	identity: Identity,
	known: readonly string[] = []
): Omit<Fact, 'section' | 'restated'>[] {
	const own = ownNames(identity);
	const main = mainScope(identity);
	const project = main === UNIT ? null : main;
	const facts: Narrated[] = [];
	const context: Context = { head: undefined };
	const projects = projectSections(sections, document.text, known);
	let section: Section | undefined;
	let category = headingCategory(section);
	let named: string | undefined;

	const told = document.blocks
		.flatMap((block) => passages(block, document.text))
		.flatMap((passage) => bySection(passage, sections));
	for (const paragraph of told) {
		const here = sectionAt(sections, paragraph.start);
		if (here !== section) {
			section = here;
			category = headingCategory(here);
			context.head = undefined;
			named = here && projects.get(here);
		}
		if (paragraph.end - paragraph.start < shortest) continue;
		const folded = new Folded(document.text, paragraph.start, paragraph.end);
		const opened = projectHeading(folded.text, known);
		if (opened && !/。./.test(folded.text)) named = opened;
		if (!mayStateNumber(document.text, paragraph)) continue;
		const scope = project === null ? (opened ?? named ?? UNIT) : partOf(project, folded.text);
		const setting: Setting = {
			year: identity.year,
			own,
			scope,
			category,
			whole: identity.kind !== 'project',
			project,
			financial: isFinancial(here) || scope !== (project ?? UNIT),
			yearly:
				identity.kind !== 'monitoring' && !/-(?:0\d|1[01])-\d\d$/.test(identity.period_end ?? ''),
			targets: here?.canonical === 'targets' && here.also === null
		};
		for (const statement of statements(folded.text, setting, context)) {
			facts.push({
				fact: factOf(statement, folded, document.text),
				qualified: statement.qualified,
				changed: statement.changed
			});
		}
	}
	const isFirst = ({ qualified, changed }: Narrated) => !qualified && !changed;
	const full = new Set(facts.flatMap((one) => (isFirst(one) ? aboutOf(one.fact) : [])));
	return facts.flatMap(({ fact, qualified, changed }) => {
		if (!full.has(aboutOf(fact)) || (!qualified && !changed)) return fact;
		return changed ? { ...fact, measure: changed } : [];
	});
}

/** The project of the report, or the part of it that a paragraph opens with. */
function partOf(project: string, text: string): string {
	const item = runInItem(text);
	return item === undefined || isProjectItself(item, project) ? project : item;
}

/** Nothing is said in fewer characters. */
const shortest = 3;

type Narrated = Readonly<{
	fact: Omit<Fact, 'section' | 'restated'>;
	qualified: boolean;
	changed: MeasureId | undefined;
}>;

/** What a fact is about: what one source paid is not the measure where the whole is told elsewhere. */
const aboutOf = ({ measure, scope }: Narrated['fact']) => `${measure} ${scope}`;

function factOf(
	{ quantity, measure, scope, base, confidence }: Statement,
	folded: Folded,
	text: string
): Omit<Fact, 'section' | 'restated'> {
	const { fen, value, unit, approximate } = quantity satisfies Quantity;
	const span = folded.span(quantity.start, quantity.end);
	const as_written = text.slice(span.start, span.end);
	return {
		measure,
		scope,
		fen,
		value,
		unit,
		as_written,
		approximate,
		base,
		...span,
		place: 'narrative',
		confidence
	};
}

/** 基本支出 as a heading says what the figures under it are about. */
function headingCategory(section: Section | undefined): Category {
	const categories = new Set(
		terms(new Folded(section?.heading ?? '').text).flatMap(({ term }) => term.category ?? [])
	);
	const [only] = categories;
	// 一般公共预算支出情况 tells what was spent of it, and that is all.
	return categories.size === 1 && only && !isIncome(only) ? only : 'total';
}

/** Where a report speaks of its money; in the account of the year's work an amount is seldom the unit's budget. */
const isFinancial = (section: Section | undefined) =>
	section === undefined ||
	['overview', 'targets', 'funds', 'organization', 'conclusion', 'form', 'container'].includes(
		section.canonical
	) ||
	section.also === 'funds' ||
	/资金|预算|支出|经费|执行/.test(section.heading);

const ownNames = ({ unit, unit_as_written, region_name, project_name }: Identity) =>
	[
		unit,
		unit_as_written,
		project_name,
		region_name,
		region_name?.replace(/[县市区]$/, ''),
		/[^省市县区旗州]{2,6}(?:镇|乡|街道)(?=人民政府$|办事处$|$)/.exec(unit ?? '')?.[0]
	].flatMap((name) => (name ? new Folded(name).text : []));

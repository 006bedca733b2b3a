import type { Document, Span } from '#model/document.ts';
import { mainScope } from '#model/figure.ts';
import { Folded } from '#model/folded.ts';
import type { Reference } from '#model/reference.ts';
import { UNIT, type Fact, type Report, type Section, type Unclassified } from '#model/report.ts';
import { isUnderProject } from './prose/projectHeading.ts';
import { headcounts } from '#extract/prose/staff.ts';
import { identify } from '#extract/identity/identity.ts';
import { indicators } from '#extract/indicators/indicators.ts';
import { withFullNames } from '#extract/prose/fullNames.ts';
import { listedProjects } from '#extract/prose/listedProjects.ts';
import { narrativeFacts } from '#extract/prose/narrative.ts';
import { projectSections } from '#extract/prose/projectSections.ts';
import { quantities } from '#extract/numbers.ts';
import { problems } from '#extract/problems/problems.ts';
import { projectForms } from '#extract/scores/projectForms.ts';
import { scores } from '#extract/scores/scores.ts';
import { sectionAt } from '#extract/sections/sectionAt.ts';
import { sections as sectionsOf } from '#extract/sections/sections.ts';
import { tableFacts } from '#extract/forms/tableAmounts.ts';

/** Everything that a document states, each number with its place. Never throws on any text. */
export function extract(document: Document, reference: Reference): Report {
	const sections = sectionsOf(document);
	const identity = identify(document, sections, reference);
	const tabled = tableFacts(document, mainScope(identity));
	const isSeveral = identity.project_name === null;
	const known = [...projectsIn(tabled), ...(isSeveral ? listedProjects(document) : [])];
	const stated = [
		...tabled,
		...narrativeFacts(document, sections, identity, known),
		...headcounts(document)
	].toSorted((a, b) => a.start - b.start);
	const facts = once(withFullNames(stated)).map((fact) => ({
		...fact,
		section: sectionAt(sections, fact.start)?.ordinal ?? null
	}));
	return {
		identity,
		sections,
		facts,
		indicators: indicators(document),
		...(isSeveral ? withoutProjects(document, sections, known) : scores(document)),
		problems: problems(document, sections),
		unclassified: unclassified(document, facts)
	};
}

/** The names of the projects that tables give whole figures of. */
const projectsIn = (facts: readonly Stated[]) => [
	...new Set(
		facts.flatMap(({ scope, measure }) =>
			scope !== UNIT && !measure.startsWith('sub_item') ? [new Folded(scope).text] : []
		)
	)
];

/** In a report of the whole unit, or of several projects, a project's own score and grade are not the report's. */
function withoutProjects(
	document: Document,
	sections: readonly Section[],
	known: readonly string[]
): ReturnType<typeof scores> {
	const { self_scores, grades, score_items } = scores(document);
	const forms = projectForms(document);
	const projects = projectSections(sections, document.text, known);
	const isOwn = (span: Span) => {
		const section = sectionAt(sections, span.start);
		const isOfSection = section !== undefined && projects.has(section);
		return !isOfSection && !isUnderProject(document, span) && !sectionAt(forms, span.start);
	};
	const own = self_scores.filter(isOwn);
	// A form that names no project is the report itself.
	if (own.length === 0 && forms.length === 1) return { self_scores, grades, score_items };
	return {
		self_scores: own,
		grades: grades.filter(isOwn),
		score_items: forms.length > 1 ? score_items.filter(isOwn) : score_items
	};
}

type Stated = Omit<Fact, 'section' | 'restated'>;

/** A number that is said again, of the same measure and in the same kind of place, is one fact with two places. */
function once(stated: readonly Stated[]): Omit<Fact, 'section'>[] {
	const facts = new Map<string, Omit<Fact, 'section'> & { restated: Span[] }>();
	for (const fact of stated) {
		const { measure, scope, place, fen, value, start, end } = fact;
		const key = JSON.stringify([measure, scope, place, fen, value]);
		const first = facts.get(key);
		if (!first) facts.set(key, { ...fact, restated: [] });
		else if (first.start !== start) first.restated.push({ start, end });
	}
	return [...facts.values()];
}

/** Every money or percent number of the text that no fact holds. */
function unclassified(document: Document, facts: readonly Fact[]): Unclassified[] {
	const held = new Set(
		facts.flatMap(({ start, restated }) => [start, ...restated.map((span) => span.start)])
	);
	const folded = new Folded(document.text);
	return quantities(folded.text).flatMap(({ kind, manner, start, end }) => {
		const span = folded.span(start, end);
		if (kind === 'count' || manner === 'bare' || held.has(span.start)) return [];
		return [{ ...span, as_written: document.text.slice(span.start, span.end) }];
	});
}

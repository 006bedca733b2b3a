import { Folded } from '#model/folded.ts';
import type { Section } from '#model/report.ts';
import { projectHeading } from './projectHeading.ts';

/**
 * The sections that are about one project, each with its name: its heading says it, or that of a section around it. A heading
 * that has no line to itself speaks for its own paragraph only.
 */
export function projectSections(
	sections: readonly Section[],
	text: string,
	known: readonly string[]
): ReadonlyMap<Section, string> {
	const projects = new Map<Section, string>();
	const around: Section[] = [];
	for (const section of sections) {
		while ((around.at(-1)?.depth ?? 0) >= section.depth) around.pop();
		const above = around.at(-1);
		const own = isAlone(section, text)
			? projectHeading(new Folded(section.heading).text, known)
			: undefined;
		const name = own ?? (above && projects.get(above));
		if (name !== undefined) projects.set(section, name);
		around.push(section);
	}
	return projects;
}

/** Whether a heading has its line to itself. */
const isAlone = ({ start, heading }: Section, text: string) =>
	/^\s*\n/.test(text.slice(start + heading.length)) ||
	text.startsWith('\n', start + heading.length);

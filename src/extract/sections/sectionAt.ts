import type { Section } from '#model/report.ts';

/** The section that a place of the text stands in, the innermost one; `sections` in their order. */
export function sectionAt(sections: readonly Section[], place: number): Section | undefined {
	let low = 0;
	let high = sections.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sections[middle] as Section).start <= place) low = middle + 1;
		else high = middle;
	}
	const section = sections[low - 1];
	return section && place < section.end ? section : undefined;
}

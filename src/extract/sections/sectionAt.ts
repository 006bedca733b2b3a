import type { Span } from '#model/document.ts';

/** The section, or any stretch of a list in its order, that a place of the text stands in. */
export function sectionAt<T extends Span>(sections: readonly T[], place: number): T | undefined {
	let low = 0;
	let high = sections.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sections[middle] as T).start <= place) low = middle + 1;
		else high = middle;
	}
	const section = sections[low - 1];
	return section && place < section.end ? section : undefined;
}

import type { Passage, Sentences } from './sentences.ts';

/** Words that give a cause; `原因` alone in a heading or a column’s head gives none. */
const cause =
	/因为|由于|因(?!公|素|此|而|果)|原因[是为:系]|主要[是系]|受[^,。;]{1,20}影响|导致|致使|尚未|未能|未到|延期|推迟|滞后|跨年|流标|待[^,。;]{1,16}[后再]/;

/** Whether a report gives a cause in a sentence (or the two after it) that speaks of something. */
export function isExplained({ matching, all }: Sentences, about: RegExp): boolean {
	const speaking = matching(about);
	return speaking.some(
		(passage) => isCause(passage) || after(all, passage).some(({ text }) => cause.test(text))
	);
}

const isCause = ({ sentence: { text } }: Passage) => cause.test(text);

/** The next two sentences, by a search that the ascending places allow. */
function after(all: Sentences['all'], { sentence }: Passage) {
	const next = firstAfter(all, sentence.start);
	return all.slice(next, next + 2);
}

function firstAfter(all: Sentences['all'], place: number): number {
	let [low, high] = [0, all.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((all[middle]?.start ?? Infinity) <= place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Every place where a global pattern fits, from left to right: what `matchAll` finds, without its copy of the pattern, which
 * costs more than looking through a sentence.
 */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}

const most = 4096;
const longest = 120;

/**
 * The same pure reading of a label, with its answers kept: the labels of forms are few and come again and again. What is
 * too long to be a label has no answer.
 */
export function remembered<T>(read: (label: string) => T | undefined) {
	const answers = new Map<string, T | undefined>();
	return (label: string): T | undefined => {
		if (label.length > longest) return;
		if (answers.has(label)) return answers.get(label);
		if (answers.size >= most) answers.clear();
		const answer = read(label);
		answers.set(label, answer);
		return answer;
	};
}

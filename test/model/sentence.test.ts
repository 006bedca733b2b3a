import { expect, test } from 'vitest';
import { sentenceStarts } from '#model/sentence.ts';

const sentences = (text: string) => {
	const starts = sentenceStarts(text);
	return starts.map((start, i) => text.slice(start, starts[i + 1]));
};

test('a sentence ends with its stop, what closes after it, and space', () => {
	expect(sentences('预算96万元。 “执行完毕！”支出80万元；余16万元')).toEqual([
		'预算96万元。 ',
		'“执行完毕！”',
		'支出80万元；',
		'余16万元'
	]);
});

test('a new line begins a sentence, and the end of the text none', () => {
	expect(sentences('第一行\n\n第二行。\n')).toEqual(['第一行\n\n', '第二行。\n']);
});

test('of nothing there is one, and it is empty', () => {
	expect(sentences('')).toEqual(['']);
});

import { expect, test } from 'vitest';
import { widthsOf } from '#ui/explore/widths.ts';

const answer = (rows: readonly (readonly (string | number | null)[])[]) => ({
	columns: [
		{ name: 'n', type: 'INTEGER' },
		{ name: 'words', type: 'VARCHAR' }
	],
	rows,
	more: false,
	milliseconds: 1
});

test('a column is as wide as its widest value, wherever that stands, and never without bound', () => {
	const short = Array.from({ length: 5000 }, (_, i) => [i % 10, '短']);
	const [n, words] = widthsOf(answer(short));
	expect(n).toBeLessThan(20);
	const [, longer] = widthsOf(answer([...short, [1, '某某市某某局']]));
	expect(longer).toBeGreaterThan(words ?? NaN);
	const [, endless] = widthsOf(answer([[1, '长'.repeat(1000)]]));
	expect(endless).toBeLessThan(60);
});

test('a Chinese character takes the room of two digits', () => {
	const [, chinese = NaN] = widthsOf(answer([[1, '预算绩效自评']]));
	const [, latin = NaN] = widthsOf(answer([[1, 'abcdefghijkl']]));
	expect(chinese).toBe(latin);
});

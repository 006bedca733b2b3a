import { expect, test } from 'vitest';
import { lines, say } from '#chart/words.ts';

test('sentences that do not apply are left out; English ones are set apart', () => {
	const sentences = { 'zh-CN': ['甲。', false, '乙。'], en: ['A.', false, 'B.'] } as const;
	expect(say('zh-CN', sentences)).toBe('甲。乙。');
	expect(say('en', sentences)).toBe('A. B.');
});

test('a name cannot begin a style of its own in a tooltip', () => {
	expect(lines('{a|甲局}', false, 'n = 1')).toBe('｛a|甲局｝\nn = 1');
});

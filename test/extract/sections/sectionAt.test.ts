import { expect, test } from 'vitest';
import { sectionAt } from '#extract/sections/sectionAt.ts';
import { sections } from '#extract/sections/sections.ts';
import { documentOf } from '../document.ts';

test('every place stands in the innermost section that holds it, and what is before the first in none', () => {
	const text = '某局自评报告\n一、概况\n略。\n（一）职责\n略。\n二、问题\n无。';
	const found = sections(documentOf(text));
	const at = (words: string) => sectionAt(found, text.indexOf(words))?.heading;
	expect(at('某局')).toBeUndefined();
	expect(at('一、概况')).toBe('一、概况');
	expect(at('（一）')).toBe('（一）职责');
	expect(at('无。')).toBe('二、问题');
	expect(sectionAt(found, text.length)).toBeUndefined();
	expect(sectionAt([], 0)).toBeUndefined();
});

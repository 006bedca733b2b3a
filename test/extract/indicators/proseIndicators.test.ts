import { expect, test } from 'vitest';
import { indicators } from '#extract/indicators/indicators.ts';
import { documentOf, listed } from '../form.ts';

const of = (...blocks: Parameters<typeof documentOf>[0]) => listed(indicators(documentOf(blocks)));

const heading = '（一）产出方面（30分，得29分）';

test('numbered items below a first level tell target, value and points', () => {
	expect(
		of(
			heading,
			'1.修剪行道树：目标≥2,400株，实际2,512株（15分，得15分）；',
			'2.补植绿篱：目标≥300平方米，实际280平方米（15分，得14分）。雨季积水，部分未成活。'
		)
	).toEqual([
		['产出', null, '修剪行道树', '≥2,400株', '2,512株', 15, 15],
		['产出', null, '补植绿篱', '≥300平方米', '280平方米', 15, 14]
	]);
});

test('what was asked may stand between target and value', () => {
	const words = '（二）满意度方面（10分，得10分）';
	const survey = '游客满意度：目标≥90%，发放问卷120份，收回118份，实际94.9%（10分，得10分）。';
	expect(of(words, survey)).toEqual([['满意度', null, '游客满意度', '≥90%', '94.9%', 10, 10]]);
});

test('an account below a first level that tells no target lists no indicators', () => {
	expect(of(heading, '3.全年修剪行道树2512株，补植绿篱280平方米。')).toEqual([]);
});

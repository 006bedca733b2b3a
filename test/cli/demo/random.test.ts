import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random } from '#cli/demo/random.ts';

test('the same seed gives the same numbers, another seed others', () => {
	const ten = (...seed: (string | number)[]) => {
		const random = new Random(...seed);
		return Array.from({ length: 10 }, () => random.between(0, 1));
	};
	expect(ten(1, '青田县')).toEqual(ten(1, '青田县'));
	expect(ten(1, '青田县')).not.toEqual(ten(2, '青田县'));
});

test('numbers stay in their range and reach both ends of it', () => {
	const random = new Random('range');
	const drawn = Array.from({ length: 2000 }, () => random.whole(3, 7));
	expect(new Set(drawn)).toEqual(new Set([3, 4, 5, 6, 7]));
});

test('some of the choices are that many, once each and in their order', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.integer()), fc.nat(), fc.string(), (choices, count, seed) => {
			const some = new Random(seed).some(choices, count);
			expect(some).toEqual(choices.filter((choice) => some.includes(choice)));
			expect(some.length).toBe(Math.min(count, choices.length));
		})
	);
});

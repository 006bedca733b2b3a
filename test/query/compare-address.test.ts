import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAddress, MOST_UNITS, nothingCompared, toAddress } from '#query/compare-address.ts';
import { comparedMeasures, type Comparison } from '#query/compare.ts';

const read = (query: string) => fromAddress(new URLSearchParams(query));

test('an empty address compares nothing, and nothing is an empty address', () => {
	expect(read('')).toEqual({ comparison: nothingCompared, ignored: [] });
	expect(toAddress(nothingCompared).toString()).toBe('');
});

test('every comparison comes back from its address', () => {
	const ids = fc.uniqueArray(fc.stringMatching(/^\d{6}-[0-9a-z]{8}$/), { maxLength: MOST_UNITS });
	const comparisons = fc
		.record({
			unit: ids,
			year: fc.uniqueArray(fc.integer({ min: 1990, max: 2030 })).map((years) => years.toSorted()),
			measure: fc.uniqueArray(fc.constantFrom(...comparedMeasures), { minLength: 1, maxLength: 4 }),
			kind: fc.constantFrom(...(['whole', 'project', 'monitoring', 'any'] as const)),
			perStaff: fc.boolean(),
			against: fc.constantFrom(...(['year', 'unit'] as const))
		})
		.map((some): Comparison => ({
			...some,
			base: some.unit[1],
			peer: some.unit.slice(2)
		}));
	fc.assert(
		fc.property(comparisons, (comparison) => {
			expect(read(toAddress(comparison).toString())).toEqual({ comparison, ignored: [] });
		})
	);
});

test('what means nothing is ignored and named, and the rest holds', () => {
	const { comparison, ignored } = read(
		"u=1-a&u=');--&y=99&y=2023&m=spent&m=love&kind=x&of=2-b&d=0"
	);
	expect(comparison).toEqual({
		...nothingCompared,
		unit: ['1-a'],
		year: [2023],
		measure: ['spent']
	});
	expect(ignored.map(({ name, value }) => `${name}=${value}`)).toEqual([
		"u=');--",
		'm=love',
		'of=2-b',
		'y=99',
		'kind=x',
		'd=0'
	]);
});

test('more than fit side by side are left out and said to be too many', () => {
	const units = Array.from({ length: MOST_UNITS + 2 }, (_, i) => `u=u${i}`).join('&');
	const { comparison, ignored } = read(units);
	expect(comparison.unit).toHaveLength(MOST_UNITS);
	expect(ignored).toEqual([
		{ name: 'u', value: 'u10', tooMany: true },
		{ name: 'u', value: 'u11', tooMany: true }
	]);
});

test('who is not compared is not held against', () => {
	const comparison = { ...nothingCompared, unit: ['a'], base: 'b' };
	expect(toAddress(comparison).toString()).toBe('u=a');
});

test('a unit is no peer of itself', () => {
	expect(read('u=a&u=b&p=a&p=b').comparison.peer).toEqual(['b']);
	expect(read('u=a&u=b&of=b&p=a&p=b').comparison.peer).toEqual(['a']);
});

test('no address can break it', () => {
	const names = fc.constantFrom('u', 'y', 'm', 'kind', 'per', 'of', 'p', 'd');
	fc.assert(
		fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
			const { comparison } = fromAddress(new URLSearchParams(pairs));
			expect(comparison.measure.length).toBeGreaterThan(0);
		})
	);
});

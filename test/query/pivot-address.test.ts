import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_STATEMENT } from '#query/console.ts';
import { defaultExploration, fromAddress, toAddress } from '#query/pivot-address.ts';

const read = (address: string) => fromAddress(new URLSearchParams(address));

test('an address without choices is the default, whose address is empty', () => {
	expect(read('')).toEqual({ exploration: defaultExploration, ignored: [] });
	expect(toAddress(defaultExploration).size).toBe(0);
});

test('every choice comes back as it was', () => {
	const address =
		'rate=55..100&budget=..50&rows=region&rows=unit_type&columns=none&m=spent&m=units&sql=SELECT+1';
	const { exploration, ignored } = read(address);
	expect(ignored).toEqual([]);
	expect(exploration.pivot).toEqual({
		rows: ['region', 'unit_type'],
		columns: undefined,
		measures: ['spent', 'units']
	});
	expect(exploration.brush.budget).toEqual({ from: null, to: 50_000_000 });
	expect(exploration.brush.rate?.from).toBeCloseTo(0.55, 12);
	expect(decodeURIComponent(toAddress(exploration).toString())).toBe(address);
});

test('what means nothing is ignored and told', () => {
	const { exploration, ignored } = read(
		`rate=9..1&score=x..y&budget=..&rows=constructor&columns=__proto__&m=toString&sql=${'x'.repeat(LONGEST_STATEMENT + 1)}`
	);
	expect(exploration).toEqual(defaultExploration);
	expect(ignored.map(({ name }) => name)).toEqual([
		'rate',
		'score',
		'budget',
		'rows',
		'columns',
		'm',
		'sql'
	]);
});

test('a dimension is not laid out twice', () => {
	const { exploration } = read('rows=year&rows=year&columns=year');
	expect(exploration.pivot).toMatchObject({ rows: ['year'], columns: undefined });
});

test('any address is read, and what was read is read back', () => {
	const name = fc.constantFrom('rate', 'score', 'budget', 'rows', 'columns', 'm', 'sql');
	const value = fc.oneof(
		fc.string(),
		fc.constantFrom('50..60', '..70', '1..', 'year', 'region', 'none', 'spent', 'units', 'kind')
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
			const { exploration } = fromAddress(new URLSearchParams(pairs));
			expect(fromAddress(toAddress(exploration)).exploration).toEqual(exploration);
		})
	);
});

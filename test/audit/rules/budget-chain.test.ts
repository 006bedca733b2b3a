import { expect, test } from 'vitest';
import rule from '#audit/rules/budget-chain.ts';
import { offences, said } from '../../report.ts';

type Chain = { initial?: string; carried?: string; supplementary?: string; adjusted?: string };

const chain = ({ initial, carried, supplementary, adjusted }: Chain) =>
	offences(rule, {
		facts: [
			initial && said('initial_budget', `${initial}万元`),
			carried && said('carried_over', `${carried}万元`),
			supplementary && said('supplementary', `${supplementary}万元`),
			adjusted && said('adjusted_budget', `${adjusted}万元`)
		].filter((fact) => typeof fact === 'object')
	});

const stated = { initial: '56.29', carried: '1.50', supplementary: '7.50', adjusted: '65.29' };

test('a chain that holds passes, within the half-ulps of its figures', () => {
	expect(chain(stated)).toEqual([]);
	expect(chain({ ...stated, adjusted: '65.31' })).toEqual([]);
	expect(chain({ ...stated, adjusted: '65.3' })).toEqual([]);
	expect(chain({ ...stated, supplementary: '-7.50', adjusted: '50.29' })).toEqual([]);
});

test('a chain that does not is a finding with every link', () => {
	const [found, ...others] = chain({ ...stated, adjusted: '65.32' });
	expect(others).toEqual([]);
	expect(found?.severity).toBe('high');
	expect(found?.quotes).toEqual(['65.32万元', '56.29万元', '1.50万元', '7.50万元']);
	expect(found?.parameters).toEqual({
		measure: 'adjusted_budget',
		scope: 'unit',
		reported: 65_320_000,
		recomputed: 65_290_000,
		difference: 30_000
	});
	expect(found?.message['zh-CN']).toBe(
		'年初预算56.29万元＋上年结转1.50万元＋追加7.50万元＝65.29万元，而调整预算65.32万元，相差300元。'
	);
});

test('what a carry-over that is not stated may explain is hardly a finding', () => {
	const { initial, supplementary } = stated;
	expect(chain({ initial, supplementary, adjusted: '63.79' })).toEqual([]);
	expect(chain({ initial, supplementary, adjusted: '65.29' })).toMatchObject([{ severity: 'low' }]);
	expect(chain({ initial, supplementary, adjusted: '60.00' })).toMatchObject([
		{ severity: 'high' }
	]);
});

test('what fits without the carry-over is hardly a finding', () => {
	expect(chain({ ...stated, adjusted: '63.79' })).toMatchObject([{ severity: 'low' }]);
});

test('silent unless initial, supplementary and adjusted budget are stated', () => {
	const adjusted = '99.00';
	expect(chain({ ...stated, adjusted })).toHaveLength(1);
	const { initial, carried, supplementary } = stated;
	expect(chain({ carried, supplementary, adjusted })).toEqual([]);
	expect(chain({ initial, carried, adjusted })).toEqual([]);
	expect(chain({ initial, carried, supplementary })).toEqual([]);
});

test('silent on an approximate carry-over', () => {
	expect(
		offences(rule, {
			facts: [
				said('initial_budget', '100万元'),
				said('supplementary', '20万元'),
				said('carried_over', '5万元', { approximate: true }),
				said('adjusted_budget', '110万元')
			]
		})
	).toEqual([]);
});

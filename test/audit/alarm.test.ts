import { expect, test } from 'vitest';
import { alarms } from '#audit/alarm.ts';
import { said, subject, type Given } from '../report.ts';

function lamps(given: Given) {
	const { report, thresholds, text } = subject(given);
	return alarms(report, thresholds).map((alarm) => ({
		...alarm,
		quotes: alarm.evidence.map(({ start, end }) => text.slice(start, end))
	}));
}

const budget = said('adjusted_budget', '100万元');
const spent = (amount: string) => [budget, said('spent', amount)];
const items = (output: number, benefit: number) =>
	[
		['执行率', 10, 9],
		['产出指标', 50, output],
		['效益指标', 40, benefit]
	] as const;

test('indicators that score far above the execution rate light the red lamp, with all figures', () => {
	const [red, ...others] = lamps({ score_items: items(50, 38), facts: spent('90.0万元') });
	expect(others).toEqual([]);
	expect(red).toMatchObject({
		level: 'red',
		parameters: { score_rate: 97.78, rate: 90, excess: 8.64 },
		quotes: ['产出指标（50分）得50分', '效益指标（40分）得38分', '90.0万元', '100万元']
	});
	expect(red?.reason['zh-CN']).toBe(
		'指标得分88分÷分值90分＝97.78%，支出90.0万元÷调整预算100万元＝90.00%，指标得分率高出执行率8.64%（超过5%）。'
	);
});

test('five percent above is within the level, as far as rounding tells', () => {
	const exact = [said('adjusted_budget', '1000000元'), said('spent', '900000元')];
	const scored = (benefit: number) =>
		lamps({ score_items: items(50, benefit), facts: exact }).map(({ level }) => level);
	expect(scored(35)).toEqual([]);
	expect(scored(35.1)).toEqual(['red']);
	expect(
		lamps({
			score_items: items(50, 38),
			facts: exact,
			thresholds: { alarm_score_over_execution: 10 }
		})
	).toEqual([]);
});

test('the indicators tell where the items do not', () => {
	const indicators = [
		['培训人次', 45, 45],
		['满意度', 45, 45]
	] as const;
	expect(lamps({ indicators, facts: spent('90.0万元') })).toMatchObject([{ level: 'red' }]);
	expect(
		lamps({ indicators: [...indicators, ['合格率', 10, null]], facts: spent('90.0万元') })
	).toEqual([]);
});

test('more than a fifth of the year unspent lights the yellow lamp', () => {
	expect(lamps({ facts: spent('80.0万元') })).toEqual([]);
	expect(lamps({ facts: spent('79.0万元') })).toMatchObject([
		{ level: 'yellow', parameters: { rate: 79, unspent: 21 }, quotes: ['79.0万元', '100万元'] }
	]);
	expect(lamps({ facts: spent('79.0万元'), thresholds: { alarm_unspent: 30 } })).toEqual([]);
});

test('the red lamp comes before the yellow one', () => {
	const both = lamps({ score_items: items(50, 40), facts: spent('70万元') });
	expect(both.map(({ level }) => level)).toEqual(['red', 'yellow']);
});

test('a budget of 0 lights the yellow lamp, one that is not stated none', () => {
	const nothing = [said('adjusted_budget', '0万元')];
	expect(lamps({ facts: nothing })).toMatchObject([{ level: 'yellow', quotes: ['0万元'] }]);
	expect(lamps({ facts: [...nothing, said('spent', '0万元')] })).toHaveLength(1);
	expect(lamps({ facts: [...nothing, said('initial_budget', '5万元')] })).toEqual([]);
	expect(lamps({ facts: [said('spent', '5万元')] })).toEqual([]);
});

const half = {
	kind: 'monitoring',
	year: 2022,
	period_start: '2022-01-01',
	period_end: '2022-06-30'
} as const;

test('spending behind the months gone lights the yellow lamp, far behind the red one', () => {
	const during = (amount: string) => lamps({ identity: half, facts: spent(amount) });
	expect(during('40万元')).toEqual([]);
	expect(during('39万元')).toMatchObject([
		{ level: 'yellow', parameters: { rate: 39, due: 50, progress: 78 } }
	]);
	expect(during('30万元')).toMatchObject([{ level: 'yellow' }]);
	const [red] = during('29万元');
	expect(red?.level).toBe('red');
	expect(red?.reason['zh-CN']).toBe(
		'支出29万元÷调整预算100万元＝29.00%，为序时进度50.00%的58.00%，不到60%。'
	);
});

test('during the year nothing is said of scores or of what is unspent', () => {
	expect(lamps({ identity: half, score_items: items(50, 40), facts: spent('60万元') })).toEqual([]);
	expect(lamps({ identity: { ...half, period_end: null }, facts: spent('5万元') })).toEqual([]);
});

test('a report that does not state the figures has no lamp', () => {
	expect(lamps({})).toEqual([]);
	expect(lamps({ facts: [budget] })).toEqual([]);
	expect(lamps({ score_items: items(50, 40) })).toEqual([]);
	expect(lamps({ facts: [budget, said('spent', '10万元', { approximate: true })] })).toEqual([]);
});

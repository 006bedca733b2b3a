import { expect, test } from 'vitest';
import { standing, unasked } from '#table/standing.ts';

const finding = (rule: string, start: number, message = '') => ({
	ordinal: 1,
	rule,
	severity: 'high' as const,
	message_zh: message,
	message_en: message,
	parameters: '{}',
	evidence: JSON.stringify([{ start, end: start + 4 }]),
	reasons: '[]',
	status: 'open' as const,
	answer: null,
	answered: null
});

test('a finding that a correction made vanish is kept as corrected', () => {
	expect(
		standing([finding('R01', 10), finding('R04', 20)], [finding('R04', 20)], [])
	).toMatchObject([
		{ ordinal: 1, rule: 'R01', status: 'corrected' },
		{ ordinal: 2, rule: 'R04', status: 'open' }
	]);
});

test('a finding whose figures a correction changed is one finding, with the new figures', () => {
	const before = finding('R01', 10, '相差10个百分点');
	const after = finding('R01', 10, '相差1个百分点');
	expect(standing([before], [after], [])).toEqual([after]);
});

test('of two findings of a rule the one that is gone is told', () => {
	const [one, other] = [finding('R04', 10), finding('R04', 50)];
	expect(standing([one, other], [other], []).map(({ status }) => status)).toEqual([
		'open',
		'corrected'
	]);
});

test('an answer to a rule that finds nothing is told', () => {
	const response = {
		rule: 'R01',
		report_id: 'a',
		status: 'explained' as const,
		text: '',
		date: '2024-05-01'
	};
	expect(unasked([finding('R04', 1)], [response])).toEqual([response]);
	expect(unasked([finding('R01', 1)], [response])).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Finding } from '#model/finding.ts';
import { entry, tabulated } from './entry.ts';

const finding = (rule: Finding['rule'], message = '相差10分'): Finding => ({
	rule,
	severity: 'high',
	message: { 'zh-CN': message, en: 'off by 10' },
	evidence: [{ start: 3, end: 5 }],
	reasons: [],
	parameters: {}
});

const report = entry(
	'a.txt',
	{},
	{
		verdicts: [
			{ rule: 'R01', findings: [finding('R01')] },
			{ rule: 'R04', findings: [] }
		]
	}
);

const id = tabulated([report]).tables.report[0]?.report_id ?? '';
const answering = (...rows: string[]) =>
	tabulated([report], '', ['rule,report_id,status,text,date', ...rows].join('\n'));

test('an answer stands beside the finding and does not take it away', () => {
	const { tables, unanswerable } = answering(`R01,${id},explained,年中收回指标,2024-05-01`);
	expect(unanswerable).toEqual([]);
	expect(tables.finding).toMatchObject([
		{ rule: 'R01', status: 'explained', answer: '年中收回指标', answered: '2024-05-01' }
	]);
	expect(tables.evaluation).toMatchObject([{ findings_high: 1 }]);
	expect(tables.response).toHaveLength(1);
});

test('what a unit shows to be mistaken counts no longer', () => {
	expect(answering(`R01,${id},mistaken,规则误读,2024-05-01`).tables.evaluation).toMatchObject([
		{ findings_high: 0 }
	]);
});

test('without an answer a finding is open', () => {
	expect(answering().tables.finding).toMatchObject([{ status: 'open', answer: null }]);
});

test.each([
	['an unknown rule', `R98,${id},explained,说明,2024-05-01`, 'rule'],
	['an unknown report', 'R01,nobody,explained,说明,2024-05-01', 'report_id'],
	['an unknown status', `R01,${id},fine,说明,2024-05-01`, 'status'],
	['no words', `R01,${id},explained,,2024-05-01`, 'text'],
	['no date', `R01,${id},explained,说明,5月1日`, 'date']
])('%s is refused with its place, and nothing is applied', (_, row, column) => {
	const { unanswerable, tables } = answering(`R01,${id},explained,说明,2024-05-01`, row);
	expect(unanswerable).toMatchObject([{ row: 3, column }]);
	expect(tables.finding).toMatchObject([{ status: 'open' }]);
});

test('two answers to one rule on one report are one too many', () => {
	const row = `R01,${id},explained,说明,2024-05-01`;
	expect(answering(row, row).unanswerable).toMatchObject([{ row: 3, column: 'rule' }]);
});

import { expect, test } from 'vitest';
import compareYears from '#chart/charts/compare-years.ts';
import { compared } from '../../query/compared.ts';
import { answer } from '../answer.ts';

test('every unit has its years, and what it does not state stays unsaid', async () => {
	const subject = compared({ unit: ['bing', 'jia'], one: 'spent' });
	const { cells, links, note, summary } = await answer(compareYears(subject), subject);
	expect(cells).toEqual([
		['丙局', '2022', '120.00', '12', '1'],
		['丙局', '2023', '未说明', '12', '1'],
		['甲局', '2022', '90.00', '12', '1'],
		['甲局', '2023', '100.00', '12', '1']
	]);
	expect(links[0]).toBe('report-3');
	expect(note).toContain('n = 3 份报告');
	expect(note).toContain('1 个单位年度没有写明，线在该处断开');
	expect(summary).toBe('丙局 2022 年为 120.00 万元。');
});

test('only the years asked for are drawn, and a rate names its base in the question', async () => {
	const subject = compared({ unit: ['jia'], year: [2022], from: 2022, to: 2022 });
	const chart = compareYears(subject);
	expect(chart.title['zh-CN']).toContain('占全年预算');
	expect((await answer(chart, subject)).cells).toEqual([['甲局', '2022', '90.00%', '12', '1']]);
});

test('per head, who does not state the staff has no value', async () => {
	const subject = compared({ unit: ['jia', 'yi'], one: 'spent', perStaff: true });
	const { cells } = await answer(compareYears(subject), subject);
	expect(cells.map((row) => row.slice(0, 3))).toEqual([
		['甲局', '2022', '9.00'],
		['甲局', '2023', '未说明'],
		['乙局', '2022', '9.00']
	]);
});

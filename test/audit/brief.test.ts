import { expect, test } from 'vitest';
import { briefOf, digest } from '#pipeline.ts';
import { reference } from '../reference.ts';

const problem =
	'项目前期工作准备不足，个别工程因征地手续办理时间较长而推迟开工，建成以后的日常管护责任也没有完全落实到人，影响了资金效益的发挥。';
const text = (
	year: number,
	unit = '宁县水利局',
	more = ''
) => `${unit}${year}年度部门整体支出绩效自评报告
一、部门概况
${problem}
二、预算执行情况
${year}年上年结转12.50万元，年初预算100.00万元，实际支出90.00万元，预算执行率80.00%，年末结转结余22.50万元。
三、自评结论
${year}年度${unit}绩效自评得分96分，等级为优。
四、存在问题
${year}年，${unit}${problem}${more}
`;

async function brief(said: string) {
	const bytes = new TextEncoder().encode(said);
	const { document, report } = await digest({ name: 'a.txt', bytes }, reference);
	return { ...briefOf(document, report), text: document.text };
}

test('what others are compared with is there, each with its place', async () => {
	const { text: said, head, score, carried_over, surplus_total, ...rest } = await brief(text(2021));
	expect(said.slice(head.start, head.end)).toBe('宁县水利局2021年度部门整体支出绩效自评报告');
	expect(score?.value).toBe(96);
	expect(carried_over).toMatchObject([{ fen: 12_500_000, as_written: '12.50万元' }]);
	expect(surplus_total).toMatchObject([{ fen: 22_500_000 }]);
	expect(rest).toMatchObject({ year: 2021, kind: 'whole', rate: 80, surplus_year: [] });
});

test('a paragraph is the same in another year and of another unit, and not with another word', async () => {
	const prints = async (said: string) =>
		(await brief(said)).paragraphs.filter((_, i) => i % 3 === 0).at(-1);
	const own = await prints(text(2021));
	expect(await prints(text(2022))).toBe(own);
	expect(await prints(text(2021, '宁县教育局'))).toBe(own);
	expect(await prints(text(2021, '宁县水利局', '又'))).not.toBe(own);
});

test('duties do not count, nor do short paragraphs; places lead to the text', async () => {
	const { text: said, paragraphs, length } = await brief(text(2021));
	const shown = [];
	for (let i = 0; i < paragraphs.length; i += 3)
		shown.push(said.slice(paragraphs[i + 1], paragraphs[i + 2]));
	expect(shown).toEqual([
		expect.stringContaining('实际支出90.00万元'),
		expect.stringContaining('项目前期工作准备不足')
	]);
	expect(length).toBeGreaterThan(shown.join('').length);
});

test('of a long report no more is kept than fits two thousand bytes in memory', async () => {
	const lines = Array.from({ length: 500 }, (_, i) => `第${i}项工作：${problem}`).join('\n');
	const kept = await brief(`${text(2021)}\n${lines}`);
	expect(kept.paragraphs.length * 8).toBeLessThan(1000);
	expect(JSON.stringify({ ...kept, paragraphs: [], text: '' }).length).toBeLessThan(1000);
});

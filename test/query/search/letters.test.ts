import { expect, test } from 'vitest';
import { lettersOf } from '#query/search/letters.ts';

const letters = (text: string) => lettersOf(text).letters.join('');

test.each([
	['１，２３４．５ 万元', '1234.5万元'],
	['100. 00%', '100.00'],
	['预算 执行率：９９．９１％', '预算执行率99.91'],
	['绩效目标、\n绩效指标', '绩效目标绩效指标'],
	['2021—2023年', '2021-2023年'],
	['3、5 月', '3-5月'],
	['1.1 DuckDB', '1.1duckdb'],
	['面积20㎡', '面积20m2'],
	['——（）', '']
])('%s is searched as %s', (text, searched) => {
	expect(letters(text)).toBe(searched);
});

test('every letter leads back to the character it came from', () => {
	const text = '（一）支出 ５０㎡，𠮷县。';
	const { letters, at } = lettersOf(text);
	expect(letters.map((letter, i) => `${letter}${text.slice(at[i])[0]}`)).toEqual([
		'一一',
		'支支',
		'出出',
		'5５',
		'0０',
		'm㎡',
		'2㎡',
		`𠮷${'𠮷'[0]}`,
		'县县'
	]);
});

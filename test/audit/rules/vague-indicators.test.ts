import { expect, test } from 'vitest';
import rule from '#audit/rules/vague-indicators.ts';
import type { Indicator } from '#model/report.ts';
import { offences } from '../../report.ts';

type Row = Partial<Pick<Indicator, 'level2' | 'target' | 'actual'>>;

const found = (...rows: Row[]) =>
	offences(rule, { indicators: rows.map((row, i) => [`指标${i}`, 10, 10, row]) });

const loose = { level2: '时效指标', target: null, actual: '按时按质完成任务' };
const definite = { level2: '数量指标', target: '≥10场', actual: '12场' };

test('results that only say “good” are a finding with the indicators', () => {
	const [offence, ...others] = found(loose, { ...loose, level2: '满意度', actual: '良好' });
	expect(others).toEqual([]);
	expect(offence?.severity).toBe('medium');
	expect(offence?.quotes).toHaveLength(2);
	expect(offence?.parameters).toEqual({ loose: 2, of: 2 });
	expect(offence?.message['zh-CN']).toBe(
		'2个应当量化的指标中有2个完成值没有数字，无法核对，如“指标0：按时按质完成任务”、“指标1：良好”。'
	);
});

test('where most can be measured it weighs less', () => {
	expect(found(loose, loose, definite, definite)).toMatchObject([{ severity: 'medium' }]);
	expect(found(loose, loose, definite, definite, definite)).toMatchObject([{ severity: 'low' }]);
});

test('one alone is no habit, and a number or a definite target makes it measurable', () => {
	expect(found(loose, definite)).toEqual([]);
	expect(found(loose, { ...loose, actual: '12月底前完成' })).toEqual([]);
	expect(found(loose, { ...loose, target: '十月底前' })).toEqual([]);
	expect(found(loose, { ...loose, actual: '转发稿件并组织网评员引导' })).toEqual([]);
});

test('effects may be told in words', () => {
	const effect = { level2: '社会效益指标', target: '有所改善', actual: '有所改善' };
	expect(found(effect, effect, effect)).toEqual([]);
});

test('targets copied as results are a light finding', () => {
	const copied = { level2: '数量指标', target: '≥95%', actual: '≥95%' };
	expect(found(copied, copied)).toMatchObject([{ severity: 'low', parameters: { copied: 2 } }]);
	expect(found(copied, { ...copied, actual: '96%' })).toEqual([]);
	const exact = { ...copied, target: '=100%', actual: '=100%' };
	expect(found(exact, exact)).toEqual([]);
});

test('silent without results', () => {
	expect(found({ ...loose, actual: null }, { ...loose, actual: null })).toEqual([]);
	expect(found()).toEqual([]);
});

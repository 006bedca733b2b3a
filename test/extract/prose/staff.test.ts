import { expect, test } from 'vitest';
import { headcounts } from '#extract/prose/staff.ts';
import { documentOf } from '../document.ts';

const counted = (text: string) =>
	headcounts(documentOf(text)).map(({ measure, value }) => `${measure}=${value}`);

test('what is compiled (编制12个指标) is no post', () => {
	expect(counted('本项目共编制12个绩效指标，其中数量指标4个。')).toEqual([]);
	expect(counted('核定事业编制12个，实有在职人员11人。')).toEqual([
		'staff_quota=12',
		'staff_actual=11'
	]);
});

test('what grows elsewhere in a sentence does not make its posts those of another year', () => {
	expect(
		counted('开放床位160张，拟增加床位至300张，环境舒适，编制人数190人，实际在岗240人。')
	).toEqual(['staff_quota=190', 'staff_actual=240']);
	expect(counted('在职人员较上年增加2人，与上年相比，编制人数190人不变。')).toEqual([]);
});

test('of posts of several kinds with their sum behind them, the sum is the number of posts', () => {
	expect(counted('核定行政编制5名、事业编制8名，合计13名，实有在职人员12人。')).toEqual([
		'staff_quota=13',
		'staff_actual=12'
	]);
	expect(counted('核定行政编制5名、事业编制8名，实有在职人员12人。')).not.toContain(
		'staff_quota=13'
	);
});

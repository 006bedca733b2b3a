import { expect, test } from 'vitest';
import { personalNumbersIn } from '#model/personal.ts';
import { growth, LINEAR, repeated } from '../growth.ts';

const found = (text: string) =>
	personalNumbersIn(text).map(({ kind, starred, start, end }) => [
		kind,
		starred,
		text.slice(start, end)
	]);

test('numbers and addresses of people are found with their places, in order, each once', () => {
	expect(
		found('邮箱 yuan@example.cn，联系电话：13800138000，传真：8223344，证号 11010519491231002X')
	).toEqual([
		['mail', 'y***', 'yuan'],
		['mobile', '138****8000', '13800138000'],
		['telephone', '822****', '8223344'],
		['identity', '110105***********X', '11010519491231002X']
	]);
});

test('bank accounts are found after their label, and cards by their check digit near one', () => {
	expect(found('账号：2710123456789012345；工商银行6222 0000 0000 0000 0013')).toEqual([
		['account', '***************2345', '2710123456789012345']
	]);
	expect(found('开户行：建设银行，4111111111111111')).toEqual([
		['account', '************1111', '4111111111111111']
	]);
	expect(found('账户 1234567890元，账户余额 1234567890，编码 4111111111111111')).toEqual([]);
});

test('money, codes and project numbers are none', () => {
	expect(
		found(
			'支出13800138000，合计：13800138000|支出13800138000元，项目代码 51000021R000000019951，编码：13800138000'
		)
	).toEqual([]);
});

test.each(['请联系袁某13800138000咨询', '手机13800138000。', '，13800138000，', '(13800138000)、'])(
	'%j holds one',
	(text) => {
		expect(found(text)).toEqual([['mobile', '138****8000', '13800138000']]);
	}
);

test('a text full of telephone numbers takes linear time', async () => {
	expect(personalNumbersIn('电话：13800138000\n'.repeat(50_000))).toHaveLength(50_000);
	const work = (size: number) => personalNumbersIn(repeated('电话：13800138000\n', size));
	expect(await growth(work, { size: 200_000 })).toBeLessThan(LINEAR);
});

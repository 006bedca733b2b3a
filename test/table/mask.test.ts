import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '#model/document.ts';
import { read } from '#read/read.ts';
import { masker } from '#table/mask.ts';
import { growth, LINEAR, repeated } from '../growth.ts';

const plain = (text: string): Document => ({ text, blocks: [] });
const masked = (text: string) => masker(plain(text))(text);

test.each([
	['联络电话\n\t13800138000', '联络电话\n\t138****8000'],
	['电话：138 0013 8000。', '电话：138 **** 8000。'],
	['联系电话：3223344', '联系电话：322****'],
	['联系电话：0730-8223344', '联系电话：0730-822****'],
	['咨询 0730－8223344', '咨询 0730－822****'],
	['身份证 11010519491231002X', '身份证 110105***********X'],
	['邮箱：yuan.lei@example.gov.cn', '邮箱：y***.***@example.gov.cn'],
	['联系人：袁大磊', '联系人：袁**'],
	['联 系 人\n\t袁 磊\n', '联 系 人\n\t袁 *\n'],
	[
		'填报人（签名）：袁大磊      联系电话：13800138000',
		'填报人（签名）：袁**      联系电话：138****8000'
	],
	['负责人：欧阳大磊', '负责人：欧阳**'],
	['评价人员：袁大磊、廖智，刘星', '评价人员：袁**、廖*，刘*'],
	['单位负责人：张大山局长', '单位负责人：张**局长'],
	['| 财务负责人 | 张大山 |', '| 财务负责人 | 张** |'],
	['账号：2710123456789012345', '账号：***************2345'],
	['低保户：张大山、刘立星', '低保户：***、***']
])('%j is published as %j', (text, published) => {
	expect(masked(text)).toBe(published);
});

test.each([
	'2021年支出13800138000元，其中基本支出13800138000.00元',
	'项目编码：13800138000',
	'项目代码 51000021R000000019951',
	'统一编码 110105194912310021',
	'预算13,800,138,000元，电话费3223344元',
	'负责人对项目实施负总责，成员单位各负其责',
	'项目负责人 高度重视绩效管理工作',
	'联系人\n\t联系电话\n\t金额\n\t万元\n',
	'成员：由财务科和各业务科室组成',
	'绩效评价人员 时间安排合理'
])('%j has nothing to hide', (text) => {
	expect(masked(text)).toBe(text);
});

test('people who are named once in a contact cell are masked wherever they appear', () => {
	expect(masked('联系人：袁大磊\n会议由袁大磊主持。')).toBe('联系人：袁**\n会议由袁**主持。');
	expect(masked('联系人：高峰\n高峰期，高峰主任值班。')).toBe('联系人：高*\n高峰期，高*主任值班。');
});

test('names below a head of people in a table are masked', () => {
	const text = '姓  名\t职务\n廖智\t副主任\n刘立星\t主任\n';
	const cell = (word: string, column: number) => {
		const start = text.indexOf(word);
		return { start, end: start + word.length, column, columns: 1, rows: 1 };
	};
	const table = {
		kind: 'table',
		start: 0,
		end: text.length,
		columns: 2,
		rows: [
			[cell('姓  名', 0), cell('职务', 1)],
			[cell('廖智', 0), cell('副主任', 1)],
			[cell('刘立星', 0), cell('主任\n', 1)]
		]
	} as const;
	expect(masker({ text, blocks: [table] })(text)).toBe('姓  名\t职务\n廖*\t副主任\n刘**\t主任\n');
});

test('a number that the report states as a figure stays, whatever it looks like', () => {
	const text = '支出合计\n\t13800138000\n电话\n\t13800138000\n';
	const start = text.indexOf('1380');
	expect(masker(plain(text))(text, [{ start, end: start + 11 }])).toBe(
		'支出合计\n\t13800138000\n电话\n\t138****8000\n'
	);
});

test('every text keeps its length, whatever is in it', () => {
	const piece = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 8 }),
		fc.constantFrom(
			'联系人：',
			'电话',
			'13800138000',
			'袁大磊',
			'欧阳',
			'a@b.cn',
			'\n\t',
			'、',
			'（签名）'
		)
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const text = pieces.join('');
			expect(masked(text)).toHaveLength(text.length);
		})
	);
});

test('a text that names very many people is masked in linear time', async () => {
	const names = (count: number) =>
		Array.from({ length: count }, (_, i) => `联系人：张${String.fromCharCode(0x4e00 + i)}山`);
	const work = (count: number) => masked(names(count).join('\n'));
	expect(await growth(work, { size: 5_000 })).toBeLessThan(LINEAR);
});

test('a text of nothing but one thing is masked in linear time', async () => {
	for (const piece of ['a', '1', '联系人 ', '张', '联系人：张大山、', '138-', ' ', 'a@', '（']) {
		const work = (size: number) => masked(repeated(piece, size));
		expect(await growth(work, { size: 100_000 }), piece).toBeLessThan(LINEAR);
	}
});

const originals = process.env.JIJIAN_ORIGINALS ?? '';
const labels = join(originals, '../expected');

test.skipIf(originals === '' || !existsSync(labels))(
	'of the original reports exactly the personal data are masked',
	async () => {
		const files = readdirSync(labels).filter((name) => name.endsWith('.json'));
		for (const name of files) {
			const { file, pii } = JSON.parse(readFileSync(join(labels, name), 'utf8')) as {
				file: string;
				pii?: { type: string; value: string }[];
			};
			const document = await read({ name: file, bytes: readFileSync(join(originals, file)) });
			const masked = masker(document)(document.text);
			if (!pii?.length) expect(masked).toBe(document.text);
			for (const { type, value } of pii ?? []) {
				if (type === 'mobile') expect(masked).toContain(value);
				else expect(masked).not.toContain(value);
			}
		}
	}
);

import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '#model/document.ts';
import { partsOf, type Part } from '#read/archive.ts';
import { read } from '#read/read.ts';
import { docxOf, paragraph } from './writers/docx.ts';
import { failure } from './writers/failure.ts';
import { xlsxOf } from './writers/xlsx.ts';
import { zip, type Packed } from './writers/zip.ts';

const partsIn = (bytes: Uint8Array, name = '批次.zip') => Array.fromAsync(partsOf({ name, bytes }));

const namesIn = async (files: readonly Packed[]) =>
	(await partsIn(zip(files))).map(({ name }) => name);

const textOf = async ({ name, bytes }: Part) =>
	(await read({ name, bytes: await bytes() })).text.trim();

const words = (content: string, name = 'a.txt'): Packed => ({ name, content });

/** Bytes in which what follows every mark of a record, so many bytes further on, is another. */
function patched(bytes: Uint8Array, mark: string, further: number, ...values: number[]) {
	const patched = Buffer.from(bytes);
	for (let at = patched.indexOf(mark); at >= 0; at = patched.indexOf(mark, at + 1))
		patched.set(values, at + further);
	return new Uint8Array(patched);
}

describe('an archive', () => {
	test('stands for the reports in it, in its order and each by its way', async () => {
		const parts = await partsIn(
			zip([
				{ name: '乙局/', content: '' },
				words('乙局报告', '乙局/b.txt'),
				{ name: '甲局/a.docx', content: docxOf(paragraph('甲局报告')) }
			])
		);
		expect(parts.map(({ name }) => name)).toEqual(['批次.zip/乙局/b.txt', '批次.zip/甲局/a.docx']);
		expect(await Promise.all(parts.map(textOf))).toEqual(['乙局报告', '甲局报告']);
	});

	test('of archives stands for the reports in these, to a depth', async () => {
		let bytes = zip([words('报告')]);
		for (const name of ['三.zip', '二.zip', '一.zip']) bytes = zip([{ name, content: bytes }]);
		const [deep, ...more] = await partsIn(bytes);
		expect(more).toEqual([]);
		expect(deep?.name).toBe('批次.zip/一.zip/二.zip/三.zip');
		expect(await failure(textOf(deep as Part))).toMatch(/套得超过 2 层/);

		const [outer] = await partsIn(zip([{ name: '一.zip', content: zip([words('报告')]) }]));
		expect(outer?.name).toBe('批次.zip/一.zip/a.txt');
		expect(await textOf(outer as Part)).toBe('报告');
	});

	test('with lengths and places in 64 bits is read like any other', async () => {
		const [a, b] = await partsIn(zip([words('甲'), words('乙', 'b.txt')], 0, true));
		expect(await textOf(a as Part)).toBe('甲');
		expect(await textOf(b as Part)).toBe('乙');
	});

	test('names its files in the encoding of whoever packed it', async () => {
		const gbk = Uint8Array.from([0xbc, 0xa8, 0xd0, 0xa7, 0x5c, 0x61, 0x2e, 0x74, 0x78, 0x74]);
		expect(await namesIn([{ name: gbk, content: 'x' }, words('x', '绩效/b.txt')])).toEqual([
			'批次.zip/绩效/a.txt',
			'批次.zip/绩效/b.txt'
		]);
	});

	test('says nothing of what desktops and office programs left in it', async () => {
		const aside = ['__MACOSX/._a.docx', '.DS_Store', '甲局/Thumbs.db', '~$a.docx', 'desktop.ini'];
		expect(await namesIn([...aside.map((name) => words('x', name)), words('x')])).toEqual([
			'批次.zip/a.txt'
		]);
	});

	test('has a harmless name for every file, and no name twice', async () => {
		const names = ['../../x.txt', '/etc/x.txt', 'C:\\x.txt', 'x.txt', 'x.txt', 'x(2).txt', '..'];
		const strange = 'a\u0000\u001b[2J\u202e.txt ';
		expect(await namesIn([...names, strange].map((name) => words('x', name)))).toEqual([
			'批次.zip/x.txt',
			'批次.zip/etc/x.txt',
			'批次.zip/C:/x.txt',
			'批次.zip/x(2).txt',
			'批次.zip/x(3).txt',
			'批次.zip/x(2)(2).txt',
			'批次.zip/#7',
			'批次.zip/a[2J.txt'
		]);
	});

	test.each([
		['docx', docxOf(paragraph('一、概况'))],
		['xlsx', xlsxOf(['<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>'])],
		['ofd', zip([words('x', 'OFD.xml'), words('x', 'Doc_0/Pages/a.txt')])]
	])('that is a .%s is one document, whatever its name', async (_, bytes) => {
		const parts = await partsIn(bytes);
		expect(parts.map(({ name }) => name)).toEqual(['批次.zip']);
		expect(await parts[0]?.bytes()).toEqual(bytes);
	});

	test('with a folder called word is no Word document', async () => {
		expect(await namesIn([words('x', 'word/a.txt')])).toEqual(['批次.zip/word/a.txt']);
	});
});

describe('a file that is no archive', () => {
	test('stands for itself', async () => {
		const bytes = new TextEncoder().encode('PK 不是压缩包');
		const parts = await partsIn(bytes, 'a.txt');
		expect(parts.map(({ name }) => name)).toEqual(['a.txt']);
		expect(await textOf(parts[0] as Part)).toBe('PK 不是压缩包');
	});
});

describe('what cannot be had of an archive is named, and the rest is read:', () => {
	const whole = zip([words('很长的报告。'.repeat(99)), words('好', 'b.txt')]);
	const at = Buffer.from(whole).indexOf('a.txt') + 8;
	const torn = whole.map((byte, i) => (i === at ? byte ^ 0x55 : byte));
	const lying = patched(zip([words('长'.repeat(99))]), 'PK\x01\x02', 24, 9, 0, 0, 0);

	test.each([
		['a damaged file', torn, /损坏/],
		['one locked by a password', zip([words('x')], 1), /密码/],
		['one packed in a rare way', patched(zip([words('x')]), 'PK\x01\x02', 10, 9), /压缩方式/],
		['one longer than the archive says', lying, /损坏/],
		['a bomb', zip([words(' '.repeat(60 << 20))]), /压缩炸弹/],
		['one of another form', zip([words('x', '图.jpg')]), /不认识 \.jpg/],
		['a broken archive in it', zip([words('PK\x03\x04', 'c.zip')]), /压缩包已损坏/],
		['an empty archive in it', zip([{ name: 'c.zip', content: zip([]) }]), /没有报告文件/]
	])('%s', async (_, bytes, why) => {
		const [first, ...more] = await partsIn(bytes);
		expect(await failure(textOf(first as Part))).toMatch(why);
		expect(await Promise.all(more.map(textOf))).toEqual(bytes === torn ? ['好'] : []);
	});

	test.each([
		['an archive of nothing', zip([]), /没有报告文件/],
		['one of folders and thumbnails', zip([words('', 'a/'), words('x', 'Thumbs.db')]), /没有报告/],
		['one without an end', whole.slice(0, -30), /压缩包已损坏/],
		['one whose list of files is broken', patched(whole, 'PK\x01\x02', 0, 0), /压缩包已损坏/]
	])('%s', async (_, bytes, why) => {
		const parts = await partsIn(bytes);
		expect(parts.map(({ name }) => name)).toEqual(['批次.zip']);
		expect(await failure(textOf(parts[0] as Part))).toMatch(why);
	});

	test('what goes beyond so many files, or so many bytes, said once', async () => {
		const many = Array.from({ length: 5003 }, (_, i) => words('x', `${i}.txt`));
		const inner = { name: 'z.zip', content: zip(many.slice(0, 3000)) };
		const all = await partsIn(zip([inner, { ...inner, name: 'y.zip' }, words('x')]));
		expect(all).toHaveLength(4999);
		expect(all.at(-1)?.name).toBe('批次.zip/y.zip');
		expect(await failure(textOf(all.at(-1) as Part))).toMatch(/超过 5000 个/);

		const large = Array.from({ length: 9 }, (_, i) => words('x', `${i}.txt`));
		const claimed = patched(zip(large), 'PK\x01\x02', 20, 0, 0, 0x40, 0, 0, 0, 0, 9);
		const some = await partsIn(claimed);
		expect(some).toHaveLength(8);
		expect(await failure(textOf(some.at(-1) as Part))).toMatch(/1 GB/);
	});

	test('any byte that is wrong', async () => {
		const small = zip([words('报告', '甲/a.txt'), words('报告', 'b.txt')], 0, true);
		for (const at of small.keys())
			for (const part of await partsIn(small.map((byte, i) => (i === at ? byte ^ 0xff : byte))))
				await part.bytes().catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '#read/read.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';
import { failure } from '../writers/failure.ts';

const stored = (name: string) => new Uint8Array(readFileSync(`test/read/fixtures/${name}.doc`));

describe('an old Word document', () => {
	test('gives its paragraphs with their numbers, without deleted and hidden text, its notes at the end', async () => {
		expect(paragraphsOf(await read({ name: '报告.doc', bytes: stored('numbered') }))).toEqual([
			'一、部门概况',
			'（一）主要职能。',
			'（二）机构设置。',
			'1. 2023年末有编制12人。',
			'①其中行政编制5人。',
			'二、预算执行',
			'（一）收入。',
			'一、概况',
			'支出89万元。☑',
			'完',
			'不含上级资金。'
		]);
	});

	test('gives its tables with merged cells, and those inside others behind them', async () => {
		const inOthers = await read({ name: '报告.wps', bytes: stored('numbered') });
		expect(tablesOf(inOthers).map((table) => drawn(inOthers, table))).toEqual([
			[
				['资金', ''],
				['备注', '无']
			],
			[
				['预算', '12.5'],
				['支出', '11.2']
			]
		]);

		const whole = await read({ name: '报告.doc', bytes: stored('whole') });
		const [, , spending] = tablesOf(whole).map((table) => drawn(whole, table));
		expect(spending).toEqual([
			['机构名称', '支出合计', '其中：', '其中：', '其中：', '其中：', '结余', '结余'],
			['机构名称', '支出合计', '基本支出', '其中：', '其中：', '项目支出', '当年结余', '累计结余'],
			[
				'机构名称',
				'支出合计',
				'基本支出',
				'人员支出',
				'公用支出',
				'项目支出',
				'当年结余',
				'累计结余'
			],
			['华容县档案馆', '209.35', '163.15', '141.05', '22.10', '46.20', '6.25', '6.25']
		]);
	});

	test('is read as what it is, whatever its name', async () => {
		const text = (name: string) => read({ name, bytes: stored('project') }).then((one) => one.text);
		expect(await text('报告.docx')).toBe(await text('报告.doc'));
	});
});

describe('a file', () => {
	const changed = (name: string, change: (view: DataView) => void) => {
		const bytes = stored(name);
		change(new DataView(bytes.buffer));
		return failure(read({ name: '报告.doc', bytes }));
	};
	/** Where the main stream begins: the header of a Word file is known by its sign. */
	const main = (view: DataView) => {
		for (let at = 512; at < view.byteLength; at += 512)
			if (view.getUint16(at, true) === 0xa5ec) return at;
		throw new Error('no Word header');
	};
	const rename = (view: DataView, from: string, to: string) => {
		const bytes = Buffer.from(view.buffer);
		const at = bytes.indexOf(Buffer.from(from, 'utf16le'));
		bytes.fill(0, at, at + 64);
		bytes.write(to, at, 'utf16le');
		bytes.writeUInt16LE((to.length + 1) * 2, at + 64);
	};

	test('that is locked, older, or no Word document is refused with a word on what to do', async () => {
		expect(
			await changed('whole', (view) => {
				view.setUint16(main(view) + 0x0a, view.getUint16(main(view) + 0x0a, true) | 0x100, true);
			})
		).toMatch(/密码/);
		expect(await changed('whole', (view) => view.setUint16(main(view) + 2, 0x65, true))).toMatch(
			/Word 95/
		);
		expect(await changed('whole', (view) => rename(view, 'WordDocument', 'Workbook'))).toMatch(
			/\.xlsx/
		);
		expect(
			await changed('whole', (view) => rename(view, 'WordDocument', 'EncryptedPackage'))
		).toMatch(/密码/);
		expect(await changed('whole', (view) => rename(view, 'WordDocument', 'CONTENTS'))).toMatch(
			/Word 97/
		);
	});

	test('of which the end is missing is refused', async () => {
		for (const length of [100, 600, 5000, 12_000])
			expect(
				await failure(read({ name: '报告.doc', bytes: stored('whole').slice(0, length) }))
			).toMatch(/打开/);
	});

	test('with any byte wrong is read or refused', async () => {
		for (let at = 512; at < 13_000; at += 37) {
			const bytes = stored('numbered');
			bytes[at] = (bytes[at] ?? 0) ^ 0xff;
			await read({ name: '报告.doc', bytes }).catch((error: unknown) =>
				expect(String(error)).toMatch(/UnreadableFile/)
			);
		}
	});
});

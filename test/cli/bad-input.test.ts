import { join } from 'node:path';
import { symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readTables } from '#table/store.server.ts';
import { docxOf, paragraph } from '../read/writers/docx.ts';
import { pdfOf } from '../read/writers/pdf.ts';
import { zip } from '../read/writers/zip.ts';
import { folderOf, jijian, report } from './jijian.ts';

const whole = docxOf(paragraph('一、概况').repeat(300));

const docxWith = (document: string, flags = 0) =>
	zip(
		[
			{
				name: '_rels/.rels',
				content:
					'<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
			},
			{ name: 'word/document.xml', content: document }
		],
		flags
	);

const entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>';

const lockedDocx = docxWith('<w:document/>', 1);

const key = `<${'00'.repeat(32)}>`;
const locked = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -4>>`;

/** Files that will not do, each with a word of what is to be said of it in either language. */
const broken: Record<string, readonly [Uint8Array | string, zh: RegExp, en: RegExp]> = {
	'empty.txt': ['', /空的/, /empty/],
	'binary.txt': ['\0\u0001\u0002', /二进制/, /binary/],
	'nobody.txt': ['今天没有数字。', /没有写明/, /does not state/],
	'strange.xyz': ['x', /不认识 \.xyz/, /\.xyz is not a known format/],
	'picture.docx': [Buffer.from('\x89PNG\r\n', 'latin1'), /图片.*OCR/, /picture.*OCR/],
	'torn.docx': [whole.slice(0, 900), /损坏/, /damaged/],
	'locked.docx': [lockedDocx, /密码/, /password/],
	'entities.docx': [docxWith(entity), /外部实体/, /entit/],
	'bomb.docx': [docxWith(' '.repeat(60 << 20)), /压缩炸弹/, /zip bomb/],
	'torn.pdf': ['%PDF-1.7\n1 0 obj<<', /损坏/, /damaged/],
	'locked.pdf': [pdfOf([[{ words: '一、概况', x: 60, y: 90 }]], locked), /密码/, /password/],
	'scan.pdf': [pdfOf([[], []]), /扫描件/, /scan/],
	'scripts.html': ['<html><script>alert(1)</script></html>', /；/, /;/],
	'torn.zip': [
		zip([{ name: 'a.txt', content: 'x' }]).slice(0, -9),
		/压缩包已损坏/,
		/archive is damaged/
	],
	'nested.zip': [zip([{ name: '甲/a.docx', content: whole.slice(0, 800) }]), /损坏/, /damaged/]
};

const good = Object.fromEntries(
	Array.from({ length: 285 }, (_, i) => [`data/reports/${i}.txt`, report(2020, `${i + 1}`)])
);

test.each(['zh-CN', 'en'] as const)(
	'of three hundred files the broken ones have a line each, whatever is wrong with them; the rest is there (%s)',
	async (lang) => {
		const files = Object.entries(broken).map(([name, [content]]) => [
			`data/reports/${name}`,
			content
		]);
		const folder = await folderOf({ ...good, ...(Object.fromEntries(files) as typeof good) });
		await symlink('nowhere.txt', join(folder, 'data/reports/gone.txt'));
		const { code, stderr } = await jijian(folder, 'ingest', '--lang', lang);
		expect(code).toBe(1);

		const lines = stderr
			.split('\n')
			.filter((line) => !/\d\.txt(：与|: is of the same unit)/.test(line));
		for (const [name, [, zh, en]] of Object.entries(broken)) {
			const own = lines.filter((line) => line.startsWith(`data/reports/${name}`));
			expect(own, name).toHaveLength(1);
			expect(own[0]).toMatch(lang === 'en' ? en : zh);
		}
		expect(lines.filter((line) => line.startsWith('data/reports/gone.txt'))).toHaveLength(1);
		expect(lines.filter((line) => line !== '')).toHaveLength(Object.keys(broken).length + 1);
		const { fact } = await readTables(join(folder, 'data/normalised'));
		expect(fact).toHaveLength(285);
	}
);

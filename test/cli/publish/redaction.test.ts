import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { docx } from '../../read/writers/docx.ts';
import { pdf } from '../../read/writers/pdf.ts';
import { xlsx, xlsxOf } from '../../read/writers/xlsx.ts';
import { zip } from '../../read/writers/zip.ts';
import { folderOf, jijian, report } from '../jijian.ts';

const mobile = '13800138000';
const card = '4111111111111111';
const csv = (cell: string) => `name,actual,fen\n甲,${cell},13812345678\n`;
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

/** A project of two reports of which one is withheld, their ids, and a site that was put beside them. */
async function project(files: Readonly<Record<string, string | Uint8Array>>) {
	const folder = await folderOf({
		'data/reports/a.txt': report(2021),
		'data/reports/b.txt': report(2022),
		...Object.fromEntries(Object.entries(files).map(([name, one]) => [`build/${name}`, one]))
	});
	await jijian(folder, 'ingest');
	const rows = (await readFile(join(folder, 'data/normalised/report.csv'), 'utf8')).split('\n');
	const [withheld = '', listed = ''] = rows.slice(1).map((row) => row.split(',')[0] ?? '');
	const site = JSON.parse(await readFile('data/site.json', 'utf8')) as object;
	const settled = { ...site, logo: null, withheld: [{ report_id: withheld, reason: '更正中' }] };
	await writeFile(join(folder, 'data/site.json'), JSON.stringify(settled));
	return { folder, withheld, listed };
}

async function database(path: string, ...statements: string[]) {
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	for (const statement of statements) await connection.run(statement);
	connection.closeSync();
	instance.closeSync();
}

/** What the gate says of each file, by its name below the site's folder. */
async function gate(folder: string) {
	const { code, stderr } = await jijian(folder, 'redact', '--check', 'build', '--lang', 'en');
	const told: Record<string, string[]> = {};
	for (const line of stderr.trim().split('\n')) {
		const [, file = '', words = ''] = /^build(?:\/(.+?))?: (.*)$/.exec(line) ?? [];
		(told[file] ??= []).push(words.replace(/;.*/, ''));
	}
	return { code, stderr, told };
}

const planted: Readonly<Record<string, readonly [content: string | Uint8Array, words: string]>> = {
	'mobile.html': [page('<p>联系13800138000</p>'), '1:33 mobile number 138****8000'],
	'split.html': [page('<p>138<b>0013</b>8000</p>'), 'mobile number 138****8000'],
	'tooltip.svg': [`<svg><rect aria-label="${mobile}"/></svg>`, 'mobile number 138****8000'],
	'comment.html': [page(`<!-- ${mobile} -->`), 'mobile number 138****8000'],
	'telephone.html': [page('<td>联系电话</td><td>8223344</td>'), 'telephone number 822****'],
	'landline.txt': ['请拨0730-8223344', '1:3 telephone number 0730-822****'],
	'identity.json': ['{"a":["11010519491231002X"]}', '/a/0 identity number 110105***********X'],
	'mail.css': ['/* yuan@example.cn */', '1:4 e-mail address y***'],
	'account.html': [page('账号：2710123456789012345'), 'bank account ***************2345'],
	'card.txt': [`建设银行 ${card}`, 'bank account ************1111'],
	'contact.html': [page('<p>联系人：袁大磊</p>'), 'name of a person 袁**'],
	'column.html': [
		page('<table><tr><th>姓名</th><th>职务</th></tr><tr><td>廖智</td><td>主任</td></tr></table>'),
		'name of a person 廖*'
	],
	'signature.html': [
		page('<table><tr><td>填报人（签字）</td><td>刘立星</td></tr></table>'),
		'name of a person 刘**'
	],
	'pupils.csv': ['label\n受助学生：袁大磊、廖智\n', '2:label name of a person ***'],
	'script.html': [page(`<script>start({a:"电话${mobile}"})</script>`), 'mobile number'],
	'code.js': [`const a=/"/.test(b)?\`x\`:"找${mobile}";`, 'mobile number'],
	'key.json': [`{"phone":${mobile}}`, '/phone mobile number'],
	'inner.json': [JSON.stringify({ parameters: JSON.stringify({ who: mobile }) }), 'mobile number'],
	'cell.csv': [csv(mobile), '2:actual mobile number 138****8000'],
	'lonely.csv.gz': [gzipSync(csv(mobile)), '2:actual mobile number'],
	'lonely.json.br': [brotliCompressSync(JSON.stringify([mobile])), '/0 mobile number'],
	'all.zip': [zip([{ name: 'in/cell.csv', content: csv(mobile) }]), 'in/cell.csv 2:actual'],
	'sheet.xlsx': [xlsx([`联系人：袁大磊`]), 'name of a person 袁**'],
	'numbers.xlsx': [
		xlsxOf([
			`<sheetData><row><c r="A1" t="inlineStr"><is><t>手机</t></is></c></row><row><c r="A2"><v>${mobile}</v></c></row></sheetData>`
		]),
		'A2 mobile number'
	],
	'report.docx': [docx([`联系人：袁大磊`]), 'name of a person 袁**'],
	'report.pdf': [pdf([`联系人：袁大磊`, '本单位职能。'.repeat(30)]), 'name of a person 袁**'],
	'entry.packed': [gzipSync(`联系${mobile}`), 'mobile number'],
	'wide.bin': [Buffer.from(`\u0001\u0002 ${mobile} \u0003`, 'utf16le'), 'mobile number'],
	'broken.zip': ['PK\u0003\u0004 and nothing more', 'cannot be looked into']
};

test('each kind is found in each kind of file, once, masked, with its place', async () => {
	const files = Object.entries(planted).map(([name, [content]]) => [name, content]);
	const { folder, withheld } = await project(Object.fromEntries(files) as never);
	await writeFile(join(folder, 'build/late.json'), JSON.stringify({ report_id: withheld }));
	const path = join(folder, 'build/one.duckdb');
	await database(path, `CREATE TABLE t AS SELECT 1 AS n, '联系${mobile}' AS said`);
	const parquet = join(folder, 'build/one.parquet');
	await database(':memory:', `COPY (SELECT '${mobile}' AS said) TO '${parquet}' (FORMAT parquet)`);
	const noted = join(folder, 'build/noted.parquet');
	const note = `FORMAT parquet, KV_METADATA {of: '${mobile}'}`;
	await database(':memory:', `COPY (SELECT 1 AS n) TO '${noted}' (${note})`);
	const left = join(folder, 'build/left.duckdb');
	await database(left, 'CREATE TABLE t AS SELECT 1 AS n');
	await appendFile(left, `\u0000联系${mobile}\u0000`);

	const { code, stderr, told } = await gate(folder);
	expect(code).toBe(1);
	const wanted = {
		...Object.fromEntries(Object.entries(planted).map(([name, [, words]]) => [name, words])),
		'late.json': `/report_id report or unit that is withheld ${withheld}`,
		'one.duckdb': 't.said 1 mobile number 138****8000',
		'one.parquet': 'mobile number 138****8000',
		'noted.parquet': 'value 1 mobile number 138****8000',
		'left.duckdb': 'mobile number 138****8000'
	};
	for (const [name, words] of Object.entries(wanted)) {
		expect.soft(told[name]?.join('\n') ?? '', name).toContain(words);
	}
	expect(Object.keys(told).toSorted()).toEqual(Object.keys(wanted).toSorted());
	expect(/13800138000|11010519491231002X|yuan@|袁大磊|4111111/.exec(stderr)).toBeNull();
});

test('figures, codes, hashes, programs, masked data and the site’s own address are none', async () => {
	const { folder, listed } = await project({
		'index.html': page(
			`<a href="mailto:jixiao@example.org">jixiao@example.org</a> 联系人：袁** 138****8000
			<td>13,812,345,678.00</td> 支出13812345678元 项目代码 51000021R000000019951
			<p>负责人对项目实施负总责</p><script>go({fen:13812345678,rate:[0.9138996575942719]})</script>`
		),
		'data.json': '{"fen":13812345678,"sha256":"0d2195ea44a3719306d4a4bce6282218a1bcbe17ea4c6c21"}',
		'cells.csv': csv('完成'),
		'cells.csv.gz': gzipSync(csv('完成')),
		'numbers.xlsx': xlsxOf(['<sheetData><row><c r="A1"><v>13812345678</v></c></row></sheetData>']),
		'code.js': 'const max=13812345678;/* a@b */x={spent:13812345678,n:9007199254740991}'
	});
	await writeFile(join(folder, 'build/shown.json'), JSON.stringify({ report_id: listed }));
	const path = join(folder, 'build/one.duckdb');
	const parameters = '{"reported":13812345678}';
	await database(path, `CREATE TABLE t AS SELECT 13812345678 AS fen, '${parameters}' AS said`);

	await appendFile(path, '\u0000gxts240-13812345678-20130\u0000');
	const packed = join(folder, 'build/packed.parquet');
	const codes = 'SELECT (130100 + 100 * (i % 4))::VARCHAR AS code FROM range(2000) r(i)';
	await database(':memory:', `COPY (${codes}) TO '${packed}' (FORMAT parquet, COMPRESSION zstd)`);
	expect((await readFile(packed)).toString('latin1')).toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);

	const { code, stderr } = await gate(folder);
	expect(stderr).toBe('build: 9 files looked through: nothing personal, nothing withheld\n');
	expect(code).toBe(0);
});

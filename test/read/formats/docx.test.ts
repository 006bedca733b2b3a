import { describe, expect, test } from 'vitest';
import { read } from '#read/read.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';
import { docxOf, paragraph, table } from '../writers/docx.ts';
import { failure } from '../writers/failure.ts';
import { zip } from '../writers/zip.ts';

const document = (body: string, parts: Record<string, string> = {}) =>
	read({ name: '报告.docx', bytes: docxOf(body, parts) });

const words = async (body: string, parts?: Record<string, string>) =>
	paragraphsOf(await document(body, parts));

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

describe('a table', () => {
	test('keeps its merged cells', async () => {
		const found = await document(
			table([
				['项目资金（万元）', '', '全年预算数', '全年执行数', '分值', '<'],
				['^', '年度资金总额', '45.20', '41.13', '10', '9.1']
			])
		);
		const [only] = tablesOf(found);
		expect(only && drawn(found, only)).toEqual([
			['项目资金（万元）', '', '全年预算数', '全年执行数', '分值', '分值'],
			['项目资金（万元）', '年度资金总额', '45.20', '41.13', '10', '9.1']
		]);
	});

	test('begins where rows that begin further right say so', async () => {
		const found = await document(
			`<w:tbl><w:tr>${cell('指标')}${cell('分值')}${cell('得分')}</w:tr>
			<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('10')}${cell('9')}</w:tr></w:tbl>`
		);
		expect(tablesOf(found)[0]?.rows[1]?.map(({ column }) => column)).toEqual([1, 2]);
	});

	test('with one column is a frame around prose', async () => {
		expect(await words(table([['一、概况\n我局有编制12人。'], ['二、问题']]))).toEqual([
			'一、概况',
			'我局有编制12人。',
			'二、问题'
		]);
	});

	test('in a cell of another is a table of its own behind it', async () => {
		const inner = table([
			['预算', '12.5'],
			['支出', '11.2']
		]);
		const found = await document(
			`<w:tbl><w:tr>${cell('资金')}<w:tc>${inner}<w:p/></w:tc></w:tr><w:tr>${cell('备注')}${cell('无')}</w:tr></w:tbl>`
		);
		expect(tablesOf(found).map((each) => drawn(found, each))).toEqual([
			[
				['资金', ''],
				['备注', '无']
			],
			[
				['预算', '12.5'],
				['支出', '11.2']
			]
		]);
	});
});

const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;

describe('numbers that Word counts', () => {
	const level = (at: number, counting: string, text: string, more = '') =>
		`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${counting}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
	const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimalEnclosedCircle', '%4')}${level(4, 'decimal', '%1.%5', '<w:isLgl/>')}</w:abstractNum>
		<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
		<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
	const item = (text: string, level: number, list = 1) =>
		paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

	test('stand in the text', async () => {
		const body = [
			item('部门概况', 0),
			item('主要职能。', 1),
			item('机构设置。', 1),
			item('2023年末有编制12人。', 2),
			item('其中行政编制5人。', 3),
			item('预算执行', 0),
			item('收入。', 1),
			item('支出。', 4)
		];
		expect(await words(body.join(''), { numbering })).toEqual([
			'一、部门概况',
			'（一）主要职能。',
			'（二）机构设置。',
			'1. 2023年末有编制12人。',
			'①其中行政编制5人。',
			'二、预算执行',
			'（一）收入。',
			'2.1 支出。'
		]);
	});

	test('begin anew where a list says so, once', async () => {
		const body = [item('概况', 0), item('问题', 0), item('概况', 0, 2), item('问题', 0, 2)];
		expect(await words(body.join(''), { numbering })).toEqual([
			'一、概况',
			'二、问题',
			'一、概况',
			'二、问题'
		]);
	});

	test('come from a style and those that it is based on', async () => {
		const styles = `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
			<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>`;
		const body = ['a', 'b'].map((style) => paragraph('概况', `<w:pStyle w:val="${style}"/>`));
		const off = paragraph('附件', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>');
		expect(await words(body.join('') + off, { numbering, styles })).toEqual([
			'一、概况',
			'二、概况',
			'附件'
		]);
	});

	test('are not shown for empty paragraphs, but counted', async () => {
		const body = [item('概况', 0), item('', 0), item('问题', 0)];
		expect(await words(body.join(''), { numbering })).toEqual(['一、概况', '三、问题']);
	});
});

describe('what stands beside the text', () => {
	test('text boxes follow their paragraph, once', async () => {
		const box = `<w:txbxContent>${paragraph('金额单位：万元')}</w:txbxContent>`;
		const shape = `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
		expect(
			await words(`<w:p>${run('收支情况')}<w:r>${shape}</w:r></w:p>${paragraph('一、概况')}`)
		).toEqual(['收支情况', '金额单位：万元', '一、概况']);
	});

	test('notes come at the end, in the order in which they are referred to', async () => {
		const note = (id: number, text: string) =>
			`<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
		const found = await words(
			`<w:p>${run('支出10万元')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>${paragraph('无。')}`,
			{ footnotes: note(1, '没有人引用。') + note(2, '不含上级资金。') }
		);
		expect(found).toEqual(['支出10万元。', '无。', '不含上级资金。']);
	});

	test('headers, footers and tables of contents are left out', async () => {
		const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
		const contents = paragraph('目  录') + paragraph('一、概况\t1', '<w:pStyle w:val="TOC1"/>');
		const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('二、问题\t2')}</w:sdtContent></w:sdt>`;
		const found = await words(contents + control + paragraph('一、概况'), {
			styles,
			header: paragraph('某某县财政局'),
			footer: paragraph('第1页')
		});
		expect(found).toEqual(['一、概况']);
	});
});

describe('a paragraph', () => {
	test('says what is left after tracked changes', async () => {
		const body = `<w:p>${run('支出')}<w:del><w:r><w:delText>98</w:delText></w:r></w:del><w:ins>${run('89')}</w:ins><w:moveFrom>${run('全部')}</w:moveFrom>${run('万元。')}</w:p>`;
		expect(await words(body)).toEqual(['支出89万元。']);
	});

	test('goes on with the next where its end was deleted', async () => {
		const body = paragraph('支出89', '<w:rPr><w:del/></w:rPr>') + paragraph('万元。');
		expect(await words(body)).toEqual(['支出89万元。']);
	});

	test('says what is seen: no hidden text, no codes of fields, no phonetic guides', async () => {
		const body = `<w:p>${run('共')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>旧稿</w:t></w:r><w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r>${run('3')}<w:r><w:ruby><w:rt>${run('gè')}</w:rt><w:rubyBase>${run('个')}</w:rubyBase></w:ruby></w:r><w:bookmarkStart w:name="_GoBack"/></w:p>`;
		expect(await words(body)).toEqual(['共3个']);
	});

	test('shows its check boxes', async () => {
		const field = (on: string) =>
			`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${on}"/></w:checkBox></w:ffData></w:fldChar></w:r>`;
		const sign = '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>';
		expect(
			await words(
				`<w:p>${field('1')}${run('优')}${field('0')}${run('良')}${sign}${run('中')}</w:p>`
			)
		).toEqual(['☑优□良☑中']);
	});
});

describe('a file', () => {
	test('is read as what it is, whatever its name', async () => {
		const bytes = docxOf(paragraph('一、概况'));
		for (const name of ['报告.doc', '报告.txt', '报告'])
			expect(paragraphsOf(await read({ name, bytes }))).toEqual(['一、概况']);
	});

	test.each([
		[
			'that declares entities',
			`<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document/>`,
			/外部实体/
		],
		['that nests without end', `<w:document><w:body>${'<w:sdt>'.repeat(100_000)}`, /嵌套太深/],
		['without a text', '<w:document><w:body><w:p/></w:body></w:document>', /OCR/]
	])('%s is refused with a word on why', async (_, content, why) => {
		const bytes = zip([
			{
				name: '_rels/.rels',
				content:
					'<Relationships><Relationship Type="x/officeDocument" Target="/word/document.xml"/></Relationships>'
			},
			{ name: 'word/document.xml', content }
		]);
		expect(await failure(read({ name: '报告.docx', bytes }))).toMatch(why);
	});

	test('of which a byte is wrong, or the end is missing, is refused as damaged', async () => {
		const whole = docxOf(paragraph('一、概况').repeat(500));
		const wrong = whole.slice();
		const at = Buffer.from(whole).indexOf('word/document.xml') + 60;
		wrong[at] = (wrong[at] ?? 0) ^ 0x55;
		for (const bytes of [wrong, whole.slice(0, 900)])
			expect(await failure(read({ name: '报告.docx', bytes }))).toMatch(/损坏/);
	});

	test('locked by a password, without a body, or of another kind is refused', async () => {
		const locked = zip(
			[
				{ name: 'word/document.xml', content: 'x' },
				{ name: '_rels/.rels', content: 'x' }
			],
			1
		);
		expect(await failure(read({ name: 'a.docx', bytes: locked }))).toMatch(/密码/);
		const empty = zip([{ name: 'word/styles.xml', content: '<w:styles/>' }]);
		expect(await failure(read({ name: 'a.docx', bytes: empty }))).toMatch(/缺少正文/);
		const program = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]);
		expect(await failure(read({ name: 'a.docx', bytes: program }))).toMatch(/程序/);
	});

	test('that swells without measure is not unpacked', async () => {
		const content = `<w:document><w:body>${' '.repeat(60 << 20)}`;
		const bytes = zip([
			{
				name: '_rels/.rels',
				content:
					'<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
			},
			{ name: 'word/document.xml', content }
		]);
		expect(await failure(read({ name: 'a.docx', bytes }))).toMatch(/压缩炸弹/);
	});
});

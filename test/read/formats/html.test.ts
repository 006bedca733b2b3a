import { describe, expect, test } from 'vitest';
import type { Document } from '#model/document.ts';
import { read } from '#read/read.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';
import { failure } from '../writers/failure.ts';
import { growth, LINEAR } from '../../growth.ts';

const page = (html: string | Uint8Array): Promise<Document> =>
	read({
		name: '网页.html',
		bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html
	});

const words = async (body: string) =>
	paragraphsOf(await page(`<!doctype html><html><body>${body}</body></html>`));

const tables = async (body: string) => {
	const found = await page(`<!doctype html><html><body>${body}</body></html>`);
	return tablesOf(found).map((table) => drawn(found, table));
};

describe('a page of a government site', () => {
	const article = [
		'一、部门概况',
		'本单位有编制12人，实有11人。',
		'二、预算执行情况',
		'全年预算56.30万元，支出48.15万元，执行率85.52%。'
	];
	const site = (content: string) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><meta charset="utf-8"><title>某县档案馆2022年度部门整体支出绩效自评报告_某县人民政府</title>
<style>p{text-indent:2em}</style><script>document.write('<p>支出99万元</p>')</script></head>
<body><!-- 头部 --><div class="header"><img src="logo.png">某县人民政府</div>
<div id="nav-main"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></div>
<div class="wrap"><div class="crumb">您的位置：<a href="/">首页</a> &gt; <a href="/jx">绩效管理</a></div>
<div class="left-menu"><a href="/1">预算公开</a><a href="/2">决算公开</a><a href="/3">三公经费</a></div>
<div class="main"><h1>某县档案馆2022年度部门整体支出绩效自评报告</h1>
<div class="info"><span>发布时间：2023-05-06 10:21</span> <span>来源：某县档案馆</span> <span>浏览次数：<b>128</b>次</span> <span>【字号：<a href="javascript:">大</a> 中 小】</span></div>
<div class="TRS_Editor">${content}</div>
<p class="ewm">扫一扫在手机打开当前页</p><div>上一篇：<a href="/a">某县2021年决算</a></div>
<div class="tools"><a href="javascript:window.print()">【打印】</a><a href="javascript:window.close()">【关闭】</a></div></div></div>
<div class="footer">主办：某县人民政府&emsp;网站标识码：6200000001 某ICP备12345678号</div></body></html>`;

	test('gives its article and nothing of what the site puts around it', async () => {
		const found = await page(site(article.map((line) => `<p>\u3000\u3000${line}</p>`).join('')));
		expect(paragraphsOf(found)).toEqual(['某县档案馆2022年度部门整体支出绩效自评报告', ...article]);
	});

	test('gives it also where the article is shorter than the menus', async () => {
		const menu = `<ul>${'<li><a href="/x">政府信息公开目录与指南</a></li>'.repeat(80)}</ul>`;
		const html = site(`<p>${article[3]}</p>`).replace(
			'<div class="crumb">',
			`${menu}<div class="crumb">`
		);
		expect(paragraphsOf(await page(html)).slice(1)).toEqual([article[3]]);
	});

	test('built with tables gives its article too', async () => {
		const html = `<table width=980><tr><td><a href=/>首页</a><a href=/x>公开</a><tr><td><table><tr><td width=200><a href=/y>政策法规</a><br><a href=/z>通知公告</a>
			<td><p align=center>某县档案馆2022年度部门整体支出绩效自评报告<p>${article.join('<p>')}<table border=1><tr><td>项目<td>金额<tr><td>支出<td>48.15</table></table></table>`;
		const found = await page(`<html><body>${html}`);
		expect(paragraphsOf(found)).toEqual(['某县档案馆2022年度部门整体支出绩效自评报告', ...article]);
		expect(tablesOf(found).map((table) => drawn(found, table))).toEqual([
			[
				['项目', '金额'],
				['支出', '48.15']
			]
		]);
	});

	test('says its title where the article leaves it to the page', async () => {
		const html = site(`<p>${article.join('</p><p>')}</p>`).replace(/<h1>.*?<\/h1>/, '');
		expect(paragraphsOf(await page(html))[0]).toBe('某县档案馆2022年度部门整体支出绩效自评报告');
	});

	test('keeps what the author signed and dated below the text', async () => {
		const found = await page(
			site(`<div>${article.join('<br>')}</div>`).replace(
				'<p class="ewm">',
				'<p>某县档案馆</p><p>2023年4月28日</p><p class="ewm">'
			)
		);
		expect(paragraphsOf(found).slice(-2)).toEqual(['某县档案馆', '2023年4月28日']);
	});

	test('is read in the encoding that it has', async () => {
		// 绩效自评：支出48.15万元 in GBK, as `iconv -t gbk` writes it.
		const gbk = Uint8Array.from(
			'bca8 d0a7 d7d4 c6c0 a3ba d6a7 b3f6 3438 2e31 35cd f2d4 aa'
				.replaceAll(' ', '')
				.match(/../g) ?? [],
			(pair) => Number.parseInt(pair, 16)
		);
		const head = new TextEncoder().encode(
			'<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>'
		);
		expect(paragraphsOf(await page(Uint8Array.from([...head, ...gbk])))).toEqual([
			'绩效自评：支出48.15万元'
		]);

		const broken = Uint8Array.from([...head, ...gbk, 0x3c, 0x2f, 0x70, 0x3e, 0xff, ...gbk]);
		expect(paragraphsOf(await page(broken))[0]).toBe('绩效自评：支出48.15万元');
	});
});

describe('a table', () => {
	test('keeps its merged cells', async () => {
		expect(
			await tables(
				`<table><thead><tr><th rowspan=2>资金</th><th colspan=2>万元</th></tr><tr><th>预算</th><th>支出</th></tr></thead>
				<tfoot><tr><td>合计<td>9<td>8</tfoot><tbody><tr><td rowspan=0>财政<td>5</td><td>4</td></tr><tr><td>4<td>4</tbody></table>`
			)
		).toEqual([
			[
				['资金', '万元', '万元'],
				['资金', '预算', '支出'],
				['财政', '5', '4'],
				['财政', '4', '4'],
				['合计', '9', '8']
			]
		]);
	});

	test('keeps what was filled into the fields of a form', async () => {
		expect(
			await tables(
				'<table><tr><td>等级</td><td><input type=radio checked>优<input type=radio>良</td></tr><tr><td>得分</td><td><input value="92.5"><input type=hidden value=7></td></tr></table>'
			)
		).toEqual([
			[
				['等级', '☑优□良'],
				['得分', '92.5']
			]
		]);
	});

	test('in a small cell of another stands behind it', async () => {
		const inner = '<table><tr><td>预算<td>12.5<tr><td>支出<td>11.2</table>';
		expect(
			await tables(
				`<table><tr><td>年度主要任务完成情况说明</td><td>按计划完成全部任务并通过验收</td></tr><tr><td>资金</td><td>${inner}</td></tr></table>`
			)
		).toEqual([
			[
				['年度主要任务完成情况说明', '按计划完成全部任务并通过验收'],
				['资金', '']
			],
			[
				['预算', '12.5'],
				['支出', '11.2']
			]
		]);
	});
});

describe('lines', () => {
	test('are what the page shows as such', async () => {
		expect(
			await words(
				'<div>一、概况<br>单位：甲&nbsp;&nbsp;日期：乙<p>支出\n 48.15<b>万</b>元。<p hidden>不见<p style="display:none">不见</div><pre>一\n二</pre>'
			)
		).toEqual(['一、概况', '单位：甲  日期：乙', '支出 48.15万元。', '一', '二']);
	});

	test('of a list have the numbers that the browser shows', async () => {
		expect(
			await words(
				'<ol start=2><li>预算编制不细。<li>执行偏慢。</ol><ol style="list-style-type:cjk-ideographic"><li>概况</ol>'
			)
		).toEqual(['2. 预算编制不细。', '3. 执行偏慢。', '一、概况']);
	});
});

describe('a file', () => {
	test('that office programs saved as a page is read as one, whatever its name', async () => {
		const bytes = new TextEncoder().encode(
			'<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoNormal>一、<span>概况</span><o:p></o:p></p></body></html>'
		);
		expect(paragraphsOf(await read({ name: '报告.doc', bytes }))).toEqual(['一、概况']);
	});

	test('without an article is refused', async () => {
		expect(await failure(page('<html><body><iframe src="x.pdf"></iframe></body></html>'))).toMatch(
			/附件/
		);
	});

	test('that nests without end is refused in linear time', async () => {
		for (const nested of [
			(times: number) => '<b>'.repeat(4 * times) + '</i>'.repeat(3 * times),
			(times: number) => '<table><tr><td>'.repeat(times)
		]) {
			const refused = async (times: number) =>
				expect(await failure(page(`<html>${nested(times)}`))).toMatch(/嵌套太深/);
			expect(await growth(refused, { size: 15_000 })).toBeLessThan(LINEAR);
		}
	});

	test.each<[string, (size: number) => string]>([
		[
			'cells that reach far',
			(n) => `<table>${'<tr><td colspan=1000 rowspan=60000>1'.repeat(n / 40)}`
		],
		['tags without an end', (n) => '<p '.repeat(n / 3)],
		['paragraphs', (n) => '<p>支出'.repeat(n / 10)],
		['entities', (n) => '&amp'.repeat(n / 4)],
		['spaces', (n) => `支出${' '.repeat(n)}元`]
	])('of very many %s is read in linear time', async (_, html) => {
		const read = (size: number) => page(`<html><body>${html(size)}`).catch(() => undefined);
		expect(await growth(read, { size: 250_000 })).toBeLessThan(LINEAR);
	});
});

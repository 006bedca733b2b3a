import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '#model/document.ts';
import { read } from '#read/read.ts';
import { drawn, paragraphsOf, tablesOf } from '../grid.ts';
import { failure } from '../writers/failure.ts';
import { pdf, pdfOf, type Mark } from '../writers/pdf.ts';

const document = (...pages: Mark[][]) => read({ name: '报告.pdf', bytes: pdfOf(pages) });

const words = async (...pages: Mark[][]) => paragraphsOf(await document(...pages));

/** Lines of a page, one below the other. */
const lines = (all: readonly string[], x = 56, y = 80): Mark[] =>
	all.map((words, i) => ({ words, x, y: y + 18 * i }));

const line = (count: number) =>
	'本单位按照要求开展预算绩效管理工作并取得成效'.repeat(3).slice(0, count);

describe('lines', () => {
	test('that only the width of the page broke are one paragraph', async () => {
		const page = [
			...lines(['一、部门概况']),
			{ words: line(38), x: 80, y: 98 },
			...lines([`${line(39)}4`, `2.28万元，${line(30)}。`], 56, 116),
			{ words: line(20), x: 80, y: 152 }
		];
		expect(await words(page)).toEqual([
			'一、部门概况',
			`${line(38)}${line(39)}42.28万元，${line(30)}。`,
			line(20)
		]);
	});

	test('end early where a mark must not begin the next, and never go on with a heading', async () => {
		const page = lines([
			line(40),
			`${line(37)}95`,
			'人。',
			`${line(39)}：`,
			`（一）${line(36)}`,
			`二、${line(10)}`
		]);
		expect(await words(page)).toEqual([
			`${line(40)}${line(37)}95人。`,
			`${line(39)}：`,
			`（一）${line(36)}`,
			`二、${line(10)}`
		]);
	});

	test('that are a date alone sign a text, however full the line above', async () => {
		const sentence = `${line(39)}。`;
		expect(await words(lines([line(40), sentence, '2023年4月18日']))).toEqual([
			`${line(40)}${sentence}`,
			'2023年4月18日'
		]);
		expect(await words(lines([line(40), `${line(38)}截至`, '2023年4月18日']))).toHaveLength(1);
	});

	test('go on over the end of a page, past its number', async () => {
		const number = (words: string): Mark => ({ words, x: 290, y: 810 });
		const first = [...lines([line(40), line(40)], 56, 700), number('— 1 —')];
		const second = [...lines([`${line(12)}。`]), number('2')];
		expect(await words(first, second)).toEqual([`${line(40)}${line(40)}${line(12)}。`]);
	});

	test('in two columns are read one column after the other', async () => {
		const column = (text: string, x: number) =>
			lines(
				Array.from({ length: 9 }, (_, i) => `${text}${i}${line(15)}`),
				x,
				120
			);
		const [all] = await words([
			...lines(['某县档案馆部门整体支出绩效自评报告，全文如下，请予审阅，特此报告，请批示。']),
			...column('左', 56),
			...column('右', 310)
		]).then((found) => [found.join('')]);
		expect(all?.indexOf('左8')).toBeLessThan(all?.indexOf('右0') ?? 0);
	});

	test('keep fields apart that stand far from each other', async () => {
		const page = [
			...lines([line(30)]),
			{ words: '填报人：某某', x: 56, y: 200 },
			{ words: '日期：2024年3月1日', x: 300, y: 200 }
		];
		expect((await words(page)).at(-1)).toBe('填报人：某某  日期：2024年3月1日');
	});

	test('printed twice to look bold, and watermarks, are read once and not at all', async () => {
		const title = { words: '绩效自评报告', x: 200, y: 80, size: 18 };
		const page: Mark[] = [
			title,
			{ ...title, x: 200.4 },
			{ words: '内部资料', x: 200, y: 400, size: 60, turned: true },
			...lines([line(30)], 56, 120)
		];
		expect(await words(page)).toEqual(['绩效自评报告', line(30)]);
	});

	test('with the same letter twice keep both', async () => {
		const page = lines(['Illllness，11.11，……，，好好学习，天天向上，工作有序推进。']);
		expect(await words(page)).toEqual([
			'Illllness，11.11，……，，好好学习，天天向上，工作有序推进。'
		]);
	});

	test('that most pages have in their margins are left out', async () => {
		const page = (text: string): Mark[] => [
			{ words: '某县档案馆2023年度绩效自评报告', x: 200, y: 40, size: 9 },
			...lines([text])
		];
		expect(await words(page('甲项完成。'), page('乙项完成。'), page('丙项完成。'))).toEqual([
			'甲项完成。',
			'乙项完成。',
			'丙项完成。'
		]);
	});

	test('whose radicals stand for characters say these', async () => {
		expect(
			await words(lines(['⽬标与⾃评，⻔户⽹站公开，⾦额不变，完成情况良好，资料齐全。']))
		).toEqual(['目标与自评，门户网站公开，金额不变，完成情况良好，资料齐全。']);
	});
});

describe('a table', () => {
	const rows = [
		['项目资金（万元）', '', '全年预算数', '全年执行数', '分值'],
		['^', '年度资金总额', '412.50', '396.82', '10'],
		['^', '其中：财政拨款', '400.00', '384.32', '—']
	];

	test('is built from its rules, with merged cells and wrapped words', async () => {
		const found = await read({
			name: '表.pdf',
			bytes: pdf(['项目支出绩效自评表', rows, line(60)])
		});
		expect(tablesOf(found).map((table) => drawn(found, table))).toEqual([
			[
				['项目资金（万元）', '', '全年预算数', '全年执行数', '分值'],
				['项目资金（万元）', '年度资金总额', '412.50', '396.82', '10'],
				['项目资金（万元）', '其中：财政拨款', '400.00', '384.32', '—']
			]
		]);
	});

	test('goes on on the next page', async () => {
		const long = Array.from({ length: 60 }, (_, i) => [`第${i + 1}项`, String(i), '9.5', '完成']);
		const bytes = pdf(['项目支出绩效自评表', [['指标', '预算', '得分', '情况'], ...long]]);
		const found = await read({ name: '表.pdf', bytes });
		expect(tablesOf(found).map(({ rows }) => rows.length)).toEqual([61]);
	});

	test('that a page breaks keeps its merged cells and the borders of its columns', async () => {
		const frame = (xs: readonly number[], ys: readonly number[]): Mark[] => [
			...xs.map((x): Mark => ({ from: [x, ys[0] ?? 0], to: [x, ys.at(-1) ?? 0] })),
			...ys.map((y): Mark => ({ from: [xs[0] ?? 0, y], to: [xs.at(-1) ?? 0, y] }))
		];
		const row = (y: number, ...cells: string[]): Mark[] =>
			cells.map((words, i) => ({ words, x: 62 + 120 * i, y }));
		const first = [
			...frame([56, 176, 296, 416], [700, 730, 760]),
			...row(718, '一级指标', '二级指标', '完成值'),
			...row(748, '产出指标', '数量指标', '12项')
		];
		// The page has no rule where it breaks the table, and the columns are drawn a little aside.
		const below = frame([56, 179, 299, 416], [70, 100]).slice(0, -2);
		const second = [
			...below,
			{ from: [56, 100], to: [416, 100] } as const,
			...row(88, '', '质量指标', '98%')
		];
		const found = await document([...lines([line(40)]), ...first], second);
		expect(tablesOf(found).map((table) => drawn(found, table))).toEqual([
			[
				['一级指标', '二级指标', '完成值'],
				['产出指标', '数量指标', '12项'],
				['产出指标', '质量指标', '98%']
			]
		]);
	});

	test('without rules is built from the gaps between its columns', async () => {
		const row = (y: number, ...cells: string[]): Mark[] =>
			cells.map((words, i) => ({ words, x: 60 + 110 * i, y }));
		const found = await document([
			...lines(['2023年度收支情况，单位为万元，不含上级补助资金。']),
			...row(140, '项目', '年初预算', '全年支出'),
			...row(165, '基本支出', '163.15', '160.02'),
			...row(190, '项目支出', '46.20', '45.11')
		]);
		expect(tablesOf(found).map((table) => drawn(found, table))).toEqual([
			[
				['项目', '年初预算', '全年支出'],
				['基本支出', '163.15', '160.02'],
				['项目支出', '46.20', '45.11']
			]
		]);
	});

	test('is not what only frames a page', async () => {
		const corners = [
			[40, 40],
			[555, 40],
			[555, 800],
			[40, 800],
			[40, 40]
		] as const;
		const frame = corners.slice(1).map((to, i): Mark => ({ from: corners[i] ?? to, to }));
		const found = await document([...frame, ...lines([line(30), '。'])]);
		expect(tablesOf(found)).toEqual([]);
		expect(found.text).toContain(line(30));
	});
});

describe('a file', () => {
	test('that is a scan is refused as one, with what to do', async () => {
		expect(await failure(document([], []))).toMatch(/扫描件.*OCR/);
		expect(await failure(document([{ from: [10, 10], to: [200, 10] }]))).toMatch(/a scan/);
	});

	test('of which the fonts do not say what they draw is refused', async () => {
		expect(await failure(document(lines(['\ue001\ue002\ue003\ue004'.repeat(8)])))).toMatch(/乱码/);
	});

	test('locked by a password, or damaged, is refused', async () => {
		const key = `<${'00'.repeat(32)}>`;
		const locked = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -4>>`;
		const whole = pdfOf([lines([line(30)])], locked);
		expect(await failure(read({ name: 'a.pdf', bytes: whole }))).toMatch(/密码/);
		const broken = new TextEncoder().encode(`%PDF-1.4\n${'x'.repeat(2000)}`);
		expect(await failure(read({ name: 'a.pdf', bytes: broken }))).toMatch(/损坏/);
	});

	test('of too many pages, or with too much on a page, is refused or read', async () => {
		const empty = Array.from({ length: 1001 }, () => []);
		expect(await failure(document(...empty))).toMatch(/1000 页.*拆成单份/);

		const rules = Array.from({ length: 20_000 }, (_, i): Mark => ({
			from: [i % 595, 0],
			to: [i % 595, 800]
		}));
		const bar = Array.from({ length: 150_000 }, (_, i) => `${i % 595} ${i % 842} l`).join(' ');
		const drawing: Mark = { drawn: `0 0 m ${bar} f` };
		const found = await document([...rules, drawing, ...lines([line(30)])]);
		expect(found.text).toContain(line(30));

		const page = lines(Array.from({ length: 38 }, () => line(40)));
		const prose = await document(...Array.from({ length: 100 }, () => page));
		expect(prose.text.trim()).toHaveLength(100 * 38 * 40);
	});

	test.each([
		['upwards', '0 1 -1 0 595 0 cm', 0],
		['downwards', '0 -1 1 0 0 842 cm', 0],
		['upside down', '-1 0 0 -1 595 842 cm', 0],
		['upwards, and turned when it is shown', '0 1 -1 0 595 0 cm', 90]
	])('printed %s is read', async (_, turn, rotate) => {
		const page: Mark[] = [{ drawn: `q ${turn}` }, ...lines([line(30), '。'.padStart(20, '目')])];
		const whole = new TextDecoder('latin1').decode(pdfOf([[...page, { drawn: 'Q' }]]));
		const bytes = new TextEncoder().encode(
			whole.replace('/Parent 2 0 R', `/Parent 2 0 R/Rotate ${rotate}`)
		);
		const found = paragraphsOf(await read({ name: 'a.pdf', bytes })).join('');
		expect(found).toBe(`${line(30)}${'目'.repeat(19)}。`);
	});

	test('turned, without a size, or of a page in which a font is missing is read', async () => {
		const whole = new TextDecoder('latin1').decode(pdfOf([lines([line(30)])]));
		for (const [from, to] of [
			['/MediaBox[0 0 595 842]', '/MediaBox[0 0 0 0]'],
			['/MediaBox[0 0 595 842]', '/MediaBox[/a (b) 1]'],
			['/Count 1', '/Count 99999999']
		] as const) {
			const bytes = new TextEncoder().encode(whole.replace(from, to));
			expect((await read({ name: 'a.pdf', bytes })).text).toContain(line(30));
		}
		const [head = '', ...rest] = whole.split('/F 12 Tf');
		const nameless = new TextEncoder().encode([head, ...rest].join('/G 12 Tf'));
		await read({ name: 'a.pdf', bytes: nameless }).catch((error: unknown) =>
			expect(error).toBeInstanceOf(UnreadableFile)
		);
	});

	test('with any byte wrong is read or refused', async () => {
		const whole = pdfOf([lines([line(30)])]);
		for (let at = 0; at < whole.length; at += 23)
			await read({
				name: 'a.pdf',
				bytes: whole.map((byte, i) => (i === at ? byte ^ 0x11 : byte))
			}).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
	});

	test('is read as what it is, whatever its name, and left as it was', async () => {
		const bytes = pdfOf([lines([line(30)])]);
		const before = bytes.slice();
		expect(paragraphsOf(await read({ name: '报告.doc', bytes }))).toEqual([line(30)]);
		expect(bytes).toEqual(before);
	});
});

import { expect, test } from 'vitest';
import { identify } from '#extract/identity/identity.ts';
import { sections } from '#extract/sections/sections.ts';
import { reference } from '../../reference.ts';
import { documentOf } from '../document.ts';
import { growth, LINEAR, repeated } from '../../growth.ts';

const outline = (text: string) =>
	sections(documentOf(text)).map(
		({ depth, heading, canonical }) => `${'  '.repeat(depth - 1)}${heading} → ${canonical}`
	);

const oneLine =
	'松河县第三幼儿园专项经费绩效自评价报告一、基本情况（一）项目概况我园2022年只有一个项目，即园舍粉刷项目（二）资金及项目绩效目标县级安排12万元，用来粉刷教室外墙二、项目资金使用及管理情况粉刷经费按合同付给施工方，没有挪作他用三、预算支出绩效情况教室外墙焕然一新四、存在的问题及原因分析雨天多，工期拖后五、几点建议经费早一点拨下来六、其他需要说明的问题暂无';

test('a report that was run together in one line has its headings', () => {
	expect(outline(oneLine)).toEqual([
		'一、基本情况 → overview',
		'  （一）项目概况 → overview',
		'  （二）资金及项目绩效目标 → funds',
		'二、项目资金使用及管理情况 → funds',
		'三、预算支出绩效情况 → performance',
		'四、存在的问题及原因分析 → problems',
		'五、几点建议 → measures',
		'六、其他需要说明的问题 → other'
	]);
});

test('the title of a report in one line ends where its first heading begins', () => {
	const document = documentOf(oneLine);
	expect(identify(document, sections(document), reference)).toMatchObject({
		title: '松河县第三幼儿园专项经费绩效自评价报告',
		year: 2022,
		kind: 'project'
	});
});

test('a report in one line whose numbers have spaces for commas has its headings', () => {
	expect(
		outline(
			'松河县图书馆 2022 年整体支出绩效自评总结报告 一 绩效管理工作开展情况。 我馆把绩效管理当作全年的大事，从编预算到办决算都有人管，每月查一次进度。 二 单位整体和项目绩效自评结果。 照县财政局的通知，我馆对整体支出和两个项目作了自评，预算总金额 80.50 万元，都已用完；读者对新书上架的速度比上年满意。'
		)
	).toEqual([
		'一 绩效管理工作开展情况 → organization',
		'二 单位整体和项目绩效自评结果 → conclusion'
	]);
});

test('a heading and the first one inside it stand in one line', () => {
	expect(
		outline(
			'一、绩效目标分解下达情况\n略。\n二、绩效目标完成情况分析（一）资金投入情况分析\n1.项目资金到位情况分析\n资金都到了。\n三、下一步措施\n略。'
		)
	).toEqual([
		'一、绩效目标分解下达情况 → targets',
		'二、绩效目标完成情况分析 → performance',
		'  （一）资金投入情况分析 → funds',
		'    1.项目资金到位情况分析 → funds',
		'三、下一步措施 → measures'
	]);
});

test('a heading that follows a sentence in its line begins a section', () => {
	expect(
		outline(
			'一、监控工作开展情况：我馆成立了小组。\n二、目标执行情况（一）预算执行情况。支出8万元。（二）目标运行情况。展出两场。\n三、存在问题及原因：人手少。四、下一步改进的工作思路：多招人。'
		)
	).toEqual([
		'一、监控工作开展情况 → organization',
		'二、目标执行情况 → targets',
		'  （一）预算执行情况 → funds',
		'  （二）目标运行情况 → performance',
		'三、存在问题及原因 → problems',
		'四、下一步改进的工作思路 → measures'
	]);
});

test('a long paragraph that counts its points is none', () => {
	const points =
		'我局从三方面抓好预算执行：（一）把支出计划排到每个月，逐月对照；（二）把责任落到每个股室，逐室催办；（三）把进度晒到每次例会，逐次点评。一、二季度的支出进度因此快于往年，三、四季度的支出更加均衡，全年没有突击花钱的情况，群众和服务对象都看得见变化。';
	expect(outline(`一、预算执行情况\n${points}\n二、存在问题\n无。`)).toEqual([
		'一、预算执行情况 → funds',
		'二、存在问题 → problems'
	]);
});

test('text of any length without a line break takes a time that grows with it, no faster', async () => {
	const work = (size: number) =>
		sections(documentOf(repeated('一、基本情况我局二、三、（一）（二）', size)));
	expect(await growth(work, { size: 50_000 })).toBeLessThan(LINEAR);
});

test('a line with more numbers than a report has headings is none', () => {
	for (const piece of ['一、', '。；一、概况', '（一）情况', '一 概况 '])
		expect(outline(repeated(piece, 150_000)).length).toBeLessThan(2);
});

import { expect, test } from 'vitest';
import { listedProjects } from '#extract/prose/listedProjects.ts';
import { projectSections } from '#extract/prose/projectSections.ts';
import { sections } from '#extract/sections/sections.ts';
import { documentOf } from '../document.ts';

/** Which project each heading of a text is about. */
function projectsIn(text: string): string[] {
	const document = documentOf(text);
	const all = sections(document);
	const projects = projectSections(all, text, listedProjects(document));
	return all.map((section) => `${section.heading} ${projects.get(section) ?? '-'}`);
}

test('what stands under a heading that names a project is about that project, up to the next heading beside it', () => {
	expect(
		projectsIn(
			`一、各项目自评情况
（一）河道清淤项目
1.项目概况。清理河道12公里。
2.资金情况。年初预算120万元，支出118万元。
（二）堤防加固工程
1.项目概况。加固堤防3公里。
2.资金情况。年初预算80万元，支出80万元。
二、存在的问题
进度偏慢。`
		)
	).toEqual([
		'一、各项目自评情况 -',
		'（一）河道清淤项目 河道清淤项目',
		'1.项目概况 河道清淤项目',
		'2.资金情况 河道清淤项目',
		'（二）堤防加固工程 堤防加固工程',
		'1.项目概况 堤防加固工程',
		'2.资金情况 堤防加固工程',
		'二、存在的问题 -'
	]);
});

test('a project has the name by which the report lists it', () => {
	expect(
		projectsIn(
			`一、项目概况
纳入自评的项目共2个，分别为河道清淤、水文监测。
二、河道清淤项目
资金使用情况良好。
三、存在的问题
进度偏慢。`
		)
	).toEqual(['一、项目概况 -', '二、河道清淤项目 河道清淤', '三、存在的问题 -']);
});

test('a heading about money of a kind names no project', () => {
	expect(
		projectsIn(
			`一、资金情况
（一）项目支出
全年支出100万元。
（二）专项资金
全年支出20万元。`
		)
	).toEqual(['一、资金情况 -', '（一）项目支出 -', '（二）专项资金 -']);
});

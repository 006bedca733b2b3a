import { expect, test } from 'vitest';
import { peopleIn } from '#model/people.ts';

test('people beside a label of contact or signature are found where they stand', () => {
	const text = '填报人（签名）：袁大磊      联系电话：8223344\n评价人员：廖智、刘立星\n';
	const found = peopleIn({ text, blocks: [] });
	expect(found.map(({ name }) => name)).toEqual(['袁大磊', '廖智', '刘立星']);
	for (const { name, start, end } of found) expect(text.slice(start, end)).toBe(name);
});

test('people below such a label in a table are found where they stand', () => {
	const text = '姓名\t职务\n 廖智 \t主任\n';
	const cell = (start: number, end: number, column: number) => ({
		start,
		end,
		column,
		columns: 1,
		rows: 1
	});
	const rows = [
		[cell(0, 2, 0), cell(3, 5, 1)],
		[cell(6, 10, 0), cell(11, 13, 1)]
	];
	const table = { kind: 'table' as const, start: 0, end: 14, columns: 2, rows };
	const [person, ...others] = peopleIn({ text, blocks: [table] });
	expect(others).toEqual([]);
	expect(person && text.slice(person.start, person.end)).toBe('廖智');
});

test('of beneficiaries in a list not even the surname is published; kinds of people are nobody', () => {
	const shown = (text: string) => peopleIn({ text, blocks: [] }).map(({ starred }) => starred);
	expect(shown('受助学生：袁大磊、廖智、刘立星')).toEqual(['***', '**', '***']);
	expect(shown('资助对象：高中生、农户')).toEqual([]);
	expect(shown('学生 高度评价学校工作，患者：满意度高')).toEqual([]);
});

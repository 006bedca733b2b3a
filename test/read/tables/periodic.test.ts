import { expect, test } from 'vitest';
import { periodic } from '#read/tables/periodic.ts';
import { rawCell } from '#read/tables/raw.ts';

const rows = (...words: string[]) => {
	const text = words.join('\n');
	let at = 0;
	const cells = words.map((word) => {
		const cell = rawCell(text, at, at + word.length);
		at += word.length + 1;
		return cell;
	});
	return periodic(cells)?.map((row) => row.map((cell) => cell.words));
};

test('cells without rows are cut where names and numbers repeat with the width of the head', () => {
	expect(
		rows(
			'项目名称',
			'预算数',
			'执行数',
			'执行率',
			'堤岸巡护费',
			'86',
			'43.1',
			'50%',
			'电台更新',
			'20',
			'—',
			'0%'
		)
	).toEqual([
		['项目名称', '预算数', '执行数', '执行率'],
		['堤岸巡护费', '86', '43.1', '50%'],
		['电台更新', '20', '—', '0%']
	]);
});

test('words among the numbers, or numbers among the names, are no such table', () => {
	expect(
		rows('项目名称', '预算数', '执行数', '堤岸巡护费', '86', '良好', '电台更新', '20', '19')
	).toBeUndefined();
	expect(
		rows('联系人', '某人', '电话', '预算', '100', '执行数', '98', '执行率', '98%')
	).toBeUndefined();
});

import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, tablesOf } from '../grid.ts';

const read = (...cells: string[]) => {
	const document = documentOf(cells.join('\n'));
	return tablesOf(document).map((table) => drawn(document, table));
};

const parts = ['总额', '财政拨款', '其他资金'];
const heads = ['任务名称', '主要内容', '完成情况', '全年预算数（万元）', '全年执行数（万元）'];
const head = [...heads, '分值', '执行率', '得分', ...parts, ...parts];
const sum = ['金额合计', '60.00', '60.00', '57.00', '57.00', '10', '95.00%', '9.5'];

test('amounts whose empty cells are lost stand in the columns of their own head', () => {
	const first = ['任务1', '路灯养护', '更换灯具', '换灯320盏', '40.00', '40.00', '38.00', '38.00'];
	const second = ['任务2', '公厕管护', '日常保洁', '管护12座', '20.00', '20.00', '19.00', '19.00'];
	const rows = [...first, '—', '95.00%', '—', ...second, '—', '95.00%', '—', ...sum];
	const [, below, ...body] = read(...head, ...rows)[0] ?? [];
	expect(below?.slice(4, 10)).toEqual([...parts, ...parts]);
	expect(body.map((row) => row[1])).toEqual(['路灯养护', '公厕管护', '金额合计']);
	expect(body.map((row) => row.slice(4, 13))).toEqual([
		['40.00', '40.00', '', '38.00', '38.00', '', '—', '95.00%', '—'],
		['20.00', '20.00', '', '19.00', '19.00', '', '—', '95.00%', '—'],
		['60.00', '60.00', '', '57.00', '57.00', '', '10', '95.00%', '9.5']
	]);
});

test('all amounts may be told', () => {
	const all = ['40.00', '30.00', '10.00', '38.00', '28.00', '10.00'];
	const rows = ['任务1', '路灯养护', '更换灯具', '换灯320盏', ...all, '—', '95.00%', '—', ...sum];
	expect(read(...head, ...rows)[0]?.[2]?.slice(4, 10)).toEqual(all);
});

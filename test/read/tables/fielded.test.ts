import { expect, test } from 'vitest';
import { documentOf } from '../../document.ts';
import { drawn, tablesOf } from '../grid.ts';

const read = (...lines: string[]) => {
	const document = documentOf(lines.join('\n'));
	return tablesOf(document).map((table) => drawn(document, table));
};

test('labels and values in turn are the fields of a form', () => {
	expect(
		read(
			'项目名称   档案库房修缮',
			'主管部门   某县档案局                 实施单位   某县档案馆',
			'基本支出总额    876.14    项目支出总额    72.22'
		)
	).toEqual([
		[
			['项目名称', '档案库房修缮', '·', '·'],
			['主管部门', '某县档案局', '实施单位', '某县档案馆'],
			['基本支出总额', '876.14', '项目支出总额', '72.22']
		]
	]);
});

test('a value goes on in the line below', () => {
	const [table] = read(
		'项目名称   档案库房修缮和',
		'           设备更新项目',
		'主管部门   某县档案局'
	);
	expect(table?.[0]?.[1]?.split(/\s+/)).toEqual(['档案库房修缮和', '设备更新项目']);
});

test.each(['填报人：某人      电话：见封面', '某县档案馆      某县财政局', '项目名称：库房修缮'])(
	'%s is no field of a table',
	(line) => expect(read(line)).toEqual([])
);

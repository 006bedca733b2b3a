import { expect, test } from 'vitest';
import { said, cell, subject } from '../report.ts';
import { UNIT } from '#model/report.ts';

const statement = (...facts: ReturnType<typeof said>[]) =>
	subject({ facts }).statements.of('spent', UNIT);

const readings = (...facts: ReturnType<typeof said>[]) =>
	statement(...facts).readings.map(({ as_written }) => as_written);

test('the same number written more coarsely is the same reading', () => {
	expect(readings(said('spent', '43.21万元'), said('spent', '43.2万元'))).toEqual(['43.21万元']);
	expect(readings(said('spent', '43.21万元'), said('spent', '432100元'))).toEqual(['43.21万元']);
});

test('another number is another reading; the table comes first', () => {
	expect(readings(said('spent', '43.4万元'), cell('spent', '42.26', '万元'))).toEqual([
		'42.26',
		'43.4万元'
	]);
});

test('a measure that is not stated is not vague', () => {
	expect(statement()).toMatchObject({ readings: [], vague: false });
});

test('only approximate or unreadable numbers are vague; an exact one beside them is not', () => {
	const about = said('spent', '43万元', { approximate: true });
	expect(statement(about)).toMatchObject({ readings: [], vague: true });
	expect(statement(said('spent', '4O.1万元'))).toMatchObject({ readings: [], vague: true });
	expect(statement(about, said('spent', '43.21万元')).vague).toBe(false);
});

test('more different numbers than can be told apart are vague', () => {
	const numbers = [10, 20, 30, 40, 50].map((n) => said('spent', `${n}.00万元`));
	expect(statement(...numbers.slice(1)).readings).toHaveLength(4);
	expect(statement(...numbers)).toMatchObject({ readings: [], vague: true });
});

test('scopes never mix', () => {
	const { statements } = subject({
		facts: [said('spent', '10万元'), said('spent', '3万元', { scope: '甲项目' })]
	});
	expect(statements.scopes).toEqual([UNIT, '甲项目']);
	expect(statements.of('spent', '甲项目').facts).toHaveLength(1);
	expect(statements.of('spent', '乙项目').facts).toEqual([]);
});

import { expect, test } from 'vitest';
import { detailFile, shelled } from '#ui/shell.ts';
import { readTables } from '#table/store.server.ts';

test('the id of every report leads to the file of its region and year', async () => {
	const { report } = await readTables('data/normalised');
	for (const { report_id, region_code, year } of report)
		expect(detailFile(report_id)).toBe(`detail/${region_code}-${year}.json`);
});

test('what is no id of a report leads nowhere', () => {
	for (const id of ['', 'shell', '110101', '../110101-a-2021-whole', '110101-00000000'])
		expect(detailFile(id)).toBeUndefined();
});

test('the page that shows any report is as deep as the page of one, in either language and under any path', () => {
	expect(shelled('/report/110101-00000000-2021-whole/')).toEqual({
		id: '110101-00000000-2021-whole',
		shell: '/report/shell/'
	});
	expect(shelled('/site/en/report/x')).toEqual({ id: 'x', shell: '/site/en/report/shell/' });
	for (const path of ['/', '/report/', '/report/shell/', '/unit/x/', '/report/x/y/'])
		expect(shelled(path)).toBeUndefined();
});

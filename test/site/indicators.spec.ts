import { readFileSync } from 'node:fs';
import { fromCsv } from '#table/csv.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('the completion of every indicator is shown as the tables have it, in percent', async ({
	page
}) => {
	const all = fromCsv('indicator', readFileSync('data/normalised/indicator.csv', 'utf8'));
	const [first] = all.filter(({ completion }) => completion !== null && completion < 90);
	const report = all.filter(({ report_id }) => report_id === first?.report_id);
	await page.goto(`/report/${first?.report_id}/`);
	for (const { name, completion } of report) {
		if (completion === null) continue;
		const row = page.getByRole('row').filter({ hasText: name }).first();
		await expect(row).toContainText(`${completion.toFixed(2)}%`);
	}
});

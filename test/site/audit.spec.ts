import { expect, settled, test } from './site.ts';

test('a rule narrows the list to its findings; a reload keeps the choice; a finding leads to its sentence', async ({
	page
}) => {
	await page.goto('/audit/');
	await settled(page);
	const rule = page.locator('table').first().locator('tbody tr').first();
	const code = (await rule.locator('th').innerText()).slice(0, 3);
	await rule.locator('a').click();
	await expect(page).toHaveURL(new RegExp(`rule=${code}`));
	await settled(page);
	const findings = page.locator('#findings li');
	await expect(findings.locator('.rule').filter({ hasNotText: code })).toHaveCount(0);
	const count = await findings.count();
	expect(count).toBeGreaterThan(0);

	await page.reload();
	await expect(page.locator('select[name="rule"]')).toHaveValue(code);
	await expect(findings).toHaveCount(count);

	await findings.first().locator('a').first().click();
	await expect(page).toHaveURL(/\/report\/[^/]+\/#e\d+-\d+$/);
	await expect(page.locator('mark:target')).toBeVisible();
});

test('severity and region narrow together, and what is not there is said to be so', async ({
	page
}) => {
	await page.goto('/audit/?severity=high&severity=fatal&region=000000');
	await expect(page.getByRole('status')).toContainText('region=000000');
	await settled(page);
	await expect(page.locator('select[name="severity"]')).toHaveValue('high');
	await expect(page.locator('#findings li .medium')).toHaveCount(0);

	await page.locator('select[name="status"]').selectOption('mended');
	await expect(page.locator('#findings')).toContainText('没有查出这样的问题');
});

test('an entry of the catalogue has an address', async ({ page }) => {
	await page.goto('/audit/#R04');
	await expect(page.locator('article:target h3')).toContainText('R04');
	await expect(page.locator('article:target')).toBeInViewport();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the gravest findings are listed, and each leads to its sentence', async ({ page }) => {
		await page.goto('/audit/');
		await expect(page.locator('#findings noscript')).toHaveCount(1);
		await page.locator('#findings li a').first().click();
		await expect(page.locator('mark:target')).toBeVisible();
	});
});

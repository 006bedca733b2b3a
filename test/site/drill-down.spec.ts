import { expect, test } from './site.ts';

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		test('a finding of the overview is one click from its sentence', async ({ page }) => {
			await page.goto('/');
			await page.locator('a[href*="/report/"][href*="#e"]').first().click();
			await expect(page).toHaveURL(/\/report\/[^/]+\/#e\d+-\d+$/);
			await expectHighlighted(page.locator('mark:target'));
		});

		test('a figure of a report leads to its mark, and its sentence is highlighted', async ({
			page
		}) => {
			await page.goto('/');
			await page.locator('a[href*="/unit/"]:visible').first().click();
			await page.locator('thead a[href*="/report/"]').first().click();
			await expect(page).toHaveURL(/\/report\/[^/]+\/$/);
			const figure = page.locator('a[href^="#f"]').first();
			const written = await figure.innerText();
			await figure.click();

			const target = page.locator('mark:target');
			await expect(target).toHaveText(written);
			await expectHighlighted(target);
		});

		test('a section has an address', async ({ page }) => {
			await page.goto('/');
			await page.locator('a[href*="/report/"][href*="#e"]').first().click();
			await page.locator('ol a[href^="#s"]').first().click();
			await expect(page.locator('section:target')).toBeInViewport();
		});
	});

/** Its colour, and that of the sentence or row around it, is not that of their kin. */
async function expectHighlighted(target: import('@playwright/test').Locator) {
	await expect(target).toBeInViewport();
	await expect(target).toHaveCSS('background-color', 'rgb(255, 228, 138)');
	const around = target.locator(
		'xpath=ancestor::*[self::td or self::th or contains(@class, "sentence")][1]'
	);
	await expect(around).toHaveCSS('background-color', 'rgb(255, 247, 220)');
}

import { expect, test } from './site.ts';

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		test('a problem that a unit names in a year is one click from its sentence, which its report lists', async ({
			page
		}) => {
			await page.goto('/');
			await page.locator('a[href*="/unit/"]:visible').first().click();
			await page.locator('a[href*="/report/"][href*="#q"]').first().click();
			await expect(page).toHaveURL(/\/report\/[^/]+\/#q\d+$/);

			const sentence = page.locator('mark:target');
			await expect(sentence).toBeInViewport();
			const address = new URL(page.url()).hash;
			const listed = page.locator(`a[href="${address}"]`).first();
			await expect(listed).toHaveText(await sentence.innerText());
		});
	});

import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

test.use({ expected: /404/ });

/** Leaves a report without the page made for it: its address gets what a web server sends for one that is none. */
async function withoutPage(page: Page, address: string) {
	await page.route(
		({ pathname }) => pathname === address,
		async (route) => {
			const response = await route.fetch({ url: new URL('/404.html', page.url()).href });
			await route.fulfill({ response, status: 404 });
		}
	);
}

for (const start of ['/', '/en/'])
	test(`a report without a page of its own has the same address and says the same, from ${start}`, async ({
		page
	}) => {
		await page.goto(start);
		const link = page.locator('a[href*="/report/"][href*="#e"]').first();
		const address = new URL((await link.getAttribute('href')) ?? '', page.url());
		await page.goto(address.href);
		// Only what has a page of its own has an address for each of its versions.
		await page.locator('[data-version]').evaluate((line) => line.remove());
		const made = await page.locator('#main').innerText();
		const title = await page.title();

		await withoutPage(page, address.pathname);
		await page.goto(start);
		await page.goto(address.href);
		await expect(page.locator('.document')).toBeVisible();
		await expect.poll(() => page.locator('#main').innerText()).toBe(made);
		await expect(page).toHaveTitle(title);
		await expect(page).toHaveURL(address.href);
		await expect(page.locator(address.hash)).toBeInViewport();
	});

test('an id that no report has is said to have none', async ({ page }) => {
	const address = '/report/130225-00000000-2023-whole/';
	await page.goto('/');
	await withoutPage(page, address);
	await page.goto(address);
	await expect(page.getByRole('status')).toContainText('没有这个页面');
});

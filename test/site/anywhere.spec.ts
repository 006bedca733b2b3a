import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { build, folderServer } from './folder.ts';
import { expect, liveCharts, test } from './site.ts';

const below = '/some/where';

test.use({
	// eslint-disable-next-line no-empty-pattern
	baseURL: async ({}, use) => {
		const server = folderServer(build, below);
		await once(server.listen(0), 'listening');
		await use(`http://localhost:${(server.address() as AddressInfo).port}`);
		server.closeAllConnections();
		server.close();
	}
});

test('the site works below any folder of any web server', async ({ page }) => {
	await page.goto(`${below}/`);
	await liveCharts(page);
	const year = page.locator('select[name="year"]');
	await year.selectOption({ index: 1 });
	await expect(page).toHaveURL(/\/some\/where\/\?year=\d{4}$/);

	await page.locator('a[href*="/unit/"]:visible').first().click();
	await expect(page).toHaveURL(/\/some\/where\/unit\/[^/]+\/$/);
	await page.locator('thead a[href*="/report/"], tbody a[href*="/report/"]').first().click();
	await expect(page).toHaveURL(/\/some\/where\/report\/[^/]+\/$/);

	await page.locator('a[hreflang="en"]').click();
	await expect(page).toHaveURL(/\/some\/where\/en\/report\/[^/]+\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

import { build, folderServer } from './folder.ts';
import { expect, liveCharts, test } from './site.ts';

const below = '/some/where';
const server = folderServer(build, below);
const port = 4184;

test.use({ baseURL: `http://localhost:${port}` });

test.beforeAll(() => new Promise<void>((ready) => server.listen(port, ready)));

test.afterAll(() => {
	server.closeAllConnections();
	server.close();
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

import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { expect, liveCharts, test } from './site.ts';

const build = join(import.meta.dirname, '../../build');
const below = '/some/where';

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.css': 'text/css',
	'.wasm': 'application/wasm'
};

/** A web server that knows files and folders, and nothing of the site. */
const server = createServer((request, response) => {
	void (async () => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		let file = join(build, decodeURIComponent(pathname.slice(below.length)));
		const found = pathname.startsWith(`${below}/`) && (await stat(file).catch(() => undefined));
		if (found && found.isDirectory()) file = join(file, 'index.html');
		const body = found ? await readFile(file).catch(() => undefined) : undefined;
		response.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? '' });
		response.end(body);
	})();
});

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

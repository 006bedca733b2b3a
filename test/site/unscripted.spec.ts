import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Detail } from '#model/detail.ts';
import { crawl, lost, type Crawl } from './crawl.ts';
import { build, folderServer } from './folder.ts';
import { expect, follow, test, widthOf } from './site.ts';

test.use({ javaScriptEnabled: false });

/** Pages that only an address typed or a frame elsewhere leads to. */
const unlinked = /^(?:en\/)?(?:report\/shell|embed)\//;

const filesIn = (folder: string, wanted: string) =>
	globSync(wanted, { cwd: join(build, folder) }).map((file) => file.replaceAll('\\', '/'));

const onePage = '/brief/unit/';

test.describe('by links alone', () => {
	test.describe.configure({ mode: 'default' });
	let site: Crawl;
	test.beforeAll(async ({ baseURL }) => {
		site = await crawl(new URL('/', baseURL));
	});

	test('no link is dead and every anchor is there', () => {
		expect(site.dead).toEqual([]);
		expect(lost(site).slice(0, 10)).toEqual([]);
	});

	test('every page that was made is reached', () => {
		const made = filesIn('.', '**/index.html')
			.map((file) => file.replace(/index\.html$/, ''))
			.filter((page) => !unlinked.test(page));
		expect(made.length).toBeGreaterThan(100);
		expect(made.filter((page) => !site.pages.has(`/${page}`))).toEqual([]);
	});

	test('every figure and section of every report has its place on its page', () => {
		const details = filesIn('data/detail', '*.json');
		expect(details.length).toBeGreaterThan(10);
		for (const file of details) {
			const text = readFileSync(join(build, 'data/detail', file), 'utf8');
			for (const { report, facts, sections } of (JSON.parse(text) as Detail).reports) {
				const anchors = site.pages.get(`/report/${report.report_id}/`)?.anchors ?? new Set();
				const wanted = [
					...facts.map(({ ordinal }) => `f${ordinal}`),
					...sections.map(({ ordinal }) => `s${ordinal}`)
				];
				expect(
					wanted.filter((anchor) => !anchors.has(anchor)),
					report.report_id
				).toEqual([]);
			}
		}
	});

	test('every unit has its checklist, its originals and its one page; every page says whose it is', () => {
		const units = [...site.pages].filter(([path]) => /^(?:\/en)?\/unit\//.test(path));
		expect(units.length).toBeGreaterThan(20);
		for (const [path, { marks, links }] of units) {
			expect([...marks], path).toEqual(
				expect.arrayContaining(['data-checklist', 'data-sources', 'data-prevails'])
			);
			const one = links.filter(({ pathname }) => pathname.includes(onePage));
			expect(one, path).toHaveLength(1);
		}
		const nobodys = [...site.pages].filter(([, { marks }]) => !marks.has('data-site'));
		expect(nobodys.map(([path]) => path).filter((path) => path !== '/404.html')).toEqual([]);
	});

	test('every download is linked', () => {
		const offered = filesIn('data/downloads', '**/*.*').filter(
			(file) => !/\.(?:br|gz)$/.test(file)
		);
		expect(offered.length).toBeGreaterThan(10);
		expect(offered.filter((file) => !site.files.has(`/data/downloads/${file}`))).toEqual([]);
	});

	test('other sites are led to by http, https and mail only', () => {
		const schemes = new Set(site.outside.map(({ protocol }) => protocol));
		expect(['http:', 'https:', 'mailto:']).toEqual(expect.arrayContaining([...schemes]));
	});
});

test('a site below a folder of any web server leads nowhere else', async () => {
	const below = '/a/b';
	const server = folderServer(build, below);
	await once(server.listen(0), 'listening');
	try {
		const { port } = server.address() as AddressInfo;
		const site = await crawl(new URL(`http://localhost:${port}${below}/`), 80);
		expect(site.dead).toEqual([]);
		expect(site.pages.size).toBeGreaterThanOrEqual(80);
		for (const path of site.pages.keys()) expect(path).toMatch(/^\/a\/b\//);
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 375, height: 700 } });

	test('from the overview to a unit’s page in plain words, a term explained, and a figure in its report', async ({
		page
	}) => {
		await page.goto('/');
		await follow(page, page.locator('a[href*="/unit/"]:visible'));
		await expect(page.locator('[data-checklist] tbody tr').first()).toBeVisible();
		await follow(page, page.locator(`a[href*="brief/unit/"]`));
		expect(await widthOf(page)).toBeLessThanOrEqual(375);

		const term = page.locator('button[popovertarget]').nth(1);
		const note = page.locator(`#${await term.getAttribute('popovertarget')}`);
		await expect(note).toBeHidden();
		await term.click();
		await expect(note).toBeInViewport();
		await expect(note).toContainText(await term.innerText());
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();

		await follow(page, page.locator('dd a[href*="#f"]'));
		await expect(page).toHaveURL(/\/report\/[^/]+\/#f\d+$/);
		await expect(page.locator('mark:target')).toBeInViewport();
	});

	test('the corrections made are a click away from any page, and whom to write to', async ({
		page
	}) => {
		await page.goto('/');
		const mail = page.locator('footer a[href^="mailto:"]');
		expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain('更正');
		await follow(page, page.locator('footer a[href*="/corrections/"]'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('更正记录');
	});
});

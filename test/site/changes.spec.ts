import { globSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from './site.ts';

const { getElementsByTagName, textContent } = DomUtils;

test.use({ javaScriptEnabled: false });

const dates = globSync('data/editions/*.csv')
	.map((file) => file.slice(-'2026-01-01.csv'.length, -'.csv'.length))
	.sort();

test('every edition is told, and the feed has the same ones', async ({ page, request }) => {
	await page.goto('/changes/');
	for (const date of dates) await expect(page.locator(`[id="${date}"] h2`)).toContainText(date);
	await page.locator('details summary').first().click();
	await expect(page.locator('details a').first()).toBeVisible();

	for (const feed of ['/changes/feed.xml', '/en/changes/feed.xml']) {
		const xml = parseDocument(await (await request.get(feed)).text(), { xmlMode: true });
		const entries = getElementsByTagName('entry', xml);
		expect(entries).toHaveLength(dates.length);
		const ids = getElementsByTagName('id', xml).map(textContent);
		expect(new Set(ids).size).toBe(dates.length + 1);
		expect(textContent(getElementsByTagName('updated', xml)[0] ?? [])).toContain(dates.at(-1));
		const base = xml.children.find((node) => 'attribs' in node)?.attribs['xml:base'] ?? '';
		for (const { attribs } of getElementsByTagName('link', xml)) {
			const address = new URL(attribs['href'] ?? '', new URL(base, `http://a${feed}`));
			expect((await request.get(address.pathname)).status(), address.pathname).toBe(200);
		}
	}
});

test('a report leads to the lasting address of its version, with the same figures', async ({
	page
}) => {
	await page.goto('/changes/');
	await page.locator('details summary').first().click();
	await page.locator('details a').first().click();
	const version = page.locator('main a:has(> code)');
	const name = await version.innerText();
	await version.click();
	await expect(page).toHaveURL(new RegExp(`/${name}/$`));
	await expect(page.locator('.notice')).toContainText('这是现在的版本');
	await expect(page.locator('tbody tr').first()).toBeVisible();
});

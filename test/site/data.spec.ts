import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { verify } from '#cli/commands/verify.ts';
import type { Shell } from '#cli/shell.ts';
import { expect, test } from './site.ts';

type Described = Readonly<{
	distribution: readonly Readonly<{ contentUrl: string; contentSize: string; sha256: string }>[];
}>;

for (const address of ['/data/', '/en/data/'])
	test(`${address} says of every file that it offers what the file is, to the byte`, async ({
		page
	}) => {
		await page.goto(address);
		const told = JSON.parse(
			await page.locator('script[type="application/ld+json"]').innerText()
		) as Described;
		const offered = await page
			.locator('a[download]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(offered.length).toBeGreaterThan(20);
		const files = told.distribution.map(({ contentUrl, ...rest }) => ({
			href: new URL(contentUrl, page.url()).href,
			...rest
		}));
		expect(files.map(({ href }) => href).sort()).toEqual(offered.toSorted());
		for (const { href, contentSize, sha256 } of files) {
			const body = await (await page.request.get(href)).body();
			expect(`${body.length} B`, href).toBe(contentSize);
			expect(createHash('sha256').update(body).digest('hex'), href).toBe(sha256);
		}
	});

test('what was downloaded can be looked at as one’s own data', async ({ page }) => {
	await page.goto('/data/');
	const name = 'jijian.zip';
	const archive = await (await page.request.get(`/data/downloads/${name}`)).body();
	await page
		.locator('input[type=file]:enabled')
		.setInputFiles([{ name, mimeType: 'application/zip', buffer: archive }]);
	await expect(page.getByRole('complementary', { name: '所看数据' })).toContainText(/\d+ 份报告/);
});

test('the site that was built is the one that is listed', async () => {
	const lines: string[] = [];
	const shell: Shell = {
		locale: 'en',
		print: (text) => Promise.resolve(void lines.push(text)),
		say: () => undefined,
		complain: (words, file) => void lines.push(`${file ?? ''} ${words.en}`),
		progress: () => undefined
	};
	const build = join(import.meta.dirname, '../../build');
	await verify(shell).parseAsync([build], { from: 'user' });
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatch(/^\d+ files are as listed, to the byte/);
});

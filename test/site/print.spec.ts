import { read } from '#read/read.ts';
import { expect, test } from './site.ts';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

for (const way of ['/', '/?region=510000&kind=', '/region/421200/'])
	test(`${way} is one sheet of A4, with filters, date and sources on it`, async ({ page }) => {
		await page.goto(way);
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
		await page.emulateMedia({ media: 'print' });
		const today = new Date().getFullYear().toString();
		await expect(page.locator('.print').first()).toContainText(`打印于 ${today}`);
		await expect(page.locator('.print').last()).toContainText('来源');
		await expect(page.locator('.print').first()).toBeVisible();

		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
		expect(pagesOf(pdf)).toBe(1);
		const { text } = await read({ name: 'print.pdf', bytes: new Uint8Array(pdf) });
		for (const words of ['打印于', '需要复核', '比上年有什么变化', '来源：各单位公布']) {
			expect(text).toContain(words);
		}
	});

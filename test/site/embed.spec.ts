import { charts } from '#chart/charts/index.ts';
import { expect, liveCharts, test, violations, widthOf } from './site.ts';

const [first] = charts;

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const { id, title } of charts)
		test(`the chart ${id} stands on a page of its own`, async ({ page }) => {
			await page.goto(`/embed/all/${id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title['zh-CN']);
			await expect(page.locator('header, footer')).toHaveCount(0);
			const picture = page.getByRole('img');
			await expect(picture).toBeVisible();
			const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
			await expect.poll(width).toBeGreaterThan(300);
		});
});

test('a frame on another page shows it, and nothing scrolls sideways at 320 px', async ({
	page,
	baseURL
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(`/en/embed/all/${first?.id}/`);
	expect(await widthOf(page)).toBeLessThanOrEqual(320);
	expect(await violations(page)).toEqual([]);

	await page.goto('/changes/');
	await page.evaluate((address) => {
		const frame = Object.assign(document.createElement('iframe'), { src: address, title: 'a' });
		document.body.replaceChildren(frame);
	}, `${baseURL}/embed/all/${first?.id}/`);
	await expect(page.frameLocator('iframe').getByRole('img')).toBeVisible();
});

test('the menu of a chart gives the code of the frame and the address of the picture', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/');
	const chart = page.locator(`[data-chart="${first?.id}"]`);
	await liveCharts(page);
	const copy = async (name: string) => {
		await chart.getByRole('button', { name: /^导出/ }).click();
		await chart.getByRole('button', { name }).click();
		await expect(chart.getByRole('log')).toHaveText('已复制');
	};
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await copy('复制嵌入代码');
	await expect.poll(copied).toContain(`src="${baseURL}/embed/all/${first?.id}/"`);
	await copy('复制图片地址');
	await expect.poll(copied).toMatch(/\.svg$/);
	const image = await copied();
	expect((await page.request.get(image)).headers()['content-type']).toContain('image/svg+xml');
});

import { execFileSync } from 'node:child_process';
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { read } from '#read/read.ts';
import { blocksOf } from '../read/writers/blocks.ts';
import { docx } from '../read/writers/docx.ts';
import { pdf, pdfOf } from '../read/writers/pdf.ts';
import { zip } from '../read/writers/zip.ts';
import { expect, test, unfold, violations, widthOf } from './site.ts';

const embedded = 'data/reports/ningxian-2021.txt';
const folder = mkdtempSync(join(tmpdir(), 'jijian-check-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of its own for each test. */
function file(name: string, bytes: Uint8Array | string) {
	const path = join(mkdtempSync(join(folder, 'of-')), name);
	writeFileSync(path, bytes);
	return path;
}

/** Opens the page, and waits until it can be given a draft. */
async function open(page: Page, way = '/check/') {
	await page.goto(way);
	await expect(page.locator('.zone button')).toBeEnabled();
}

async function give(page: Page, paths: string | string[], way = '/check/') {
	await open(page, way);
	await page.locator('input[type=file]').setInputFiles(paths);
}

/** What the page saves of the drafts that it has checked. */
async function saved(page: Page): Promise<unknown[]> {
	const promised = page.waitForEvent('download');
	await page.getByRole('button', { name: '保存结果（JSON）' }).click();
	return lines(readFileSync(await (await promised).path(), 'utf8'));
}

const lines = (text: string) =>
	text
		.trim()
		.split('\n')
		.map((line) => ({ ...(JSON.parse(line) as object), file: '' }));

/** What the shell prints of a file. */
const extracted = (path: string) =>
	lines(
		execFileSync('node', ['src/cli/main.ts', 'extract', path, '--json'], {
			encoding: 'utf8',
			env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }
		})
	);

const originals = process.env.JIJIAN_ORIGINALS;
const texts = [
	embedded,
	...(originals ? readdirSync(originals).filter((name) => name.endsWith('.txt')) : []).map((name) =>
		join(originals ?? '', name)
	)
];
for (const path of texts)
	test(`the page finds in ${path.split('/').at(-1)} what the shell finds`, async ({ page }) => {
		await give(page, path);
		await expect(page.getByRole('status')).toHaveText('核对完毕。');
		expect(await saved(page)).toEqual(extracted(path));
	});

for (const [kind, write] of Object.entries({ docx, pdf }))
	test(`a report as .${kind} is read as in the shell, and no request goes out but for the site's own program`, async ({
		page,
		baseURL
	}) => {
		const blocks = blocksOf(
			await read({ name: embedded, bytes: new Uint8Array(readFileSync(embedded)) })
		);
		const path = file(`report.${kind}`, write(blocks));
		await open(page);
		const asked: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()}`);
		});
		await page.locator('input[type=file]').setInputFiles(path);
		await expect(page.getByRole('status')).toHaveText('核对完毕。');
		expect(await saved(page)).toEqual(extracted(path));
		const own = `GET ${baseURL}/_app/immutable/`;
		expect(asked.filter((request) => !request.startsWith(own))).toEqual([]);
	});

test('findings stand beside their sentences with the way to mend them, and a figure leads to its place', async ({
	page
}) => {
	await give(page, embedded);
	const findings = page.locator('[data-part=findings]');
	await expect(findings.locator('blockquote').first()).toBeVisible();
	await findings.getByText('怎样改').first().click();
	await expect(findings.locator('details dd').first()).toBeVisible();

	const figure = page.locator('[data-part=figures] td a[href^="#f"]').first();
	const words = await figure.innerText();
	await figure.click();
	await expect(page.locator(':target')).toContainText(words);
	await expect(page.locator(':target')).toBeInViewport();
});

test('what is pasted is checked like a file, and what it does not say is named', async ({
	page
}) => {
	await open(page);
	await page.getByLabel('或粘贴报告正文').fill('一、概况\n全年预算100万元，支出120万元。');
	await page.getByRole('button', { name: '核对粘贴的正文' }).click();
	await expect(page.getByText('没有认出').first()).toBeVisible();
	await expect(page.locator('[data-part=figures]')).toContainText('120万元');
});

test('earlier years of the unit are listed when they are asked for', async ({ page }) => {
	await give(page, embedded);
	await page.getByRole('button', { name: '列出本站收录的往年报告' }).click();
	await expect(page.locator('[data-part=earlier] table')).toContainText('2021');
	await expect(page.locator('[data-part=earlier] a[href*="/unit/"]')).toBeVisible();
});

test('a draft is set among the reports of other units of its type', async ({ page }) => {
	await give(page, 'data/reports/demo/210522-water-2024.txt');
	const among = page.locator('[data-part=among]');
	await among.getByRole('button').click();
	const rate = among.getByRole('row', { name: '预算执行率' });
	await expect(rate.getByRole('cell')).toHaveText([
		/%$/,
		/%$/,
		/%$/,
		/%$/,
		/%$/,
		/^([5-9]|\d\d+)$/
	]);
	await expect(among).toContainText('示例报告');
});

test('what cannot be read is said in words, and the page goes on', async ({ page }) => {
	const huge = file('huge.txt', '');
	truncateSync(huge, 101 << 20);
	const packed = ['word/document.xml', '_rels/.rels'].map((name) => ({ name, content: 'x' }));
	const files: [path: string, words: RegExp][] = [
		[huge, /超过 100 MB/],
		[file('scan.docx', Buffer.from('\x89PNG\r\n', 'latin1')), /内容其实是/],
		[file('program.docx', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(900)])), /程序/],
		[file('locked.docx', zip(packed, 1)), /密码/],
		[file('scan.pdf', pdfOf([[{ from: [10, 10], to: [200, 10] }]])), /扫描件/],
		[file('broken.pdf', '%PDF-1.4 and no more'), /损坏/],
		[file('picture.png', Buffer.from('\x89PNG\r\n', 'latin1')), /PNG 图片/]
	];
	await give(
		page,
		files.map(([path]) => path)
	);
	await expect(page.getByRole('status')).toHaveText('核对完毕。');
	for (const [path, words] of files)
		await expect(page.locator('.failure', { hasText: path.split('/').at(-1) ?? '' })).toContainText(
			words
		);

	await page.locator('input[type=file]').setInputFiles(embedded);
	await expect(page.locator('[data-part=findings]')).toBeVisible();
	await expect(page.locator('.failure')).toHaveCount(0);
});

test('a long work shows how far it is and can be cancelled', async ({ page }) => {
	const content = readFileSync(embedded);
	const many = Array.from({ length: 1500 }, (_, i) => ({ name: `${i}.txt`, content }));
	await give(page, file('many.zip', zip(many)));
	await expect(page.getByText(/第 \d+ 份，共 1500 份/)).toBeVisible();
	await page.getByRole('button', { name: '停止' }).click();
	await expect(page.getByRole('status')).toHaveText('已停止。');
	const reached = await page.locator('.files li').count();
	expect(reached).toBeLessThan(1500);
	await expect(page.getByRole('button', { name: '停止' })).toHaveCount(0);

	await page.locator('input[type=file]').setInputFiles(embedded);
	await expect(page.getByRole('status')).toHaveText('核对完毕。');
	await expect(page.locator('.files li')).toHaveCount(1);
});

test('a file is dropped', async ({ page }) => {
	await open(page);
	const dropped = await page.evaluateHandle(
		(text) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], 'dropped.txt'));
			return transfer;
		},
		readFileSync(embedded, 'utf8')
	);
	await page.locator('.zone').dispatchEvent('drop', { dataTransfer: dropped });
	await expect(page.locator('.files')).toContainText('dropped.txt');
});

test('the keyboard chooses a file', async ({ page }) => {
	await open(page);
	const chooser = page.waitForEvent('filechooser');
	await page.locator('.zone button').press('Enter');
	await (await chooser).setFiles(embedded);
	await expect(page.locator('.files')).toContainText('ningxian-2021.txt');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`a checked draft, ${colorScheme}: axe finds nothing, nothing scrolls sideways at 320 px`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await give(page, embedded, '/en/check/');
		await expect(page.getByRole('status')).toHaveText('Done.');
		await unfold(page);
		expect(await violations(page)).toEqual([]);

		await page.setViewportSize({ width: 320, height: 640 });
		expect(await widthOf(page)).toBeLessThanOrEqual(320);
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says that it needs one, and names the command', async ({ page }) => {
		await page.goto('/check/');
		await expect(page.locator('noscript .notice')).toContainText('jijian audit');
	});
});

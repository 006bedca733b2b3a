import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { namesBelow } from '#cli/folder.ts';
import { compressSite } from '#cli/publish/compress.ts';
import { writeSearch } from '#cli/publish/search.ts';
import { shellOf } from '#cli/shell.ts';
import type { Detail } from '#model/detail.ts';
import { phrases } from '../site/phrases.ts';
import { launch } from './browser.ts';
import { median, ms, tell } from './measure.ts';
import { serveSite } from './site-server.ts';

// How long a search takes on a line of 10 Mbit/s and 40 ms, once its page is loaded: in the built site, and in one of 5,000 reports. `npm run build` comes before.
const build = resolve('build');
const bar = 300;

/** Milliseconds from asking until what was found is there, by a reader who has asked nothing before. */
async function took(browser: Browser, address: string, query: string): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	const bytes = 10e6 / 8;
	await session.send('Network.emulateNetworkConditions', {
		...{ offline: false, latency: 40, downloadThroughput: bytes, uploadThroughput: bytes }
	});
	await page.goto(`${address}/search/`, { waitUntil: 'networkidle', timeout: 120_000 });
	const time = await page.evaluate(async (query) => {
		const input = document.querySelector<HTMLInputElement>('main input[name=q]');
		if (!input?.form) throw new Error('There is nothing to ask');
		input.value = query;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		const began = performance.now();
		input.form.requestSubmit();
		const isThere = () =>
			document.querySelector('[data-search=found]') && document.querySelector('h3 a');
		while (!isThere()) await new Promise(requestAnimationFrame);
		return performance.now() - began;
	}, query);
	await context.close();
	return time;
}

async function measure(what: string, replaced: ReadonlyMap<string, string> = new Map()) {
	const { address, server } = await serveSite(build, replaced);
	const browser = await launch();
	const times: number[] = [];
	for (const [query] of phrases) times.push(await took(browser, address, query));
	await browser.close();
	server.close();
	const most = Math.max(...times);
	tell(`${what}: a search, median of ${times.length}`, ms(median(times)));
	tell(`${what}: the slowest of them`, ms(most), { text: `≤ ${bar} ms`, holds: most <= bar });
}

/** As many reports as there are times the built ones, no two texts alike: figures differ, and one character in 25. */
function multiply(from: string, to: string, times: number): number {
	let reports = 0;
	for (let copy = 0; copy < times; copy++)
		for (const name of readdirSync(from).filter((name) => name.endsWith('.json'))) {
			const detail = JSON.parse(readFileSync(join(from, name), 'utf8')) as Detail;
			const copied = (id: string) => (copy ? id.replace('-', `-${copy}c`) : id);
			const content: Detail = {
				...detail,
				units: detail.units.map((unit) => ({ ...unit, unit_id: copied(unit.unit_id) })),
				reports: detail.reports.map(({ report, text, ...rest }) => ({
					...rest,
					text: copy ? altered(text, copy) : text,
					report: {
						...report,
						report_id: copied(report.report_id),
						unit_id: copied(report.unit_id)
					}
				}))
			};
			writeFileSync(join(to, `${copy}-${name}`), JSON.stringify(content));
			reports += detail.reports.length;
		}
	return reports;
}

const altered = (text: string, copy: number) =>
	text.replace(/\d|[一-鿿]/g, (character, at: number) => {
		if (character <= '9') return String((Number(character) * 3 + copy * 7 + at) % 10);
		if ((at * 7919 + copy * 104_729) % 25 > 0) return character;
		return String.fromCharCode(0x4e00 + ((character.charCodeAt(0) + copy * 131 + at) % 3000));
	});

await measure('built site');

const folder = await mkdtemp(join(tmpdir(), 'jijian-search-'));
mkdirSync(join(folder, 'data/detail'), { recursive: true });
const reports = multiply(join(build, 'data/detail'), join(folder, 'data/detail'), 15);
const began = performance.now();
await writeSearch(folder, shellOf('en'));
tell(`${reports} reports: index written in`, ms(performance.now() - began));
await rm(join(folder, 'data/detail'), { recursive: true });
await compressSite(folder, shellOf('en'));
const names = (await namesBelow(folder)).filter((name) => !/\.(?:br|gz)$/.test(name));
const sizes = (ending: string) =>
	names.reduce(
		(sum, name) =>
			sum + (statSync(join(folder, name + ending), { throwIfNoEntry: false })?.size ?? 0),
		0
	);
tell(`${reports} reports: files of the index`, String(names.length));
tell(`${reports} reports: index, as it is`, `${(sizes('') / 1e6).toFixed(1)} MB`);
tell(`${reports} reports: index, brotli`, `${(sizes('.br') / 1e6).toFixed(1)} MB`);
await measure(
	`${reports} reports`,
	new Map(names.map((name) => [`/${name}`, join(folder, name)] as const))
);
await rm(folder, { recursive: true });

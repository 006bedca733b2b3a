import type { Page } from '@playwright/test';
import { launch, taken, yardstick } from './browser.ts';
import { median, ms, tell } from './measure.ts';
import { serveDemo } from './site-demo.ts';

// The built site in a real browser, with as many reports as a county, a province, the country may have; `npm run build` comes before.
const changes = 30;
/** Milliseconds from the beginning of the navigation until the engine answers. */
async function untilReady(page: Page, address: string): Promise<number> {
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (document.documentElement?.dataset.engine !== 'ready') return;
			Object.assign(window, { ready: performance.now() });
			observer.disconnect();
		}).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-engine'] });
	});
	await page.goto(address);
	const handle = await page.waitForFunction(
		() => (window as never as { ready?: number }).ready,
		undefined,
		{ timeout: 300_000 }
	);
	return (await handle.jsonValue()) ?? NaN;
}

/** Milliseconds from a choice until all charts have changed, and until the page is quiet. */
async function choose(page: Page, name: string, value: string) {
	return page.evaluate(
		async ([name, value]) => {
			const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
			if (!select) throw new Error(`no ${name}`);
			const start = performance.now();
			const last = { charts: start, page: start };
			const charts = document.querySelectorAll('[data-chart]').length;
			const redrawn = new Set<Element>();
			const seen = new MutationObserver((records) => {
				last.page = performance.now();
				for (const { target } of records) {
					const element = target instanceof Element ? target : target.parentElement;
					const chart = element?.closest('[data-chart]');
					if (!chart) continue;
					redrawn.add(chart);
					last.charts = last.page;
				}
			});
			seen.observe(document.querySelector('main') as Element, {
				childList: true,
				subtree: true,
				characterData: true,
				attributes: true
			});
			const options = [...select.options].map((option) => option.value);
			const other = options[(options.indexOf(select.value) + 1) % options.length];
			select.value = (select.value === value ? other : value) as string;
			select.dispatchEvent(new Event('change', { bubbles: true }));
			const [quiet, patience] = [500, 20_000];
			const waits = () => {
				const now = performance.now();
				const isDone = redrawn.size === charts && now - last.page > quiet;
				return !isDone && now - start < patience;
			};
			while (waits()) await new Promise((resolve) => setTimeout(resolve, 50));
			if (redrawn.size === 0) throw new Error(`${name}=${value} changed nothing`);
			seen.disconnect();
			return { charts: last.charts - start, page: last.page - start };
		},
		[name, value]
	);
}

const p95 = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;

/** Filters one after another, none twice in a row. */
async function choices(page: Page) {
	const values = (name: string) =>
		page
			.locator(`select[name="${name}"] option`)
			.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
	const of = {
		year: await values('year'),
		unit_type: await values('unit_type'),
		kind: await values('kind')
	};
	const names = Object.keys(of) as (keyof typeof of)[];
	const turns = { year: 0, unit_type: 0, kind: 0 };
	return Array.from({ length: changes }, (_, i) => {
		const name = names[i % names.length] ?? 'year';
		const value = of[name][++turns[name] % of[name].length] ?? '';
		return [name, value] as const;
	});
}

async function measured(
	reports: number,
	bars: { ready?: number; change?: number; memory?: number }
) {
	const { address, server } = await serveDemo(reports);
	const of = `${reports.toLocaleString('en')} reports: `;

	const ready: number[] = [];
	for (let n = 0; n < (bars.change === undefined ? 5 : 3); n++) {
		const browser = await launch();
		ready.push(await untilReady(await browser.newPage(), address));
		await browser.close();
	}
	tell(
		`${of}engine ready`,
		ms(median(ready)),
		bars.ready
			? { text: `at most ${ms(bars.ready)}`, holds: median(ready) <= bars.ready }
			: undefined
	);

	if (bars.change !== undefined) {
		const browser = await launch();
		const page = await browser.newPage();
		await untilReady(page, address);
		await page.waitForTimeout(2000);
		const list = await choices(page);
		for (const [name, value] of list.slice(-3)) await choose(page, name, value);
		const before = await taken(browser);
		const times: Awaited<ReturnType<typeof choose>>[] = [];
		for (const [name, value] of list) times.push(await choose(page, name, value));
		const after = await taken(browser);
		await browser.close();

		const charts = times.map((time) => time.charts);
		const cpu = (after.cpu - before.cpu) / changes;
		tell(`${of}filter to all charts, median`, ms(median(charts)));
		tell(`${of}filter to all charts, p95 of ${changes}`, ms(p95(charts)), {
			text: `at most ${ms(bars.change)}`,
			holds: p95(charts) <= bars.change
		});
		tell(`${of}filter to the whole page, median`, ms(median(times.map((time) => time.page))));
		tell(`${of}processor time a filter, the whole page`, ms(cpu));
		tell(
			`${of}memory of the tab with its worker`,
			`${after.memory.toFixed(0)} MB`,
			bars.memory
				? { text: `at most ${bars.memory} MB`, holds: after.memory <= bars.memory }
				: undefined
		);
	}
	server.close();
}

await yardstick();
await measured(2000, { ready: 2000 });
await measured(100_000, { ready: 3000, change: 100 });
await measured(2_200_000, { change: 300, memory: 1500 });

import type { Page } from '@playwright/test';
import { launch, yardstick } from './browser.ts';
import { median, ms, tell } from './measure.ts';
import { serveDemo } from './site-demo.ts';

// The list of units on the page of comparisons, with the units of a country: from a key to the list that it finds; `npm run build` comes before.
const reports = 2_200_000;
const bar = 100;

/** What is typed: initials, parts of names, both. */
const typed = ['jyj', 'czj', '教育', '水利 河', 'xz'];

/** Milliseconds from each key until the list stands as it stays. */
async function keys(page: Page, text: string): Promise<number[]> {
	const field = page.getByRole('combobox').first();
	await field.fill('');
	const times: number[] = [];
	for (const key of text) {
		const took = page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let [start, last] = [0, 0];
					const seen = new MutationObserver(() => (last = performance.now()));
					seen.observe(document.body, { childList: true, subtree: true, characterData: true });
					document.addEventListener(
						'input',
						({ timeStamp }) => {
							start = last = timeStamp;
							const quiet = setInterval(() => {
								if (performance.now() - last < 400) return;
								clearInterval(quiet);
								seen.disconnect();
								resolve(last - start);
							}, 50);
						},
						{ once: true, capture: true }
					);
				})
		);
		await page.waitForTimeout(50);
		await page.keyboard.insertText(key);
		times.push(await took);
	}
	return times;
}

await yardstick();
const { address, server } = await serveDemo(reports);
const browser = await launch();
const page = await browser.newPage();
await page.goto(`${address}/compare/`);
const field = page.getByRole('combobox').first();
await field.and(page.locator(':enabled')).waitFor({ timeout: 300_000 });
await field.click();
await page.getByRole('option').first().waitFor();
const first = await keys(page, 'z');
tell('220,000 units: the first key after the names are there', ms(first[0] ?? NaN));
await page.waitForTimeout(5000);
const times: number[] = [];
for (const text of typed) times.push(...(await keys(page, text)));
tell(`220,000 units: from a key to its list, median of ${times.length}`, ms(median(times)), {
	text: `at most ${bar} ms`,
	holds: median(times) <= bar
});
tell('220,000 units: from a key to its list, the slowest', ms(Math.max(...times)));
await browser.close();
server.close();

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import type { ListedFile } from '#model/manifest.ts';
import type { Profile } from '#model/site.ts';
import { folderOf, reports } from './corpus.ts';
import { takenIn, type Taken } from './gauge.ts';
import { tell } from './measure.ts';

// What it takes to make a site of ever more reports, step by step, as `npm run build` does.
const sizes = [500, 2000, 5000] as const;
const bars = { minutes: 10, memory: 3800, growth: 1.25 };

const gauge = resolve('test/bench/gauge.ts');
const main = 'src/cli/main.ts';
const steps = {
	'build-data': [main, 'build-data'],
	'vite build': ['node_modules/vite/bin/vite.js', 'build'],
	publish: [main, 'publish', 'build']
};

/** What `npm run build` needs beside the reports. */
const needed = [
	...['src', 'static', 'package.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'],
	...['site.json', 'regions.csv', 'unit-types.csv', 'thresholds.json'].map((name) => `data/${name}`)
];

/** The project in a folder of its own, with so many reports that were read. */
async function projectOf(count: number): Promise<string> {
	const folder = await folderOf(reports(count));
	const made = resolve('static/data');
	for (const name of needed)
		cpSync(name, join(folder, name), {
			recursive: true,
			filter: (from) => !resolve(from).startsWith(made)
		});
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	await run(folder, [main, 'ingest'], 'internal');
	return folder;
}

type Step = Taken & Readonly<{ seconds: number }>;

/** Runs one command of Node in a folder; it must succeed. */
async function run(folder: string, args: readonly string[], profile: Profile): Promise<Step> {
	const file = join(folder, 'taken');
	const start = performance.now();
	const running = spawn(process.execPath, ['--import', gauge, ...args], {
		cwd: folder,
		stdio: 'ignore',
		env: { ...process.env, JIJIAN_GAUGE: file, JIJIAN_PROFILE: profile }
	});
	const [code] = (await once(running, 'close')) as [number | null];
	if (code !== 0) throw new Error(`${args.join(' ')} failed in ${folder}`);
	return { ...(await takenIn(file)), seconds: (performance.now() - start) / 1000 };
}

type Built = Readonly<{ reports: number; pages: number; cpu: number; memory: number }>;

/** Builds a site and says what each step took; what they took together, and how many files there are. */
async function build(folder: string, what: string, profile: Profile) {
	const taken: Step[] = [];
	for (const [name, args] of Object.entries(steps)) {
		const step = await run(folder, args, profile);
		tell(`${what}: ${name}`, `${step.seconds.toFixed(0)} s`);
		tell(`${what}: ${name}, processor time`, seconds(step.cpu));
		tell(`${what}: ${name}, peak memory`, `${step.memory.toFixed(0)} MB`);
		taken.push(step);
	}
	const listed = readFileSync(join(folder, 'build/manifest.json'), 'utf8');
	const { files } = JSON.parse(listed) as { files: ListedFile[] };
	const pages = files.filter(({ name }) => name.endsWith('.html')).length;
	const bytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
	tell(`${what}: pages`, String(pages));
	tell(`${what}: files`, String(files.length));
	tell(`${what}: bytes, with the compressed forms`, `${(bytes / 1e6).toFixed(0)} MB`);
	return {
		pages,
		cpu: taken.reduce((sum, { cpu }) => sum + cpu, 0),
		memory: Math.max(...taken.map(({ memory }) => memory))
	};
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(0)} s`;

tell('load of the machine before', (loadavg()[0] ?? 0).toFixed(1));
tell('cores', String(availableParallelism()));

const built = [];
for (const reports of sizes) {
	const folder = await projectOf(reports);
	if (reports === sizes[0]) await build(folder, `${reports} reports, public`, 'public');
	built.push({ reports, ...(await build(folder, `${reports} reports`, 'internal')) });
	await rm(folder, { recursive: true });
}
const [few, some, many] = built as [Built, Built, Built];

tell(`${many.reports} reports: all steps, processor time`, seconds(many.cpu), {
	text: `at most ${bars.minutes} min: one core alone takes no longer`,
	holds: many.cpu <= bars.minutes * 60_000
});
tell(`${many.reports} reports: peak memory`, `${many.memory.toFixed(0)} MB`, {
	text: 'at most 4 GB',
	holds: many.memory <= bars.memory
});

/** What a report more takes, from one size of the site to the next: what every site takes is no part of it. */
const each = (of: 'pages' | 'cpu', from: Built, to: Built) =>
	(to[of] - from[of]) / (to.reports - from.reports);

for (const [of, what] of [
	['pages', 'pages'],
	['cpu', 'processor time']
] as const) {
	const growth = each(of, some, many) / each(of, few, some);
	tell(`${what} a report more, of many to of few`, `× ${growth.toFixed(2)}`, {
		text: `at most ${bars.growth}`,
		holds: growth <= bars.growth
	});
}

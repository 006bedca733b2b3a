import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { folderOf, jijian, report } from '../jijian.ts';

const own = JSON.parse(await readFile('data/site.json', 'utf8')) as object;
const settings = (more: object = {}) => JSON.stringify({ ...own, logo: null, ...more });

afterEach(() => void delete process.env.JIJIAN_PROFILE);

const ingested = await folderOf({
	'data/reports/a.txt': report(2021),
	'data/reports/b.txt': report(2022)
});
await jijian(ingested, 'ingest');

/** A folder with ingested reports and settings, and what it says when its data are made for someone. */
async function made(profile: string, site: string | undefined) {
	const folder = await folderOf({});
	await cp(ingested, folder, { recursive: true });
	if (site !== undefined) await writeFile(join(folder, 'data/site.json'), site);
	process.env.JIJIAN_PROFILE = profile;
	return { folder, ...(await jijian(folder, 'build-data')) };
}

/** The same with its data where a build has them. */
async function built(profile: string) {
	const { folder } = await made(profile, settings());
	await cp(join(folder, 'static/data'), join(folder, 'build/data'), { recursive: true });
	return folder;
}

test.each([
	['an unknown profile', 'extern', settings(), /^JIJIAN_PROFILE：没有“extern”这种发布范围；.*\n$/],
	['no settings for the public', 'public', undefined, /^data\/site\.json：没有这个文件；.*\n$/],
	[
		'an unknown key',
		'public',
		settings({ colour: 1 }),
		/^site\.json colour：没有设置项“colour”；.*\n$/
	],
	[
		'a wrong region',
		'internal',
		settings({ region: '43' }),
		/^site\.json region：没有行政区划代码“43”；.*\n$/
	],
	[
		'a logo that is not there',
		'public',
		settings({ logo: 'x.svg' }),
		/^data\/site\.json logo：没有图片 static\/x\.svg；.*\n$/
	]
])('%s is one clear line, and nothing is made', async (_, profile, site, words) => {
	const { folder, code, stderr } = await made(profile, site);
	expect(stderr).toMatch(words);
	expect(code).toBe(1);
	expect(await readdir(folder)).not.toContain('static');
});

test('data made for the bureau are not published as the public’s', async () => {
	const folder = await built('internal');
	process.env.JIJIAN_PROFILE = 'public';
	const { code, stderr } = await jijian(folder, 'publish', 'build');
	expect(code).toBe(1);
	expect(stderr).toBe(
		'build：其中的数据属于 internal 版，与 JIJIAN_PROFILE 不符；请重新运行 npm run build\n'
	);
});

test('a site with a telephone number in it is not published, but moved out of the way', async () => {
	const folder = await built('public');
	await writeFile(join(folder, 'build/about.html'), '<p>值班电话：0934-6622110</p>');
	const { code, stderr } = await jijian(folder, 'publish', 'build');
	expect(code).toBe(1);
	expect(stderr).toContain('build/about.html：1:9 电话号码 0934-662****；');
	expect(stderr).toContain('build：未通过脱敏检查');
	expect(await readdir(folder)).toContain('build.refused');
	expect(await readdir(folder)).not.toContain('build');
});

test('a report that is withheld since is found in the data that still hold it', async () => {
	const folder = await built('public');
	const csv = await readFile(join(folder, 'data/normalised/report.csv'), 'utf8');
	const [report_id = ''] = csv.split('\n')[1]?.split(',') ?? [];
	const site = settings({ withheld: [{ report_id, reason: '更正中' }] });
	await writeFile(join(folder, 'data/site.json'), site);

	const { code, stderr } = await jijian(folder, 'publish', 'build');
	expect(code).toBe(1);
	expect(stderr).toContain(`不公开的报告或单位 ${report_id}；请删去该文件，重新运行 npm run build`);
	expect(stderr).toMatch(
		/build\/data\/detail\/621026-2021\.json：\/reports\/0\/report\/report_id /
	);
	expect(stderr).toMatch(/build\/data\/evaluation\.[0-9a-f]+\.duckdb：evaluation\.report_id \d+ /);
});

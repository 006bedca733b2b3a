import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BadSetting } from '#table/setting.ts';
import { site } from '#table/site.ts';
import { reference } from '../reference.ts';

const known = {
	regions: new Set(reference.regions.map(({ code }) => code)),
	reports: new Set(['430682-abcdefgh-2021-whole'])
};
const own = JSON.parse(readFileSync('data/site.json', 'utf8')) as object;
const settled = (more: object) => site(JSON.stringify({ ...own, ...more }), known);

const complaint = (json: string) => {
	try {
		site(json, known);
	} catch (error) {
		if (error instanceof BadSetting) return error.words;
		throw error;
	}
	throw new Error('was taken');
};

test('the settings that come with the project hold', () => {
	expect(settled({})).toMatchObject({ findings: 'none', listed: 'all', withheld: [] });
});

test('lists, a region and an address are taken, the address with a slash at its end', () => {
	const report_id = '430682-abcdefgh-2021-whole';
	const more = {
		region: '430682',
		address: 'https://example.org/jixiao',
		measures: ['spent'],
		listed: [report_id],
		withheld: [{ report_id, reason: '更正中' }]
	};
	expect(settled(more)).toMatchObject({ ...more, address: 'https://example.org/jixiao/' });
});

test.each<[string, object, string]>([
	['an unknown key', { colour: 'red' }, 'site.json colour：没有设置项'],
	['an unknown key within', { contact: { phone: '1' } }, 'site.json contact.phone：没有设置项'],
	['a missing key', { listed: undefined }, 'site.json listed：缺少这一项'],
	['an unknown region', { region: '999999' }, 'site.json region：没有行政区划代码“999999”'],
	[
		'an unknown report withheld',
		{ withheld: [{ report_id: 'x', reason: 'y' }] },
		'site.json withheld.0.report_id：没有报告“x”'
	],
	['an unknown report listed', { listed: ['x'] }, 'site.json listed.0：没有报告“x”'],
	['an unknown measure', { measures: ['spend'] }, 'site.json measures.0：没有指标“spend”'],
	['no list', { measures: 'some' }, 'site.json measures：应是 "all" 或一列'],
	['no way to report a mistake', { contact: {} }, 'site.json contact：至少要有'],
	[
		'a script as an address',
		{ contact: { url: 'javascript:alert(1)' } },
		'site.json contact.url：应是以 http'
	],
	['a picture elsewhere', { logo: '../secret.png' }, 'site.json logo：应是 static'],
	['an empty name', { name: { 'zh-CN': ' ', en: 'x' } }, 'site.json name.zh-CN：应是不为空'],
	['findings of a kind', { findings: 'all' }, 'site.json findings：应是 "none"']
])('%s is refused in one line with its place', (_, more, words) => {
	const said = complaint(JSON.stringify({ ...own, ...more }));
	expect(said['zh-CN']).toContain(words);
	expect(said.en).toMatch(/^site\.json [\w.-]+: /);
	expect(said['zh-CN'] + said.en).not.toContain('\n');
});

test.each(['{', '"all"', 'null'])('%s is no settings', (json) => {
	expect(complaint(json)['zh-CN']).toMatch(/^site\.json 1：/);
});

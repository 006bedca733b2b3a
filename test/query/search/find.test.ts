import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything } from '#query/filter.ts';
import { finder, termsOf } from '#query/search/find.ts';
import { lettersOf } from '#query/search/letters.ts';
import { indexed, loadOf } from './indexed.ts';

const idsOf = (found: readonly { report: { report_id: string } }[]) =>
	found.map(({ report }) => report.report_id);

test('any letters that stand together are found, exactly where they stand', async () => {
	const text = fc.string({ unit: fc.constantFrom(...'预算执行率12.,。 \n'), maxLength: 60 });
	await fc.assert(
		fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), text, async (texts, query) => {
			const { terms } = termsOf(query);
			fc.pre(terms.length > 0);
			const reports = texts.map((text) => ({
				text,
				unit: '某',
				region: ['110000', '京'] as const
			}));
			const found = await (await indexed(reports)).reports(terms, everything);

			const whole = texts.map((text) => lettersOf(`京 某 某\n${text}`).letters.join(''));
			const places = (text: string, letters: string) =>
				[...text].flatMap((_, i) => (text.startsWith(letters, i) ? [i] : []));
			const expected = whole.flatMap((text, i) => {
				const own = terms.map((term) => places(text, lettersOf(term).letters.join('')));
				return own.every((some) => some.length > 0) ? [[`${i}`, own.flat().toSorted(byValue)]] : [];
			});
			const byId = Object.fromEntries(
				found.map(({ report, stretches }) => [report.report_id, stretches.map(([first]) => first)])
			);
			expect(byId).toEqual(Object.fromEntries(expected));
		}),
		{ numRuns: 300 }
	);
});

const byValue = (a: number, b: number) => a - b;

describe('a filter', () => {
	const reports = [
		{ text: '预算执行', year: 2021, region: ['430682', '临湘市'], type: '网信办' },
		{ text: '预算执行', year: 2022, region: ['430600', '岳阳市'], kind: 'monitoring' },
		{ text: '预算执行', year: 2023, region: ['130225', '乐亭县'], kind: 'project' }
	] as const;
	test.each([
		['year', [2022, 2023], ['2', '1']],
		['region', ['430000'], ['1', '0']],
		['region', ['430682', '130225'], ['2', '0']],
		['unit_type', ['网信办'], ['0']],
		['kind', ['project', 'monitoring'], ['2', '1']]
	])('of %s %o leaves %o, the latest first', async (name, values, left) => {
		const { reports: find } = await indexed(reports);
		expect(idsOf(await find(['预算执行'], { ...everything, [name]: values }))).toEqual(left);
	});
});

test('a unit is found by its name, ahead of reports that mention it', async () => {
	const { reports } = await indexed([
		{ text: '与临湘市水利局联合', year: 2024 },
		{ text: '预算', unit: '水利局', year: 2020 }
	]);
	expect(idsOf(await reports(['临湘市水利局'], everything))).toEqual(['1', '0']);
	expect(idsOf(await reports(['水利局'], everything))).toEqual(['1', '0']);
});

test('words of a query that are too short are told apart, and signs are no words', () => {
	expect(termsOf(' 预算  执 ％ 预算 9.5% ')).toEqual({ terms: ['预算', '9.5%'], short: ['执'] });
});

test('a file that did not come is a failure, and is asked for again', async () => {
	const load = loadOf([{ text: '预算执行' }]);
	let broken = true;
	const { reports } = await finder((name) =>
		broken && name.includes('pairs') ? Promise.reject(new Error('offline')) : load(name)
	);
	await expect(reports(['预算'], everything)).rejects.toThrow('offline');
	broken = false;
	expect(await reports(['预算'], everything)).toHaveLength(1);
});

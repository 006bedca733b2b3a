import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digest } from '#pipeline.ts';
import { reference } from '../../reference.ts';

const folder = process.env.JIJIAN_ORIGINALS ?? '';
const given = folder !== '' && existsSync(folder);

/** The classes of each sentence, read by eye; − is a sentence of none. */
const due: Readonly<Record<string, { problem: string; measure: string }>> = {
	'000': { problem: 'P01+P02', measure: 'P10 P01+P02 P01 P02+P04' },
	'001': {
		problem: 'P01+P07 P06 P06 P07 P07',
		measure: 'P01+P06 P01 P01+P04 P06+P10 P06+P10'
	},
	'002': {
		problem: 'P01+P11+P12',
		measure: 'P06+P07 P01+P03 − P07+P08+P13 − P06+P10'
	},
	'003': { problem: 'P03', measure: 'P07+P10 P13 P07+P13 P07+P10+P13' },
	'004': { problem: 'P02', measure: 'P02 − P01+P02 P01+P02+P07 P08 P07+P08 P07' }
};

describe.skipIf(!given)('the original reports', () => {
	const files = given ? readdirSync(folder).filter((name) => name.slice(0, 3) in due) : [];

	test.each(files)('%s names its problems and measures', async (file) => {
		const { report } = await digest(
			{ name: file, bytes: readFileSync(join(folder, file)) },
			reference
		);
		const classes = (kind: string) => {
			const of = report.problems.filter((one) => one.kind === kind);
			const byPlace = Map.groupBy(of, ({ start }) => start);
			return [...byPlace.values()]
				.map((same) => same.map((one) => one.class ?? '−').join('+'))
				.join(' ');
		};
		expect({ problem: classes('problem'), measure: classes('measure') }).toEqual(
			due[file.slice(0, 3)]
		);
	});
});

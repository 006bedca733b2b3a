import { readFileSync } from 'node:fs';
import { reference as parse } from '#table/reference.ts';

/** The reference data that the project ships. */
export const reference = parse(
	readFileSync('data/regions.csv', 'utf8'),
	readFileSync('data/unit-types.csv', 'utf8'),
	readFileSync('data/thresholds.json', 'utf8')
);

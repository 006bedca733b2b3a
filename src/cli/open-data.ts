import type { Dataset } from '#model/dataset.ts';
import type { ListedFile } from '#model/manifest.ts';
import { openData } from '#table/open-data.ts';
import { writeJson } from './written.ts';

/** Writes what is known of units and regions, each at an address that stays. */
export function writeOpenData(dataset: Dataset, folder: string): ListedFile[] {
	const { units, regions } = openData(dataset);
	const files: ListedFile[] = [];
	for (const of of units()) files.push(writeJson(folder, `unit/${of.unit.unit_id}.json`, of));
	for (const of of regions()) files.push(writeJson(folder, `region/${of.region.code}.json`, of));
	return files;
}

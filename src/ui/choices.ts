import type { Kind, Level } from '#model/report.ts';
import type { Text } from '#model/text.ts';
import type { Filter } from '#query/filter.ts';
import { kinds } from './names.ts';
import { words } from './words.ts';

export type RegionChoice = Readonly<{ code: string; name: string; level: Level; province: string }>;

/** Everything that a page's reports can be filtered by, in the order in which it is offered. */
export type Choices = Readonly<{
	regions: readonly RegionChoice[];
	years: readonly number[];
	unit_types: readonly string[];
	kinds: readonly Kind[];
}>;

/** The choices as a filter that names them all: what a URL may ask for. */
export const known = ({ regions, years, unit_types, kinds }: Choices): Filter => ({
	region: regions.map(({ code }) => code),
	year: years,
	unit_type: unit_types,
	kind: kinds
});

/** The value of an option that stands for several choices, which a URL can carry and a list of options cannot. */
export const SEVERAL = 'several';

/** What a submitted form asks for; where the option of several choices was left alone, those of `before` stay. */
export function fromForm(form: FormData, before: Filter): URLSearchParams {
	const params = new URLSearchParams();
	for (const name of ['region', 'year', 'unit_type', 'kind'] as const) {
		const value = form.get(name);
		if (value === SEVERAL) before[name].forEach((one) => params.append(name, String(one)));
		else if (typeof value === 'string') params.append(name, value);
	}
	return params;
}

/** A filter in words, for paper. */
export function inWords(choices: Choices, filter: Filter, say: (text: Text) => string): string {
	const region = (code: string) => choices.regions.find((one) => one.code === code)?.name ?? code;
	const parts: [Text, readonly (string | number)[]][] = [
		[words.region, filter.region.map(region)],
		[words.year, filter.year],
		[words.unitType, filter.unit_type],
		[words.kind, filter.kind.map((kind) => say(kinds[kind]))]
	];
	return parts
		.map(([name, values]) => `${say(name)} ${values.join('、') || say(words.all)}`)
		.join(' · ');
}

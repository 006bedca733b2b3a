import {
	disclosureIds,
	disclosureItems,
	type Disclosure,
	type DisclosureItem
} from '#model/disclosure.ts';
import type { Basis } from '#model/rule.ts';
import type { Passage } from '#model/sight.ts';
import type { SiteHead } from '#model/site.ts';
import type { Rows } from '#model/tables.ts';
import { anchors } from '#ui/marked.ts';
import { webAddress } from '#ui/source.ts';

/** A report as the list of originals shows it. */
export type Original = Pick<
	Rows<'report'>,
	'report_id' | 'year' | 'kind' | 'title' | 'project_name' | 'report_date' | 'source' | 'origin'
>;

/** What can be seen of a unit in a year; nothing where the site has no report of it. */
export type DisclosureYear = Readonly<{
	year: number;
	items: Readonly<Record<DisclosureItem, Disclosure>> | null;
}>;

/** The mark on a report's page that a passage has. */
export function anchorOf({ of, at }: Passage): string {
	return anchors[of](at);
}

/** The items of a group. */
export const itemsAsked = (asked: 'law' | 'report') =>
	disclosureIds.filter((id) => disclosureItems[id].asked === asked);

/** Every law that an item rests on, once, in the order of the items. */
export const allBases: readonly Basis[] = [
	...new Set(disclosureIds.flatMap((id): readonly Basis[] => disclosureItems[id].basis))
];

/** A law's name and article, without what it says. */
export const cited = (words: string) => words.split(/[：:]/, 1)[0] ?? words;

/** Where a reader says that something is wrong: by mail with its subject, or on a page of the bureau's. */
export function correctionAddress({ mail, url }: SiteHead['contact'], subject: string) {
	return mail ? `mailto:${mail}?subject=${encodeURIComponent(subject)}` : webAddress(url ?? null);
}

import type { Kind, Origin } from '#model/report.ts';

/** What can be searched, and how the files of the index are cut: the content of `data/search/catalogue.json`. */
export type Catalogue = Readonly<{
	/** The folder of the other files: another content is another folder. */
	edition: string;
	/** How many files the pairs of letters are dealt out to. */
	shards: number;
	units: readonly SearchedUnit[];
	reports: readonly SearchedReport[];
}>;

export type SearchedUnit = Readonly<{
	unit_id: string;
	name: string;
	short_name: string;
	region: string;
	region_code: string;
	unit_type: string | null;
}>;

export type SearchedReport = Readonly<{
	report_id: string;
	/** Its place among the units. */
	unit: number;
	year: number;
	kind: Kind;
	origin: Origin;
	/** How many of its letters are its head's. */
	head: number;
	/** How many letters it has: all reports are one row of letters, with a gap of one between two. */
	letters: number;
	/** The file of texts that it is in. */
	file: number;
}>;

/** A file of pairs of letters, and of each the places in the row, each told by its distance from the one before. */
export type Shard = Readonly<{ pairs: readonly string[]; places: readonly (readonly number[])[] }>;

/** What is shown of a report that was found. Places are places in `head`, a new line and `text`. */
export type SearchedText = Readonly<{
	report_id: string;
	/** Whose it is: region and names of the unit, which are searched like the text. */
	head: string;
	title: string;
	text: string;
	sections: readonly Readonly<{ ordinal: number; heading: string; start: number }>[];
	/** Where paragraphs begin, and where rows of tables do. */
	paragraphs: readonly number[];
	rows: readonly number[];
}>;

/** The files of an index, below `data/search/`. */
export const files = {
	catalogue: 'catalogue.json',
	shard: (edition: string, shard: number) => `${edition}/pairs-${shard}.json`,
	texts: (edition: string, file: number) => `${edition}/texts-${file}.json`
};

/** The file that a pair of letters is in. */
export function shardOf(pair: string, shards: number): number {
	let hash = 0;
	for (let i = 0; i < pair.length; i++) hash = (Math.imul(hash, 31) + pair.charCodeAt(i)) | 0;
	return (hash >>> 0) % shards;
}

/** What of a report is searched. */
export const wholeOf = ({ head, text }: SearchedText) => `${head}\n${text}`;

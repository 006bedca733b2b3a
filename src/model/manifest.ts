import type { Profile } from './site.ts';

/** A file by its name in a folder, `/` between, and what tells that it is whole. */
export type ListedFile = Readonly<{ name: string; bytes: number; sha256: string }>;

/** Every file of a built site but this one: `manifest.json` at its root, by name. It has no date either. */
export type SiteManifest = Readonly<{ files: readonly ListedFile[] }>;

/** What is published beside the pages: `data/manifest.json`. It has no date, so that the same reports give the same bytes. */
export type Manifest = Readonly<{
	/** For whom the files are. */
	profile: Profile;
	/** The database files that pages open, by what they are for, with the SHA-256 of their rows. */
	databases: Readonly<Record<string, Readonly<{ name: string; rows_sha256: string }>>>;
	counts: Readonly<{
		reports: number;
		demo: number;
		units: number;
		facts: number;
		indicators: number;
		findings: number;
		corrections: number;
	}>;
	/** Every other file, by name. */
	files: readonly ListedFile[];
}>;

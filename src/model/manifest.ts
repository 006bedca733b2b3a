import type { Profile } from './site.ts';

/** What is published beside the pages: `data/manifest.json`. It has no date, so that the same reports give the same bytes. */
export type Manifest = Readonly<{
	/** For whom the files are. */
	profile: Profile;
	/** The database files, by what they are for: their bytes differ from one writing to the next, so it is their rows that have a SHA-256. */
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
	files: readonly Readonly<{ name: string; bytes: number; sha256: string }>[];
}>;

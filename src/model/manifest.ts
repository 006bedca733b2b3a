/** What is published beside the pages: `data/manifest.json`. It has no date, so that the same reports give the same bytes. */
export type Manifest = Readonly<{
	/** The name of the database file; its bytes differ from one writing to the next, its rows do not. */
	database: string;
	/** SHA-256 over the rows of the database. */
	rows_sha256: string;
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

/** What the core uses of papaparse, whose own types would bring in all of Node's. */
declare const Papa: {
	parse<Row>(
		csv: string,
		options: {
			delimiter?: string;
			header?: boolean;
			preview?: number;
			skipEmptyLines?: boolean | 'greedy';
		}
	): { data: Row[]; errors: { row?: number }[] };
	unparse(rows: unknown[][], options: { newline: string }): string;
};

export default Papa;

/** What the core uses of papaparse, whose own types would bring in all of Node's. */
declare const Papa: {
	parse<Row>(
		csv: string,
		options: {
			delimiter?: string;
			header?: boolean;
			preview?: number;
			skipEmptyLines?: boolean | 'greedy';
			step?: (
				result: { data: Row; errors: { row?: number }[]; meta: { cursor: number } },
				parser: { abort(): void }
			) => void;
		}
	): { data: Row[]; errors: { row?: number }[] };
	unparse(
		rows: unknown[][],
		options: { newline: string; quotes?: (cell: string | number | boolean | null) => boolean }
	): string;
};

export default Papa;

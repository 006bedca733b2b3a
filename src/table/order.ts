const pinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/** Compares two texts by their characters' codes, the same on every machine. */
export const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The rank of each key, from 1, when its name is sorted as a Chinese dictionary sorts (pinyin). */
export function ranks(names: Iterable<readonly [key: string, name: string]>): Map<string, number> {
	const sorted = [...names].sort(([a, x], [b, y]) => pinyin.compare(x, y) || byCode(a, b));
	return new Map(sorted.map(([key], i) => [key, i + 1]));
}

/** The rows of each report, in the order that they are in. */
export function byReport<R extends { report_id: string }>(rows: readonly R[]): Map<string, R[]> {
	return Map.groupBy(rows, ({ report_id }) => report_id);
}

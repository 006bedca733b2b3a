import type { Block } from '#model/document.ts';
import type { Detail } from '#model/detail.ts';
import type { Kind } from '#model/report.ts';
import { files } from '#query/search/catalogue.ts';
import { finder, type Load } from '#query/search/find.ts';
import { layOut } from '#query/search/lay-out.ts';

type Given = Readonly<{
	text: string;
	unit?: string;
	type?: string;
	region?: readonly [code: string, name: string];
	year?: number;
	kind?: Kind;
}>;

/** The details of reports as a site has them: a line of `|` cells is a row of a table, one that begins with a numeral a heading. */
export function detailsOf(reports: readonly Given[]): Detail[] {
	return reports.map(({ text, ...given }, i) => {
		const { unit = '甲局', type = '财政', year = 2023, kind = 'whole' } = given;
		const { region: [code, name] = ['430682', '临湘市'] } = given;
		const unit_id = `${code}-${unit}`;
		const lines = Array.from(text.matchAll(/.+/g), ({ 0: line, index }) => ({
			line,
			start: index,
			end: index + line.length
		}));
		const blocks = lines.map(({ line, start, end }): Block => {
			if (!line.includes('|')) return { kind: 'paragraph', start, end };
			const cells = Array.from(line.matchAll(/[^|]+/g), ({ 0: cell, index }, column) => {
				const at = start + index;
				return { start: at, end: at + cell.length, column, columns: 1, rows: 1 };
			});
			return { kind: 'table', start, end, columns: cells.length, rows: [cells] };
		});
		const headings = lines.filter(({ line }) => /^[一二三四五]、/.test(line));
		const sections = headings.map(({ line, start }, n) => ({
			ordinal: n + 1,
			heading: line,
			start,
			end: headings[n + 1]?.start ?? text.length
		}));
		const report = { report_id: `${i}`, unit_id, region_code: code, year, kind, title: `报告${i}` };
		return {
			region_code: code,
			year,
			above: [{ code, name }],
			units: [{ unit_id, name: unit, short_name: unit, region_code: code, unit_type: type }],
			reports: [{ report, text, blocks, sections }]
		} as unknown as Detail;
	});
}

/** An index of reports, searched as the page does. */
export const indexed = (reports: readonly Given[]) => finder(loadOf(reports));

/** Hands out the files of an index of reports. */
export function loadOf(reports: readonly Given[]): Load {
	const { catalogue, shards, texts } = layOut(detailsOf(reports));
	const all = new Map<string, unknown>([
		[files.catalogue, { ...catalogue, edition: 'e' }],
		...shards.map((shard, i) => [files.shard('e', i), shard] as const),
		...texts.map((text, i) => [files.texts('e', i), text] as const)
	]);
	return (name) =>
		all.has(name)
			? Promise.resolve(JSON.parse(JSON.stringify(all.get(name))))
			: Promise.reject(new Error(name));
}

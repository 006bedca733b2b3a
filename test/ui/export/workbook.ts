import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';

type Node = Readonly<{
	name?: string;
	attribs?: Readonly<Record<string, string>>;
	children?: readonly Node[];
	data?: string;
}>;

/** A sheet as a spreadsheet reads it: values of their types, and how each number is written. */
export type Read = Readonly<{
	name: string;
	rows: readonly (readonly (string | number | boolean | null)[])[];
	formats: readonly (readonly string[])[];
	/** How many rows stay when the others scroll. */
	frozen: number;
}>;

function all(node: Node, name: string): Node[] {
	const own = node.name === name ? [node] : [];
	return [...own, ...(node.children ?? []).flatMap((child) => all(child, name))];
}

const textOf = (node: Node): string =>
	(node.data ?? '') + (node.children ?? []).map(textOf).join('');

const columnOf = (place: string) =>
	[...place.replace(/\d+/, '')].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;

/** Reads what is in an Excel file. */
export function workbook(bytes: Uint8Array): Read[] {
	const files = unzipSync(bytes);
	const xml = (path: string) =>
		parseDocument(strFromU8(files[path] ?? new Uint8Array()), { xmlMode: true }) as unknown as Node;

	const strings = all(xml('xl/sharedStrings.xml'), 'si').map(textOf);
	const styles = xml('xl/styles.xml');
	const codes = new Map(
		all(styles, 'numFmt').map(({ attribs }) => [attribs?.['numFmtId'], attribs?.['formatCode']])
	);
	const [cellXfs] = all(styles, 'cellXfs');
	const formats = cellXfs
		? all(cellXfs, 'xf').map(({ attribs }) => codes.get(attribs?.['numFmtId']) ?? 'General')
		: [];

	return all(xml('xl/workbook.xml'), 'sheet').map(({ attribs }, i) => {
		const sheet = xml(`xl/worksheets/sheet${i + 1}.xml`);
		const rows = all(sheet, 'row').map((row) => {
			const cells: { value: string | number | boolean; format: string; at: number }[] = [];
			for (const { attribs, children } of all(row, 'c')) {
				const raw = textOf({ children: children ?? [] });
				if (raw === '') continue;
				const type = attribs?.['t'] ?? 'n';
				const value =
					type === 's'
						? (strings[Number(raw)] ?? '')
						: type === 'b'
							? raw === '1'
							: type === 'n'
								? Number(raw)
								: raw;
				const format = formats[Number(attribs?.['s'] ?? 0)] ?? 'General';
				cells.push({ value, format, at: columnOf(attribs?.['r'] ?? 'A') });
			}
			const width = Math.max(0, ...cells.map(({ at }) => at + 1));
			const cellAt = (at: number) => cells.find((cell) => cell.at === at);
			return Array.from({ length: width }, (_, at) => cellAt(at));
		});
		const [pane] = all(sheet, 'pane');
		return {
			name: attribs?.['name'] ?? '',
			rows: rows.map((row) => row.map((cell) => cell?.value ?? null)),
			formats: rows.map((row) => row.map((cell) => cell?.format ?? '')),
			frozen: pane?.attribs?.['state'] === 'frozen' ? Number(pane.attribs['ySplit']) : 0
		};
	});
}

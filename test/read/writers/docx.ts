import { escaped, seats, widthOf, type Blocks, type Rows } from './blocks.ts';
import { zip, type Packed } from './zip.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of what its body holds, and of further parts by their kinds: numbering, styles, footnotes. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const kinds = Object.entries(parts);
	const relations = (all: readonly (readonly [kind: string, target: string])[]) =>
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
			.map(
				([kind, target], i) =>
					`<Relationship Id="r${i}" Type="${types}/${kind}" Target="${target}"/>`
			)
			.join('')}</Relationships>`;
	const files: Packed[] = [
		{ name: '[Content_Types].xml', content: contentTypes(kinds.map(([kind]) => kind)) },
		{ name: '_rels/.rels', content: relations([['officeDocument', 'word/document.xml']]) },
		{
			name: 'word/_rels/document.xml.rels',
			content: relations(kinds.map(([kind]) => [kind, `${kind}.xml`]))
		},
		{
			name: 'word/document.xml',
			content: `<?xml version="1.0" encoding="UTF-8"?><w:document ${w}><w:body>${body}</w:body></w:document>`
		},
		...kinds.map(([kind, content]) => ({
			name: `word/${kind}.xml`,
			content: `<w:${kind} ${w}>${content}</w:${kind}>`
		}))
	];
	return zip(files);
}

const contentTypes = (kinds: readonly string[]) =>
	`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
		['document.main', 'document'] as const,
		...kinds.map((kind) => [kind, kind] as const)
	]
		.map(
			([type, part]) =>
				`<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`
		)
		.join('')}</Types>`;

/** A report as a Word document with real tables. */
export const docx = (blocks: Blocks): Uint8Array => docxOf(bodyOf(blocks));

export const bodyOf = (blocks: Blocks): string =>
	blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block))).join('');

export const paragraph = (words: string, properties = '') =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
	.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
	.join('');

export function table(rows: Rows): string {
	const grid = '<w:gridCol w:w="900"/>'.repeat(widthOf(rows));
	const own = seats(rows);
	const lines = rows.map((row, r) => {
		const cells = row.flatMap((words, column) => {
			const top =
				words === '^'
					? own
							.findLast((above, at) => at < r && above.some((seat) => seat.column === column))
							?.find((seat) => seat.column === column)
					: undefined;
			const seat = top ?? own[r]?.find((each) => each.column === column);
			if (!seat) return [];
			const merge = top ? '<w:vMerge/>' : seat.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
			const span = seat.columns > 1 ? `<w:gridSpan w:val="${seat.columns}"/>` : '';
			const content = (top ? '' : words)
				.split('\n')
				.map((line) => paragraph(line))
				.join('');
			return [
				`<w:tc><w:tcPr><w:tcW w:w="${900 * seat.columns}" w:type="dxa"/>${span}${merge}</w:tcPr>${content}</w:tc>`
			];
		});
		return `<w:tr>${cells.join('')}</w:tr>`;
	});
	return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

import { escaped, seats, type Blocks, type Seat } from './blocks.ts';
import { zip, type Packed } from './zip.ts';

const relation = (id: string, kind: string, target: string) =>
	`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

const relations = (...all: string[]) => `<Relationships>${all.join('')}</Relationships>`;

/** A workbook of sheets, given by what stands in their `worksheet`, and of further parts by their kinds: styles, sharedStrings. */
export function xlsxOf(
	sheets: readonly (string | Readonly<{ state: string; content: string }>)[],
	parts: Readonly<Record<string, string>> = {},
	date1904 = '0'
): Uint8Array {
	const all = sheets.map((sheet) =>
		typeof sheet === 'string' ? { state: 'visible', content: sheet } : sheet
	);
	const listed = all.map(
		({ state }, i) => `<sheet name="表${i}" sheetId="${i + 1}" state="${state}" r:id="s${i}"/>`
	);
	const files: Packed[] = [
		{ name: '_rels/.rels', content: relations(relation('r', 'officeDocument', 'xl/workbook.xml')) },
		{
			name: 'xl/workbook.xml',
			content: `<workbook><workbookPr date1904="${date1904}"/><sheets>${listed.join('')}</sheets></workbook>`
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			content: relations(
				...all.map((_, i) => relation(`s${i}`, 'worksheet', `/xl/worksheets/sheet${i}.xml`)),
				...Object.keys(parts).map((kind) => relation(kind, kind, `${kind}.xml`))
			)
		},
		...all.map(({ content }, i) => ({
			name: `xl/worksheets/sheet${i}.xml`,
			content: `<worksheet>${content}</worksheet>`
		})),
		...Object.entries(parts).map(([kind, content]) => ({ name: `xl/${kind}.xml`, content }))
	];
	return zip(files);
}

const styles =
	'<styleSheet><borders><border><left/></border><border><left style="thin"/></border></borders><cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs></styleSheet>';

/** A report as a sheet: a line is a cell merged over the whole width, and only the cells of tables have frames. */
export function xlsx(blocks: Blocks): Uint8Array {
	const rows: string[] = [];
	const merges: string[] = [];
	const add = (cells: readonly Seat[], style: number) => {
		const r = rows.length + 1;
		for (const { column, columns, rows: down } of cells)
			if (columns * down > 1)
				merges.push(`${nameOf(column)}${r}:${nameOf(column + columns - 1)}${r + down - 1}`);
		const written = cells.map(
			({ column, words }) =>
				`<c r="${nameOf(column)}${r}" s="${style}" t="inlineStr"><is><t>${escaped(words)}</t></is></c>`
		);
		rows.push(`<row r="${r}">${written.join('')}</row>`);
	};
	for (const block of blocks) {
		if (typeof block === 'string') add([{ words: block, column: 0, columns: 8, rows: 1 }], 0);
		else for (const row of seats(block)) add(row, 1);
	}
	const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
	return xlsxOf([`<sheetData>${rows.join('')}</sheetData><mergeCells>${merged}</mergeCells>`], {
		styles
	});
}

const nameOf = (column: number): string =>
	column < 26
		? String.fromCharCode(65 + column)
		: nameOf(Math.floor(column / 26) - 1) + nameOf(column % 26);

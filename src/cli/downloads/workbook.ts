import type { Cell } from '#table/csv.ts';
import type { Packed } from './zip.ts';

/** How the cells of a column look. */
export type Style = 'text' | 'wrapped' | 'number' | 'money' | 'date';

/** A sheet with a head that stays; a text among numbers or days stays a text. */
export type Sheet = Readonly<{
	name: string;
	head: readonly string[];
	styles: readonly Style[];
	rows: Iterable<readonly Cell[]>;
}>;

/** Characters that a cell can hold. */
const LONGEST = 32_767;

/** The files that make an Excel file of sheets; rows are asked for as they are written. */
export function workbook(sheets: readonly Sheet[]): Packed[] {
	const number = (i: number) => i + 1;
	const all = sheets.map(({ name }, i) => ({ name: escaped(name), n: number(i) }));
	const part = (name: string, xml: string): Packed => ({ name, pieces: [head + xml] });
	return [
		part(
			'[Content_Types].xml',
			`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${all.map(({ n }) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`
		),
		part(
			'_rels/.rels',
			`<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
		),
		part(
			'xl/workbook.xml',
			`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${all.map(({ name, n }) => `<sheet name="${name}" sheetId="${n}" r:id="r${n}"/>`).join('')}</sheets></workbook>`
		),
		part(
			'xl/_rels/workbook.xml.rels',
			`<Relationships xmlns="${packages}/relationships">${all.map(({ n }) => `<Relationship Id="r${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`
		),
		part('xl/styles.xml', looks),
		...sheets.map((sheet, i) => ({
			name: `xl/worksheets/sheet${number(i)}.xml`,
			pieces: sheetXml(sheet)
		}))
	];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const packages = `${office}/package/2006`;
const relations = `${office}/officeDocument/2006/relationships`;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The place of each style in the list of looks; 0 is none, 1 the head. */
const lookOf: Record<Style, number> = { text: 0, number: 0, wrapped: 2, money: 3, date: 4 };

const looks = `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const widths: Record<Style, number> = { text: 22, wrapped: 60, number: 12, money: 18, date: 12 };

/** Rows that make a piece. */
const batch = 200;

function* sheetXml({ head: names, styles, rows }: Sheet): Generator<string> {
	const columns = styles.map(
		(style, i) => `<col min="${i + 1}" max="${i + 1}" width="${widths[style]}" customWidth="1"/>`
	);
	yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
	let piece = row(1, names, (name, at) => text(at, name, 1));
	let n = 1;
	for (const cells of rows) {
		n++;
		piece += row(n, cells, (cell, at, i) => cellXml(at, cell, styles[i] ?? 'text'));
		if (n % batch) continue;
		yield piece;
		piece = '';
	}
	yield `${piece}</sheetData></worksheet>`;
}

const row = <T>(n: number, cells: readonly T[], xml: (cell: T, at: string, i: number) => string) =>
	`<row r="${n}">${cells.map((cell, i) => xml(cell, letters(i) + String(n), i)).join('')}</row>`;

/** The letters of a column: A, …, Z, AA, … */
const letters = (i: number): string =>
	(i < 26 ? '' : letters(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));

function cellXml(at: string, cell: Cell, style: Style): string {
	const look = lookOf[style];
	if (cell === null || cell === '') return '';
	if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
	if (typeof cell === 'number') return `<c r="${at}" s="${look}"><v>${cell}</v></c>`;
	const day = style === 'date' ? dayOf(cell) : undefined;
	return day === undefined ? text(at, cell, look) : `<c r="${at}" s="${look}"><v>${day}</v></c>`;
}

/** The number of a day in a spreadsheet, whose first is 1900-01-01; it has a day too many in that February. */
function dayOf(date: string): number | undefined {
	const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
	return day > 60 ? day : undefined;
}

const text = (at: string, cell: string, look: number) =>
	`<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(cut(cell))}</t></is></c>`;

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** What XML cannot hold, and what a spreadsheet would take for a character's code. */
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const coded = /_(?=x[0-9A-Fa-f]{4}_)/g;

const escaped = (text: string) =>
	text
		.replaceAll(coded, '_x005F_')
		.replaceAll(unspeakable, '\ufffd')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

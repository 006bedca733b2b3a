import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { read } from '#pipeline.ts';
import { binaryPassages, textOf } from './binary.ts';
import { codePassages } from './code.ts';
import { csvPassages } from './csv.ts';
import { databasePassages } from './database.ts';
import { jsonPassages } from './json.ts';
import { pagePassages } from './page.ts';
import { passage, placesIn, type Passage } from './passage.ts';
import { sheetPassages, workbookPassages } from './sheet.ts';

/** A file of a site, or one packed into another: `path` is where it lies, for what must be opened there. */
export type Opened = Readonly<{ name: string; bytes: Uint8Array; path?: string }>;

type Opener = (file: Opened) => Iterable<Passage> | AsyncIterable<Passage>;

/** Everything that a file says, whatever it is packed in. Throws where what it should be cannot be opened. */
export async function* passagesOf(file: Opened): AsyncGenerator<Passage> {
	yield passage(file.name, '0');
	const extension = extname(file.name).slice(1).toLowerCase();
	const packed = unpacked(file);
	if (packed) {
		for (const inner of packed) {
			for await (const one of passagesOf(inner)) {
				yield { ...one, at: (offset) => `${inner.name} ${one.at(offset)}` };
			}
		}
	}
	const open = openers[extension];
	if (open) yield* open(file);
	else if (!packed) yield* plain(file);
}

/** Whether a file is another one of the site compressed: what that says is all that it says. */
export async function isTwin({ name, bytes, path = name }: Opened): Promise<boolean> {
	if (!/\.(?:br|gz)$/.test(name)) return false;
	const other = await readFile(path.slice(0, -3)).catch(() => undefined);
	const [same] = unpacked({ name, bytes }) ?? [];
	return Boolean(other && same && other.equals(same.bytes));
}

/** What is in a file that is packed, told by its first bytes. */
function unpacked({ name, bytes }: Opened): Opened[] | undefined {
	const [a, b, c, d] = bytes;
	if (/\.br$/i.test(name)) {
		return [{ name: name.slice(0, -3), bytes: brotliDecompressSync(bytes) }];
	}
	if (a === 0x1f && b === 0x8b) {
		return [{ name: name.replace(/\.gz$/i, ''), bytes: gunzipSync(bytes) }];
	}
	if (a === 0x50 && b === 0x4b && (c === 3 || c === 5) && (d === 4 || d === 6)) {
		return Object.entries(unzipSync(bytes)).map(([name, bytes]) => ({ name, bytes }));
	}
	return;
}

const text = (passages: (text: string) => Iterable<Passage>): Opener =>
	function* (file) {
		const said = textOf(file.bytes);
		yield* said === undefined ? binaryPassages(file.bytes) : passages(said);
	};

const page = text((markup) => pagePassages(markup));
const xml: Opener = (file) =>
	/(?:^|\/)xl\/worksheets\//.test(file.name)
		? text(sheetPassages)(file)
		: text((markup) => pagePassages(markup, true))(file);
const code = text((program) => codePassages(program));

const openers: Readonly<Record<string, Opener>> = {
	html: page,
	htm: page,
	svg: xml,
	xml,
	rels: xml,
	atom: xml,
	json: text(jsonPassages),
	webmanifest: text(jsonPassages),
	map: text(jsonPassages),
	js: code,
	mjs: code,
	cjs: code,
	css: code,
	csv: text(csvPassages),
	duckdb: database,
	parquet: database,
	pdf: report,
	docx: report,
	doc: report,
	xlsx: workbook
};

/** A number in a JSON that a column holds; and digits on a hyphen, of ids whose pieces a database packs side by side. */
const noTelephone =
	/(?<=":\s{0,2})-?\d[\d.]*(?=\s{0,2}[,}])|(?<=[0-9a-z]-)\d{11}(?!\d)|(?<!\d)\d{11}(?=-[0-9a-z])/g;

/** The rows of a database, and whatever stands in its bytes besides; those of Parquet are compressed, and digits in them are of no text. */
async function* database({ name, bytes, path }: Opened): AsyncGenerator<Passage> {
	const folder = path ? undefined : await mkdtemp(join(tmpdir(), 'jijian-'));
	const file = path ?? join(folder ?? '', `one${extname(name)}`);
	try {
		if (folder) await writeFile(file, bytes);
		yield* databasePassages(file);
	} finally {
		if (folder) await rm(folder, { recursive: true, force: true });
	}
	if (name.endsWith('.parquet')) return;
	for (const { text, at } of binaryPassages(bytes)) {
		yield { text: text.replaceAll(noTelephone, ''), at };
	}
}

function* workbook({ bytes }: Opened): Generator<Passage> {
	const sheets = Object.entries(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') }));
	yield* workbookPassages(new Map(sheets.map(([name, bytes]) => [name, textOf(bytes) ?? ''])));
}

/** What can be read as a report can. */
async function* report(file: Opened): AsyncGenerator<Passage> {
	yield* binaryPassages(file.bytes);
	const document = await read(file);
	yield { ...document, at: placesIn(document.text) };
}

function* plain({ bytes }: Opened): Generator<Passage> {
	const said = textOf(bytes);
	if (said === undefined) yield* binaryPassages(bytes);
	else yield { text: said, at: placesIn(said) };
}

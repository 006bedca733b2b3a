import { UnreadableFile, type Document } from '#model/document.ts';
import { compose, type Piece } from '#read/compose.ts';
import { child, elements, type Element } from '#read/markup.ts';
import { open, type Package } from '#read/ooxml.ts';
import { Flow } from './flow.ts';
import { Lists } from './lists.ts';
import { stylesOf } from './styles.ts';

/** What a Word document says: its text, tables and text boxes in their order, and its notes at the end. Headers and footers are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Document> {
	const file = await open(bytes);
	const of = async (kind: string) => [...(await file.related(file.main, kind)).values()][0];
	const styles = stylesOf(await file.part(await of('styles')));
	const flow = new Flow(styles, new Lists(await file.part(await of('numbering'))));

	const body = child(child(await file.part(file.main), 'document'), 'body');
	const pieces = body ? flow.pieces(body) : [];
	const notes = await notesOf(file, flow, of);
	const document = compose([...pieces, ...notes]);
	if (document.blocks.length === 0) throw new UnreadableFile(wordless);
	return document;
}

async function notesOf(
	file: Package,
	flow: Flow,
	of: (kind: string) => Promise<string | undefined>
): Promise<Piece[]> {
	const pieces: Piece[] = [];
	for (const kind of ['footnote', 'endnote'] as const) {
		const ids = flow.notes.filter((note) => note.kind === kind).map(({ id }) => id);
		if (ids.length === 0) continue;
		const root = child(await file.part(await of(`${kind}s`)), `${kind}s`);
		const byId = new Map<string, Element>(
			(root ? elements(root, kind) : []).map((note) => [note.attributes.id ?? '', note])
		);
		for (const id of new Set(ids)) {
			const note = byId.get(id);
			if (note) pieces.push(...flow.pieces(note));
		}
	}
	return pieces;
}

const wordless = {
	'zh-CN': '文档里没有文字（可能只有图片或扫描件）；请先做文字识别（OCR），另存后再试',
	en: 'the document holds no text (perhaps pictures of pages only); have the text recognised (OCR), save it and try again'
};

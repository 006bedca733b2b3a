import { UnreadableFile, type Document } from '#model/document.ts';
import { compose } from '#read/compose.ts';
import { wordFile } from './file.ts';
import { pieces } from './flow.ts';
import { Paragraphs } from './paragraphs.ts';
import { textOf } from './text.ts';

/** What an old Word document says: its text and tables, then its notes and text boxes. Headers and footers are left out. */
export function readDoc(bytes: Uint8Array): Document {
	const file = wordFile(bytes);
	const text = textOf(file);
	const paragraphs = new Paragraphs(file, text);
	const { body, footnotes, headers, macros, comments, endnotes, boxes } = text.lengths;
	const behind = body + footnotes + headers + macros + comments;
	const document = compose(
		[
			[0, body] as const,
			[body, footnotes] as const,
			[behind, endnotes] as const,
			[behind + endnotes, boxes] as const
		].flatMap(([from, length]) => pieces(paragraphs.of(from, length)))
	);
	if (document.blocks.length === 0) throw new UnreadableFile(wordless);
	return document;
}

const wordless = {
	'zh-CN': '文档里没有文字（可能只有图片或扫描件）；请先做文字识别（OCR），另存后再试',
	en: 'the document holds no text (perhaps pictures of pages only); have the text recognised (OCR), save it and try again'
};

import { UnreadableFile, type Document } from '#model/document.ts';
import { compose } from '#read/compose.ts';
import { piecesOf } from './flow.ts';
import { library, open } from './library.ts';
import type { Page } from './marks.ts';
import { pageOf } from './page.ts';

/** What a PDF file says, where it holds text and not only pictures of it. */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
	const pdfjs = await library();
	const file = await open(pdfjs, bytes).catch(refuse);
	try {
		const pages: Page[] = [];
		for (let n = 1; n <= file.numPages; n++)
			pages.push(await pageOf(await file.getPage(n), pdfjs.OPS));
		return documentOf(pages);
	} finally {
		await file.loadingTask.destroy();
	}
}

function documentOf(pages: readonly Page[]): Document {
	const characters = pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('');
	const strange = characters.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
	if (characters.length < 20) throw new UnreadableFile(scanned);
	if (strange * 3 > characters.length) throw new UnreadableFile(nameless);
	return compose(piecesOf(pages));
}

function refuse(error: unknown): never {
	const isLocked = error instanceof Error && error.name === 'PasswordException';
	throw new UnreadableFile(isLocked ? locked : damaged, { cause: error });
}

const scanned = {
	'zh-CN':
		'是扫描件（只有图片，没有文字层）；请先做文字识别（OCR），存成带文字的 PDF 或 .docx 后再试',
	en: 'is a scan (pictures of pages, without text); have the text recognised (OCR), save it as a PDF with text or as .docx, and try again'
};

const nameless = {
	'zh-CN': 'PDF 里的字体没有文字编码，读出来是乱码；请从原文件重新导出 PDF，或先做文字识别（OCR）',
	en: 'the fonts in the PDF do not say which characters they draw; export it again from the original, or have the text recognised (OCR)'
};

const locked = {
	'zh-CN': 'PDF 有打开密码；请解除密码后再试',
	en: 'the PDF is locked by a password; remove the password and try again'
};

const damaged = {
	'zh-CN': 'PDF 已损坏，打不开；请重新下载，或从原文件重新导出',
	en: 'the PDF is damaged and cannot be opened; download it again, or export it from the original'
};

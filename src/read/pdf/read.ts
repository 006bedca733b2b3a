import { UnreadableFile, type Document } from '#model/document.ts';
import { compose } from '#read/compose.ts';
import { piecesOf, printedOn } from './flow.ts';
import { library, open } from './library.ts';
import { pageOf } from './page.ts';

/** No report has more pages than this, nor more characters and rules. */
const [mostPages, mostMarks] = [1000, 3_000_000];

/** What a PDF file says, where it holds text and not only pictures of it. */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
	const pdfjs = await library();
	const file = await open(pdfjs, bytes).catch(refuse);
	try {
		if (file.numPages > mostPages) throw new UnreadableFile(long);
		const pages: ReturnType<typeof printedOn>[] = [];
		let [marks, characters, strange] = [0, 0, 0];
		for (let n = 1; n <= file.numPages; n++) {
			const page = await pageOf(await file.getPage(n), pdfjs.OPS);
			const text = page.glyphs.map((glyph) => glyph.text).join('');
			marks += text.length + page.rules.length;
			if (marks > mostMarks) throw new UnreadableFile(long);
			characters += text.length;
			strange += text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
			pages.push(printedOn(page, n));
		}
		if (characters < 20) throw new UnreadableFile(scanned);
		if (strange * 3 > characters) throw new UnreadableFile(nameless);
		return compose(piecesOf(pages));
	} finally {
		await file.loadingTask.destroy();
	}
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

const long = {
	'zh-CN': `PDF 超过 ${mostPages} 页，或印着的内容多得反常，没有读取；请拆成单份报告`,
	en: `the PDF has more than ${mostPages} pages, or more printed on them than reports have, and was not read; split it into single reports`
};

const locked = {
	'zh-CN': 'PDF 有打开密码；请解除密码后再试',
	en: 'the PDF is locked by a password; remove the password and try again'
};

const damaged = {
	'zh-CN': 'PDF 已损坏，打不开；请重新下载，或从原文件重新导出',
	en: 'the PDF is damaged and cannot be opened; download it again, or export it from the original'
};

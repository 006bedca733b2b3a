import { UnreadableFile, type Document } from '#model/document.ts';
import { compose, type Piece } from '#read/compose.ts';
import { decode } from '#read/decode.ts';
import { child, parseHtml } from '#read/markup.ts';
import { isNotice } from './chrome.ts';
import { contentOf } from './content.ts';
import { Flow } from './flow.ts';

/** What a saved page says: its article with real tables, without what the site puts around it. */
export function readHtml(bytes: Uint8Array): Document {
	const root = parseHtml(decodeHtml(bytes));
	const html = child(root, 'html') ?? root;
	const { content, weightOf, titles } = contentOf(child(html, 'body') ?? html, child(html, 'head'));

	const pieces = new Flow(weightOf).pieces(content).filter((piece) => !isNotice(piece));
	const document = compose([...missing(titles, pieces), ...pieces]);
	if (document.blocks.length === 0) throw new UnreadableFile(wordless);
	return document;
}

/** The page's title, where the article does not begin with it. */
function missing(titles: readonly string[], pieces: readonly Piece[]): string[] {
	const title = titles.find((words) => /绩效|评价|自评|监控|预算/.test(words));
	if (title === undefined) return [];
	const begin = pieces.slice(0, 30).filter((piece) => typeof piece === 'string');
	return bare(begin.join('')).includes(bare(title)) ? [] : [title];
}

const bare = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Characters by what they are; a page of which some are damaged is read by the encoding that it names. */
function decodeHtml(bytes: Uint8Array): string {
	try {
		return decode(bytes);
	} catch (error) {
		const begin = String.fromCharCode(...bytes.subarray(0, 4096));
		const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(begin)?.[1];
		const text = named && decodeAs(bytes, /^gb/i.test(named) ? 'gb18030' : named);
		if (!text) throw error;
		return text;
	}
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding).decode(bytes);
	} catch {
		return;
	}
}

const wordless = {
	'zh-CN': '网页里没有正文（正文可能在附件或内嵌页面中）；请下载附件，或打开正文后再保存网页',
	en: 'the page holds no article (it may be in an attachment or a page inside the page); download the attachment, or open the article and save that page'
};

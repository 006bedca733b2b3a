import type { Document, Span } from '#model/document.ts';
import { physical, pieceOf, type Piece, type Reading } from '#extract/lines.ts';
import { isChrome } from './chrome.ts';
import { isOrgan } from './organ.ts';

/** A report's title, which can go over several lines: `text` is folded, `written` has the report's own characters. */
export type Title = Span & Readonly<{ text: string; written: string }>;

const review = /绩效|自评|评价|监控|监测|考评|评估|预算执行/;
const ends =
	/(?:报告书?|自评|自我评价|总结|汇报|说明|材料|综述|[^一二三四五六七八九十\d]表|情况|分析|公开|公示)(?:\(.{1,40}\))?$/;

/** Lines before or beside a title that are no part of it. */
const beside =
	/[。;?!:>|]|^附[件表录]?[-—.一二三四五六七八九十\d]*$|〔\d{4}〕|\[\d{4}\]\d+号|^(?:19|20)\d{2}年\d{1,2}月|^(?:发布|信息来源|来源|字[体号]|浏览|索引)|^\[[一-龥]{2,6}\]|^目录$|^[-—\d\s.]+$|^公开\d+表|\.(?:docx?|wps|pdf|xlsx?|html?)$/i;

/**
 * The lines before the first heading that make the best title: one that says year, unit and 报告 before one that only says
 * 绩效, as the menus of a web page do; where none makes one, the first line that can name something.
 */
export function titleOf(reading: Reading): Title | undefined {
	const { document } = reading;
	const lines = firstLines(reading);
	const heading = lines.findIndex(
		({ text }) =>
			/^(?:一|第一部分)[、.]?/.test(text) && !(review.test(text) && /报告|表$/.test(text))
	);
	const titles = lines.slice(0, heading > 0 ? heading : undefined).flatMap((first, index) => {
		let text = '';
		for (const [count, line] of lines.slice(index, index + 6).entries()) {
			const part = line.text.replace(/^附[件表][-\d]*:/, '');
			if (beside.test(part) || isChrome(part) || isItem(part) || text.length + part.length > 110)
				break;
			if (count === 0 && part.length < 4 && !isOrgan(part)) break;
			text += part;
			if (review.test(text) && ends.test(text)) return [titled(document, first, line, text)];
		}
		return [];
	});
	const best = titles.toSorted((a, b) => merit(b.text) - merit(a.text))[0];
	if (best) return best;
	const announced = lines.slice(0, 12).flatMap((line) => announcedIn(document, line))[0];
	if (announced) return announced;

	const line = lines.find(
		({ text }) => !beside.test(text) && !isChrome(text) && !isItem(text) && text.length > 3
	);
	return line && titled(document, line, line, line.text.slice(0, 110));
}

/** 一、绩效目标完成情况 and 2、绩效目标设定情况 are parts of the report, not its title; 一、某局自评报告 can be the first of several. */
const isItem = (text: string) =>
	/^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[、.](?!\d)|\([一二三四五六七八九十\d]{1,2}\))/.test(
		text
	) && !/报告|表$/.test(text);

/** 现将2022年青山县水利局河道清淤项目绩效自评情况报告如下: a report without a title says what it is. */
function announcedIn(document: Document, line: Piece): Title[] {
	const text =
		/现将(.{8,80}?(?:总结|情况|自评|评价|监控|监测|报告))(?:报告|汇报|公开|公示|说明|予以|给予)*如下/.exec(
			line.text
		)?.[1];
	return text !== undefined && review.test(text) && !/^[我本]/.test(text)
		? [{ start: line.start, end: line.end, text, written: text }]
		: [];
}

/** How much of what a title should say it says. */
const merit = (text: string) =>
	[
		/20\d\d|[二2][〇○零]/,
		/[局委办部院校所站镇乡厅会]|中心|街道|政府/,
		/报告|表$/,
		/绩效/,
		/整体|项目|资金|监控/
	].filter((words) => words.test(text)).length;

function titled({ text: whole }: Document, { start }: Span, { end }: Span, text: string): Title {
	const plain = (said: string) =>
		said.replace(/^(?:附[件表](?:[-\d]*[:：]|\d{1,2}(?![\d年]))|标题[:：]?)/, '');
	const written = plain(whole.slice(start, end).replace(/\s+/g, ''));
	return { start, end, text: plain(text), written: written.slice(0, 110) };
}

/** The first lines of the page, those of tables where one cell fills the row. */
function firstLines({ document: { text, blocks }, folded }: Reading): Piece[] {
	const lines: Piece[] = [];
	for (const block of blocks) {
		const spans =
			block.kind === 'table' ? block.rows.flatMap((row) => (row.length === 1 ? row : [])) : [block];
		for (const span of spans) {
			for (const line of physical(text, span)) {
				const piece = pieceOf(folded, {
					start: line.start,
					end: Math.min(line.end, line.start + 200)
				});
				if (piece.text !== '') lines.push(piece);
			}
		}
		if (lines.length > 30) break;
	}
	return lines.slice(0, 30);
}

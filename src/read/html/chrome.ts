import type { Piece } from '#read/compose.ts';
import { isElement, type Element, type Node } from '#read/markup.ts';
import { isHidden, weigh, type Weight } from './weight.ts';

/** The names that sites give to what stands around an article. */
const around =
	/(^|[-_ \d])(nav|navi|navbar|menu|crumbs?|breadcrumbs?|location|weizhi|dqwz|foot|footer|bottom|copyright|top|topbar|toolbar|head|header|banner|logo|side|sidebar|share|bdshare\w*|social|search|login|qrcode|ewm|print|fontsize|related|relation|recommend|hot|links?|friendlinks?|comments?|page[rs]|pagination|prev|next)($|[-_ \d])/i;

const blocks = new Set('ul ol dl div table section p'.split(' '));

/** A page without what is never seen, lists of links, and what its name tells to stand around the article. */
export function pruned(page: Element): Element {
	const weightOf = weigh(page);
	const own = weightOf(page).letters - weightOf(page).links;
	const isAside = (element: Element) => {
		if (isHidden(element)) return true;
		const weight = weightOf(element);
		if (blocks.has(element.name) && isLinks(weight)) return true;
		return isAround(element) && weight.headings === 0 && weight.letters < own * 0.4;
	};
	const without = (element: Element): Element => ({
		...element,
		children: element.children.flatMap((node): Node[] => {
			if (!isElement(node)) return [node];
			if (isAside(node)) return [];
			// A cell keeps its place.
			const isEmptied = node.name === 'td' && isLinks(weightOf(node));
			return [isEmptied ? { ...node, children: [] } : without(node)];
		})
	});
	return without(page);
}

const isAround = ({ attributes: { class: kind = '', id = '', role = '' } }: Element) =>
	around.test(kind.slice(0, 200)) ||
	around.test(id.slice(0, 200)) ||
	/^(navigation|banner|contentinfo|search|complementary|menu\w*|toolbar)$/.test(role);

/** Whether an element is a list of links to elsewhere. */
export const isLinks = ({ letters, links, sentences }: Weight) =>
	letters > 0 && links >= letters * 0.6 && sentences === 0;

const notice = new RegExp(
	`^[\\s【[（(|]*(${[
		'发布(时间|日期|人|单位|机构|部门)|发文(日期|机关)|成文日期|更新(时间|日期)|录入时间',
		'(信息|稿件|文章|新闻)?来源|作者|(责任)?编辑|责编|供稿|撰稿',
		'字[体号](大小)?|浏览(次数|量|数)?|点击(次数|量|数|率)?|阅读(次数|量|数)?|访问(次数|量)',
		'索引号|信息分类|公开目录|主题(词|分类)|关键[词字]',
		'(您)?(当前|现在|所在)的?(位置|所在)|您的位置|首页\\s*[>»]',
		'上一[篇条页]|下一[篇条页]|相关(链接|文章|阅读|新闻|信息)|分享(到|至)?|收藏(本页)?|扫一扫',
		'打印(本[页文])?|关闭(窗口|本页)?|返回(顶部|首页|列表)?|网站(地图|标识码|首页)|版权所有|主办(单位)?|技术支持'
	].join('|')})\\s*([:：】\\])|>»]|$)`
);

const elsewhere = /ICP备|公网安备|网站标识码|^[\s超大中小默认打印关闭|【】[\]]+$/;

/** Whether a line or table is a notice of the site: when it was put up, how often read, in which size, what comes next. */
export function isNotice(piece: Piece): boolean {
	if (typeof piece === 'string')
		return piece.length <= 150 && (notice.test(piece) || elsewhere.test(piece));
	const words = piece.flat().map(({ text }) => text.replace(/\s/g, ''));
	return words.some((text) => /^索引号?[:：]?$/.test(text)) && words.join('').length < 600;
}

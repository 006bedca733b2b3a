import { isEmpty, type RawCell } from './raw.ts';
import { isNumber, isRowLabel, isSlot } from './words.ts';

/** What the cells of a column look like, told by its head. */
export type Shape =
	| 'side'
	/** What a group of rows is about, written in each of them or in the first: the project, the kind of indicator. */
	| 'entity'
	| 'ordinal'
	| 'level1'
	| 'level2'
	| 'label'
	| 'value'
	| 'sign'
	| 'unit'
	| 'amount'
	| 'rate'
	| 'points'
	| 'remark';

/** In the order in which they are tried. */
const shapes: readonly (readonly [Shape, RegExp])[] = [
	['ordinal', /^(序号|编号)$/],
	['entity', /^指标(类型|类别)$/],
	['level1', /^一级(指标|目标)?$/],
	['level2', /^二级(指标|目标)?$/],
	[
		'label',
		/^([三四]级(指标|目标)?|(绩效|考核|具体|评价)?指标(名称|内容)|(绩效|考核|评价)指标|机构名称|资金来源|项目(名称)?|支出(类别|类型))$/
	],
	[
		'remark',
		/原因|措施|备注|说明|依据|核心指标|可能性|等[级次]$|解释$|(评分|评价|扣分)(标准|细则|办法)$|计算(方法|公式)$/
	],
	['sign', /(性质|符号|方向)$/],
	['unit', /^(度量|计量|指标值)?单位$/],
	['points', /(分值|权重|得分|评分|自评分|分数|满分|标准分)$/],
	['rate', /(执行率|完成率|支出率|进度|比例|占比|系数)$/],
	['value', /(指标值|目标值|预期值|完成值|实际值|完成情况|实际完成|执行情况|目标|完成数)$/],
	[
		'amount',
		/(预算数?|执行数?|决算数?|支出数?|收入|金额|拨款|结转|结余|资产|费|合计|总额|到位数?|下达数?|调整数?|资金|追加(数|额|预算)?|调[增减]数?|其他|其他收入)$/
	]
];

/** The shape of a column by the words of its head; undefined for words that head no column of a form. */
export function shapeOf(words: string): Shape | undefined {
	const bare = words.replace(/[(（][^()（）]*[)）]$/, '').replace(/[:：]$/, '');
	if (bare === '' || bare.length > 16 || isRowLabel(bare)) return;
	return shapes.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** What stands below 指标性质. */
export const signs =
	/^([=＝═≥≤><≧≦]{1,2}|大于等于|小于等于|等于|大于|小于|(定量|定性|正向|反向)(指标)?)$/;

/** How odd a cell is in a column: 0 for what belongs there, 4 for what cannot. */
export function oddityIn(shape: Shape, cell: RawCell): number {
	if (isEmpty(cell)) return shape === 'label' ? 1 : 0.2;
	const { words } = cell;
	const isMark = /^([-—–/\\*无]|——|--|#DIV\/0!)$/.test(words);
	switch (shape) {
		case 'side':
			return 4;
		case 'entity':
			return isNumber(words) || isMark ? 4 : isRowLabel(words) ? 1 : 0;
		case 'ordinal':
			return /^\d{1,3}$/.test(words) ? 0 : 4;
		case 'level1':
			return levelOddity(cell, first);
		case 'level2':
			return levelOddity(cell, second);
		case 'label':
			return isNumber(words) || isMark || signs.test(words) ? 4 : isRowLabel(words) ? 3 : 0;
		case 'value':
			return isRowLabel(words) || isSlot(words) ? 3 : 0;
		case 'sign':
			return signs.test(words) ? 0 : 4;
		case 'unit':
			return words.length <= 6 && !isNumber(words) ? 0 : 4;
		case 'amount':
			return isNumber(words) ? (words.endsWith('%') ? 3 : 0) : isMark ? 0.2 : 4;
		case 'rate':
			return /^[-−]?[\d.]+%$/.test(words) ? 0 : isMark ? 0.2 : isNumber(words) ? 2 : 4;
		case 'points':
			return /^\d{1,3}(\.\d+)?分?$/.test(words) ? 0 : isMark ? 0.2 : 4;
		case 'remark':
			return isRowLabel(words) || isSlot(words) ? 3 : isNumber(words) ? 2 : isMark ? 0.6 : 0;
	}
}

/** For words of levels that name a first level, a second, or either: how odd they are here. */
type Level = readonly [first: number, second: number, either: number, own: number];

const first: Level = [0, 2, 0.3, 0.9];
const second: Level = [1, 0, 0.2, 0.7];

/** Words of a level that only the form's own framework knows; without rows they may be the begin of a broken name. */
const isOwnLevel = ({ words, row }: RawCell) =>
	row !== undefined && words.length <= 12 && /^[\u4e00-\u9fff、]+$/.test(words);

/** 成本指标 is a first level of its own, or a second one among those of 产出指标. */
function levelOddity(cell: RawCell, [ofFirst, ofSecond, ofEither, ofOwn]: Level): number {
	const { words } = cell;
	if (/^预算执行(率|情况)(\(|$)/.test(words)) return 0.3;
	// 患者满意度 may be an indicator too: rather that, where nothing else is.
	if (/^[\u4e00-\u9fff]{2,8}满意度(指标)?$/.test(words) && !isRowLabel(words))
		return ofSecond + 0.3;
	if (!isRowLabel(words)) return isOwnLevel(cell) ? ofOwn : 4;
	if (/^(成本|履职|职责|预算|运行成本|管理效率|社会效应|可持续发展)/.test(words)) return ofEither;
	return /^(投入|过程|产出(?!数量|质量|时效|成本)|效果|效益|满意度|决策|管理|项目|可持续性)/.test(
		words
	)
		? ofFirst
		: ofSecond;
}

/** How odd it is that a row has no cell in a column. */
export function oddityWithout(shape: Shape, isIndicators: boolean): number {
	switch (shape) {
		case 'side':
		case 'level1':
		case 'level2':
			return 0;
		case 'ordinal':
			return 0.2;
		case 'entity':
			return 0.3;
		case 'label':
			return 4;
		case 'remark':
			return 0.1;
		case 'sign':
		case 'unit':
			return 0.6;
		case 'rate':
			return 0.3;
		case 'points':
			return isIndicators ? 2 : 0.3;
		case 'value':
			return 1;
		case 'amount':
			return 0.4;
	}
}

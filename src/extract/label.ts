import type { RateBase } from '#model/report.ts';
import {
	isIncome,
	terms,
	type Aspect,
	type Category,
	type Occurrence,
	type Rate
} from '#extract/terms.ts';

/** What the words before a number say of it. */
export type Label = Readonly<{
	category: Category | undefined;
	aspect: Aspect | undefined;
	rate: Rate | undefined;
	/** The word that told the category. */
	form: string;
	/** A noun before the terms that is none of the field: a named item (舆情监测·项目支出). */
	noun: string;
	/** A noun between the terms and the number: what the money went to (支出·救灾物资), so not the term's own figure. */
	object: string;
	/** Only the part that one source pays: 财政拨款支出. */
	qualified: boolean;
	/** The year before, a plan, another owner: not this report's own figure. */
	foreign: boolean;
	/** Whether any word says anything at all; a label of connecting words only says nothing. */
	silent: boolean;
}>;

/** Words around a term that do not change what is meant: times, the unit itself, connecting words. */
const time =
	'(?:19|20)\\d{2}年(?:度|初|末|底)?|\\d{1,2}(?:[-—~至到]\\d{1,2})?月(?:份|末|底|\\d{1,2}日)?|截[至止]到?|目前|年初|年末|年底|全年|本年度?|当年度?|今年|年度|年内|年中|上半年|前?[一二三四1-4]个?季度|期末|期内|末|日止';
const self =
	'(?:我|本|全|各|该)(?:县|市|区|旗|省|镇|乡|街道办?|办事处|学?校|医?院|局|办|委|会|部门|单位|中心|部|站|所|馆|队|公司|厅|处|社|系统|级|项目|专项)|部门\\(单位\\)|部门|单位|机关|预算单位|自治区|[县市区省]?级?财政局?|中央|省级|市级|县级|区级|本级|人民政府|(?<=^|[年度月末日期,;:、])(?:街道(?:办事处|办)?|学校|医院)';
const connecting =
	'按.{0,6}?标准|实际|累计|共计|总计|合计|小计|共|总共|总体|总额|总量|整体|金额|资金|经费|数额|款项|费用|已经?|均|各项|各类|全部|全口径|为|是|达到|达|大?约|近|超过?|计|由|从|按照?|等|的|了|其中|包括|分别|即|及|和|与|于|用于|主要|人民币|纳入|编制|规模|仅|只|控制|值|账面|原值|净值|明细|情况|方面|部分|占比?|实现|完成|数|额|款|新增|\\(?单位[::]?|\\(?[百万亿]*元\\)?|财政性?|预算内|下年度?(?:继续)?(?:使用|支付)?|收支|收入|支出|年度|加上|再加|另加|另有|另外|此外|当中|后者|前者|给|有|在|中|对|以|将|得|并|项|第|笔|个';
const filler = new RegExp(`${time}|${self}|${connecting}`, 'g');

/** Another year, a plan or a comparison; and money that is not the unit's budget. */
const planned =
	/(?<!结转)上年(?!.{0,4}结转|.{0,2}结余)|去年|上一年|往年|历年|同期|同比|环比|较上|比上|比去|[较比].{0,6}(?:增|减|降|升|提高)|(?:增长|增幅|下降|降幅|减少|增加|提高|降低)了?(?:为|达)?$|预计|拟|力争|争取|下一步|明年|(?<!结转|结转至)下年(?!.{0,3}结转)|(?<!绩效)目标(?!.{0,4}完成)|指标值|计划(?!数|安排)|不(?:得)?[低少高超]于/;
const elsewhere =
	/财政(?:全年|另行|统一|单独|直接)*列支|财政另|涉及(?:财政)?(?:性)?资金|涉及金额|节[约省]|执行到位(?:金额|标的)|案款|执行标的|残值|利息|租金|罚没|诉讼费|变卖|全[县市省区国](?!财政拨款|部门|预算绩效)|财政总收入|一般公共预算(?:支出|收入)|辖区|企业|农户|贫困户|(?<!困难)群众|人均|户均|罚|奖(?!金)|捐|募|合同|中标|采购金额|贷款|债务|(?<!非)税|产值|营业|销售|(?<!预算总)投资/;
const punctuation = /[\s"“”‘’《》〈〉()[\]【】、,:;.。\-—–~·*#/\\|+=%\d×÷]/g;

/** Reads a label (folded text before a number). `own` are the names of the unit, which say nothing new. */
export function readLabel(said: string, year: number | null, own: readonly string[]): Label {
	const text = said.replace(added, (words) => `${words.slice(0, -2)}追加`);
	const found = terms(text);
	const last = found.at(-1);
	const aspects = found.filter(({ term }) => term.aspect);
	const categories = found.filter(({ term }) => term.category);
	const aspect = aspectOf(
		text,
		aspects.flatMap(({ term }) => term.aspect ?? []),
		year
	);
	const source = categories.findLast(({ term }) => isIncome(term.category));
	const spoken = aspect !== undefined && aspect !== 'income' && source !== undefined;
	const category = (
		spoken ? categories.filter((one) => !isIncome(one.term.category)) : categories
	).at(-1);

	const bare = strip(withoutTerms(text, found), own);
	const isOwn =
		last?.term.rate === 'satisfaction' || aspect === 'supplementary' || aspect === 'reduction';
	const beyond = spoken && source.start > (aspects.at(-1)?.start ?? 0);
	return {
		category: category?.term.category,
		form: category?.form ?? '',
		aspect,
		rate:
			last?.term.rate ??
			(last?.term.aspect ? undefined : found.findLast(({ term }) => term.rate)?.term.rate),
		noun: bare.slice(0, last ? bare.indexOf(gap) : undefined),
		object: beyond ? source.form : last ? bare.slice(bare.lastIndexOf(gap) + 1) : '',
		qualified: spoken,
		foreign: planned.test(text) || (!isOwn && elsewhere.test(withoutNames(text, own))),
		silent: found.length === 0 && bare === ''
	};
}

/** 年中上级补助增加19万元 tells of money that was added, not of a comparison. */
const added = /^(?:[,;])?(?:年中|年内|执行中)[^,;]{0,12}增加$/;

/** Stands where a term was taken out. */
const gap = '\u0001';

const withoutTerms = (text: string, found: readonly Occurrence[]) =>
	found.reduceRight((rest, { start, end }) => rest.slice(0, start) + gap + rest.slice(end), text);

/** 年初 … 预算 is the initial budget and 调整 … 预算 the adjusted one, however many words stand between. */
function aspectOf(
	text: string,
	aspects: readonly Aspect[],
	year: number | null
): Aspect | undefined {
	const last = aspects.at(-1);
	// 年初批复支出600万元 is what was planned.
	if (last === 'spent' && /(?:年初|预算).*(?:批复|安排|核定)的?总?支出$/.test(text))
		return 'initial';
	const changed = aspects.find((aspect) => aspect === 'supplementary' || aspect === 'reduction');
	if (last === 'budget' && changed && !/后/.test(text)) return changed;
	if (last === 'budget' && aspects.includes('disbursed') && text.includes('预算指标'))
		return 'disbursed';
	if (last === 'budget' || last === 'adjusted' || last === 'initial') {
		if (/调整后|调整|变更后|全年/.test(text)) return 'adjusted';
		if (/年初|期初/.test(text) || aspects.includes('initial')) return 'initial';
	}
	if (
		last === 'surplus_total' &&
		((year !== null && text.includes(`${year - 1}年`)) || broughtIn.test(text))
	)
		return 'carried_over';
	return last;
}

/** 加上结转资金13万元 adds what was left of the year before to the budget. */
const broughtIn = /(?:加上?|加:|含|连同|使用|动用)(?:历年|以前年度)?结转(?!下年|至|到)/;

const withoutNames = (text: string, own: readonly string[]) =>
	own.reduce((rest, name) => (name.length > 1 ? rest.replaceAll(name, '') : rest), text);

const strip = (text: string, own: readonly string[]) =>
	withoutNames(text, own).replace(filler, '').replace(punctuation, '');

/** What a 占… phrase or a rate's own words name as its base. */
export function baseOf(text: string): RateBase {
	if (/调整|全年预算|年度预算|最终预算/.test(text)) return 'adjusted';
	if (/年初|批复/.test(text)) return 'initial';
	if (/到位|拨付|下达|使用率/.test(text)) return 'disbursed';
	return /占.*(?:预算|指标)/.test(text) ? 'budget' : 'unnamed';
}

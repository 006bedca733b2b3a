import { readLabel } from '#extract/label.ts';
import { terms } from '#extract/terms.ts';
import { sourceName } from './clauses.ts';

/** What numbers the points of an account: 1. （1） 一是 第一, (a ring around a number is folded away). */
const enumerator =
	/^(?:[、和及]|其中[:,]?|主要是|分别是)*(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]+(?!\d)|\d(?=[一-龥])(?!\d*[年月日个项])|项目[一二三四五六七八九十\d]{1,2}[:、]|[一二三四五六七八九十]是|第[一二三四五六七八九十][,是])/;

/** What a heading says beside the name of what it is about. */
const general =
	/项目|经费|资金|专项|工程|绩效|目标|管理|使用|情况|部门|所属|下属|二级|系统|单位|整体|总体|年度|完成|实施|安排|投入|主要|组织|分析|所有|各|个|的|和|及|与|预算|支出|收入|收支|执行|决算|概况|背景|内容|来源|构成|依据|立项|决策|过程|产出|效益|效果|结果|结论|指标|财政|财务|会计|到位|下达|拨付|结转|结余|合计|其他|其它|上年|本年|当年|全年|年初|中央|省级?|市级?|县级?|区级?|本级|上级|自评|评价|监控|方面|分类|分项|类型|进度|数量|质量|时效|成本|人员|运行|运转|日常|机关|基础|基本|重点|可用|可支配|\d/g;

/** What begins so is a sentence about what was done, and names nothing. */
const deed =
	/^(?:第[一二三四五六\d]+[批期次]|年[中内初末底]|期间|[上下]半年|\d{1,2}月份?)?(?:加强|强化|严格|严肃|完善|健全|建立|推进|推动|提高|提升|提前|规范|落实|抓好|做好|开展|组织|坚持|突出|聚焦|围绕|深化|加大|加快|细化|优化|压减|压缩|控制|保障|确保|按照?|根据|受(?!理)|因(?!公)|由于|为(?!民)|对(?![外口])|将|在(?!线)|从|经(?![济营费])|截[至止]|我|本|全[县市省区年]|该|已|通过|全部|用于|包括|均为|[都均]是|其余|剩余|主要|积极|进一步|预计|新增|追加|调整|不(?!动产)|未(?!成年)|没有)|(?:增加|追加|争取|收到|下达)(?:了|的)?[一-龥]{2,}|(?:了|缓慢|不够|较[大多少低慢]|不足|滞后)$/;

/** What names where money came from or went: 省厅转下中央专项资金. */
const moved = /(?:下达|转下|拨付|追加|到位|收到|争取)/;

/** Whether a name says more than the words of every report. */
export const isName = (name: string) =>
	/^[^,;。:()]{2,30}$/.test(name) &&
	!deed.test(name) &&
	!moved.test(name) &&
	sourceName(name) === undefined &&
	terms(name)
		.filter(({ term }) => term.category !== undefined || term.rate !== undefined)
		.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), name)
		.replace(general, '').length >= 2;

/**
 * The item that a clause names and says nothing else of (一是护林员管护， ②系统运维：), so that what follows is told of it;
 * undefined where it names none. What no number leads in must say by its last word that it is a project.
 */
export function subjectNamed(clause: string): string | undefined {
	const unnumbered = clause.replace(enumerator, '');
	const isLedIn = unnumbered !== clause;
	const name = unnumbered.replace(/\([^()]*\)/g, '').replace(/[,:。(]$/, '');
	if (!isName(name) || !(isLedIn || (name.length > 3 && isItem.test(name)))) return;
	const { aspect, rate } = readLabel(name, null, []);
	return aspect === undefined && rate === undefined && !/[万亿千百]?元|\d%/.test(name)
		? name
		: undefined;
}

/** The name right before an amount, behind a number or in a list of items: (2)河道清淤150万元,已支付45万元. */
export function numberedItem(words: string, inList: boolean): string | undefined {
	const clause = /(?:^|[,;:])((?:\(\d{1,2}\))?[^,;:]*)$/.exec(words)?.[1] ?? '';
	const name = clause.replace(enumerator, '');
	return (inList || name !== clause) && isName(name) ? name : undefined;
}

/** Whether a clause begins another point of an account. */
export const opensPoint = (clause: string) => enumerator.test(clause);

/** Money told right behind a name, as of that: 。全年预算20万元. */
const itsMoney =
	/^(?:20\d\d年度?)?(?:该?项目|资金|经费)?(?:全年|年初|当年|调整后?|财政|共计?|总|实际|累计|已|截[至止][^,]{2,12},)*(?:批复|核定)?(?:预算|安排|批复|支出|支付|执行|到位|下达|拨付|投入|使用)[^,。;\d]{0,8}\d/;

/**
 * The item that a numbered paragraph opens with as its subject (2.法庭维修改造。全年预算20万元…): its money follows at once,
 * or its last word says that it is one (一是复种补助。…).
 */
export function runInItem(text: string): string | undefined {
	const [whole = '', clause = ''] =
		/^((?:项目[一二三四五六七八九十\d]{1,2}:)?[^,;。:]{4,40})[。:]/.exec(text) ?? [];
	if (!opensPoint(clause)) return;
	const name = subjectNamed(clause);
	const rest = text.slice(whole.length);
	const isTold = name && (isItem.test(name) || itsMoney.test(rest) || itself.test(rest));
	return isTold ? name : undefined;
}

/** The item whose money a paragraph tells behind its name: 接待中心维修：全年预算7.5万元，支出7.29万元. */
export function itemAtColon(text: string): string | undefined {
	const [whole = '', name = ''] = /^([^,;。:()\d]{3,30}):/.exec(text) ?? [];
	const isOne = name !== '' && itsPlan.test(text.slice(whole.length)) && isName(name);
	return isOne ? name : undefined;
}

const itsPlan =
	/^(?:20\d\d年度?)?(?:年初|全年|当年|批复)*(?:预算|安排资金|批复)(?:数|安排|资金)?(?:为)?\d[^。]{0,24}(?:支出|执行|支付|使用)/;

/** 6.旧桥加固。该项目年初未安排预算… says of the name that it is a project's. */
const itself = /^[该本](?:项目|工程|专项|经费|资金)/;

const isItem = /(?:项目|经费|资金|工程|专项|补助|补贴)$/;

/** The name under which something is counted before its money is told: 退耕补助42.3万亩,每亩7.5元,兑现317万元. */
export const itemCounted = (words: string) => countedItem.exec(words)?.[1];

const countedItem =
	/(?:^|[;:])(?:其中[:,]?)?([一-龥]{2,14}(?:补助|补贴|奖励|奖补|项目|工程|经费))\d[\d.,]*[万亿]?(?:亩|公里|平方米|吨|头|只|户|处|套|台|件)[^;\d]*$/;

/** The name behind which a bracket tells the plan: 防汛经费(预算30万元)支出28万元. */
export function itemBracketed(words: string): string | undefined {
	if (!words.includes('(')) return;
	const name = bracketedItem.exec(words)?.[1]?.replace(enumerator, '');
	return name !== undefined && isName(name) ? name : undefined;
}

const bracketedItem =
	/(?<=^|[;:、])(?:其中[:,]?)?([^,;:、()]{2,30}(?:经费|项目|工程|专项|费用?|补助|补贴|资金))\((?:年初|全年|批复)?(?:预算|安排|下达|到位)[^()\d]*$/;

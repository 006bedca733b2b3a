import type { Label } from '#extract/label.ts';
import type { Quantity } from '#extract/numbers.ts';
import { isPlanned, measureOf, terms, type Aspect, type Category } from '#extract/terms.ts';
import { UNIT, type Confidence } from '#model/report.ts';
import { clauses, isProjectName, itemName, lastClause, partName, sourceName } from './clauses.ts';
import { isName } from './subject.ts';
import type { Statement } from './statement.ts';
import type { Mention } from './setting.ts';
import { sumsUp } from './sums.ts';
import type { Telling } from './telling.ts';

/** The measure that an amount states, if it is the report's own budget money. */
export function moneyStatement(mention: Mention, telling: Telling): Statement | undefined {
	const { quantity, label, words } = mention;
	const isBase = /^的\d[\d.]*%/.test(mention.after) && label.aspect && isPlanned(label.aspect);
	if ((label.rate && !label.aspect) || isBase || /占[^,]*$/.test(words))
		telling.awaited = { ...label, rate: 'execution' };
	if (
		label.rate ||
		(quantity.manner === 'bare' && !isMoney(label) && !isPart(label, words, telling))
	)
		return;

	const sum = sumsUp(words) ? telling.sums.of(quantity.fen) : undefined;
	if (sum) return ownStatement(mention, sum.category, sum.aspect, telling);
	const source = sourceName(clauses(words).at(-1) ?? '');
	if (source) return telling.whole && part(quantity, source, telling.whole.aspect, 'inferred');
	const told = unspent(mention) ?? telling.aspect(label, words) ?? arrived(mention);
	const aspect = told && isPlanned(told) && isChangedNext(mention) ? 'initial' : told;
	if (!aspect && label.noun.length > 1 && telling.setting.project === null) {
		// 环卫项目资金120万元,已支付118万元: what follows is told of that project.
		const name = itemName(lastClause(words))?.replace(/(?<=项目)(?:资金|经费)$/, '');
		if (name && isProjectName(name) && isName(name)) telling.turnToItem(name);
	}
	if (!aspect || (label.silent && (!telling.topic || toldBehind(mention)))) return;
	if (
		isNamed(label, aspect, telling) ||
		hasObject(mention, aspect, telling) ||
		isStray(label, telling)
	)
		return itemStatement(mention, aspect, telling);
	const isAsset = label.category?.startsWith('assets');
	if (
		!telling.financial &&
		!isAsset &&
		!/全年|本年|年度|总|20\d\d年|前[一二三四]季度|上半年/.test(words)
	)
		return;

	const category = vehicles(telling.category(label, words), mention);
	const { whole } = telling;
	const isSame = category === whole?.category && aspect === whole.aspect && !label.silent;
	if (isSame && (label.category || !telling.counted))
		return label.category && part(quantity, label.form, aspect, 'phrase');
	return ownStatement(mention, category, aspect, telling);
}

/** 其中20万元由财政收回 says behind the amount what it is, but for what has arrived. */
const toldBehind = (mention: Mention) =>
	/^[,;、(]?(?:其中[:,]?)?$/.test(mention.words) &&
	/^[一-龥]/.test(mention.after) &&
	!arrived(mention);

/** 万 without 元 is money where the word before it says so: 到位3675.02万. */
const isMoney = ({ silent, noun, aspect, object }: Label) =>
	aspect ? object === '' : !silent && noun === '';

/** 项目支出中:护林项目86万,防火项目72万: so it is in a list of parts. */
const isPart = ({ noun }: Label, words: string, { whole }: Telling) =>
	whole !== undefined && noun.length > 1 && isProjectName(itemName(lastClause(words)) ?? '');

/** 补助资金1749万元，已全部下达到位 says behind the amount what has become of it. */
const arrived = ({ after }: Mention): Aspect | undefined =>
	/^,?(?:目前|均|已|于|在|[\d年月日前]|全部|全额|足额|规定时限内|及时|按时)+(?:下达|拨付|到位)/.test(
		after
	)
		? 'disbursed'
		: undefined;

/** 预算100万元,追加20万元,调整后预算120万元 tells first what the budget was before. */
const isChangedNext = ({ words, after }: Mention) =>
	!/全年|调整|可用|最终|后/.test(words) &&
	/^,(?:[^,;其含后]{0,10}(?:追加|调增|调减|追减)|[^,;其含\d]{0,8}(?:调整后|调整为))/.test(after);

/** 尚有63万元未支付 */
const unspent = ({ words, after }: Mention): Aspect | undefined =>
	/(?:有|剩|余)$/.test(words) && /^[尚暂]?未(?:支付|支出|使用|执行)/.test(after)
		? 'surplus_year'
		: undefined;

/** 公务用车购置及运行维护费4万元（全部为运行维护费） */
const vehicles = (category: Category, { after }: Mention): Category =>
	category === 'vehicle' && /^\((?:全部|均|都)[为是系][^()]{0,6}(?:运行|维护|运维)/.test(after)
		? 'vehicle_operation'
		: category;

/** A figure of the unit or of the project that the report is about. */
function ownStatement(
	{ quantity, label, words, after }: Mention,
	category: Category,
	aspect: Aspect,
	telling: Telling
): Statement | undefined {
	const { setting } = telling;
	// 分两批下达，其中6月下达60万元: a part of a whole that is not told.
	if ((telling.partial || telling.aside) && label.category === undefined) return;
	// 安排“三保”资金600万元,实际支出600万元: what follows is told of the same, unless it says of all.
	const isItems = telling.item && !telling.whole && label.category === undefined;
	if (isItems && !/全年|总|共|年度|本年|部门|单位|截|其中/.test(words)) return;
	const scope = telling.scope(category, words);
	if (scope === UNIT && category === 'total' && isForOneThing(words, after)) return;
	// 为预算102万元的67%, 控制在预算15万元以内, 未超预算15万元: told for comparison, not what the sentence goes on about.
	const compared =
		/^(?:\)?的\d|[以之]内)/.test(after) ||
		/(?:[未没不][^,;]{0,2}(?:超|突破)|控制在|低于|少于)[^,;]*$/.test(words);
	if (!compared) telling.note({ category, aspect, scope }, quantity.fen);
	if (scope !== UNIT && scope !== setting.scope && scope !== telling.subject)
		return part(quantity, scope, aspect, 'inferred');

	// What an item had left is no surplus that anyone compares.
	const isItem = scope !== UNIT && scope !== setting.project;
	if (isItem && (aspect === 'surplus_year' || aspect === 'surplus_total')) return;
	// 项目支出年初预算50万元,上年结转8万元: what projects carried over is what the unit did, unless it tells that too.
	const isCarried = category === 'project' && aspect === 'carried_over' && !label.category;
	const isProject = scope !== UNIT && category === 'project';
	const measure = measureOf(isProject || isCarried ? 'total' : category, aspect);
	if (!measure) return;
	return {
		quantity:
			aspect === 'reduction' ? { ...quantity, fen: -Math.abs(quantity.fen ?? 0) } : quantity,
		measure,
		scope,
		base: null,
		confidence: label.aspect && label.noun === '' ? 'phrase' : 'inferred',
		qualified: label.qualified || isCarried
	};
}

/** The part that is all of the amount: 三公经费支出3万元,全部为公务接待费. */
export function onlyPart({ after }: Mention, { measure, ...whole }: Statement): Statement[] {
	if (measure !== 'three_public_total') return [];
	const words = /^[,;(]?(?:全部|均|都|全)(?:为|是|系|用于)([^,;()]+)/.exec(after)?.[1] ?? '';
	const [only, ...more] = terms(words);
	const category = more.length === 0 && only?.start === 0 ? only.term.category : undefined;
	const part = category && parts.has(category) ? measureOf(category, 'spent') : undefined;
	return part ? [{ ...whole, measure: part, confidence: 'inferred' }] : [];
}

const parts: ReadonlySet<Category> = new Set([
	'reception',
	'overseas',
	'vehicle_operation',
	'vehicle_purchase'
]);

/** 安排资金15万元用于购置设备: money for one thing, and not said to be all of it. */
const isForOneThing = (words: string, after: string) =>
	/^用于/.test(after) && !/预算|全年|年初|本年|年度|20\d\d年|总|共|合计|截/.test(words);

/** A noun before the term makes it a name of its own (舆情监测·项目支出), and every noun does among the parts of project spending. */
function isNamed({ noun, category }: Label, aspect: Aspect, telling: Telling): boolean {
	const { whole, setting } = telling;
	const isOwn =
		(noun.length > 3 && !whole && setting.project?.includes(noun)) ||
		(aspect === 'disbursed' && /^(?:补助|补贴|配套|奖补|转移支付)+$/.test(noun));
	if (noun.length <= 1 || isOwn || aspect === 'supplementary' || aspect === 'reduction')
		return false;
	return whole?.category === 'project' || !category || category === 'project';
}

/** What the money went to stands between term and number; in a project's report the rate that follows tells that it is all of it. */
function hasObject(
	{ label, words, after }: Mention,
	aspect: Aspect,
	{ setting, subject }: Telling
): boolean {
	const all =
		setting.project !== null &&
		aspect === 'spent' &&
		/^,?(?:预算|资金)?(?:执行|支付|支出)率/.test(after);
	// 追加办案费、装备费和绩效奖311万元, 追加防汛经费20万元: what was added, whatever for.
	const added =
		aspect === 'supplementary' &&
		/追加[^,;]*(?:[、和及与]|(?:经费|资金|费用?|补助|款)$)/.test(words);
	// 累计支付工程进度款142万元: of a project that is all that was paid.
	const progress =
		(subject ?? setting.scope) !== UNIT &&
		/(?:已经?|累计|实际|共)(?:支付|拨付|支出)(?:工程)?进度款(?:共?计|合计)?$/.test(words);
	return label.object !== '' && !all && !added && !progress;
}

/** 设备 is a part of the fixed assets only where those are told. */
const isStray = ({ category }: Label, { topic }: Telling) =>
	category?.startsWith('assets_') === true && !topic?.category.startsWith('assets');

/** A figure under a name of its own: the report's project, a named part of a breakdown, or a project told in passing. */
function itemStatement(
	{ quantity, label, words }: Mention,
	aspect: Aspect,
	telling: Telling
): Statement | undefined {
	if (telling.whole?.category.startsWith('assets')) return;
	const clause = lastClause(words);
	const name = itemName(clause) ?? (telling.whole && !label.aspect ? partName(clause) : undefined);
	if (!name) {
		const mayName = isPlanned(aspect) && !telling.aside && plannedItem.test(clause);
		const noun = mayName ? partName(clause) : undefined;
		const named = noun !== undefined && isName(noun) ? noun : undefined;
		if (named) telling.turnToItem(named);
		return named === undefined ? undefined : part(quantity, named, aspect, 'inferred');
	}

	const { project } = telling.setting;
	const confidence = label.aspect ? 'phrase' : 'inferred';
	if (project !== null && (project.includes(name) || name.includes(project))) {
		telling.topic = { category: 'total', aspect, scope: project };
		const measure = measureOf('total', aspect);
		return (
			measure && { quantity, measure, scope: project, base: null, confidence, qualified: false }
		);
	}

	const isTold = label.aspect !== undefined || /项目支出$/.test(words);
	const inPassing = label.object === '' && isTold && isProjectName(name);
	if (inPassing) telling.topic = { category: 'total', aspect, scope: name };
	else telling.item = true;
	return telling.whole || inPassing ? part(quantity, name, aspect, confidence) : undefined;
}

/** 窗口外包预算78万元: what is planned under a name is that item's, and so is what follows. */
const plannedItem = /^[一-龥A-Za-z]{3,16}?(?:年初|全年)?预算(?:安排|数|额|为)*$/;

function part(
	quantity: Quantity,
	name: string,
	aspect: Aspect,
	confidence: Confidence
): Statement | undefined {
	if (!isPlanned(aspect) && aspect !== 'spent') return;
	const measure = aspect === 'spent' ? 'sub_item_spent' : 'sub_item_budget';
	return { quantity, measure, scope: name, base: null, confidence, qualified: false };
}

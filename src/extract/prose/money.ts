import type { Label } from '#extract/label.ts';
import { measureOf } from '#extract/measureOf.ts';
import { isPlanned, terms, type Aspect, type Category } from '#extract/terms.ts';
import { UNIT } from '#model/report.ts';
import { clauses, isProjectName, itemName, lastClause, paidBy, sourceName } from './clauses.ts';
import { arrived, cameLater, isChangedNext, unspent } from './fate.ts';
import { isSpentNext, itemStatement } from './itemMoney.ts';
import { isOfThing, isOthers } from './others.ts';
import { ownStatement, part } from './ownMoney.ts';
import { isReceived } from './received.ts';
import { isName, numberedItem } from './subject.ts';
import type { Statement } from './statement.ts';
import type { Mention } from './setting.ts';
import { sumsUp } from './sums.ts';
import type { Telling } from './telling.ts';

/** The measure that an amount states, if it is the report's own budget money. */
export function moneyStatement(mention: Mention, telling: Telling): Statement | undefined {
	const { quantity, label, words } = mention;
	const isBase = /^的\d[\d.]*%/.test(mention.after) && label.aspect && isPlanned(label.aspect);
	// 预算执行500万元的52% tells the plan in passing.
	const isDone = /^的\d[\d.]*%/.test(mention.after) && label.aspect === 'spent';
	if ((label.rate && !label.aspect) || isBase || isDone || /占[^,]*$/.test(words))
		telling.awaited = { ...label, rate: 'execution' };
	if (isDone) return;
	const plan = label.rate && telling.topic && planOf(mention);
	if (plan && telling.topic) return ownStatement(mention, telling.topic.category, plan, telling);
	if (
		label.rate ||
		(quantity.manner === 'bare' && !isMoney(label) && !isPart(label, words, telling))
	)
		return;
	if (isOthers(mention, telling) || isOfThing(mention, telling)) return;

	const sum = sumsUp(words) ? telling.sums.of(quantity.fen) : undefined;
	if (sum) return ownStatement(mention, sum.category, sum.aspect, telling);
	const paid = telling.manner.bySource && isSpentNext.test(mention.after) && paidBy(words);
	if (paid && label.aspect) {
		telling.turnToItem(paid);
		return ownStatement(mention, 'total', label.aspect, telling);
	}
	const source = sourceName(clauses(words).at(-1) ?? '');
	if (source) return telling.whole && part(quantity, source, telling.whole.aspect, 'inferred');
	if (isPaidOut(mention, telling)) return ownStatement(mention, 'total', 'spent', telling);
	if (isReceived(mention, telling)) {
		const stated = ownStatement(mention, 'total', 'disbursed', telling);
		return stated && { ...stated, qualified: true };
	}
	const later = cameLater(mention, label);
	const told = unspent(mention) ?? later ?? telling.aspect(label, words) ?? arrived(mention);
	const aspect = told && isPlanned(told) && isChangedNext(mention) ? 'initial' : told;
	if (!aspect && label.noun.length > 1 && telling.setting.project === null) {
		// 环卫项目资金120万元,已支付118万元: what follows is told of that project.
		const name =
			itemName(lastClause(words))?.replace(/(?<=项目)(?:资金|经费)$/, '') ??
			(isSpentNext.test(mention.after) ? numberedItem(words, telling.items.several) : undefined);
		if (name && (isProjectName(name) || isSpentNext.test(mention.after)) && isName(name)) {
			telling.turnToItem(name);
			if (isSpentNext.test(mention.after)) return ownStatement(mention, 'total', 'budget', telling);
		}
	}
	if (!aspect || (label.silent && (!telling.topic || toldBehind(mention)))) return;
	if (
		!later &&
		(isNamed(label, aspect, telling) ||
			hasObject(mention, aspect, telling) ||
			isStray(label, telling))
	)
		return itemStatement(mention, aspect, telling);
	const isAsset = label.category?.startsWith('assets');
	if (
		!telling.manner.financial &&
		!isAsset &&
		!/全年|本年|年度|总|20\d\d年|前[一二三四]季度|上半年/.test(words)
	)
		return;

	const category = later ? telling.budgeted : vehicles(telling.category(label, words), mention);
	const { whole } = telling;
	const isSame = category === whole?.category && aspect === whole.aspect && !label.silent;
	if (isSame && (label.category || !telling.counted))
		return label.category && part(quantity, label.form, aspect, 'phrase');
	return ownStatement(mention, category, aspect, telling);
}

/** 支出15万元,完成年初预算20万元的75%: the plan that the rate is of. */
function planOf({ words, after }: Mention): Aspect | undefined {
	const [whole, which] = /完成(年初|全年|年度|调整后?的?)?预算(?:数|安排)?$/.exec(words) ?? [];
	if (whole === undefined || !/^的\d/.test(after)) return;
	return which === undefined ? 'budget' : which === '年初' ? 'initial' : 'adjusted';
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

/** An item's 向203名协管员发放补助80万元,执行率97%: that was spent of it, as the rate behind it says, or 全年 before it. */
const isPaidOut = ({ words, after }: Mention, { items, setting, topic }: Telling) =>
	(items.subject ?? setting.scope) !== UNIT &&
	((/^,?(?:预算|资金|实际)?(?:执行|支付|支出)率/.test(after) && paidOut.test(words)) ||
		(!topic && /^[^,;、].*全年(?:实际|累计|共)?(?:发放|发出)/.test(words) && paidOut.test(words)));

const paidOut =
	/(?:发放|发出|兑付|兑现)(?:各[类项])?(?:补[助贴]|救助|资助|助学|奖[补励]|慰问|津贴|资金|金|款)*(?:共?计|合计)?$/;

/** 公务用车购置及运行维护费4万元（全部为运行维护费） */
const vehicles = (category: Category, { after }: Mention): Category =>
	category === 'vehicle' && /^\((?:全部|均|都)[为是系][^()]{0,6}(?:运行|维护|运维)/.test(after)
		? 'vehicle_operation'
		: category;

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
	{ setting, items }: Telling
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
		(items.subject ?? setting.scope) !== UNIT &&
		/(?:已经?|累计|实际|共)(?:支付|拨付|支出)(?:工程)?进度款(?:共?计|合计)?$/.test(words);
	return label.object !== '' && !all && !added && !progress;
}

/** 设备 is a part of the fixed assets only where those are told. */
const isStray = ({ category }: Label, { topic }: Telling) =>
	category?.startsWith('assets_') === true && !topic?.category.startsWith('assets');

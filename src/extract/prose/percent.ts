import { baseOf, type Label } from '#extract/label.ts';
import type { Category } from '#extract/terms.ts';
import type { MeasureId } from '#model/measures.ts';
import { UNIT, type RateBase } from '#model/report.ts';
import { clauses, itemName, lastClause } from './clauses.ts';
import { isProjectItself } from './projectItself.ts';
import { isName } from './subject.ts';
import type { Statement } from './statement.ts';
import type { Mention, Topic } from './setting.ts';
import type { Telling } from './telling.ts';

/** 干部轮换到位率, 物资到位率 are not of money; 到位率 alone is, and what names money before it. */
const arrivesAsMoney = (words: string) => {
	const [named = ''] = /[一-龥“”、]*到位率[^,]*$/.exec(words) ?? [];
	return (
		/^(?:全年|本年|年度|实际|总体|整体|其中|平均|项目|的|为)*到位率/.test(named) ||
		money.test(named)
	);
};

const money =
	/资金|经费|预算|财政|拨付|拨款|款|投资|补助|补贴|配套|下达|指标|专项|[中央省市县区级]级/;

/** The measure that a percentage states: a rate with the base that it names, or a share of spending. */
export function percentStatement(mention: Mention, telling: Telling): Statement | undefined {
	const { quantity, label, words, after } = mention;
	const { scope, targets } = telling.setting;
	const told = telling.items.rated ?? telling.topic?.scope ?? scope;
	const state = (
		measure: MeasureId | undefined,
		where: string,
		base: RateBase | null
	): Statement | undefined =>
		measure && {
			quantity,
			measure,
			scope: where,
			base,
			confidence: 'phrase',
			qualified: false
		};

	// 执行率90%以上的项目4个: a class of projects, not a rate.
	if (/^(?:及?[以之][上下]|[以之]间)?的[^,。;]{0,6}(?:项目|单位|部门|个|县|乡镇|村)/.test(after))
		return;
	// 执行率90%以下须逐项说明原因: a line that a form draws, not a rate.
	if (
		/^及?[以之][上下内],?(?:的?应|的?须|的?需|必须|要|不得|视为|得分|得满分|不得分|扣)/.test(after)
	)
		return;
	const isAwaited = !label.rate && shows(label, words, telling);
	const rate = label.rate ? label : isAwaited ? telling.awaited : undefined;
	if (isAwaited) telling.awaited = undefined;
	if (rate?.rate === 'satisfaction' || /^的?[^,;。]{0,6}满意[度率]/.test(after))
		return targets ? undefined : state('satisfaction_reported', scope, null);
	if (rate?.rate === 'disbursement')
		return arrivesAsMoney(words) ? state('disbursement_rate_reported', told, null) : undefined;
	if (rate && label.object === '' && (label.noun === '' || label.category)) {
		// 政府采购预算100万元,支出90万元,执行率90%: of money that is not told.
		const isStray = (telling.partial || telling.manner.aside) && !telling.topic && !label.category;
		if (isStray) return;
		return state(executionRate(rate, told, telling), told, baseOf(words));
	}
	const item = rate && label.object === '' && itemName(rated(words));
	if (item && isName(item)) {
		const { project } = telling.setting;
		const whose = project !== null && isProjectItself(item, project) ? project : item;
		return state('execution_rate_reported', whose, baseOf(words));
	}

	const clause = clauses(words).at(-1) ?? '';
	const share = /^(.*)占([^占]*)$|^(.*)(?:为|达|相当于)([^占,]*预算数?的?)$/.exec(clause);
	const before = share?.[1] ?? share?.[3] ?? '';
	const whole = share?.[2] ?? share?.[4] ?? '';
	const ofProjects =
		!/资金|金额|支出|预算(?!项目)/.test(whole) &&
		(/项目(?:总数|个数|数量)/.test(whole) || (telling.counted && whole.includes('项目')));
	// 50万元以上的项目全部自评,覆盖率100%: of a class of projects.
	if (/^[以之]上的?[^,;]{0,4}项目/.test(words) && /自评/.test(clause)) return;
	if (ofProjects || /自评(?:项目)?覆盖[率面]|项目自评率/.test(clause))
		return state('evaluated_project_share_reported', UNIT, null);
	if (/完成(?:了)?[^占]*预算数?的?$/.test(clause))
		return state(executionRate(label, told, telling), told, baseOf(`占${clause}`));
	// 全年预算100万元,全年执行95万元,完成率95%
	if (/^完成率(?:为|达到?|是)?$/.test(clause) && telling.pace.isRate(quantity.value))
		return state(executionRate(label, told, telling), told, 'budget');
	if (!share) return;
	if (isBudget(whole, telling.topic))
		return state(executionRate(telling.label(whole), told, telling), told, baseOf(clause));

	if (whole === '' && telling.pace.isRate(quantity.value))
		return state(executionRate(label, told, telling), told, 'budget');

	const subject = telling.label(before).category ?? telling.topic?.category;
	const measure = subject && shares[subject];
	return measure && telling.topic?.aspect !== 'income' ? state(measure, scope, null) : undefined;
}

/** The words before the rate that a clause ends with: 防汛经费执行率为. */
const rated = (words: string) =>
	lastClause(words).replace(
		/的?(?:资金|预算|支出|支付)?(?:执行|使用|支付|支出|完成)(?:率|进度)(?:为|达到?|是|仅|约|均为|:)*$/,
		''
	);

/** Whether nothing else is told than the value that was announced: 目标不低于95%,系统显示98.2%. */
const shows = ({ silent, category, aspect }: Label, words: string, { awaited }: Telling) =>
	silent ||
	(awaited?.rate === 'satisfaction' &&
		!category &&
		!aspect &&
		/(?:显示|实际|达到?|为)$/.test(words));

/** The rate of a part that has none of its own (三公经费完成预算90%) is not that of the whole: undefined. */
function executionRate(
	{ category: named }: Label,
	scope: string,
	telling: Telling
): MeasureId | undefined {
	const category = named ?? telling.topic?.category ?? telling.heading;
	if (withoutRate.has(category)) return;
	return scope === UNIT && (category === 'basic' || category === 'project')
		? `${category}_execution_rate_reported`
		: 'execution_rate_reported';
}

/** What was spent as a part of its own budget is a rate; 基本支出占总预算的60% is a share of the whole. */
const isBudget = (whole: string, topic: Topic | undefined) =>
	topic?.aspect === 'spent' &&
	/预算|指标|到位|拨付|下达/.test(whole) &&
	(topic.category === 'total' || !/总|全部/.test(whole));

const withoutRate: ReadonlySet<Category> = new Set([
	'personnel',
	'public',
	'three_public',
	'reception',
	'vehicle',
	'vehicle_operation',
	'vehicle_purchase',
	'overseas',
	'assets',
	'assets_equipment',
	'assets_furniture'
]);

const shares: Partial<Record<Category, MeasureId>> = {
	basic: 'basic_share_reported',
	project: 'project_share_reported',
	personnel: 'personnel_share_reported',
	public: 'public_share_reported'
};

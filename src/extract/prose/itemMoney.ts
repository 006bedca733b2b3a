import { measureOf } from '#extract/measureOf.ts';
import { isPlanned, type Aspect } from '#extract/terms.ts';
import { isProjectName, itemName, lastClause, partName } from './clauses.ts';
import { ownStatement, part } from './ownMoney.ts';
import { isProjectItself } from './projectItself.ts';
import { isName } from './subject.ts';
import type { Statement } from './statement.ts';
import type { Mention } from './setting.ts';
import type { Telling } from './telling.ts';

/** A figure under a name of its own: the report's project, a named part of a breakdown, or a project told in passing. */
export function itemStatement(
	mention: Mention,
	aspect: Aspect,
	telling: Telling
): Statement | undefined {
	const { quantity, label, words } = mention;
	if (telling.whole?.category.startsWith('assets')) return;
	const clause = lastClause(words);
	const isSpentOf = isSpentNext.test(mention.after);
	const mayName =
		!telling.manner.aside && (isPlanned(aspect) || (aspect === 'disbursed' && isSpentOf));
	const name =
		itemName(clause) ??
		(telling.whole && !label.aspect ? partName(clause) : undefined) ??
		(mayName ? plannedItem(clause) : undefined);
	if (!name) {
		if (mayName) telling.loseItem();
		return;
	}

	const { project } = telling.setting;
	const confidence = label.aspect ? 'phrase' : 'inferred';
	// 清淤设备购置项目支出100万元,其中设备购置60万元: a part is not the whole, whatever its name.
	const isPart = telling.whole?.scope === project && telling.whole.aspect === aspect;
	if (project !== null && isProjectItself(name, project) && !isPart) {
		telling.topic = { category: 'total', aspect, scope: project };
		const measure = measureOf('total', aspect);
		return (
			measure && { quantity, measure, scope: project, base: null, confidence, qualified: false }
		);
	}

	const isTold = label.aspect !== undefined || /项目支出$/.test(words);
	const inPassing = label.object === '' && isTold && isProjectName(name) && isName(name);
	const { whole } = telling;
	const opens = (mayName && label.aspect) || (isSpentOf && whole);
	if (opens && label.object === '' && isName(name)) {
		telling.turnToItem(name);
		if (isSpentOf) return ownStatement(mention, 'total', label.aspect ?? 'budget', telling);
	} else if (inPassing) telling.topic = { category: 'total', aspect, scope: name };
	else if (isName(name)) telling.items.pass(name);
	return whole || inPassing || telling.items.subject === name || isProjectSpending(mention, telling)
		? part(quantity, name, aspect, confidence)
		: undefined;
}

/** Under 项目支出情况 what was spent under a name is a part of that: 管网改造支出150万元,操场修缮支出160万元. */
const isProjectSpending = ({ label, words }: Mention, { heading, setting, partial }: Telling) =>
	heading === 'project' &&
	setting.project === null &&
	!partial &&
	label.aspect === 'spent' &&
	label.object === '' &&
	isName(label.noun) &&
	/支出(?:资金|金额)?(?:共?计)?[为是约]?$/.test(words);

/** 窗口外包预算78万元: what is planned under a name is that item's, whatever noun it is. */
function plannedItem(clause: string): string | undefined {
	if (!/^[一-龥A-Za-z]{3,16}?(?:年初|全年)?(?:预算|安排资金)(?:安排|数|额|为)*$/.test(clause))
		return;
	const name = partName(clause)?.replace(/(?:年初|全年|安排资金)+$/, '');
	return name !== undefined && isName(name) ? name : undefined;
}

/** 防汛经费30万元,实际支出28万元: what follows right behind an amount was spent of it. */
export const isSpentNext = /^,(?:实际|全年|累计|当年|已)*(?:支出|支付|执行|使用)/;

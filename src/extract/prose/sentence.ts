import type { Aspect, Category } from '#extract/terms.ts';
import { quantities } from '#extract/numbers.ts';
import { sentences, sharedLabels } from './clauses.ts';
import { moneyStatement, onlyPart } from './money.ts';
import { percentStatement } from './percent.ts';
import type { Statement } from './statement.ts';
import type { Context, Mention, Setting } from './setting.ts';
import { Telling } from './telling.ts';
import { inTerms } from './wording.ts';

/** The numbers of a paragraph (folded) that are measures, from left to right; `context` carries over to a sentence that leans on the one before. */
export function statements(text: string, setting: Setting, context: Context): Statement[] {
	const telling = new Telling(setting, context);
	return sentences(text).flatMap(({ start, end }, i) =>
		sentenceStatements(text.slice(start, end), telling, i === 0).map(
			({ quantity, ...statement }) => ({
				...statement,
				quantity: { ...quantity, start: start + quantity.start, end: start + quantity.end }
			})
		)
	);
}

function sentenceStatements(text: string, telling: Telling, first: boolean): Statement[] {
	if (/^.{0,8}目标:/.test(text)) return [];
	telling.begin(text, first);

	const all = quantities(text);
	const shared = sharedLabels(text, all);
	let from = 0;
	let isPrice = false;
	return all.flatMap((quantity, i) => {
		const between = text.slice(all[i - 1]?.end ?? 0, quantity.start);
		telling.hear(between);
		// 生均基准定额为每年720元和940元: the second is a price too.
		isPrice = quantity.manner === 'price' || (isPrice && /^[和、或至及与]$/.test(between));
		if (isPrice && quantity.manner === 'plain') return [];
		// 年初批复8个项目985万元: a count before the amount does not part it from its label.
		const counts =
			all[i - 1]?.kind === 'count' && quantity.kind === 'money' && counted.test(between);
		const heard = counts ? text.slice(from, all[i - 1]?.start) : between;
		from = all[i - 1]?.end ?? 0;
		const said = inTerms(shared.get(i) ?? heard);
		// 安排专项资金项目12个,财政资金320万元: the money of the projects that were counted, whoever pays it.
		const words =
			telling.counted && !text.includes('其中') ? said.replace(ofCounted, ',资金') : said;
		const after = text.slice(quantity.end, quantity.end + 24);
		const mention = { quantity, words, label: telling.label(words), after };
		const early = isEarly(mention, telling);
		const stated = statementOf(mention, telling);
		const statement = stated && early ? { ...stated, qualified: true } : stated;
		return statement ? [statement, ...onlyPart(mention, statement)] : [];
	});
}

/** 一季度支出200万元,二季度支出300万元: none is the year's. */
const ofOneStep = /[一二三四]季度|\d月/;

/** All the money, behind a count of what it is for. */
const ofCounted = /^,(?:共计?)?财政资金(?:共?计|合计|总计)?$/;

/** What may stand between a count of projects and their money. */
const counted = /^(?:预算)?(?:项目|专项)?(?:资金|经费)?(?:共计?|合计|总计)?$/;

function statementOf(mention: Mention, telling: Telling): Statement | undefined {
	const { quantity, label, words } = mention;
	const { kind, manner, unit } = quantity;
	const { setting } = telling;
	if (
		telling.manner.stepwise &&
		ofOneStep.test(words) &&
		!/累计|截[至止]|全年|前[一二三四]/.test(words)
	)
		return;
	if (
		label.foreign ||
		telling.year !== setting.year ||
		manner === 'range' ||
		manner === 'price' ||
		manner === 'bound'
	) {
		telling.manner.expects ||= /预计|力争/.test(words);
		if (label.rate === 'execution' && /(?:目标|指标)值?(?:为|是)?$/.test(words))
			telling.awaited = label;
		if (/满意[度率]/.test(words)) telling.awaited = { ...label, rate: 'satisfaction' };
		else if (manner === 'bound') {
			const formula = label.rate ? label : telling.label(words.split('=', 1)[0] ?? '');
			if (formula.rate) telling.awaited = formula;
		}
		return;
	}
	// 其余18个小额项目支出58万元 is not told of all projects.
	const isOfRest = telling.manner.rest && (!label.category || label.category === 'project');
	if (kind !== 'count' && isOfRest) return;
	if (telling.manner.expects && !/实际|截[至止]|目前|;/.test(words)) return;
	telling.manner.expects = false;
	if (kind === 'percent') {
		const stated = percentStatement(mention, telling);
		telling.items.settle();
		return stated;
	}
	if (kind === 'money') return moneyStatement(mention, telling);

	// 预算项目2个，金额合计83万元: what is counted is what the money is of.
	// 年初预算3个项目共420万元
	const ofProjects = setting.whole && unit === '个' && mention.after.startsWith('项目');
	telling.counted = words.includes('项目') || ofProjects;
	telling.manner.rest ||=
		/(?:其余|剩余|余下|其[他它])的?$/.test(words) && /^[^,。;\d]{0,6}项目/.test(mention.after);
	const { category } = label;
	if (category && ofThreePublic.has(category))
		telling.topic = { category, aspect: 'spent', scope: setting.scope };
	if (
		telling.counted &&
		(category === 'project' || ofProjects || /预算项目$|(?:安排|批复)项目$/.test(words))
	)
		telling.topic = telling.whole = { category: 'project', aspect: 'budget', scope: setting.scope };
	return;
}

/** What was spent by the middle of the year is the year's only where that is not told. */
function isEarly({ label, quantity }: Mention, { manner, setting, topic }: Telling): boolean {
	if (!manner.early || !setting.yearly || label.rate === 'satisfaction') return false;
	const said = label.aspect ?? topic?.aspect;
	return quantity.kind === 'percent' || said === undefined || endsWithYear.has(said);
}

/** What is known at the end of a year only. */
const endsWithYear: ReadonlySet<Aspect> = new Set([
	'spent',
	'income',
	'surplus_year',
	'surplus_total'
]);

/** What is told with the number of those who came: 公务接待12批次96人,支出1万元. */
const ofThreePublic: ReadonlySet<Category> = new Set([
	'reception',
	'overseas',
	'vehicle_operation'
]);

import type { MeasureId } from '#model/measures.ts';
import { UNIT, type Confidence, type RateBase } from '#model/report.ts';
import {
	clauses,
	isProjectName,
	itemName,
	lastYear,
	partName,
	sentences,
	sharedLabels
} from './clauses.ts';
import { baseOf, readLabel, type Label } from './label.ts';
import { quantities, type Quantity } from './numbers.ts';
import { isIncome, isPlanned, measureOf, type Aspect, type Category } from './terms.ts';

/** What the surroundings of a sentence say of its numbers. */
export type Setting = Readonly<{
	year: number | null;
	/** Names of the unit in the text; they say nothing new of a number. */
	own: readonly string[];
	/** The scope and the category of figures that name none themselves. */
	scope: string;
	category: Category;
	/** The project that the whole report is about, if it is about one. */
	project: string | null;
	/** Whether money is what this part of the report speaks of; elsewhere a sentence must speak of the budget. */
	financial: boolean;
	/** Whether it tells what is to be reached, not what was. */
	targets: boolean;
}>;

/** A number of a sentence that is a measure; `qualified` where only the part that one source pays is meant. */
export type Statement = Readonly<{
	quantity: Quantity;
	measure: MeasureId;
	scope: string;
	base: RateBase | null;
	confidence: Confidence;
	qualified: boolean;
}>;

/** What a number was about: the next ones of its sentence may lean on it. */
type Topic = Readonly<{ category: Category; aspect: Aspect; scope: string }>;

/** What was last said, for a sentence that begins with 其中. */
export type Context = { head: Topic | undefined };

/** Reads the sentences of one folded paragraph, from left to right; `context` carries over to a sentence that leans on the one before. */
export class SentenceReader {
	readonly #setting: Setting;
	readonly #context: Context;
	#topic: Topic | undefined;
	/** The figure that a breakdown (其中) divides, and the parts listed of it so far. */
	#whole: Topic | undefined;
	#listed: Category[] = [];
	/** The category that a paragraph opens with. */
	#lead: Category | undefined;
	/** A rate whose value comes after its formula or its target: 执行率（98万元/100万元）为98%. */
	#awaited: Label | undefined;
	#year: number | null = null;
	/** Whether projects were counted just before: the share that follows is one of their number. */
	#counted = false;
	#financial = true;
	/** Whether the sentence tells what was actually spent apart: then 预算支出 is the plan. */
	#actual = false;

	constructor(setting: Setting, context: Context) {
		this.#setting = setting;
		this.#context = context;
	}

	/** Reads a paragraph; a short opening that only names a category （三）“三公”经费。 is what the rest is about. */
	read(text: string): Statement[] {
		return sentences(text).flatMap(({ start, end }) =>
			this.#sentence(text.slice(start, end)).map((statement) => ({
				...statement,
				quantity: {
					...statement.quantity,
					start: start + statement.quantity.start,
					end: start + statement.quantity.end
				}
			}))
		);
	}

	#sentence(text: string): Statement[] {
		if (/^.{0,8}目标:/.test(text)) return [];
		if (text.length <= 20) this.#lead = this.#categoryNamed(text) ?? this.#lead;

		const leans = /^.{0,3}其中|^[^,]{0,12}(?:包括|分别|明细|主要用于)/.test(text);
		this.#topic = this.#whole = leans ? this.#context.head : undefined;
		this.#listed = [];
		this.#awaited = undefined;
		this.#counted = false;
		this.#year = this.#setting.year;
		this.#financial =
			this.#setting.financial || /预算|执行[率数]|资金到位|到位率|决算|结转|基本支出/.test(text);

		this.#actual = /年初|批复|实际支出|决算|执行数/.test(text);

		const all = quantities(text);
		const shared = sharedLabels(text, all);
		let from = 0;
		return all.flatMap((quantity, i) => {
			const words = text.slice(from, quantity.start);
			from = quantity.end;
			this.#year = lastYear(words) ?? this.#year;
			this.#openBreakdown(words);
			this.#turnTo(words);
			const label = this.#label(shared.get(i) ?? words);
			const after = text.slice(quantity.end, quantity.end + 16);
			return this.#statement(quantity, label, shared.get(i) ?? words, after) ?? [];
		});
	}

	/** 其中 or a bracket after a figure opens its breakdown; the end of the bracket closes it. */
	#openBreakdown(words: string) {
		if (words.includes(')') && !words.includes('(') && this.#whole) {
			this.#topic = this.#whole;
			this.#whole = undefined;
		}
		const bracket = words.lastIndexOf('(') > words.lastIndexOf(')');
		if ((bracket || /其中|包括|主要用于|主要是|明细/.test(words)) && this.#topic) {
			if (!this.#whole || words.includes('其')) this.#whole = this.#topic;
			this.#listed = [];
		}
	}

	/** The category of a heading-like stretch that says nothing else. */
	#categoryNamed(text: string): Category | undefined {
		const { category, aspect, rate, noun, object } = readLabel(
			text.replace(/^\(?[一二三四五六七八九十\d]+[)、.]/, ''),
			this.#year,
			this.#setting.own
		);
		return aspect || rate || noun !== '' || object !== '' || isIncome(category)
			? undefined
			: category;
	}

	/** 项目支出：年初预算… and 基本支出方面，… say once what the following figures are about. */
	#turnTo(words: string) {
		const { scope, category: heading } = this.#setting;
		for (const clause of clauses(words).slice(0, -1)) {
			const opens = /(?:包括|用于|明细|如下)[,:]$/.test(clause);
			const category = /[,:]$/.test(clause) ? this.#categoryNamed(clause) : undefined;
			const { aspect } = readLabel(clause, this.#year, this.#setting.own);
			if (category) this.#topic = { category, aspect: this.#whole?.aspect ?? 'spent', scope };
			if (opens && category) this.#whole = this.#topic;
			else if (opens && aspect) this.#whole = { category: heading, aspect, scope };
		}
	}

	/** The label in the clauses before a number: the last that says anything. */
	#label(words: string): Label {
		let text = '';
		for (const part of clauses(words).toReversed()) {
			text = part + text;
			const label = readLabel(text, this.#year, this.#setting.own);
			if (!label.silent) return label;
		}
		return readLabel(text, this.#year, this.#setting.own);
	}

	#statement(
		quantity: Quantity,
		label: Label,
		words: string,
		after: string
	): Statement | undefined {
		const { kind, manner } = quantity;
		const elsewhere = label.foreign || this.#year !== this.#setting.year;
		if (elsewhere || manner === 'range' || manner === 'price' || manner === 'bound') {
			if (/满意[度率]/.test(words)) this.#awaited = { ...label, rate: 'satisfaction' };
			else if (manner === 'bound' && label.rate) this.#awaited = label;
			return;
		}
		if (kind === 'percent') return this.#percent(quantity, label, words, after);
		if (kind === 'money') return this.#money(quantity, label, words, after);

		this.#counted = words.includes('项目');
		if (label.category === 'project' && this.#counted)
			this.#topic = this.#whole = {
				category: 'project',
				aspect: 'budget',
				scope: this.#setting.scope
			};
		return;
	}

	#money(quantity: Quantity, label: Label, words: string, after: string): Statement | undefined {
		if ((label.rate && !label.aspect) || /占[^,]*$/.test(words))
			this.#awaited = { ...label, rate: 'execution' };
		if (label.rate || (quantity.manner === 'bare' && (label.silent || label.noun !== ''))) return;

		const aspect = this.#aspect(label, words);
		if (!aspect || (label.silent && !this.#topic)) return;
		const changes = aspect === 'supplementary' || aspect === 'reduction';
		const within = this.#whole?.category === 'project' && label.category !== undefined;
		const named =
			label.noun.length > 1 &&
			!changes &&
			(within || !label.category || label.category === 'project');
		const paid =
			this.#setting.project !== null &&
			aspect === 'spent' &&
			/^,?(?:预算|资金)?(?:执行|支付|支出)率/.test(after);
		if (named || (label.object !== '' && !paid) || this.#isStray(label))
			return this.#item(quantity, label, aspect, words);
		if (!this.#financial && !/全年|本年|年度|总/.test(words)) return;

		const category = this.#category(label, words);
		if (
			this.#whole &&
			category === this.#whole.category &&
			aspect === this.#whole.aspect &&
			!label.silent
		)
			return label.category && this.#part(quantity, label.form, aspect, 'phrase');

		const scope = this.#scope(category, words);
		if (!/^的\d/.test(after)) this.#note({ category, aspect, scope });
		const { project } = this.#setting;
		if (scope !== UNIT && scope !== this.#setting.scope)
			return this.#part(quantity, scope, aspect, 'inferred');
		const measure = measureOf(
			scope === project && category === 'project' ? 'total' : category,
			aspect
		);
		const signed =
			aspect === 'reduction' ? { ...quantity, fen: -Math.abs(quantity.fen ?? 0) } : quantity;
		const confidence = label.aspect && label.noun === '' ? 'phrase' : 'inferred';
		return (
			measure && {
				quantity: signed,
				measure,
				scope,
				base: null,
				confidence,
				qualified: label.qualified
			}
		);
	}

	#aspect(label: Label, words: string): Aspect | undefined {
		if (label.aspect === 'spent' && /预算支出(?:合计|总额|共)?为?$/.test(words) && this.#actual)
			return 'budget';
		if (label.aspect) return label.aspect;
		if (this.#whole) return this.#whole.aspect;
		if (!label.category) return label.silent ? undefined : this.#topic?.aspect;
		if (isIncome(label.category)) return 'income';
		if (label.category === 'project' && this.#setting.project !== null)
			return this.#topic?.aspect ?? 'budget';
		return label.category.startsWith('assets') || /支出|经费|费|三公/.test(words)
			? 'spent'
			: undefined;
	}

	/** A figure without a category of its own goes on with the part that is being told, unless a list of parts is over. */
	#category(label: Label, words: string): Category {
		if (label.category) return label.category;
		if (this.#whole && this.#listed.length >= 2 && label.aspect) {
			const { category } = this.#whole;
			this.#whole = undefined;
			return category;
		}
		const told = this.#topic?.category ?? 'total';
		const heading = this.#lead ?? this.#setting.category;
		return told === 'total' || isIncome(told) || words.includes('总') ? heading : told;
	}

	/** Basic spending, staff costs and the like are the unit's, also in a report about one project. */
	#scope(category: Category, words: string): string {
		const { scope, project } = this.#setting;
		if (project === null)
			return this.#topic && this.#topic.scope !== UNIT ? this.#topic.scope : scope;
		if (category === 'project')
			return /总体|部门|(?:全部|所有|各类)项目/.test(words) ? UNIT : scope;
		return category === 'total' || isIncome(category) ? scope : UNIT;
	}

	/** 设备 is a part of the fixed assets only where those are told. */
	#isStray({ category }: Label) {
		return category?.startsWith('assets_') === true && !this.#topic?.category.startsWith('assets');
	}

	/** A figure under a name of its own: the report's project, a named part of a breakdown, or a project told in passing. */
	#item(quantity: Quantity, label: Label, aspect: Aspect, words: string): Statement | undefined {
		const clause = clauses(words).findLast((text) => text !== '') ?? '';
		const name = itemName(clause) ?? (this.#whole && !label.aspect ? partName(clause) : undefined);
		if (!name) return;

		const { project } = this.#setting;
		const confidence = label.aspect ? 'phrase' : 'inferred';
		if (project !== null && (project.includes(name) || name.includes(project))) {
			this.#topic = { category: 'total', aspect, scope: project };
			const measure = measureOf('total', aspect);
			return (
				measure && { quantity, measure, scope: project, base: null, confidence, qualified: false }
			);
		}

		const inPassing = label.object === '' && label.aspect !== undefined && isProjectName(name);
		if (inPassing) this.#topic = { category: 'total', aspect, scope: name };
		return this.#whole || inPassing ? this.#part(quantity, name, aspect, confidence) : undefined;
	}

	#part(
		quantity: Quantity,
		name: string,
		aspect: Aspect,
		confidence: Confidence
	): Statement | undefined {
		const measure = isPlanned(aspect)
			? 'sub_item_budget'
			: aspect === 'spent'
				? 'sub_item_spent'
				: undefined;
		return measure && { quantity, measure, scope: name, base: null, confidence, qualified: false };
	}

	#percent(quantity: Quantity, label: Label, words: string, after: string): Statement | undefined {
		const { scope } = this.#setting;
		const told = this.#topic?.scope ?? scope;
		const state = (measure: MeasureId, where: string, base: RateBase | null): Statement => ({
			quantity,
			measure,
			scope: where,
			base,
			confidence: 'phrase',
			qualified: false
		});

		const rate = label.rate ? label : label.silent ? this.#awaited : undefined;
		if (rate?.rate === 'satisfaction' || /^的?[^,;。]{0,6}满意[度率]/.test(after))
			return this.#setting.targets ? undefined : state('satisfaction_reported', scope, null);
		if (rate?.rate === 'disbursement') return state('disbursement_rate_reported', told, null);
		if (rate && label.object === '' && (label.noun === '' || label.category))
			return state(this.#executionRate(rate), told, baseOf(words));

		const clause = clauses(words).at(-1) ?? '';
		if (/自评(?:项目)?覆盖[率面]|项目自评率/.test(clause))
			return state('evaluated_project_share_reported', UNIT, null);
		if (/完成(?:了)?[^占]*预算数?的?$/.test(clause))
			return state(this.#executionRate(label), told, baseOf(`占${clause}`));
		const share = /^(.*)占([^占]*)$/.exec(clause);
		if (!share) return;
		const [, before = '', whole = ''] = share;
		if (/项目(?:总数|个数|数量)/.test(whole) || (this.#counted && whole.includes('项目')))
			return state('evaluated_project_share_reported', UNIT, null);
		if (
			/预算|指标|到位|拨付|下达/.test(whole) &&
			this.#topic?.aspect === 'spent' &&
			!isPart(whole, this.#topic)
		)
			return state(this.#executionRate(this.#label(whole)), told, baseOf(clause));

		const subject = this.#label(before).category ?? this.#topic?.category;
		const measure = subject && shares[subject];
		return measure && this.#topic?.aspect !== 'income' ? state(measure, scope, null) : undefined;
	}

	#executionRate({ category: named }: Label): MeasureId {
		const category = named ?? this.#topic?.category ?? this.#lead ?? this.#setting.category;
		const unitWide = (this.#topic?.scope ?? this.#setting.scope) === UNIT;
		return unitWide && (category === 'basic' || category === 'project')
			? `${category}_execution_rate_reported`
			: 'execution_rate_reported';
	}

	/** Remembers what was said. A part told in several figures is no mere list of parts. */
	#note(topic: Topic) {
		if (topic.category !== this.#topic?.category) this.#listed.push(topic.category);
		else if (topic.aspect !== this.#topic.aspect) this.#listed = [];
		this.#topic = topic;
		if (!this.#whole) this.#context.head = topic;
	}
}

/** 基本支出占总预算的60%: a share of the whole, not a rate. */
const isPart = (whole: string, { category }: Topic) =>
	category !== 'total' && /总|全部/.test(whole);

const shares: Partial<Record<Category, MeasureId>> = {
	basic: 'basic_share_reported',
	project: 'project_share_reported',
	personnel: 'personnel_share_reported',
	public: 'public_share_reported'
};

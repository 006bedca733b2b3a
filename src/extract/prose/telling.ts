import type { Label } from '#extract/label.ts';
import { isIncome, isPlanned, type Aspect, type Category } from '#extract/terms.ts';
import { UNIT } from '#model/report.ts';
import { Breakdown, listed } from './breakdown.ts';
import { categoryLeading, clauses } from './clauses.ts';
import { Items } from './items.ts';
import { Manner } from './manner.ts';
import { Pace } from './pace.ts';
import type { Context, Setting, Topic } from './setting.ts';
import { Sums } from './sums.ts';
import { itemBracketed, itemCounted, opensPoint, subjectNamed } from './subject.ts';
import { Wording } from './wording.ts';
import { Years } from './years.ts';

/** What a paragraph has told so far, and what that says of the number that comes next. */
export class Telling {
	readonly setting: Setting;
	readonly #context: Context;
	topic: Topic | undefined;
	readonly items = new Items();
	readonly #parts = new Breakdown();
	/** What the sentence told was spent. */
	#spent: Topic | undefined;
	/** The category of the budget that the paragraph told or turned to last, but for its parts. */
	#planned: Category | undefined;
	/** The category that the paragraph opens with. */
	#lead: Category | undefined;
	/** A rate whose value comes after its formula or its target: 执行率（98万元/100万元）为98%. */
	awaited: Label | undefined;
	/** How the sentence speaks of money. */
	manner = new Manner('', true);
	readonly #years: Years;
	readonly #wording: Wording;
	/** Whether projects were counted just before: the share that follows is one of their number. */
	counted = false;
	/** Whether parts (其中) are told of a figure that no sentence has told. */
	partial = false;
	/** The budget and the spending of which the sentence told last. */
	pace = new Pace();
	/** The amounts that the sentence told. */
	sums = new Sums();
	constructor(setting: Setting, context: Context) {
		this.setting = setting;
		this.#context = context;
		this.#years = new Years(setting.year);
		this.#wording = new Wording(this.#years, setting.own);
	}

	/** The label in the words before a number. */
	label(heard: string): Label {
		return this.#wording.label(heard);
	}

	/** The figure whose parts are being told. */
	get whole(): Topic | undefined {
		return this.#parts.whole;
	}

	set whole(topic: Topic | undefined) {
		this.#parts.whole = topic;
	}

	/** The year that the sentence speaks of. */
	get year(): number | null {
		return this.#years.year;
	}

	/** A new sentence; a short one that only names a category （三）“三公”经费。 is what the rest of the paragraph is about. */
	begin(sentence: string, first = false) {
		this.#years.begin();
		if (sentence.length <= 20) this.#lead = this.#wording.categoryNamed(sentence) ?? this.#lead;
		const numbered = /^\(?\d{1,2}[)、.](?!\d)/.test(sentence);
		if (/(?:主要有|如下|包括|明细|其中):$/.test(sentence)) this.#context.list = this.#context.head;
		else if (first && !numbered) this.#context.list = undefined;
		const leans =
			/^.{0,3}其中|^[^,]{0,12}(?:包括|分别|明细|主要用于|看:)|^按[^,;:]{2,10}(?:分|划分|分类)为?[,:]/.test(
				sentence
			);
		this.topic = leans ? this.#context.head : first && numbered ? this.#context.list : undefined;
		this.#parts.begin(this.topic);
		this.pace = new Pace();
		this.sums = new Sums();
		this.items.begin();
		this.#spent = undefined;
		this.awaited = undefined;
		this.counted = this.partial = false;
		this.manner = new Manner(
			sentence,
			this.setting.financial || (leans && this.topic !== undefined)
		);
	}

	/** The words up to the next number. */
	hear(words: string) {
		this.#years.hear(words);
		this.manner.hear(words);
		if (/[季月批期次](?:度)?分别/.test(words)) this.partial = true;
		this.#openBreakdown(words);
		this.#turnTo(words);
		this.#nameSubject(words);
	}

	/** 一是护林项目，预算50万元，支出49万元；二是… tells figures of an item up to the next point. */
	#nameSubject(words: string) {
		const parts = words.split(/(?<=[,;:])/);
		if (parts.some((part) => part.endsWith(';'))) this.#leaveItem();
		const last = parts.slice(0, -1).findLast((part) => !part.endsWith(';'));
		const isFirst = last && (!this.topic || opensPoint(last) || words.includes(`;${last}`));
		const name =
			itemCounted(words) ?? itemBracketed(words) ?? (isFirst ? subjectNamed(last) : undefined);
		if (name && !this.setting.project?.includes(name)) this.turnToItem(name);
	}

	/** What follows, up to the next ; or the next item, is told of an item. */
	turnToItem(name: string) {
		this.items.open(name, this.whole);
		this.whole = undefined;
		this.topic = { category: 'total', aspect: 'budget', scope: name };
	}

	/** Another item than the one before is told of, by a name that is none. */
	loseItem() {
		this.partial ||= this.items.several;
		this.#leaveItem();
	}

	/** What follows is told again of what the item is a part of. */
	#leaveItem() {
		if (this.items.subject) this.topic = this.whole = this.items.divided;
		this.items.close();
	}

	#openBreakdown(words: string) {
		this.topic = this.#parts.hear(words, this.topic);
		if (this.items.part && words.includes('其中')) {
			this.topic = this.whole = undefined;
			this.items.close();
		}
		if (words.includes('其中') && !this.topic && !this.whole) this.partial = true;
	}

	/** 项目支出：年初预算… and 基本支出方面，… say once what the following figures are about. */
	#turnTo(words: string) {
		const { scope, category: heading } = this.setting;
		for (const clause of clauses(words).slice(0, -1)) {
			// 追加80万元,全部为项目支出, says more of what was told.
			const isRemark = /^(?:全部|均|都)[为是系用]/.test(clause);
			if (clause.length > 24 || !/[,:]$/.test(clause) || isRemark) continue;
			const divided = listed(clause);
			const category = this.#wording.categoryNamed(divided ?? clause) ?? categoryLeading(clause);
			if (category) {
				this.topic = { category, aspect: this.whole?.aspect ?? 'spent', scope };
				this.#planned = category;
			}
			const aspect = divided && this.#wording.read(divided).aspect;
			if ((divided !== undefined || /中[,:]$/.test(clause)) && category) this.whole = this.topic;
			else if (aspect) this.whole = { category: heading, aspect, scope };
		}
	}

	/** What has become of the money that a label speaks of. */
	aspect(label: Label, words: string): Aspect | undefined {
		const plans = this.manner.actual || (this.whole && isPlanned(this.whole.aspect));
		if (label.aspect === 'spent' && /预算支出(?:合计|总额|共)?为?$/.test(words) && plans)
			return 'budget';
		if (label.aspect) return label.aspect;
		if (this.whole) return this.whole.aspect;
		if (!label.category) return label.silent ? undefined : this.topic?.aspect;
		// 追加人员经费25万元、项目经费13万元
		if (this.#isAdded() && /^[、和及与]/.test(words)) return this.topic?.aspect;
		if (isIncome(label.category)) return 'income';
		if (label.category === 'project' && this.setting.project !== null)
			return /支出$/.test(words) ? 'spent' : (this.topic?.aspect ?? 'budget');
		const spending = label.category.startsWith('assets') || /支出|经费|费|三公/.test(words);
		return spending ? 'spent' : undefined;
	}

	/** What the money is for; a figure that does not say goes on with the part that is being told, unless a list of parts is over. */
	category(label: Label, words: string): Category {
		if (label.category) return label.category;
		const over = label.aspect && this.#parts.end();
		if (over) return over.category;
		if (label.aspect === 'adjusted' && this.#isAdded()) return this.budgeted;
		const told = this.topic?.category ?? 'total';
		return told === 'total' || isIncome(told) || words.includes('总') ? this.heading : told;
	}

	/** Whether what was told last was added money: 追加项目经费38万元,调整后预算450万元 is the budget of which the report told. */
	#isAdded() {
		const aspect = this.topic?.aspect;
		return aspect === 'supplementary' || aspect === 'reduction';
	}

	/** What the budget told last is for. */
	get budgeted(): Category {
		return this.#planned ?? this.heading;
	}

	/** The category that figures are about where neither they nor their sentence says. */
	get heading(): Category {
		const { category, whole, project } = this.setting;
		// In a report about several projects 项目资金使用情况 is about all of its money.
		const isAll = category === 'project' && !whole && project === null;
		return this.#lead ?? (isAll ? 'total' : category);
	}

	/** Whose the figure is. Basic spending, staff costs and the like are the unit's, also in a report about one project. */
	scope(category: Category, words: string): string {
		const { scope, project } = this.setting;
		if (this.items.subject) return this.items.subject;
		if (project === null) return this.topic && this.topic.scope !== UNIT ? this.topic.scope : scope;
		if (category === 'project')
			return /总体|部门|(?:全部|所有|各类)项目/.test(words) ? UNIT : scope;
		return category === 'total' || isIncome(category) ? scope : UNIT;
	}

	/** Remembers what was said. A part told in several figures is no mere list of parts. */
	note(topic: Topic, fen: number | null = null) {
		this.pace.note(topic, fen);
		this.sums.note(topic, fen);
		if (isPlanned(topic.aspect) && !this.whole) this.#planned = topic.category;
		this.#parts.note(topic, this.topic);
		this.topic = topic;
		const isLeft = topic.aspect === 'surplus_year' || topic.aspect === 'surplus_total';
		// “三公”经费支出23万元,年初预算26万元。其中… divides what was spent.
		const isSpent = topic.aspect === 'spent' && !this.whole;
		if (isSpent) this.#spent = topic;
		const isBeside = isPlanned(topic.aspect) && this.#spent?.category === topic.category;
		if (!this.whole && !isLeft && !isBeside) this.#context.head = topic;
	}
}

import type { Topic } from './setting.ts';

/** What opens the parts of the figure before it: 其中…, 金额较大的三项为… */
const divides =
	/其中|包括|主要用于|主要是|明细|分别[是为].|(?:^|[,;:])(?:从|按)[^,;:]{2,10}(?:分|划分|分类|构成|看)为?[,:]|[大要多]的[一二两三四五六七八九十\d]*[个项](?:项目)?(?:分别)?[是为有]|(?:分别|具体)?用于(?:以下|下列|:)/;

/** 项目支出300万元:河道清淤120万元, 项目支出300万元,用于河道清淤120万元: the first part stands right behind the figure. */
const follows =
	/^(?:[,;(]?(?:分别|具体|全部)?(?:用于|投入|投向)(?=[^,;:]{2,20}$)|:(?=[^,;:]{2,20}$))/;

const opensParts = (words: string) => divides.test(words) || follows.test(words);

/** What introduces a list of parts: 具体为:, 按用途划分为:, 分为以下三类: */
const introduced =
	/(?:[从按由][^,;:]{2,8}|主要|分别|具体|全部|安排|用于|包括|明细|构成|组成|划?分为?|以下|下列|如下|[为是有]|[一二两三四五六七八九十\d]{1,2}[个大]?(?:方面|部分|项目|项|类))+[,:]$/;

/** What a clause says of money before it says that a list of its parts comes (项目支出具体为:); undefined where none comes. */
export function listed(clause: string): string | undefined {
	const [words] = introduced.exec(clause) ?? [];
	return words && opener.test(words) ? clause.slice(0, -words.length) : undefined;
}

const opener = /包括|用于|明细|如下|构成|组成|分为|以下|下列|(?:具体|分别|主要)[为是有]|划分/;

/** The figure that a breakdown (其中) divides, and how much of it was told so far. */
export class Breakdown {
	whole: Topic | undefined;
	#told = 0;
	/** The figures that the breakdowns around a bracket divide. */
	#outer: Topic[] = [];

	/** A new sentence, which may go on with the breakdown of the one before. */
	begin(whole: Topic | undefined) {
		this.whole = whole;
		this.#told = 0;
		this.#outer = [];
	}

	/** Words between two numbers: 其中 or a bracket after a figure opens its breakdown, the end of the bracket closes it; what is told of then. */
	hear(words: string, told: Topic | undefined): Topic | undefined {
		let topic = told;
		if (words.includes(')') && !words.includes('(') && this.whole) {
			topic = this.whole;
			this.whole = this.#outer.pop();
		}
		const bracket = words.lastIndexOf('(') > words.lastIndexOf(')');
		if (bracket && topic && this.whole) {
			this.#outer.push(this.whole);
			this.whole = undefined;
		}
		if ((bracket || opensParts(words)) && topic) {
			if (!this.whole || words.includes('其')) this.whole = topic;
			this.#told = 0;
		}
		return topic;
	}

	/** A figure is told behind another: of another category it is one more part, of the same more than a part. */
	note(topic: Topic, before: Topic | undefined) {
		if (topic.category !== before?.category) this.#told++;
		else if (topic.aspect !== before.aspect) this.#told = 0;
	}

	/** What was divided, where a list of parts is told to its end. */
	end(): Topic | undefined {
		if (this.#told < 2) return;
		const { whole } = this;
		this.whole = undefined;
		return whole;
	}
}

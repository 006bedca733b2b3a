import { isBySource, isStepwise } from './clauses.ts';

/** How a sentence speaks of money, whatever it is about. */
export class Manner {
	/** Whether it may state budget money at all. */
	readonly financial: boolean;
	/** Whether it tells of one quarter or month after the other. */
	readonly stepwise: boolean;
	/** Whether it tells what was actually spent apart: then 预算支出 is the plan. */
	readonly actual: boolean;
	/** Whether it tells of what several payers gave. */
	readonly bySource: boolean;
	/** Whether it tells of contracts, purchases or money that is only kept for others. */
	aside = false;
	/** Whether it goes on about what is yet to come. */
	expects = false;

	constructor(sentence: string, mayState: boolean) {
		this.financial =
			mayState ||
			/预算|执行[率数]|资金到位|到位率|决算|结转|基本支出|追加|调减|三公[”"]?经费/.test(sentence);
		this.stepwise = isStepwise(sentence);
		this.bySource = isBySource(sentence);
		this.actual = /年初|批复|实际支出|决算|执行数/.test(sentence);
	}

	hear(words: string) {
		this.aside ||= elsewhere.test(words);
	}
}

const elsewhere =
	/合同价|合同金额|中标|审定价|送审|审减|政府采购|采购项目|代管|村级(?:收入|支出|账|财务|资金)|村账|集体经济/;

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
	/** Whether it tells of the first months of a year. */
	early = false;
	/** Whether it tells of the projects that are left when others were told (其余18个小额项目). */
	rest = false;

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
		if (wholeYear.test(words)) this.early = false;
		this.early ||= earlyMonths.test(words);
		if (/;|合计|总计|全部/.test(words)) this.rest = false;
		this.rest ||= others.test(words);
	}
}

const earlyMonths =
	/上半年|[前第]?[一二三]个?季度|截[至止]到?(?:20\d\d年)?[1-9]月|(?<!\d)1(?:月份?)?[-—~至到][2-9]月/;

const wholeYear = /全年|年[末底]|下半年|(?<!\d)12月|第?四季度/;

/** 其余项目, but 其他运维项目 is the name of one. */
const others = /(?:其余|剩余|余下)的?(?:小额|零星|一般)?项目/;

const elsewhere =
	/合同价|合同金额|中标|审定价|送审|审减|政府采购|采购项目|代管|村级(?:收入|支出|账|财务|资金)|村账|集体经济/;

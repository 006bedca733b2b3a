import { lastClause, sourceName } from './clauses.ts';
import type { Mention } from './setting.ts';
import type { Telling } from './telling.ts';

/**
 * Whether an amount is what the project that the report is about received: 财政局下达我局护林经费20万元;
 * 护林资金20万元已全部到位. A part of it (one payer's, one instalment) is not.
 */
export function isReceived({ words, after }: Mention, telling: Telling): boolean {
	const { setting, items, topic, whole, manner } = telling;
	const isWhole = !topic && !whole && !items.subject && !manner.aside && !telling.partial;
	if (setting.project === null || setting.scope !== setting.project || !isWhole) return false;

	const clause = lastClause(words).replace(/^.*[一二三四五六七八九十\d][)、.]/, '');
	if (partial.test(words)) return false;
	if (clause === '') return /^(?:资金|经费)(?:已|均|全部|全额|足额)+(?:下达|拨付)?到位/.test(after);
	const money = ofMoney.exec(clause);
	if (!money) return towards.test(clause);
	const told = clause.slice(0, money.index) + money[1];
	const [deed] = comes.exec(told) ?? [];
	const arrives = /^,?(?:目前|均|已|全部|全额|足额|及时|按时)+(?:下达|拨付|到位)/.test(after);
	if (deed === undefined && !arrives) return false;
	const name = deed === undefined ? told : told.slice(told.indexOf(deed) + deed.length);
	return money[2] !== undefined || (!manner.bySource && sourceName(name) === undefined);
}

/** The noun that says that a name is money, and that it is all of it. */
const ofMoney = /(资金|经费|补助|补贴)(?:预算|指标)?(共计?|合计|总计)?$/;

/** 下达我县…资金, 收到…补助, 共投入…经费. */
const comes =
	/(?:下达(?!各|至|到|给(?!我))|获得|收到|(?:拨付|拨给|下拨)我|(?:财政[局厅部]?|上级)(?:拨付|下拨)|共计?投入)(?:了|我[县市区州旗镇乡局校院])?/;

/** 补助资金下达我区20万元 */
const towards = /(?:资金|经费|补助|补贴)(?:下达|拨付|拨给|下拨)我[一-龥]{1,3}(?:共计?|合计)?$/;

/** What was paid by one of several, at one of several times, or on top. */
const partial =
	/配套|自筹|预拨|追加|提前|调[整增减]|结转|结余|其中|第?[一二三四首两末]批|\d月|再次|[省市县区乡]级(?:财政)?资金$/;

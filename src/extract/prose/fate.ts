import type { Label } from '#extract/label.ts';
import type { Aspect } from '#extract/terms.ts';
import type { Mention } from './setting.ts';

/** 补助资金1749万元，已全部下达到位 says behind the amount what has become of it. */
export const arrived = ({ after }: Mention): Aspect | undefined =>
	/^,?(?:目前|均|已|于|在|[\d年月日前]|全部|全额|足额|规定时限内|及时|按时)+(?:下达|拨付|到位)/.test(
		after
	)
		? 'disbursed'
		: undefined;

/** 预算100万元,追加20万元,调整后预算120万元 tells first what the budget was before. */
export const isChangedNext = ({ words, after }: Mention) =>
	!/全年|调整|可用|最终|后/.test(words) &&
	/^,(?:[^,;其含后]{0,10}(?:追加|调增|调减|追减)|[^,;其含\d]{0,8}(?:调整后|调整为))/.test(after);

/** 9月省厅下达专项资金45万元,调整后预算365万元: what came before a changed budget was added to it. */
export const cameLater = ({ words, after }: Mention, { aspect }: Label): Aspect | undefined =>
	(aspect !== 'spent' || words.includes('执行中')) &&
	(aspect === undefined || mayCome.has(aspect)) &&
	/(?:上级|[省市州县]|中央|[年执]中|执行中|\d月份?)[^;]*(?:下达|转下|增加|新增|增拨|争取)[^,;]*$/.test(
		words
	) &&
	/^,(?!占)[^,;\d]{0,6}(?:调整后|调整预算|全年预算|最终预算|全年可用|预算调整|全年调整)/.test(after)
		? 'supplementary'
		: undefined;

const mayCome: ReadonlySet<Aspect> = new Set(['disbursed', 'initial', 'spent']);

/** 尚有63万元未支付 */
export const unspent = ({ words, after }: Mention): Aspect | undefined =>
	/(?:有|剩|余)$/.test(words) && /^[尚暂]?未(?:支付|支出|使用|执行)/.test(after)
		? 'surplus_year'
		: undefined;

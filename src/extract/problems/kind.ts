import type { ProblemKind } from '#model/problems.ts';

const list =
	'(?:[一二三四五六七八九十]是|第?[一二三四五六七八九](?:、|,)|首先|其次|再次|最后|同时|此外|另外)?,?';
const ahead =
	'下一?步|下一?阶段|今后|接下来|(?:后期|以后(?:年度)?|下半年|明年|来年|下一?年度?)(?=[^,]{0,8}(?:将|拟|要|应|力争|计划|继续|争取))';

const turnsToMeasures = new RegExp(
	`^${list}(?:在|从)?(?:针对[^:]{2,40}(?:问题|不足|情况)|${ahead}|(?:具体|主要|有关|相关|工作)?的?(?:整改|改进|解决|应对)(?:的)?(?:具体|主要|工作)?(?:措施|办法|意见|方向|建议|对策|思路)|(?:有关|相关|工作)?(?:措施|建议|对策|打算)(?:[:是]|如下|$)|为此|对此|建议)`
);
const turnsToProblems =
	/^(?:目前|当前|仍)?(?:主要|存在|发现|面临)*的?(?:主要|突出)?(?:问题|不足|困难)(?:及|和|与|、)?(?:其|主要)?(?:原因|不足|困难)?(?:分析)?(?:[:是]|如下|有|$)/;

/** What a sentence (folded) says is told from here on; undefined where it says nothing of that. */
export function turnOf(sentence: string): ProblemKind | undefined {
	if (turnsToProblems.test(sentence)) return 'problem';
	return turnsToMeasures.test(sentence) ? 'measure' : undefined;
}

/** Where a sentence that names a problem goes on to what is to be done about it. */
export const turning = `,(?=(?:但|并|故)?(?:在|从)?(?:${ahead}|(?:整改|改进)措施|为此|对此|建议))`;

const resolve = new RegExp(
	`^${list}(?:我[^,]{0,6}?|本[^,]{0,6}?)?(?:要|将|应|须|继续|进一步|切实|不断|着力|严格|认真|积极|全面|持续|大力|充分|及时|严|抓紧)*(?:加强|加大|加快|强化|完善|健全|建立|细化|提高|提升|规范|优化|落实|推进|推动|推行|开展|组织|制定|修订|严控|压缩|做[好实准细]|明确|严格|盘活|增强|改进|深化|科学|合理|调整|抓好|深入|统筹|对接|争取|充实|配[备强]|引进|树立|压实|邀请|定期|按[月季]|实行|实施|执行|梳理|编[准细制]|倒排|提前|安排|聘请|主动)`
);
const against = /(?:减少|缩小|避免|解决|克服|防止|杜绝|针对|消除|改变|改善|扭转|补齐|弥补)[^,]*/g;
const complaint =
	/不(?:够|足|强|高|准|细|精|实|全|到位|完善|健全|规范|完整|合理|科学|明确|清晰|及时|理想|严|深|力)|欠|缺[乏少失]|薄弱|滞后|缓慢|有待|较[低慢差弱]|偏[低慢粗弱高大]|流于形式|未(?!来|发生|发现|出现)|难以|差距/;

/** Whether a sentence (folded) is a resolve: it begins with what is to be done, and complains of nothing. */
export const isResolve = (sentence: string) =>
	resolve.test(sentence) && !complaint.test(sentence.replace(against, ''));

/** Whether a sentence complains of anything. */
export const complains = (sentence: string) => complaint.test(sentence);

import { matches } from '#extract/matches.ts';

const deny =
	/(?:不存在|(?:暂|均|并|也)?未(?:发现|见|出现|发生|存在)|没有(?:发现|出现|发生|存在)|(?:杜绝|避免|防止|克服|解决|消除|扭转|纠正)了|(?<![毫有在])无(?!法|专|人|统|明确|规范|制度|指标|目标)(?=[^,;]{1,20}(?:现象|问题|情况|行为)))/g;

/** What a denial ends with, and where it is over before that. */
const denied = /问题|现象|情况|行为|情形|但|不过|然而|却/;
const reach = 80;

/** A sentence (folded) with what it denies blanked out, place for place: 不存在执行进度慢的问题 says nothing of slowness. */
export function affirmed(sentence: string): string {
	let said = '';
	let from = 0;
	for (const { index, 0: word } of matches(deny, sentence)) {
		if (index < from) continue;
		const within = sentence.slice(index + word.length, index + word.length + reach);
		const noun = denied.exec(within);
		const comma = within.indexOf(',');
		const to = noun ? noun.index + noun[0].length : comma < 0 ? within.length : comma;
		const end = index + word.length + to;
		said += sentence.slice(from, index) + ' '.repeat(end - index);
		from = end;
	}
	return said + sentence.slice(from);
}

const nothing =
	/^(?:暂?无|没有|不存在|不适用|[/-]|(?:(?:目前|自评|评价|经|通过|本|我|我们|该|单位|部门|项目|年度|绩效|[局办委院校中心]|,)*?)(?:暂?无|没有|不存在|暂?未(?:发现|出现|存在)|无存在)(?:存在|发现|任何|明显|突出|重大|较大|主要|其[他它]|相关|具体|需要?|的|绩效|自评|管理|方面|什么|整改)*(?:问题|不足|困难|偏差|偏离|措施|建议|意见|事项|说明|原因)(?:及?原因|情况|事项|和不足|及不足|或不足)?)$/;

const label =
	/^.{0,16}?(?:问题|不足|困难|措施|建议|原因|打算)(?:及|和|与)?.{0,12}?[:为是](?=.)|^(?:存在的?|主要|问题|不足|困难|及|和|与|其|原因|分析|改进|整改|措施|建议)+(?=(?:暂?无|没有|不存在)$)/;

/** Whether a sentence (folded) says that there is nothing to tell: 无, 暂无, 存在问题：无, 本单位不存在问题. */
export const saysNothing = (sentence: string) =>
	sentence.length <= 60 && (nothing.test(sentence) || nothing.test(sentence.replace(label, '')));

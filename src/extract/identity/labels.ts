import { markOf } from '#extract/marks.ts';

/** What a form or a cover asks for by name. */
const labels = {
	unit: /^(?:部门\(?单位\)?|单位\(?部门\)?|预算(?:部门|单位|部门单位)|填[报表](?:部门|单位)|编制(?:部门|单位)|自评(?:部门|单位)|申报(?:部门|单位)|报[告送](?:部门|单位)|部门|单位)(?:名称|全称)?$/,
	executor:
		/^(?:(?:项目|资金|具体)?(?:实施|执行|承担|使用|用款|建设|承办)|项目|被评价|评价)(?:主体|部门|单位|机构|科室)(?:\(科室\))?(?:名称)?$/,
	authority:
		/^(?:项目|预算|业务|[省市县区]级|一级)?(?:预算)?主管(?:预算)?(?:部门|单位)(?:名称|及代码)?$/,
	project: /^(?:评价|预算|支出|专项)?(?:项目|专项|资金|政策|项目\(政策\)|专项资金|项目资金)名称$/,
	date: /^(?:报告|填[报表]|编制|评价|自评|报送|上报)(?:日期|时间)$/,
	publisher: /^(?:信息|稿件|文章)?来源$|^(?:发布|公开|发文|供稿)(?:机构|机关|单位|部门)$/,
	year: /^(?:评价|预算|自评|项目|报告|填报|所属)?(?:年度|年份)$/
} as const;

export type FieldName = keyof typeof labels;

const names = Object.keys(labels) as FieldName[];

/** A word that every label has. */
const hint = /部门|单位|名称|主体|机构|机关|来源|科室|日期|时间|年度|年份/;

/** Whether a folded text can hold a label at all. */
export const mayAsk = (text: string) => hint.test(text);

/** What a folded label asks for; its number, colon and brackets for a seal do not matter. */
export function askedBy(label: string): FieldName | undefined {
	if (label.length > 30 || !mayAsk(label)) return;
	const plain = label
		.replace(/^\[(.*)\]$|:$/g, '$1')
		.replace(/\((?:公?章|盖章|签章|全称|公章\))\)?$/, '');
	const bare = plain
		.slice(markOf(plain, plain)?.length ?? 0)
		.replace(/(?<=填报|填表|编制|预算|自评|申报|实施|主管|执行)(部门|单位)\((?:部门|单位)\)/, '$1');
	return names.find((name) => labels[name].test(bare));
}

/** Whether a folded text heads a column of figures, so that a label beside it heads a column too. */
export const isColumnHead = (words: string) =>
	words.length <= 20 &&
	/^(?:.{0,10}(?:预算|执行|决算|支出|支付|收入|下达|到位|拨付|安排|完成|结余|使用|资金)总?(?:数|额|金额|合计|进度|率)|(?:年初|全年|调整后?|项目|批复|当年)*(?:预算|决算|执行|支出|收入)|(?:自评|评价|实际|预算)?(?:得分|分值|金额|等[级次]|结果)|(?:预算|资金|计划|实际|全年|年度)(?:安排|支出|支付|投入|完成|下达|到位|拨付)|序号|备注)(?:\([^()]{1,8}\))?$/.test(
		words
	);

/** A field's value without seals, codes and what else follows it in its line. */
export const cleanValue = (value: string) =>
	value
		.replace(/^:?\((?:公章|盖章|签章)\)/, '')
		.replace(/^:|^\[?[\dA-Z]{3,}\]?[-_—]?(?=[一-龥])(?![年月])/, '')
		.replace(/\((?:公?章|盖章|签章|加盖公章|公章或盖章|签字盖章|制|印)\).*$/, '')
		.replace(
			/(?:填[报表](?:日期|时间|人)|联系(?:人|电话)|金额单位|单位:|评价(?:方式|机构)|报告日期|项目负责人|负责人).*$/,
			''
		)
		.replace(/^(?:无|\/|-+|—+|_+)$/, '')
		.slice(0, 80);

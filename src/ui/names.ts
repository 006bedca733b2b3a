import type { Canonical, Confidence, Origin, Place, RateBase } from '#model/report.ts';
import type { Text } from '#model/text.ts';

export { columnTypes, kindNames as kinds, levelNames as levels, tableNames } from '#model/named.ts';

export const origins: Record<Origin, Text> = {
	published: { 'zh-CN': '公开发布', en: 'Published' },
	demo: { 'zh-CN': '演示', en: 'Demo' }
};

export const places: Record<Place, Text> = {
	table: { 'zh-CN': '表', en: 'Table' },
	narrative: { 'zh-CN': '文字', en: 'Text' }
};

export const bases: Record<RateBase, Text> = {
	initial: { 'zh-CN': '占年初预算', en: 'of initial budget' },
	adjusted: { 'zh-CN': '占全年预算', en: 'of full-year budget' },
	budget: { 'zh-CN': '占预算（未说明哪一种）', en: 'of a budget, not said which' },
	disbursed: { 'zh-CN': '占到位资金', en: 'of money disbursed' },
	unnamed: { 'zh-CN': '未说明基数', en: 'base not named' }
};

export const confidences: Record<Confidence, Text> = {
	labelled: { 'zh-CN': '有标签', en: 'labelled' },
	phrase: { 'zh-CN': '原句写明', en: 'stated' },
	inferred: { 'zh-CN': '由上下文推断', en: 'inferred from context' }
};

export const sections: Record<Canonical, Text> = {
	overview: { 'zh-CN': '概况', en: 'Overview' },
	targets: { 'zh-CN': '绩效目标', en: 'Targets' },
	funds: { 'zh-CN': '资金', en: 'Funds' },
	organization: { 'zh-CN': '自评组织', en: 'Organization' },
	performance: { 'zh-CN': '绩效实现', en: 'Performance' },
	conclusion: { 'zh-CN': '评价结论', en: 'Conclusion' },
	problems: { 'zh-CN': '问题', en: 'Problems' },
	measures: { 'zh-CN': '改进措施', en: 'Measures' },
	application: { 'zh-CN': '应用与公开', en: 'Use and publication' },
	other: { 'zh-CN': '其他', en: 'Other' },
	form: { 'zh-CN': '自评表', en: 'Form' },
	container: { 'zh-CN': '综述', en: 'Narrative' }
};

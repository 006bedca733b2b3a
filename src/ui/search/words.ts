import { count, counted } from '#model/format.ts';
import type { Text } from '#model/text.ts';

/** What the page of the search says of itself. */
export const words = {
	title: { 'zh-CN': '检索', en: 'Search' },
	summary: {
		'zh-CN': '在全部报告正文和单位名称中查找任意连着的字词和数字，结果直达所在的句子或表格行。',
		en: 'Finds any run of characters or figures in the texts of all reports and the names of units, and leads to the sentence or row.'
	},
	query: { 'zh-CN': '检索报告与单位', en: 'Search reports and units' },
	find: { 'zh-CN': '检索', en: 'Search' },
	hint: {
		'zh-CN':
			'词与词之间用空格隔开，须同时出现在一份报告中；数字可写 1234.5 或 1,234.5，单位可写简称或拼音首字母。',
		en: 'Words are set apart by spaces and must all stand in one report; figures as 1234.5 or 1,234.5, units also by their short names or pinyin initials.'
	},
	needsScript: {
		'zh-CN':
			'浏览器没有运行脚本，不能检索。各地区、各单位的报告另有单独的页面，可从下面的地区进入，再用浏览器的页内查找（Ctrl+F）。',
		en: 'Scripts are off, so nothing can be searched. Regions and units have pages of their own: enter by a region below and use the find function of your browser (Ctrl+F).'
	},
	browse: { 'zh-CN': '按地区浏览', en: 'Browse by region' },
	loading: { 'zh-CN': '正在检索……', en: 'Searching…' },
	failed: {
		'zh-CN': '检索索引没有载入，现在查不了。请检查网络后重试；网站刚更新过的，请刷新本页。',
		en: 'The search index did not load, so nothing can be searched now. Check the network and try again; if the site has just been updated, reload the page.'
	},
	again: { 'zh-CN': '重试', en: 'Try again' },
	short: (terms: readonly string[]): Text => ({
		'zh-CN': `至少要两个字，已忽略：${terms.join('、')}。`,
		en: `Two characters at least; ignored: ${terms.join(', ')}.`
	}),
	found: (reports: number, places: number): Text => ({
		'zh-CN': `${count(reports, 'zh-CN')} 份报告，共 ${count(places, 'zh-CN')} 处`,
		en: `${counted(reports, 'report')}, ${counted(places, 'place')}`
	}),
	none: {
		'zh-CN': '没有报告含有这些字词。可以少写几个字，或放宽上面的条件。',
		en: 'No report holds these words. Try fewer of them, or a wider choice above.'
	},
	units: { 'zh-CN': '单位', en: 'Units' },
	moreUnits: (units: number): Text => ({
		'zh-CN': `另有 ${units} 个`,
		en: `${units} more`
	}),
	reports: { 'zh-CN': '报告', en: 'Reports' },
	inName: { 'zh-CN': '单位或地区名称相符', en: 'The unit or region is so called' },
	morePlaces: (places: number): Text => ({
		'zh-CN': `本节另有 ${places} 处`,
		en: `${counted(places, 'more place')} in this section`
	}),
	moreSections: (sections: number): Text => ({
		'zh-CN': `另有 ${sections} 节含有这些字词`,
		en: `${counted(sections, 'further section')} with these words`
	}),
	more: (reports: number): Text => ({
		'zh-CN': `继续显示（还有 ${count(reports, 'zh-CN')} 份）`,
		en: `Show more (${count(reports, 'en')} left)`
	})
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

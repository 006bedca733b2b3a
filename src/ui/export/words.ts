import { counted } from '#model/format.ts';
import type { Text } from '#model/text.ts';

/** The words of the exports. */
export const words = {
	export: { 'zh-CN': '导出', en: 'Export' },
	csv: { 'zh-CN': 'CSV 表格', en: 'CSV' },
	xlsx: { 'zh-CN': 'Excel 表格', en: 'Excel' },
	copy: { 'zh-CN': '复制表格', en: 'Copy table' },
	png: { 'zh-CN': 'PNG 图片', en: 'PNG picture' },
	svg: { 'zh-CN': 'SVG 矢量图', en: 'SVG picture' },
	embed: { 'zh-CN': '复制嵌入代码（不含筛选）', en: 'Copy code to embed (unfiltered)' },
	image: { 'zh-CN': '复制图片地址（不含筛选）', en: 'Copy address of picture (unfiltered)' },
	fromSite: { 'zh-CN': '查看数据和出处', en: 'The data and their sources' },
	saveWhole: { 'zh-CN': '存为单个文件（HTML）', en: 'Save as one file (HTML)' },
	saving: { 'zh-CN': '正在生成……', en: 'Making it…' },
	notSaved: {
		'zh-CN': '没有成功：页面取不到。可以用浏览器的“另存为”或打印成 PDF。',
		en: 'This did not work: the page cannot be had. The browser can save or print it itself.'
	},
	saveTitle: { 'zh-CN': '存为单个文件', en: 'Save as one file' },
	saveSummary: {
		'zh-CN': '把一份报告的页面存成一个文件：样式和图都在里面，断网也能打开，可以用邮件发送。',
		en: 'The page of a report as one file, with its styles and pictures inside: it opens without a network and can be sent by mail.'
	},
	saveYourself: {
		'zh-CN': '这里需要浏览器运行脚本；也可以打开报告页，用浏览器的“另存为”。',
		en: 'This needs scripts; or open the page of the report and save it with the browser.'
	},
	whichReport: {
		'zh-CN': '没有说明是哪份报告；请从报告页进入。',
		en: 'It is not said which report; come here from the page of one.'
	},
	backToReport: { 'zh-CN': '回到报告', en: 'Back to the report' },
	copied: { 'zh-CN': '已复制', en: 'Copied' },
	done: { 'zh-CN': '已生成文件', en: 'File made' },
	failed: {
		'zh-CN': '没有成功：浏览器不允许，或内存不足。',
		en: 'This did not work: the browser forbids it or has no memory left.'
	},
	scope: { 'zh-CN': '筛选', en: 'Filter' },
	note: { 'zh-CN': '口径', en: 'Definition' },
	answer: { 'zh-CN': '结论', en: 'Answer' },
	source: { 'zh-CN': '来源', en: 'Source' },
	sourceIs: {
		'zh-CN': '绩鉴，取自各单位公布的预算绩效自评报告，以原件为准',
		en: 'Jijian, from published budget self-evaluations; the original prevails'
	},
	ownFiles: (files: readonly string[]): Text => ({
		'zh-CN': `读者自己的文件（未经本站核对）：${files.join('、')}`,
		en: `The reader's own files (not checked by this site): ${files.join(', ')}`
	}),
	demo: { 'zh-CN': '演示数据', en: 'Demonstration data' },
	demoIs: (n: number): Text => ({
		'zh-CN': `数据中有 ${n} 份演示报告，单位和数字均为虚构`,
		en: `The data hold ${counted(n, 'demonstration report')}: units and figures are invented`
	}),
	date: { 'zh-CN': '导出日期', en: 'Exported' },
	address: { 'zh-CN': '页面地址', en: 'Address' },
	empty: { 'zh-CN': '空格', en: 'Empty cells' },
	emptyIs: { 'zh-CN': '未说明，不是 0', en: 'not stated, which is not 0' }
} as const;

import type { Kind, Level } from './report.ts';
import type { Text } from './text.ts';

/** What the kinds of report are called. */
export const kindNames: Record<Kind, Text> = {
	whole: { 'zh-CN': '整体支出自评', en: 'Whole unit' },
	project: { 'zh-CN': '项目支出自评', en: 'Project' },
	monitoring: { 'zh-CN': '绩效运行监控', en: 'Mid-year monitoring' }
};

/** What the levels of administration are called. */
export const levelNames: Record<Level, Text> = {
	province: { 'zh-CN': '省级', en: 'Province' },
	city: { 'zh-CN': '地级', en: 'Prefecture' },
	county: { 'zh-CN': '县级', en: 'County' },
	township: { 'zh-CN': '乡级', en: 'Township' }
};

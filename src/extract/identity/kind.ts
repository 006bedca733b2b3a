import type { Kind } from '#model/report.ts';
import { periodIn } from './period.ts';

/** What a title says of its kind, the first that fits. */
const inTitle: readonly (readonly [Kind, RegExp])[] = [
	[
		'monitoring',
		/(?:绩效|运行|目标|执行|预算|跟踪|动态)监控|监控(?:情况|报告|分析|自评|表|工作|总结)|绩效(?:运行|跟踪|监测)|运行跟踪|跟踪(?:报告|表)/
	],
	['whole', /整体/],
	['project', /项目|专项|资金|经费|工程|转移支付|补助|补贴/],
	[
		'whole',
		/(?:部门|单位|财政)(?:支出|预算|决算|收支)|(?:部门|单位).{0,4}(?:绩效|自评)|预算(?:执行|绩效)/
	]
];

/** What a text says of its kind, each time it does. */
const inText: readonly (readonly [Kind, RegExp])[] = [
	['monitoring', /运行监控|绩效监控|监控(?:工作|情况|报告|表)/g],
	['whole', /整体支出|部门整体|单位整体|(?:部门|单位)(?:基本)?概况|履职/g],
	[
		'project',
		/项目名称|项目概况|项目支出绩效|项目(?:基本)?情况|本项目|该项目|实施单位|项目绩效|专项资金|转移支付|绩效目标分解下达/g
	]
];

/** The kind of a report: its title's words decide; where it has none, what the text says most. */
export function kindOf(title: string, text: string): Kind | null {
	const named = periodIn(title)
		? 'monitoring'
		: inTitle.find(([, words]) => words.test(title))?.[0];
	if (named) return named;

	const counts = inText.map(([kind, words]) => ({ kind, count: text.match(words)?.length ?? 0 }));
	const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
	return most.count > 0 ? most.kind : null;
}

import type { Layout } from '#cli/demo/layout.ts';
import { bars, tabs } from '#cli/demo/layout.ts';
import * as paragraph from '#cli/demo/paragraphs.ts';
import type { Pen } from '#cli/demo/paragraphs.ts';
import { ofWhole } from '#cli/demo/plants.ts';
import { Random } from '#cli/demo/random.ts';
import { shortcomings } from '#cli/demo/problems.ts';
import { standard } from '#cli/demo/scoring.ts';
import type { Statement } from '#cli/demo/statement.ts';
import { indicatorsOf, indicatorTable } from './indicator-table.ts';
import type { Template } from './template.ts';

/** 部门整体支出绩效自评报告 in prose, as most provinces write it; some attach a table of indicators. */
export const narrativeWhole: Template<Statement> = {
	weights: standard,
	plants: ofWhole,
	write(page, said, occasion, random) {
		const { unit, year } = occasion;
		const pen = { page, said, occasion, random };
		const habit = new Random(unit.id, 'habit');
		const outline = habit.pick([long, short, plain]);
		const attaches = habit.chance(0.7);
		const layout = habit.pick<Layout>([bars, tabs]);
		const signs = habit.chance(0.5);
		const date = { month: random.whole(2, 6), day: random.whole(2, 27) };

		page.say(
			...habit.pick([
				[`${unit.name}${year}年度部门整体支出绩效自评报告`, ''],
				[`${year}年度${unit.name}整体支出绩效自评报告`, ''],
				[unit.name, `${year}年度部门整体支出绩效自评报告`, '']
			])
		);
		outline(pen, shortcomings(random, said.delay));
		if (attaches)
			page
				.say('', `附件：${year}年度绩效指标完成情况表`)
				.table(indicatorTable(said.results), layout);
		if (signs) page.say('', unit.name, `${year + 1}年${date.month}月${date.day}日`);

		const pad = (n: number) => String(n).padStart(2, '0');
		return {
			indicators: attaches ? indicatorsOf(said.results) : [],
			score_items: said.items,
			self_score: said.total,
			grade: said.grade,
			report_date: signs ? `${year + 1}-${pad(date.month)}-${pad(date.day)}` : null
		};
	}
};

type Outline = (pen: Pen, found: ReturnType<typeof shortcomings>) => void;

const long: Outline = (pen, found) => {
	const { page, occasion } = pen;
	page
		.section('部门概况', 'overview')
		.sub('主要职能')
		.say(paragraph.duties(pen))
		.sub('机构和人员情况')
		.say(paragraph.staffing(pen))
		.sub('资产情况')
		.say(paragraph.assets(pen))
		.section('年度绩效目标', 'targets')
		.say(paragraph.aim(pen))
		.section('预算及执行情况', 'funds')
		.sub('预算安排及调整')
		.say(paragraph.budget(pen))
		.sub('预算执行情况')
		.say(paragraph.spending(pen))
		.sub('“三公”经费情况')
		.say(paragraph.threePublic(pen))
		.section('绩效自评工作组织情况', 'organization')
		.say(paragraph.organization(pen))
		.section('绩效目标完成情况分析', 'performance')
		.sub('产出情况')
		.say(paragraph.investment(pen))
		.points(paragraph.works(pen))
		.sub('效益情况')
		.say(paragraph.benefits(pen))
		.sub('满意度情况')
		.say(paragraph.satisfaction(pen))
		.section('综合评价结论', 'conclusion')
		.say(paragraph.conclusion(pen))
		.section('存在的主要问题', 'problems')
		.points(found.map(({ problem }) => problem))
		.section('改进措施', 'measures')
		.points(found.map(({ measure }) => measure))
		.section('绩效自评结果应用和公开情况', 'application')
		.say(paragraph.application(pen))
		.section(occasion.year % 2 ? '其他需要说明的问题' : '其他事项', 'other')
		.say('无。');
};

const short: Outline = (pen, found) => {
	pen.page
		.say(`为提高财政资金使用效益，现将本部门${pen.occasion.year}年度整体支出绩效自评情况报告如下：`)
		.section('基本情况', 'overview')
		.say(paragraph.duties(pen), paragraph.staffing(pen))
		.section('部门整体支出管理及使用情况', 'funds')
		.sub('收支预算')
		.say(paragraph.budget(pen))
		.sub('支出情况')
		.say(paragraph.spending(pen), paragraph.threePublic(pen))
		.section('绩效自评工作开展情况', 'organization')
		.say(paragraph.organization(pen))
		.section('履职完成及效果情况', 'performance')
		.points([...paragraph.works(pen), paragraph.benefits(pen)])
		.say(paragraph.investment(pen), paragraph.satisfaction(pen))
		.section('自评结论', 'conclusion')
		.say(paragraph.conclusion(pen))
		.section('存在问题及改进措施', 'problems', 'measures')
		.sub('存在的问题')
		.points(found.map(({ problem }) => problem))
		.sub('改进措施')
		.points(found.map(({ measure }) => measure));
};

const plain: Outline = (pen, found) => {
	pen.page
		.section('单位概况', 'overview')
		.say(paragraph.duties(pen), paragraph.staffing(pen))
		.section('整体支出绩效目标', 'targets')
		.say(paragraph.aim(pen))
		.section('资金安排和使用情况', 'funds')
		.say(paragraph.budget(pen), paragraph.spending(pen), paragraph.threePublic(pen))
		.section('绩效实现情况', 'performance')
		.say(paragraph.investment(pen), ...paragraph.works(pen), paragraph.benefits(pen))
		.say(paragraph.satisfaction(pen), paragraph.organization(pen))
		.section('自评得分情况', 'conclusion')
		.say(paragraph.conclusion(pen))
		.section('主要问题及原因分析', 'problems')
		.points(found.map(({ problem }) => problem))
		.section('下一步工作打算', 'measures')
		.points(found.map(({ measure }) => measure))
		.section('结果应用及公开情况', 'application')
		.say(paragraph.application(pen));
};

import { lines } from '#cli/demo/layout.ts';
import type { Page } from '#cli/demo/page.ts';
import type { Unit } from '#cli/demo/panel.ts';
import { percentOf } from '#cli/demo/figures.ts';
import * as paragraph from '#cli/demo/paragraphs.ts';
import { ofTextBesideTable, ofWhole } from '#cli/demo/plants.ts';
import { shortcomings } from '#cli/demo/problems.ts';
import type { Result } from '#cli/demo/scoring.ts';
import { standard } from '#cli/demo/scoring.ts';
import type { Statement } from '#cli/demo/statement.ts';
import { actualOf, merged } from './indicator-table.ts';
import type { Template } from './template.ts';

const { R03, R08, R19, R22, R30, R31 } = ofWhole;

/** The form of Hunan: tables flattened by a word processor, then a text whose numbering starts again. */
export const hunanWhole: Template<Statement> = {
	weights: standard,
	plants: { R03, R08, R19, R22, R30, R31, ...ofTextBesideTable },
	write(page, said, occasion, random) {
		const { unit, year } = occasion;
		const pen = { page, said, occasion, random };
		const month = random.whole(3, 6);
		const day = random.whole(1, 27);
		const found = shortcomings(random, said.delay);

		page
			.say(
				'附件2',
				'',
				`${unit.county.name}${year}年度部门（单位）整体支出`,
				'',
				'绩效自评报告',
				''
			)
			.say(`部门（单位）名称：${unit.name}`, '评价方式：部门（单位）绩效自评')
			.say('评价机构：部门（单位）评价组', `报告日期：${year + 1}年${month}月${day}日`, '');
		form(page, said, unit);
		text(pen, found);

		return {
			indicators: said.results.map((result) => ({
				level1: level1(result),
				level2: result.level2,
				name: result.name,
				target: null,
				actual: actualOf(result),
				weight: null,
				score: null
			})),
			score_items: [],
			self_score: said.total,
			grade: said.grade,
			report_date: `${year + 1}-0${month}-${String(day).padStart(2, '0')}`
		};
	}
};

const level1 = ({ level1 }: Result) => (level1 === '产出指标' ? '产出目标' : '效益目标');

function form(page: Page, said: Statement, unit: Unit) {
	const { hand } = page;
	const table = (rows: readonly (readonly string[])[]) => page.table(rows, lines);
	const total = said.carriedOver + said.fiscal + said.fund + said.otherIncome;

	page.headed('\t一、部门（单位）基本概况', 'overview').say('');
	table([
		['联系人', '（略）', '联络电话', '（略）'],
		[
			'人员编制',
			page.countCell('staff_quota', said.staff.quota),
			'实有人数',
			page.countCell('staff_actual', said.staff.actual)
		],
		['职能职责概述', `${unit.trade.duties.join('；')}。`],
		[
			'年度主要工作内容',
			unit.trade.projects.map(({ name }, i) => `任务${i + 1}：${name}`).join('\n\n')
		]
	]);

	page.headed('\t二、部门（单位）收支情况', 'funds').say('');
	table([
		[`年度收入情况（${hand.unit}）`],
		['机构名称', '收入合计', '其中：'],
		['', '', '上年结转', '公共财政拨款', '政府基金拨款', '纳入专户管理的非税收入拨款', '其他收入'],
		[
			unit.name,
			page.cell('income_total', total),
			page.cell('carried_over', said.carriedOver),
			page.cell('income_fiscal', said.fiscal),
			page.cell('income_fund', said.fund),
			page.cell('income_nontax', 0),
			page.cell('income_other', said.otherIncome)
		],
		[`部门（单位）年度支出和结余情况（${hand.unit}）`],
		['机构名称', '支出合计', '其中：', '结余'],
		['', '', '基本支出', '其中：', '项目支出', '当年结余', '累计结余'],
		['', '', '', '人员支出', '公用支出', '', '', ''],
		[
			unit.name,
			page.cell('spent', said.spent),
			page.cell('basic_spent', said.basic),
			page.cell('personnel_spent', said.personnel),
			page.cell('public_spent', said.public),
			page.cell('project_spent', said.project),
			page.cell('surplus_year', said.surplus),
			page.cell('surplus_total', said.surplus)
		],
		['机构名称', '三公经费\n\n合计', '其中：'],
		['', '', '公务接待费', '公务用车运维费', '公务用车购置费', '因公出国费'],
		[
			unit.name,
			page.cell('three_public_total', said.threePublic),
			page.cell('reception', said.reception),
			page.cell('vehicle_operation', said.vehicleOperation),
			page.cell('vehicle_purchase', said.vehiclePurchase),
			page.cell('overseas', 0)
		],
		['机构名称', '固定资产\n\n合计', '其中：', '其他'],
		['', '', '在用固定资产', '出租固定资产', ''],
		[
			unit.name,
			page.cell('fixed_assets', said.assets),
			page.cell('fixed_assets_in_use', said.assets - said.assetsRented),
			page.cell('fixed_assets_rented', said.assetsRented),
			page.cell('fixed_assets_other', 0)
		]
	]);

	page.headed('\t三、部门（单位）整体支出绩效自评情况', 'performance', 'conclusion').say('');
	table([
		['整体支出绩效定性目标及实施计划完成情况', '预期目标', '实际完成'],
		['', unit.trade.aim, said.delay === null ? '已完成' : '大部分完成'],
		['整体支出绩效定量目标及实施计划完成情况', '评价内容', '绩效目标', '完成情况'],
		...merged(
			said.results.map((result) => [
				'',
				level1(result),
				result.level2,
				result.name,
				actualOf(result)
			]),
			3
		),
		['绩效自评综合得分', String(said.total)],
		['评价等次', said.grade]
	]);
	page.headed('\t四、评价人员', 'organization').say('');
	table([
		['姓  名', '职务/职称', '单  位', '签  字'],
		['（略）', '分管领导', unit.name, ''],
		['（略）', '财务人员', unit.name, '']
	]);
	page.say('填报人（签名）：（略）          联系电话：（略）', '');
}

function text(pen: paragraph.Pen, found: ReturnType<typeof shortcomings>) {
	const { page, said, occasion } = pen;
	const digits = page.hand.percentDigits;
	page
		.headed('\t五、评价报告综述（文字部分）', 'container')
		.say('')
		.restart()
		.section('部门（单位）概况', 'overview', 'funds')
		.say(
			paragraph.duties(pen),
			`本年支出合计${page.money('spent', said.spent)}，其中：基本支出${page.money('basic_spent', said.basic)}，占${page.percent('basic_share_reported', percentOf(said.basic, said.spent, digits))}；项目支出${page.money('project_spent', said.project)}，占${page.percent('project_share_reported', percentOf(said.project, said.spent, digits))}。`
		)
		.section('部门（单位）整体支出管理及使用情况', 'funds')
		.sub('基本支出')
		.say(
			`${occasion.year}年度基本支出${page.money('basic_spent', said.basic)}，其中：人员经费${page.money('personnel_spent', said.again.personnel)}，占基本支出的${page.percent('personnel_share_reported', percentOf(said.again.personnel, said.basic, digits))}；公用经费${page.money('public_spent', said.again.public)}，占基本支出的${page.percent('public_share_reported', percentOf(said.again.public, said.basic, digits))}。`
		)
		.sub('项目支出')
		.say(
			`项目资金主要用于${occasion.unit.trade.projects.map(({ name }) => name).join('、')}，实行专账核算、专款专用。`
		)
		.section('部门（单位）专项组织实施情况', 'organization')
		.say(paragraph.organization(pen))
		.section('部门（单位）整体支出绩效情况', 'performance')
		.points(paragraph.works(pen))
		.say(paragraph.benefits(pen))
		.section('存在的主要问题', 'problems')
		.points(found.map(({ problem }) => problem))
		.section('改进措施和有关建议', 'measures')
		.points(found.map(({ measure }) => measure));
}

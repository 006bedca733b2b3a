import type { Occasion } from './panel.ts';
import type { Page } from './page.ts';
import { percentOf } from './figures.ts';
import type { Random } from './random.ts';
import type { Statement } from './statement.ts';

/** What a paragraph is written with. */
export type Pen = Readonly<{ page: Page; said: Statement; occasion: Occasion; random: Random }>;

export const duties = ({ occasion: { unit }, random }: Pen) =>
	random.pick([
		`${unit.trade.self}的主要职责是：${unit.trade.duties.join('；')}；承办上级交办的其他事项。`,
		`按照机构编制文件，${unit.name}${unit.trade.duties.join('，')}，并承担县委、县政府交办的其他任务。`
	]);

export function staffing({ page, said: { staff }, occasion: { unit }, random }: Pen) {
	const { self, posts } = unit.trade;
	return random.pick([
		() =>
			`${self}核定${posts}${page.count('staff_quota', staff.quota, '名')}，年末实有在职人员${page.count('staff_actual', staff.actual, '人')}，离退休人员${page.count('staff_retired', staff.retired, '人')}。`,
		() =>
			`人员方面，编制数${page.count('staff_quota', staff.quota, '人')}，实有人数${page.count('staff_actual', staff.actual, '人')}。`
	])();
}

export const assets = ({ page, said }: Pen) =>
	`截至${said.year}年12月31日，固定资产原值${page.money('fixed_assets', said.assets)}，其中在用固定资产${page.money('fixed_assets_in_use', said.assets - said.assetsRented)}，出租固定资产${page.money('fixed_assets_rented', said.assetsRented)}。`;

/** The way from the initial to the adjusted budget. */
export function budget({ page, said, random }: Pen) {
	const initial = () => page.money('initial_budget', said.initial);
	const basic = () => page.money('basic_budget', said.basicBudget);
	const project = () => page.money('project_budget', said.projectBudget);
	const carried = () => page.money('carried_over', said.carriedOver);
	const supplement = () => page.money('supplementary', said.supplementary);
	const adjusted = () => page.money('adjusted_budget', said.adjusted);
	const more = said.supplementary >= 0;

	return random.pick([
		() =>
			`${said.year}年年初预算${initial()}，其中：基本支出${basic()}，项目支出${project()}。上年结转${carried()}，年中${more ? '追加' : '调减'}预算${supplement()}，${said.base}${adjusted()}。`,
		() =>
			`年初批复预算${initial()}（基本支出${basic()}、项目支出${project()}），加上年初结转和结余${carried()}，执行中${more ? '调增' : '调减'}${supplement()}，${said.base}数为${adjusted()}。`,
		() =>
			`县财政局批复本部门${said.year}年年初预算${initial()}；上年结转资金${carried()}；年度执行中${more ? '追加' : '核减'}${supplement()}。${said.base}为${adjusted()}。`
	])();
}

/** What was spent, on what, and the rate. */
export function spending({ page, said, random }: Pen) {
	const spent = () => page.money('spent', said.spent);
	const rate = () => page.percent('execution_rate_reported', said.rate);
	const basic = () => page.money('basic_spent', said.basic);
	const project = () => page.money('project_spent', said.project);
	const personnel = () => page.money('personnel_spent', said.personnel);
	const publicCosts = () => page.money('public_spent', said.public);
	const surplus = () => page.money('surplus_total', said.surplus);
	const disbursed = () => page.money('disbursed', said.disbursed);
	const digits = page.hand.percentDigits;
	const share = (
		measure:
			| 'basic_share_reported'
			| 'project_share_reported'
			| 'personnel_share_reported'
			| 'public_share_reported',
		part: number,
		whole: number
	) => page.percent(measure, percentOf(part, whole, digits));

	return random.pick([
		() =>
			`财政拨付到位资金${disbursed()}，全年实际支出${spent()}，预算执行率为${rate()}。其中：基本支出${basic()}，占支出总额的${share('basic_share_reported', said.basic, said.spent)}；项目支出${project()}，占支出总额的${share('project_share_reported', said.project, said.spent)}。基本支出中，人员经费${personnel()}，公用经费${publicCosts()}。年末结转结余${surplus()}。`,
		() =>
			`截至年底，财政累计拨付资金${disbursed()}，实际支出${spent()}，占${said.base}的${rate()}。按支出性质分：基本支出${basic()}（人员经费${personnel()}、公用经费${publicCosts()}），项目支出${project()}。`,
		() =>
			`当年到位资金${disbursed()}。本年支出合计${spent()}，完成${said.base}的${rate()}。从结构看，基本支出${basic()}，项目支出${project()}。人员经费${personnel()}，占基本支出的${share('personnel_share_reported', said.personnel, said.basic)}；公用经费${publicCosts()}，占基本支出的${share('public_share_reported', said.public, said.basic)}。`
	])();
}

export function threePublic({ page, said }: Pen) {
	const purchase =
		said.vehiclePurchase > 0
			? `，公务用车购置费${page.money('vehicle_purchase', said.vehiclePurchase)}`
			: '，没有购置公务用车';
	const head = `“三公”经费预算${page.money('three_public_budget', said.threePublicBudget)}，实际支出${page.money('three_public_total', said.threePublic)}。`;
	return `${head}其中：公务接待费${page.money('reception', said.reception)}，公务用车运行维护费${page.money('vehicle_operation', said.vehicleOperation)}${purchase}，全年无因公出国（境）活动。`;
}

export const aim = ({ occasion: { unit, year }, random }: Pen) =>
	random.pick([
		`${year}年度总体目标：${unit.trade.aim}`,
		`年初确定的总体目标是：${unit.trade.aim}围绕这一目标，从数量、质量、时效、效益和满意度等方面设置了绩效指标。`
	]);

export const organization = ({ said, occasion: { unit }, random }: Pen) =>
	random.pick([
		`按照县财政局的部署，${unit.trade.self}成立自评工作小组，对${said.evaluated}年度预算资金使用和绩效目标完成情况开展自评。小组查阅账簿凭证，走访服务对象，逐项打分后写成本报告。`,
		`根据《中共中央 国务院关于全面实施预算绩效管理的意见》（中发〔2018〕34号）精神，财务股牵头，各股室参与，采取查阅资料、比较分析等方法，对${said.evaluated}年度部门整体支出进行了绩效自评。`,
		`自评分三步：先由各股室收集佐证材料，再由财务人员核对${said.evaluated}年度预算收支数据，最后集体研究确定得分。`
	]);

export const works = ({ occasion: { unit }, random }: Pen) =>
	random.some(unit.trade.works, 2).map((work) => `${work}。`);

export const investment = ({ page, said }: Pen) =>
	`从投入看，全年支出${page.money('spent', said.again.spent)}，资金拨付手续完备，没有截留挪用。`;

export const benefits = ({ occasion: { unit }, random }: Pen) =>
	`${random.some(unit.trade.benefits, 2).join('；')}。`;

export const satisfaction = ({ page, said, random }: Pen) =>
	`共发放问卷${random.whole(4, 30) * 10}份，服务对象满意度为${page.percent('satisfaction_reported', said.satisfaction)}。`;

export function conclusion({ said, occasion: { unit, year }, random }: Pen) {
	const items = said.items.map(({ name, weight, score }) => `${name}（${weight}分）得${score}分`);
	return random.pick([
		`对照评分标准逐项打分，${unit.trade.self}${year}年度部门整体支出绩效自评得分${said.total}分，评价等级为“${said.grade}”。其中：${items.join('，')}。`,
		`自评总分${said.total}分，等级为${said.grade}。具体得分：${items.join('；')}。`
	]);
}

export const application = ({ random }: Pen) =>
	random.pick([
		'自评结果将作为编制下年预算、改进管理的重要依据。自评报告随部门决算在县政府门户网站公开，接受社会监督。',
		'一是把自评结果反馈各股室，对照问题整改；二是与以后年度预算安排挂钩；三是按规定在政府网站向社会公开。'
	]);

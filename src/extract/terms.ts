/** What money is for. */
export type Category =
	| 'total'
	| 'basic'
	| 'project'
	| 'personnel'
	| 'public'
	| 'three_public'
	| 'reception'
	| 'vehicle_operation'
	| 'vehicle_purchase'
	/** Purchase and operation in one figure, which no measure holds. */
	| 'vehicle'
	| 'overseas'
	| 'fiscal'
	| 'fund'
	| 'nontax'
	| 'other_income'
	| 'assets'
	| 'assets_in_use'
	| 'assets_rented'
	| 'assets_other'
	| 'assets_equipment'
	| 'assets_furniture';

/** What has become of it. `budget` is a budget that is not said to be the initial or the adjusted one. */
export type Aspect =
	| 'initial'
	| 'budget'
	| 'adjusted'
	| 'supplementary'
	| 'reduction'
	| 'carried_over'
	| 'disbursed'
	| 'spent'
	| 'income'
	| 'surplus_year'
	| 'surplus_total';

export type Rate = 'execution' | 'disbursement' | 'satisfaction';

/** What a word of the field says of the number that it labels. */
export type Term = Readonly<{ category?: Category; aspect?: Aspect; rate?: Rate }>;

const words: readonly (readonly [Term, string])[] = [
	[{ category: 'basic' }, '基本支出 基本经费'],
	[
		{ category: 'project' },
		'项目支出 专项支出 项目经费 项目资金 专项资金 专项经费 预算项目 项目类支出 特定目标类项目 特定目标类'
	],
	[
		{ category: 'project', aspect: 'budget' },
		'项目资金总额 项目预算总额 项目预算 项目支出预算 项目资金预算 项目经费预算'
	],
	[
		{ category: 'project', aspect: 'adjusted' },
		'项目全年预算数 项目全年预算 项目调整预算 项目支出全年预算 项目支出调整预算'
	],
	[
		{ category: 'personnel' },
		'人员经费 人员支出 人员类支出 人员类项目 人员类 工资福利支出 工资福利 人员工资'
	],
	[
		{ category: 'public' },
		'公用经费 公用支出 日常公用经费 日常公用支出 日常公用 公用类 商品和服务支出 商品及服务支出 机关运行经费 日常运转经费'
	],
	[
		{ category: 'three_public' },
		'三公经费 “三公”经费 "三公"经费 三公”经费 「三公」经费 三公经费支出 三公'
	],
	[{ category: 'reception' }, '公务接待费 公务接待支出 公务接待经费 公务接待 接待费'],
	[
		{ category: 'vehicle_operation' },
		'公务用车运行维护费 公务用车运行维护支出 公务用车运行费 公务用车运维费 公车运行维护费 公务车运行维护费 车辆运行维护费 公务用车运行维护 公务用车运行 公务用车维护费 公车运行维护 公车运行费 公车运维费 公务用车运维 公车运维 公务车运维费 公务车运行费 车辆运维费 公务用车运行维护经费'
	],
	[
		{ category: 'vehicle_purchase' },
		'公务用车购置费 公务用车购置支出 公务用车购置 公车购置费 公务车购置费 公务用车购置经费 公务车购置 公车购置 车辆购置费'
	],
	[
		{ category: 'vehicle' },
		'公务用车购置及运行维护费 公务用车购置和运行维护费 公务用车购置与运行维护费 公务用车购置费及运行维护费 公务用车购置及运行维护 公务用车购置和运行维护 公务用车购置及运行费 公务用车购置和运行费 公务用车购置及运维费 公务用车购置、运行维护费 公车购置及运行维护费 公车购置和运行维护费'
	],
	[
		{ category: 'overseas' },
		'因公出国(境)费用 因公出国(境)费 因公出国(境)经费 因公出国(境)支出 因公出国(境) 因公出国费 因公出国境费 因公出国费用 因公出国 出国(境)费 出国(境)经费 出国经费 出国费'
	],
	[
		{ category: 'fiscal' },
		'一般公共预算财政拨款收入 一般公共预算财政拨款 一般公共预算拨款收入 一般公共预算拨款 一般公共预算资金 一般公共预算 公共财政拨款 财政拨款收入 财政补助收入 财政拨款资金 当年财政拨款 本年财政拨款 财政拨款 财政资金 财政性资金'
	],
	[
		{ category: 'fund' },
		'政府性基金预算财政拨款收入 政府性基金预算财政拨款 政府性基金预算拨款 政府性基金预算 政府性基金收入 政府性基金拨款 政府性基金 政府基金拨款 政府基金'
	],
	[
		{ category: 'nontax' },
		'纳入专户管理的非税收入拨款 纳入专户管理的非税收入 财政专户管理资金 财政专户核拨 专户资金 非税收入拨款 非税收入'
	],
	[{ category: 'other_income' }, '其他收入 其他资金收入 其他资金'],
	[
		{ category: 'assets' },
		'固定资产净值 固定资产原值 固定资产总额 固定资产合计 固定资产总值 固定资产账面价值 固定资产'
	],
	[{ category: 'assets_in_use' }, '在用固定资产 固定资产在用'],
	[{ category: 'assets_rented' }, '出租固定资产 出租出借固定资产'],
	[{ category: 'assets_other' }, '其他固定资产'],
	[{ category: 'assets_equipment' }, '通用设备 专用设备 设备'],
	[
		{ category: 'assets_furniture' },
		'家具、用具、装具及动植物 家具、用具、装具 家具用具装具 家具、用具 家具用具 家具和用具 家具'
	],
	[
		{ category: 'total', aspect: 'spent' },
		'支出合计 支出总计 支出总额 总支出 支出总决算 支出总计数'
	],
	[{ category: 'total', aspect: 'income' }, '收入合计 收入总计 收入总额 总收入'],
	[
		{ category: 'total', aspect: 'budget' },
		'项目预算总投资 预算总投资 总预算 预算总额 预算总支出 支出总预算 资金总额 年度资金总额'
	],
	[
		{ aspect: 'initial' },
		'年初预算数 年初预算安排 年初预算批复 年初预算 年初批复预算 年初批复 年初下达预算 年初下达 年初部门预算 年初安排预算 年初安排 年初核定预算 年初核定 期初预算 批复预算数 批复预算 预算批复数 预算批复 批复数 部门预算指标 部门预算资金 部门预算额度 部门预算 年初预算收入 年初预算支出 年初收入预算 年初支出预算 预算安排 安排预算 安排 批复 批准'
	],
	[
		{ aspect: 'budget' },
		'预算数 预算资金 预算金额 预算指标总额 指标总额 预算指标 预算经费 预算额 预算规模 资金规模 申请预算 下达预算 预算 支出预算'
	],
	[
		{ aspect: 'adjusted' },
		'执行中调整为 年中调整为 预算调整为 年中调整到 预算调整到 调整后为 全年可用预算 可用预算 全年可支配资金 全年可用资金 可支配资金 调整后预算数 调整后预算 调整后的预算 调整预算数 调整预算 全年(调整)预算数 全年调整预算数 全年预算数 全年预算 年度预算数 年度预算 最终预算数 最终预算 变更后预算 调整后'
	],
	[
		{ aspect: 'supplementary' },
		'追加预算指标 追加指标 追加预算数 追加预算 预算追加 追加资金 追加经费 追加 调增 年中追加 调整增加 增加预算 预算增加 新增预算 预算调增'
	],
	[{ aspect: 'reduction' }, '调减 核减 追减 预算减少 调整减少 预算调减 压减'],
	[
		{ aspect: 'carried_over' },
		'上年结转结余 上年结转和结余 上年结转资金 上年结转 上年度结转 年初结转和结余 年初结转结余 年初结余结转 结转上年资金 年初结转 以前年度结转 结转上年 上年结余 上年末结转 年初结余'
	],
	[
		{ aspect: 'surplus_year' },
		'当年结余 本年结余 年度结余 结余资金 结余 未支出 未支付 未执行 未使用 尚未支出 尚未使用 剩余资金 剩余 未支出完 未支付完 未执行完 未使用完 未支出完毕 未支付完毕 未执行完毕 未使用完毕'
	],
	[
		{ aspect: 'surplus_total' },
		'累计结余 年末结转和结余 年末结转结余 结转结余 结转和结余 年末结转 年末结余 结转下年 结转下年使用资金 结转下年使用 结转下年继续使用 结转至下年 结余结转 结转'
	],
	[
		{ aspect: 'disbursed' },
		'资金到位数 到位资金 资金到位 到位数 到位金额 实际到位 到位 拨付资金 已拨付 拨付 拨款到位 下达资金指标 下达预算指标 下达资金 下达用款额度 下达用款指标 用款额度 下达指标 指标下达 资金下达 下达 拨入'
	],
	[
		{ aspect: 'spent' },
		'全年执行数 实际执行数 预算执行数 累计执行数 执行数 执行金额 实际支出数 实际支出 支出数 支出决算总额 支出决算数 支出决算 决算支出 决算数 决算 累计支出 支出金额 实际使用 使用资金 资金使用 执行预算资金 执行预算 累计支付 完成支付 支付资金 资金支付 支付金额 支付数 实际支付 已支付 支付 已付 兑现 兑付 实支 完成支出 实际完成支出 实际预算支出 预算支出 预算执行 支出 执行 使用 列支 实际发生'
	],
	[
		{ aspect: 'income' },
		'收入合计 收入总计 收入总额 总收入 收入决算总额 收入决算 收入预算 预算收入 本年收入 收入'
	],
	[
		{ rate: 'execution' },
		'预算执行率 执行率 预算完成率 支出执行率 支出完成率 支出进度 执行进度 预算执行进度 支付进度率 支付进度 支付率 支出率 资金使用率 使用率 资金执行率 资金支付率 预算支出率 总体执行率 整体执行率 平均执行率 预算支出完成率 预算支出进度 预算支出执行率 总支出执行率 资金支出率 资金支出进度 资金执行进度 资金支付进度 预算支付率 预算完成进度 完成预算'
	],
	[{ category: 'basic', rate: 'execution' }, '基本支出完成率 基本支出执行进度'],
	[
		{ category: 'project', rate: 'execution' },
		'项目支出完成率 项目支出执行进度 项目预算执行率 项目执行率'
	],
	[{ rate: 'disbursement' }, '到位率 资金到位率 预算到位率 下达率 资金拨付率 拨付率'],
	[{ rate: 'satisfaction' }, '满意度 满意率']
];

const vocabulary = new Map(
	words.flatMap(([term, forms]) => forms.split(' ').map((form) => [form, term] as const))
);

/** The forms that begin with a character (by its code), the longest first. */
const formsFrom = new Map<number, string[]>();
for (const form of [...vocabulary.keys()].toSorted((a, b) => b.length - a.length)) {
	const first = form.charCodeAt(0);
	formsFrom.set(first, [...(formsFrom.get(first) ?? []), form]);
}

/** A term where it stands in a folded text. */
export type Occurrence = Readonly<{ start: number; end: number; form: string; term: Term }>;

/** The terms of the field in a folded text, the longest first where several fit, from left to right. */
export function terms(text: string): Occurrence[] {
	const found: Occurrence[] = [];
	for (let start = 0; start < text.length; start++) {
		const form = formsFrom
			.get(text.charCodeAt(start))
			?.find((form) => text.startsWith(form, start));
		if (form === undefined) continue;

		const end = start + form.length;
		found.push({ start, end, form, term: vocabulary.get(form) ?? {} });
		start = end - 1;
	}
	return found;
}

/** Whether a category is a source of money rather than a use of it. */
export const isIncome = (category: Category | undefined) =>
	category !== undefined && sources.has(category);

/** A budget, be it the initial or the adjusted one. */
export const isPlanned = (aspect: Aspect) => budgetAspects.includes(aspect);

const budgetAspects: readonly Aspect[] = ['initial', 'budget', 'adjusted'];

const sources: ReadonlySet<Category> = new Set(['fiscal', 'fund', 'nontax', 'other_income']);

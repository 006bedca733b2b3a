import { bare } from '#extract/forms/grid.ts';
import { remembered } from '#extract/remembered.ts';

/** The dimensions of the indicator tree, in the words of the frameworks in use. */
const first =
	/^(?:项目|部门|年度|绩效)?(?:投入|过程|决策|管理|产出|效益|效果|成本|满意度|服务对象满意度|履职效能|履职效益|履职完成|履职绩效|管理效率|管理效能|运行成本|社会效应|可持续发展能力|可持续性|预算执行率?|预算管理|产出与?效益|成本节约)(?:类)?(?:指标|目标)?$/;

const second =
	/^(?:(?:项目|产出)?(?:数量|质量|时效|成本)|经济成本|社会成本|生态环境成本|生态成本|(?:项目)?(?:经济|社会|生态|环境|生态环境)效益|(?:长期)?可持续(?:性)?(?:影响|发展)|(?:服务|受益|社会公众|社会公众或服务|帮扶|受助|相关服务|公众|群众|工作)(?:或服务)?(?:对象)?(?:的)?满意度?|满意度|(?:产出)?(?:成本|质量|数量|时效)控制|职责履行|履职效果)(?:类)?(?:指标|目标|标)?等?$/;

const levels = remembered((text) => {
	const name = bare(text).replace(/\d+(?:\.\d+)?分$/, '');
	return { isFirst: first.test(name), isSecond: second.test(name) };
});

/** Whether a text is nothing but the name of a first-level indicator: 产出指标（50分）. */
export const isFirstLevel = (text: string) => levels(text)?.isFirst ?? false;

/** Whether a text is nothing but the name of a second-level indicator: 时效指标. */
export const isSecondLevel = (text: string) => levels(text)?.isSecond ?? false;

/** Whether a text is nothing but a place in the tree above an indicator. */
export const isLevel = (text: string) => isFirstLevel(text) || isSecondLevel(text);

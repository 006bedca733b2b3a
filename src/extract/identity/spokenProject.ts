import type { Line } from '#extract/lines.ts';
import type { Gazetteer } from './gazetteer.ts';
import { projectIn } from './naming.ts';

/** What a line says that names the report's project, in a report with none in its title and no form; the surest first. */
const sayings: readonly RegExp[] = [
	// 我局对2022年河道清淤项目开展了绩效自评
	/对([^,。;:]{5,60}?(?:项目|资金|经费|工程|补助|补贴))(?!项目|资金|经费|工程)(?:的?(?:绩效|资金|支出|使用|管理)[^,。;:]{0,12})?(?:开展|进行|作出?|实施)了?[^,。;:]{0,12}(?:自评|评价|监控)/,
	// 现将我校2022年度食堂改造项目绩效自评情况公示如下
	/现将([^,。;:]{5,60}?(?:项目|资金|经费|工程|补助|补贴))(?!项目|资金|经费|工程)(?:支出)?的?(?:预算)?(?:绩效)?(?:自评|评价)/,
	// 我校的项目为一个:食堂改造项目
	/项目(?:名称)?[为是有]?(?:只有)?一个:(?:即)?([^,。;:]{3,40}?(?:项目|经费|工程))/,
	// 下达生猪调出大县奖励资金转移支付预算
	/^(?:中央)?下达([^,。;:]{4,40}?)(?:专项)?转移支付(?:资金)?预算/,
	// 城乡医疗救助补助资金是用来…的
	/^([^,。;:]{4,40}(?:项目|资金|经费|工程|补助|补贴))是(?:指|用来|用于|为了)/
];

/** Several projects, or none that could be told from another. */
const vague =
	/[个些各]|整体|重点项目|所有|全部|以下|上述|年度项目|[本该我此](?:项目|资金)|(?:预算|专项|部门|单位)(?:项目|资金)|(?:中央|[省市县区州]级)(?:财政)?(?:资金|项目)$/;

/** The project that the first lines of a report speak of as its subject. */
export function spokenProject(lines: readonly Line[], places: Gazetteer): string | undefined {
	return lines
		.slice(0, 30)
		.flatMap(({ text, mark }) => {
			const said = text.slice(mark?.length ?? 0, 400);
			return sayings.flatMap((saying) => saying.exec(said)?.[1] ?? []);
		})
		.map((said) => said.replace(/^.*(?:负责|承担|实施|管理|使用)的|^[我本全][一-龥](?=的|\d)/, ''))
		.flatMap((said) => projectIn(said, places) ?? [])
		.find((name) => name.length >= 5 && !vague.test(name));
}

import type { Gazetteer } from './gazetteer.ts';
import { isOffice } from './offices.ts';
import { isOrgan, organsAtStart } from './organ.ts';
import { periodIn, yearIn } from './period.ts';
import { plainName } from './region.ts';

/** A unit that a title can be read to name, and the project that its other words then name. */
export type TitleUnit = Readonly<{
	name: string;
	project: string | undefined;
	/** Whether the title's form leaves no doubt; otherwise the text must speak of the unit too. */
	sure: boolean;
}>;

/** What a title names: readings of its unit, the longest first, and the project where it names no unit. */
export type Named = Readonly<{ units: readonly TitleUnit[]; project: string | undefined }>;

/** Where a title stops naming the unit and says what kind of report it is. */
const kindWords =
	/(?:部门|单位|预算)*(?:整体|全面)(?:支出|绩效|预算|自评|收支|项目)|(?:部门|单位)(?:预算|绩效|支出|决算|自评|项目|财政)|(?:财政)?(?:预算)?项目(?:支出|绩效|自评|资金|预算|评价)|预算(?:绩效(?!评价中心)|支出|项目|资金|执行)|财政(?:支出|资金|专项|拨款|项目|性|预算|绩效|重点)|(?:财政)?专项(?:资金|经费|支出|债券)|绩效(?!评价中心|管理中心|评审中心|考核办)|自评|转移支付|运行监控|监控(?=情况|报告|分析|表)|支出(?:绩效|自评|评价)|(?:中央|省级|市级|县级|区级|本级|上级)(?:财政|预算|专项|资金|部门|补助)/;

/** Where the words for a project end. */
const reviewWords =
	/(?:支出)?的?(?:预算)?(?:(?:管理|使用)(?:[和与及、]?(?:管理|使用))?情况|执行情况|绩效|自评|自我评价|运行监控|监控(?=情况|报告|分析|表)|评价(?=报告|情况|工作|表|结果|的))/;

const projectWords =
	/项目|资金|经费|工程|专项|补助|补贴|转移支付|建设|改造|行动|采购|服务|国债|债券/;

/** What says nothing of which project it is. */
const nothing =
	/^(?:部门|单位|预算|财政|整体|项目|专项|支出|资金|经费|重点|本级|年度|全部|所有|[县市省区]级|中央|上级|对?地方|对下|转移支付|个|类|工作|情况|开展|关于|执行|运行|实施|收支|的|和|及|其|年|、)*$/;

/** Reads a folded title. */
export function readTitle(title: string, places: Gazetteer): Named {
	const months = periodIn(title);
	const plain = (
		months && yearIn(title) ? title.replace(title.slice(months.start, months.end), '') : title
	)
		.replace(/^附[件表](?:\d+|[一二三四五六七八九]+)?:?/, '')
		.replace(/^关于(?:报送|上报|印发|做好|开展|对)?/, '')
		.replace(/[《》“”"'「」]/g, '')
		// 补助资金(产业发展类)项目 keeps what is a part of its name.
		.replace(/\([^()]{0,40}\)(?!项目|资金|经费|工程|专项|补助|补贴)/g, '');
	const stop = kindWords.exec(plain)?.index ?? plain.length;
	const time = yearIn(plain) ?? periodIn(plain);
	const [from, to] = time && time.start <= stop ? [time.start, time.end] : [stop, stop];
	const before = plain.slice(0, from).replace(/(?:关于(?:报送|上报|印发|开展|做好|对)?|的)$/, '');
	const after = plain.slice(to, Math.max(to, stop));

	const isName = before !== '' && !isPlace(before, places);
	const isProject =
		projectWords.test(before) ||
		(plain.startsWith('项目', from) && places.head(plainName(before)).length === 0);
	const splits = plain.startsWith('项目', from) && organsAtStart(before).length > 0;
	if (isName && (isOrgan(before) || (!isProject && !splits))) {
		const project = projectIn(plain.slice(to), places);
		return { units: [{ name: before, project, sure: true }], project };
	}

	const [place, rest, at] = isName ? ['', before, 0] : [before, after, to];
	const seated =
		place !== '' || /^[省市县区州旗]/.test(rest) || places.head(plainName(rest)).length > 0;
	const whole = isOrgan(rest);
	const named = (whole ? [rest] : organsAtStart(rest)).map((name) => ({
		name: place + name,
		project: projectIn(plain.slice(at + name.length), places),
		sure: whole || seated
	}));
	const units = named.length > 0 ? named : unitsBeside(title);
	return { units, project: projectIn(plain.slice(at), places) };
}

/** The unit that stands in brackets in a title which names none: 某县2022年度绩效自评报告(县妇联). */
const unitsBeside = (title: string): TitleUnit[] =>
	Array.from(title.matchAll(/\(([^()]{3,30})\)/g)).flatMap(([, name = '']) =>
		isOrgan(name) || isOffice(name) ? [{ name, project: undefined, sure: true }] : []
	);

/** Whether a text is nothing but the name of a region. */
function isPlace(text: string, places: Gazetteer): boolean {
	const last = places.head(text).at(-1);
	return last?.end === text.length && last.full;
}

/** The project that the rest of a title, or a sentence, names before it says 绩效. */
export function projectIn(text: string, places: Gazetteer): string | undefined {
	const end = reviewWords.exec(text)?.index ?? text.length;
	const time = yearIn(text);
	const parts =
		time && time.end <= end
			? [text.slice(time.end, end), text.slice(0, time.start)]
			: [text.slice(0, end)];
	return parts
		.map((part) => {
			const said = part.replace(/^[的关于度]+|的$/g, '');
			const place = places.head(said).at(-1);
			return place?.full ? said.slice(place.end) : said;
		})
		.find((name) => !nothing.test(name) && name.length <= 60);
}

import type { Region } from '#model/reference.ts';
import { isWithin, type Gazetteer, type Mention } from './gazetteer.ts';

/** What a report says of where it is from, all folded: names of its unit (the surest first), its title, its whole text. */
export type Evidence = Readonly<{ units: readonly string[]; title: string; text: string }>;

/** The region that a report is from; undefined where the text does not decide it. */
export function regionOf({ units, title, text }: Evidence, places: Gazetteer): Region | undefined {
	const heads = units.flatMap((name) => headOf(plainName(name), places) ?? []);
	const certain = [...heads, ...inTitle(title, places)].filter(({ full }) => full);
	const [only, ...others] = certain[0]?.regions ?? [];
	if (only && others.length === 0) return only;

	const all = places.mentions(text);
	const named = above(all);
	const decided = certain.flatMap((mention) => settle(mention, named) ?? [])[0];
	if (decided) return decided;

	const seat = seatOf(units, title, text);
	const short = heads.flatMap((mention) => settle(mention, named) ?? []);
	return (
		short.find((region) => fits(region, seat) && isSupported(region, all)) ??
		busiest(all, named, seat, text) ??
		short.find((region) => fits(region, seat) && !isCommonWord.test(region.name))
	);
}

/** The region that a name begins with; of 青山市公安局河东区分局 the one that the branch is in. */
function headOf(name: string, places: Gazetteer): Mention | undefined {
	const whole = places.head(name).at(-1);
	const at = /局(?=[一-龥]{2,8}分局$)/.exec(name)?.index;
	const branch = at === undefined ? undefined : places.head(name.slice(at + 1)).at(-1);
	const inside = branch?.regions.filter((region) =>
		whole?.regions.some((above) => isWithin(region, above))
	);
	return branch && inside?.length === 1 ? { ...branch, regions: inside, full: true } : whole;
}

/** A unit's name without what stands before its region. */
export const plainName = (name: string) =>
	name.replace(
		/^(?:中国共产党|中共|中国人民政治协商会议|政协|共青团|中国共产主义青年团|国家税务总局|中国农工民主党|中国民主同盟|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)/,
		''
	);

/** Names of regions that are words as well, or streets and quarters of any town. */
const isCommonWord =
	/^(?:和平|新华|朝阳|长安|城关|向阳|南山|光明|前进|友谊|红旗|青山|桥[东西]|新城|铁[东西]|城[东西中北]|[东西郊矿]|河[东西]|江[北南东]|胜利|振兴|东风|中山|解放|建华|文[圣峰]|海[州港]|开平|古城|平安|大同|太和|互助|民[和乐]|东方|万[全宁])[区县市]$/;

/** The last name of the chain that the title's first full name begins. */
function inTitle(title: string, places: Gazetteer): Mention[] {
	return places
		.mentions(title)
		.filter(({ full }) => full)
		.flatMap(({ start }) => places.head(title.slice(start)).at(-1) ?? []);
}

/** The provinces and cities that a text names, in full or in short. */
const above = (mentions: readonly Mention[]) =>
	new Set(
		mentions
			.flatMap(({ regions }) =>
				regions.length === 1 ? regions : regions.filter(({ level }) => level === 'province')
			)
			.filter(({ level }) => level === 'province' || level === 'city')
	);

/** The region that a name means: the only one, or the only one whose province or city the text names too. */
function settle({ regions, full }: Mention, named: ReadonlySet<Region>): Region | undefined {
	if (regions.length === 1) return regions[0];
	const outer = regions.find((region) => regions.every((other) => isWithin(other, region)));
	const province = full ? undefined : regions.find(({ level }) => level === 'province');
	if (outer ?? province) return outer ?? province;

	const inside = regions.filter((region) =>
		[...named].some((other) => other !== region && isWithin(region, other))
	);
	return inside.length === 1 ? inside[0] : undefined;
}

type Seat = '省' | '市' | '州' | '县' | '区' | undefined;

/** Of which government a report speaks: 县委, 我县, 全县 … */
function seatOf(units: readonly string[], title: string, text: string): Seat {
	for (const name of [...units, title]) {
		const seat = /^(?:[我本全])?([省市州县区旗])(?!域)/.exec(plainName(name))?.[1];
		if (seat) return seat === '旗' ? '县' : (seat as Seat);
	}
	const counts = new Map<Seat, number>();
	for (const [, whose, of] of text.matchAll(
		/[我全本]([省市州县区旗])|(?<![一-龥])([省市州县区旗])(?:委|政府|财政局|人民政府|级(?!资金|财政资金|补助|配套|下达|专项))/g
	)) {
		const found = whose ?? of;
		const seat = found === '旗' ? '县' : (found as Seat);
		counts.set(seat, (counts.get(seat) ?? 0) + 1);
	}
	const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function fits({ name, level }: Region, seat: Seat): boolean {
	switch (seat) {
		case '省':
			return level === 'province';
		case '州':
			return level === 'city' && /[州盟]$/.test(name);
		case '市':
			return name.endsWith('市');
		case '县':
			return level === 'county' && /[县旗]$/.test(name);
		case '区':
			return level === 'county' && name.endsWith('区');
		default:
			return true;
	}
}

const isSupported = (region: Region, mentions: readonly Mention[]) =>
	mentions.some(
		({ full, regions }) =>
			full && regions.some((other) => isWithin(region, other) || isWithin(other, region))
	);

/** The region that the text speaks of most, its government's papers before all; undefined where two are named alike. */
function busiest(
	mentions: readonly Mention[],
	named: ReadonlySet<Region>,
	seat: Seat,
	text: string
): Region | undefined {
	const weights = new Map<Region, number>();
	for (const mention of mentions) {
		const region = settle(mention, named);
		if (!region || !fits(region, seat)) continue;
		const official = /^(?:财政局|人民政府|委|政府)/.test(text.slice(mention.end, mention.end + 4));
		const vague = region.level === 'province' && seat === undefined;
		const weight = vague
			? 0
			: mention.full
				? official
					? 4
					: 1
				: isCommonWord.test(region.name)
					? 0
					: 0.3;
		weights.set(region, (weights.get(region) ?? 0) + weight);
	}
	const [first, second] = [...weights]
		.filter(([, weight]) => weight >= 0.9)
		.toSorted(([, a], [, b]) => b - a);
	if (!first || (second && second[1] === first[1] && !isWithin(first[0], second[0]))) return;

	const inner = seat === undefined && second && isWithin(second[0], first[0]) ? second : first;
	return inner[0];
}

import type { Reference, Region } from '#model/reference.ts';
import { formerNames } from './formerNames.ts';

/** A name of regions in a folded text; several where the name alone does not tell which (鼓楼区). */
export type Mention = Readonly<{
	start: number;
	end: number;
	name: string;
	regions: readonly Region[];
	/** Whether it is the whole name (乐亭县) and not what people make of it (乐亭). */
	full: boolean;
}>;

export type Gazetteer = Readonly<{
	/** The names in a text from left to right, the longest at each place; 和县 in 省和县委 is none. */
	mentions: (text: string) => Mention[];
	/** The names that a text begins with, one inside the other: 湖南省 岳阳市 临湘市. */
	head: (text: string) => Mention[];
}>;

/** Every division of the reference data by its names. */
export function gazetteer({ regions }: Reference): Gazetteer {
	const known = made.get(regions);
	if (known) return known;

	const names = new Map<string, { full: Region[]; short: Region[] }>();
	for (const region of regions.filter((some) => !isZone(some))) {
		for (const [index, name] of namesOf(region).entries()) {
			const entry = names.get(name) ?? { full: [], short: [] };
			(index === 0 ? entry.full : entry.short).push(region);
			names.set(name, entry);
		}
	}
	for (const [former, now] of formerNames) {
		const entry = names.get(now);
		if (entry) names.set(former, { full: entry.full, short: [] });
	}
	const byStart = new Map<number, string[]>();
	for (const name of [...names.keys()].toSorted((a, b) => b.length - a.length)) {
		const key = keyAt(name, 0);
		byStart.set(key, [...(byStart.get(key) ?? []), name]);
	}

	const mentionAt = (text: string, start: number): Mention | undefined => {
		const name = byStart.get(keyAt(text, start))?.find((some) => text.startsWith(some, start));
		const entry = name && names.get(name);
		if (!entry) return;
		const full = entry.full.length > 0;
		const end = start + name.length;
		// 柳河镇 is a town of any county, 江苏镇江 a city of Jiangsu.
		if (!full && township.test(text.slice(end, end + 2)) && !mentionAt(text, end)) return;
		return {
			start,
			end,
			name,
			regions: full ? entry.full : entry.short,
			full
		};
	};

	const mentions = (text: string) => {
		const found: Mention[] = [];
		for (let at = 0; at < text.length;) {
			const mention = mentionAt(text, at);
			const isWord =
				mention &&
				mention.end - at === 2 &&
				found.at(-1)?.end !== at &&
				isHan.test(text.charAt(at - 1));
			if (mention && !isWord) found.push(mention);
			at = mention && !isWord ? mention.end : at + 1;
		}
		return found;
	};

	const head = (text: string) => {
		const chain: Mention[] = [];
		for (let mention = mentionAt(text, 0); mention; mention = mentionAt(text, mention.end)) {
			const above = chain.at(-1);
			const inside = above
				? mention.regions.filter((region) => above.regions.some((a) => isWithin(region, a)))
				: mention.regions;
			if (inside.length === 0) break;
			chain.push({ ...mention, regions: inside });
		}
		return chain;
	};

	const places = { mentions, head };
	made.set(regions, places);
	return places;
}

/** Two characters as one number. */
const keyAt = (text: string, at: number) => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);

const isHan = /[一-龥]/;

const township = /^(?:[镇乡]|街道|苏木)/;

const made = new WeakMap<Reference['regions'], Gazetteer>();

/** Development zones (71–79) are no divisions of GB/T 2260, though lists of regions have them: what is in one is in its city. */
const isZone = ({ code }: Region) => /7[1-9]$/.test(code);

/** Whether a region lies in another (or is it): the six digits say so. */
export function isWithin({ code }: Region, above: Region): boolean {
	return code.startsWith(above.code.replace(/(?:0000|00)$/, ''));
}

const peoples =
	'(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各)族|蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)';
const autonomous = new RegExp(`^(.{2,}?)${peoples}{1,5}自治([县州旗区])$`);

/** What people call a region: 恭城瑶族自治县 is 恭城县 and 恭城, 乐亭县 is 乐亭, 宁县 has no shorter name. */
function namesOf({ name }: Region): string[] {
	const [, stem, kind] = autonomous.exec(name) ?? [];
	if (stem && kind === '区') return [name, stem];
	if (stem && kind) return [name, stem + kind, stem];

	const plain = name.replace(
		/(?:自治区|自治[县州旗]|特别行政区|地区|林区|新区|[省市县区旗盟])$/,
		''
	);
	return plain.length > 1 && plain !== name ? [name, plain] : [name];
}

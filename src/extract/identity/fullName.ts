import type { Region } from '#model/reference.ts';
import type { Gazetteer } from './gazetteer.ts';
import { officeOf, shortens } from './offices.ts';
import { plainName } from './region.ts';

/** A unit's name in its parts: the names of regions it begins with, and what follows them and the word for its government. */
function partsOf(name: string, places: Gazetteer) {
	const plain = plainName(name);
	const chain = places.head(plain);
	const place = chain.at(-1);
	const rest = plain.slice(place?.end ?? 0).replace(place ? /^$/ : /^[省市县区州旗](?=.{2})/, '');
	return { place, placeName: plain.slice(0, place?.end ?? 0), rest, seated: rest !== plain };
}

/** Names that many places have: only the region tells them apart. */
const isCommon = (name: string) =>
	/(?:局|委|办|委员会|办公室|厅|联合会|总工会|法院|检察院|党校|部|供销社|妇联|残联|科协|文联|工商联|管委会|中心|队|馆|政协|人大)$|^第?[一二三四五六七八九十]+(?:初级|高级|完全)?(?:中学?|小学?|幼儿园|高中|初中)$|^(?:中心|实验|直属|机关|职业|中等|高级|特殊|教育|技术|专业|城关|人民|中医|妇幼|保健|疾病|计划生育|第.)*(?:小学|中学|幼儿园|学校|医院|保健院|中心)$/.test(
		name
	);

/** Whether an office's name needs nothing: 中共乐亭县委宣传部, 乐亭县网络安全和信息化委员会办公室. */
const isWhole = (rest: string, name: string) => name.startsWith('中') || !rest.startsWith('委');

const township = /(?:[镇乡]|街道|苏木)$/;

/** Whether another name is the same unit's, with its region or with its words in full. */
function isLonger(other: string, name: string, places: Gazetteer): boolean {
	if (other.length <= name.length) return false;
	const [long, short] = [partsOf(other, places), partsOf(name, places)];
	if (!long.place || (short.place && short.place.name !== long.place.name)) return false;
	const isTown = township.test(short.rest) && long.rest.startsWith(short.rest);
	const isPlaced = !short.place && long.rest === short.rest;
	return isTown || isPlaced || shortens(short.rest, long.rest);
}

/** The report's own words for its unit, with the region where the text has it there. */
export function writtenName(
	name: string,
	region: Region | undefined,
	text: string,
	places: Gazetteer
): string {
	const { place, rest } = partsOf(name, places);
	if (place || !region) return name;
	const longer = [
		`${region.name}委${rest}`,
		`${region.name}${rest}`,
		`中共${region.name}委${rest}`,
		`${region.name}${name}`
	];
	return longer.find((other) => text.includes(other)) ?? name;
}

/** The full name of a unit: offices by their full names, common names with their region, townships with their government. */
export function fullName(
	name: string,
	region: Region | undefined,
	known: readonly string[],
	places: Gazetteer
): string {
	const { place, placeName, rest, seated } = partsOf(name, places);
	if (/^共青团.*委$/.test(name)) return `${name}员会`;
	if (plainName(name) !== name && !/^中(?:共|国共产党)/.test(name)) return name;
	const where = place?.full ? placeName : region?.name;
	const office = where && officeOf(rest)?.replace('…', where);
	if (office) return place && office.endsWith(rest) && isWhole(rest, name) ? name : office;
	if (where && /^委/.test(rest) && !name.startsWith('中')) return `中共${where}${rest}`;

	const same = known.find((other) => isLonger(other, name, places));
	if (same) return same;
	if (township.test(rest)) return `${name}${rest.endsWith('街道') ? '办事处' : '人民政府'}`;
	if (where && !place && !name.includes(where) && (seated || isCommon(name)))
		return `${where}${rest}`;
	return name;
}

import type { Document } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import type { Region, UnitType } from '#model/reference.ts';
import type { Level } from '#model/report.ts';
import type { Fields } from './fields.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Line } from './lines.ts';
import { physical } from './lines.ts';
import { offices } from './offices.ts';
import { isOrgan, organsAtStart } from './organ.ts';
import { plainName } from './region.ts';

/** The name of the unit as the report has it, the surest reading first. */
export function namesOf(
	titled: readonly string[],
	fields: Fields,
	document: Document,
	lines: readonly Line[],
	text: string
): string[] {
	const signed = signatureOf(document);
	const said = [...fields.unit, ...fields.executor].filter((name) => isOrgan(bare(name))).map(bare);
	const elsewhere = [...said, ...signed];
	const fromTitle = choose(titled.map(bare), elsewhere, text);
	const sure = fromTitle !== undefined && (isOrgan(fromTitle) || isOffice(fromTitle));
	const unsure = fromTitle !== undefined && !sure && fromTitle.length > 2 ? [fromTitle] : [];
	return [
		...(sure ? [fromTitle] : []),
		...elsewhere,
		...openingsOf(lines),
		...fields.authority.map(bare).filter(isOrgan),
		...unsure
	];
}

/** A name without brackets that say which part of the unit reports: (本级), (汇总). */
const bare = (name: string) =>
	name.replace(
		/\((?:本级|机关|汇总|部门|单位|本部|含下属单位)?\)|(?:本级|局机关|机关本级|部门汇总)$/g,
		''
	);

/** Of several readings of a title the one that stands elsewhere too; otherwise the shortest that is no beginning of an office's name. */
function choose(
	readings: readonly string[],
	elsewhere: readonly string[],
	text: string
): string | undefined {
	if (readings.length < 2) return readings[0];
	const known = readings.find((name) =>
		elsewhere.some((other) => other.endsWith(name) || name.endsWith(other))
	);
	if (known) return known;
	const repeated = readings.find((name) => text.indexOf(name, text.indexOf(name) + 1) >= 0);
	const shortest = readings.at(-1) ?? '';
	const chained = readings.find((name) =>
		/^(?:办公室|.{0,12}委员会办公室|.{1,4}部|第.{1,3}(?:小学|中学|幼儿园))$/.test(
			name.slice(shortest.length)
		)
	);
	return repeated ?? chained ?? shortest;
}

/** Names that stand alone in the last lines. */
function signatureOf({ text, blocks }: Document): string[] {
	const last = blocks
		.slice(-8)
		.flatMap((block) => (block.kind === 'paragraph' ? physical(text, block) : []));
	return last
		.slice(-10)
		.toReversed()
		.map(({ start, end }) =>
			end - start < 60 ? bare(new Folded(text, start, end).text.replace(/\(.{0,4}章\)$/, '')) : ''
		)
		.filter((name) => name.length > 3 && !/[,。、;:]/.test(name) && isOrgan(name));
}

const opening =
	/^(?:根据.{0,60}?,)?([^,。;:()]{4,32}?)(?:\((?:以下|下)?简称.{1,14}\))?(?:是|为|系|成立于|始建于|创建于|属于?|下设|内设|共有|位于|隶属|核定|现有|主要职[责能]|主要负责|的?主要)/;

/** What the first sentences speak of: X是…, X内设…, X（以下简称…）. */
function openingsOf(lines: readonly Line[]): string[] {
	return lines.slice(0, 40).flatMap(({ text, mark }) => {
		const name = opening.exec(text.slice(mark?.length ?? 0, 140))?.[1];
		return name && isOrgan(name) && !/^(?:我|本|该|其|全|各|这|一)/.test(name)
			? [name.replace(/^.*(?:20\d\d年度?|以来|,)/, '')]
			: [];
	});
}

/** A unit's name in its parts: the names of regions it begins with, and what follows them and the word for its government. */
function partsOf(name: string, places: Gazetteer) {
	const plain = plainName(name);
	const chain = places.head(plain);
	const place = chain.at(-1);
	const rest = plain.slice(place?.end ?? 0).replace(place ? /^$/ : /^[省市县区州旗](?=.{2})/, '');
	return { place, placeName: plain.slice(0, place?.end ?? 0), rest, seated: rest !== plain };
}

const officeOf = (rest: string) => {
	const inside = rest.replace(/^(?:委|党委|工委|委员会)(?!办)/, '');
	return offices.find(({ short }) => short.test(rest) || short.test(inside));
};

const isOffice = (name: string) =>
	offices.some(
		({ short }) => short.test(name.replace(/^[省市县区州旗]?委?/, '')) || short.test(name)
	);

/** Names that many places have: only the region tells them apart. */
const isCommon = (name: string) =>
	/(?:局|委|办|委员会|办公室|厅|联合会|总工会|法院|检察院|党校|部|供销社|妇联|残联|科协|文联|工商联|管委会|中心|队|馆|政协|人大)$|^第?[一二三四五六七八九十]+(?:初级|高级|完全)?(?:中学?|小学?|幼儿园|高中|初中)$|^(?:中心|实验|直属|机关|职业|中等|高级|特殊|教育|技术|专业|城关|人民|中医|妇幼|保健|疾病|计划生育|第.)*(?:小学|中学|幼儿园|学校|医院|保健院|中心)$/.test(
		name
	);

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
	const where = place?.full ? placeName : region?.name;
	const office = officeOf(rest);
	if (office && where)
		return office.party ? `中共${where}委${office.full}` : `${where}${office.full}`;
	if (where && /^委/.test(rest) && !name.startsWith('中')) return `中共${where}${rest}`;

	const same = known.find(
		(other) =>
			other.length > name.length && other.endsWith(rest) && places.head(plainName(other)).length > 0
	);
	if (same) return same;
	if (/(?:[镇乡]|街道|苏木)$/.test(rest))
		return `${name}${rest.endsWith('街道') ? '办事处' : '人民政府'}`;
	if (where && !place && (seated || isCommon(name))) return `${where}${rest}`;
	return name;
}

/** The first type of the list that the unit's name has a word of. */
export const unitTypeOf = (names: readonly string[], types: readonly UnitType[]): string | null =>
	types.find(({ words }) => words.some((word) => names.some((name) => name.includes(word))))
		?.name ?? null;

/** The level of government that a unit belongs to. */
export function levelOf(name: string, region: Region | undefined): Level | null {
	if (
		/(?:[镇乡]|苏木)(?:人民)?政府|街道(?:办事处|办|党工委)?$|[镇乡](?:党委|人大|财政所)?$/.test(
			name
		)
	)
		return 'township';
	return region?.level ?? null;
}

export { organsAtStart };

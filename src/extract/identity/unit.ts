import type { Region, UnitType } from '#model/reference.ts';
import type { Level } from '#model/report.ts';
import { physical, pieceOf, type Line, type Reading } from '#extract/lines.ts';
import { isChrome } from './chrome.ts';
import type { Fields } from './fields.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { TitleUnit } from './naming.ts';
import { isOffice } from './offices.ts';
import { isOrgan, organsAtStart } from './organ.ts';
import { plainName } from './region.ts';

/** The names that a report gives its unit, the surest first: title, labelled lines, signature, first sentences. */
export function namesOf(
	titled: readonly TitleUnit[],
	fields: Fields,
	reading: Reading,
	places: Gazetteer
): string[] {
	const authority = fields.authority.map(bareName).filter(isOrgan);
	const executor = fields.executor
		.map(bareName)
		.filter((name) => isOrgan(name) && !/各|所有/.test(name));
	const inner = authority.length > 0 ? executor.filter((name) => isInner(name, places)) : [];
	const said = [
		...fields.unit.map(bareName).filter(isOrgan),
		...executor.filter((name) => !inner.includes(name))
	];
	const elsewhere = [...said, ...standaloneOf(reading)];
	const fromTitle = choose(titled, elsewhere, [...said, ...authority], reading.folded.text);
	const isName = fromTitle !== undefined && (isOrgan(fromTitle) || isOffice(fromTitle));
	// The finance bureau that made the form heads its page; whose report it is stands on the labelled line.
	const isMaker = isName && fromTitle.endsWith('财政局') && said.length > 0;
	return [
		...(isName && !isMaker ? [fromTitle] : []),
		...(inner.length > 0 ? authority : []),
		...elsewhere,
		...openingsOf(reading.lines),
		...authority,
		...fields.publisher.filter((name) => isOrgan(name) && !isHost.test(name)),
		...(fromTitle !== undefined && !isName && isPlausible(fromTitle) ? [fromTitle] : [])
	];
}

/** Who runs the site that a page stands on, or gives the money, is not whose report it is. */
const isHost = /(?<![镇乡])人民政府$|政府办(?:公室|公厅)?$|财政[局厅]$|中心$/;

/** Whether what a title says where the unit stands can be the name of one. */
const isPlausible = (name: string) =>
	name.length > 2 && !/(?:情况|工作|资金|经费|项目|国债|债券|补助|补贴)$/.test(name);

/** Whether a name without a region is that of an office inside the unit above it: 城市管理办公室, 计财科. */
const isInner = (name: string, places: Gazetteer) =>
	/(?:办公室|[科股室处组])$/.test(name) &&
	!/^[省市县区州旗]/.test(name) &&
	!isOffice(name) &&
	places.head(plainName(name)).length === 0;

/** A name without brackets that say which part of the unit reports: (本级), (汇总). */
export const bareName = (name: string) =>
	name.replace(
		/^[-—_]+|(?<=[局委厅会])部门$|\((?:本级|机关|汇总|部门|单位|本部|含下属单位)?\)|(?:本级|局机关|机关本级|部门汇总)$/g,
		''
	);

/** Of several readings of a title the one that stands elsewhere too; otherwise the shortest that is no beginning of an office's name. */
function choose(
	titled: readonly TitleUnit[],
	elsewhere: readonly string[],
	labelled: readonly string[],
	text: string
): string | undefined {
	const names = titled.map(({ name }) => bareName(name));
	const agree = (others: readonly string[]) =>
		names.find((name) => others.some((other) => other.endsWith(name) || name.endsWith(other)));
	const known = agree(elsewhere) ?? agree(labelled);
	if (known) return known;

	const isDoubtful = titled.every(({ name, project }) => project && !plainlyUnit.test(name));
	if (isDoubtful && labelled.length > 0) return;
	if (titled.length === 1 && titled[0]?.sure) return names[0];

	const repeated = names.find((name) => timesIn(text, name) > (titled[0]?.sure ? 1 : 2));
	if (repeated || !titled[0]?.sure) return repeated;

	const shortest = names.at(-1) ?? '';
	return (
		names.find((name) =>
			/^(?:人民政府|办事处|办公室|.{0,12}委员会办公室|.{1,4}部|第.{1,3}(?:小学|中学|幼儿园))$/.test(
				name.slice(shortest.length)
			)
		) ?? shortest
	);
}

/** Ends that no words of a project have: 城镇老旧小区改造 begins like a town, 农村学校食堂改造 like a school. */
const plainlyUnit = /(?:局|厅|委|委员会|办公室|政府|法院|检察院|联合会|党校|办事处)$/;

const timesIn = (text: string, name: string) => text.split(name).length - 1;

/** Names that have a line to themselves: before a date or in the last lines, then those of the cover. */
function standaloneOf({ document: { text, blocks }, folded }: Reading): string[] {
	const lines = blocks.flatMap((block) =>
		block.kind === 'paragraph' ? physical(text, block) : []
	);
	const nameAt = (index: number) => {
		const line = lines[index];
		if (!line || line.end - line.start > 60) return [];
		const said = pieceOf(folded, line).text;
		if (isChrome(said)) return [];
		const name = bareName(said.replace(/\(.{0,4}章\)$|^\(|(?<=^\(.*)\)$|文件$/g, ''));
		return name.length > 3 && !/[,。、;:|>]/.test(name) && !label.test(name) && isOrgan(name)
			? [name]
			: [];
	};
	const isDate = (index: number) => {
		const line = lines[index];
		return (
			line !== undefined &&
			line.end - line.start < 30 &&
			/^20\d\d年\d{1,2}月\d{1,2}日$/.test(pieceOf(folded, line).text)
		);
	};
	const places = [...lines.keys()];
	const last = places
		.slice(-300)
		.filter((index) => index >= lines.length - 10 || isDate(index + 1));
	return [...last.toReversed(), ...places.slice(0, 15)].flatMap(nameAt);
}

/** What a labelled line says is no name by itself. */
const label = /(?:主管|实施|责任|填报|预算)(?:部门|单位)|(?:部门|单位|项目)名称/;

const opening =
	/^(?:根据.{0,60}?,)?([^,。;:()]{4,32}?)(?:\((?:以下|下)?简称.{1,14}\))?(?:是|为|系|成立于|始建于|创建于|属于?|下设|内设|共有|20\d\d年|位于|隶属|核定|现有|主要职[责能]|主要负责|的?主要|负责|承担|主管|设有|实有|依法)/;

/** X（以下简称“县残联”） in the midst of a sentence. */
const abbreviated =
	/[,。;]([^,。;:()《》]{4,30})\((?:以下|下)简称.?(?:我|本|[省市县区州旗]).{1,8}\)/;

/** What the first sentences speak of: X是…, X内设…, X（以下简称…）. */
function openingsOf(lines: readonly Line[]): string[] {
	return lines.slice(0, 40).flatMap(({ text, mark }) => {
		const said = text.slice(mark?.length ?? 0, 140);
		const [found = '', name = ''] = opening.exec(said) ?? [];
		const payer = /财政[局厅]$/.test(name) && /20\d\d年$/.test(found);
		const named = [
			name.replace(/^.*(?:20\d\d年度?|以来|,)/, ''),
			abbreviated.exec(text)?.[1] ?? ''
		];
		return named.filter(
			(one) => isOrgan(one) && !payer && !/^(?:我|本|该|其|全|各|这|一)/.test(one)
		);
	});
}

/** The first type of the list that the unit's name, behind that of its region, has a word of. */
export function unitTypeOf(
	names: readonly string[],
	types: readonly UnitType[],
	places: Gazetteer
): string | null {
	const own = names.map((name) => withoutRegion(name, places));
	const has = (word: string) => own.some((name) => name.includes(word));
	return types.find(({ words }) => words.some(has))?.name ?? null;
}

/** 青山市政务中心 is no office for what is 市政. */
function withoutRegion(name: string, places: Gazetteer): string {
	const plain = plainName(name);
	const end = places.head(plain).findLast(({ full }) => full)?.end ?? 0;
	return name.slice(0, name.length - plain.length) + plain.slice(end);
}

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

/** How a unit calls itself, and how its name then ends. */
const selves: Readonly<Record<string, RegExp>> = {
	校: /[校学]$/,
	园: /园$/,
	镇: /镇人民政府$/,
	乡: /乡人民政府$/,
	委: /委员会$|委$/,
	会: /会$/
};

/** The unit that a text of a region speaks of most where it says 我局, 我校, 本院 …, the last resort where no line names it. */
export function spokenOf(text: string, region: Region): string | undefined {
	const [self] =
		/(?<=[我本])(?:局|校|园|院|镇|乡|中心|办|委|会|站|所|馆|队|厅|部)/.exec(text) ?? [];
	if (!self) return;

	const counts = new Map<string, number>();
	for (let at = text.indexOf(region.name); at >= 0; at = text.indexOf(region.name, at + 1)) {
		const names = organsAtStart(text.slice(at, at + 30));
		const name = names.findLast((some) => selves[self]?.test(some) ?? some.endsWith(self));
		const isOne = name !== undefined && !name.includes(region.name, 1);
		if (isOne && !name.endsWith('财政局')) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

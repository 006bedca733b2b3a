import type { Document } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import type { Region, UnitType } from '#model/reference.ts';
import type { Level } from '#model/report.ts';
import type { Fields } from './fields.ts';
import type { Line } from './lines.ts';
import { physical } from './lines.ts';
import { isOffice } from './offices.ts';
import { isOrgan } from './organ.ts';

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

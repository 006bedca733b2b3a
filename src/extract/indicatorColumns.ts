import type { Role } from './columnRole.ts';
import { contentOf, type Box } from './grid.ts';
import { isFirstLevel, isLevel, isSecondLevel } from './levels.ts';
import type { Column, Zone } from './tableHead.ts';

/** Where the parts of an indicator stand in a row; the levels above it may lack a column. */
export type IndicatorColumns = Readonly<{
	level1: number | undefined;
	level2: number | undefined;
	name: number;
	/** In the order of preference: an adjusted target before the first one. */
	targets: readonly number[];
	nature: number | undefined;
	countedIn: number | undefined;
	actual: number | undefined;
	weight: number | undefined;
	score: number | undefined;
}>;

/** The columns of a zone that lists indicators; undefined for a zone that does not. */
export function indicatorColumns(zone: Zone): IndicatorColumns | undefined {
	const { columns } = zone;
	const at = (role: Role) => columns.filter((column) => column.role === role);
	const values = columns.filter(({ role }) => role && valueRoles.has(role));
	if (values.length === 0) return;

	const tree = headedTree(columns) ?? tellingTree(zone, values[0]?.at ?? 0, columns);
	if (!tree) return;

	const behind = (role: Role) => at(role).find((column) => column.at > tree.name)?.at;
	const targets = at('target').filter((column) => column.at !== tree.name);
	return {
		...tree,
		targets: (targets.length > 0 ? targets : at('goal').filter(({ at }) => at !== tree.name))
			.toSorted((a, b) => preference(b) - preference(a))
			.map(({ at }) => at),
		nature: at('nature')[0]?.at,
		countedIn: at('counted_in')[0]?.at,
		actual: behind('actual') ?? at('actual')[0]?.at,
		weight: behind('weight') ?? at('weight').at(-1)?.at,
		score: behind('score') ?? at('score')[0]?.at
	};
}

const valueRoles: ReadonlySet<Role> = new Set(['target', 'actual', 'weight', 'score']);

const preference = ({ heads }: Column) => {
	const words = heads.map(({ text }) => text).join('');
	return /调整/.test(words) ? 2 : /年度|全年|本年|当年/.test(words) ? 1 : 0;
};

type Tree = Pick<IndicatorColumns, 'level1' | 'level2' | 'name'>;

/** The tree as its heads name it: 一级指标, 二级指标, 三级指标; without a third level the second holds the indicators. */
function headedTree(columns: readonly Column[]): Tree | undefined {
	const at = (role: Role) => columns.find((column) => column.role === role)?.at;
	const level1 = at('level1');
	const level2 = at('level2');
	const names = columns.filter(({ role }) => role === 'name');
	const third = names.find(({ heads }) => /^[三四]级/.test(heads.at(-1)?.text ?? ''));
	const name = (third ?? names.find(({ at }) => at > (level2 ?? level1 ?? -1)) ?? names.at(-1))?.at;
	if (name !== undefined) return { level1, level2, name };
	return level2 === undefined ? undefined : { level1, level2: undefined, name: level2 };
}

/** The tree as the words of its rows tell it, where the heads do not: the indicator stands behind its levels. */
function tellingTree({ rows }: Zone, values: number, columns: readonly Column[]): Tree | undefined {
	const column = (is: (text: string) => boolean) =>
		firstColumn(rows, (box) => contentOf(box) === 'words' && is(box.text));
	const level1 = column(isFirstLevel);
	const level2 = column((text) => isSecondLevel(text) && !isFirstLevel(text));
	const deepest = level2 ?? level1;
	if (deepest === undefined) return;

	const name = columns.find(({ at }) => at > deepest && !isLevelColumn(rows, at))?.at;
	return name === undefined || name >= (values > deepest ? values : Infinity)
		? undefined
		: { level1: level1 === level2 ? undefined : level1, level2, name };
}

/** Most of what stands in a column of levels are levels; an indicator may be named like one. */
function isLevelColumn(rows: Zone['rows'], at: number): boolean {
	const words = [...new Set(rows.map((row) => row[at]))].filter(
		(box) => contentOf(box) === 'words'
	);
	return words.filter((box) => box && isLevel(box.text)).length * 2 > words.length;
}

function firstColumn(rows: Zone['rows'], is: (box: Box) => boolean): number | undefined {
	const found = rows.map((row) => row.findIndex((box) => box && is(box))).filter((at) => at >= 0);
	return found.length > 0 ? Math.min(...found) : undefined;
}

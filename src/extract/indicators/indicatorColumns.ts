import type { Role } from '#extract/forms/columnRole.ts';
import { contentOf } from '#extract/forms/grid.ts';
import { isFirstLevel, isLevel, isSecondLevel } from './levels.ts';
import type { Column, Zone } from '#extract/forms/tableHead.ts';

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
	if (values.length === 0 || listsParts(zone)) return;

	const tree = headedTree(zone) ?? tellingTree(zone, values[0]?.at ?? 0);
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
		score: (at('score').find(isOwn) ?? at('score')[0])?.at
	};
}

/** Whether a zone gives the points of the parts of the score (履职效能 60 58), and no indicators. */
export function listsParts({ columns, rows }: Zone): boolean {
	const at = (role: Role) => columns.find((column) => column.role === role)?.at;
	const [name, target, actual] = [at('name'), at('target') ?? at('goal'), at('actual')];
	if (name !== 0 || (target ?? actual ?? at('level1')) !== undefined) return false;
	if (at('weight') === undefined || at('score') === undefined) return false;
	return isFirstLevel(rows[0]?.[name]?.text ?? '');
}

const valueRoles: ReadonlySet<Role> = new Set(['target', 'actual', 'weight', 'score']);

/** Points that the unit gave itself, not those of a review. */
const isOwn = ({ heads }: Column) =>
	!/复核|财政|评审|审核|第三方/.test(heads.map(({ text }) => text).join(''));

const preference = ({ heads }: Column) => {
	const words = heads.map(({ text }) => text).join('');
	return /调整/.test(words) ? 2 : /年度|全年|本年|当年/.test(words) ? 1 : 0;
};

type Tree = Pick<IndicatorColumns, 'level1' | 'level2' | 'name'>;

/** The tree as its heads name it: 一级指标, 二级指标, 三级指标; without a third level the second holds the indicators. */
function headedTree({ columns, rows }: Zone): Tree | undefined {
	const at = (role: Role) => columns.find((column) => column.role === role)?.at;
	const level1 = at('level1');
	const level2 = at('level2');
	// A column that is all but empty is that of a label at the table's side.
	const filled = (at: number) => rows.filter((row) => row[at]?.text).length;
	const headed = columns.filter(({ role, at }) => role === 'name' && !isLevelColumn(rows, at));
	const most = Math.max(...headed.map(({ at }) => filled(at)));
	const names = headed.filter(({ at }) => filled(at) * 2 >= most);
	const third = names.find(({ heads }) => /^[三四]级/.test(heads.at(-1)?.text ?? ''));
	const [first] = names.filter(({ at }) => at > (level2 ?? level1 ?? -1));
	// One head over the whole tree: the indicators stand in its last column.
	const deepest = names.findLast(({ heads }) => heads.at(-1) === first?.heads.at(-1));
	const name = (third ?? deepest ?? names.at(-1))?.at;
	if (name === undefined)
		return level2 === undefined ? undefined : { level1, level2: undefined, name: level2 };

	const told = toldLevels(rows);
	const before = (at: number | undefined) => (at !== undefined && at < name ? at : undefined);
	return { level1: level1 ?? before(told.level1), level2: level2 ?? before(told.level2), name };
}

/** The tree as the words of its rows tell it, where the heads do not: the indicator stands behind its levels. */
function tellingTree({ columns, rows }: Zone, values: number): Tree | undefined {
	const { level1, level2 } = toldLevels(rows);
	const deepest = level2 ?? level1;
	if (deepest === undefined) return;

	const name = columns.find(({ at }) => at > deepest && !isLevelColumn(rows, at))?.at;
	return name === undefined || name >= (values > deepest ? values : Infinity)
		? undefined
		: { level1, level2, name };
}

/** The columns in which the words of the tree's levels stand. */
function toldLevels(rows: Zone['rows']): Pick<Tree, 'level1' | 'level2'> {
	const first = firstColumn(rows, isFirstLevel);
	const second = firstColumn(rows, (text) => isSecondLevel(text) && !isFirstLevel(text));
	return { level1: first === second ? undefined : first, level2: second };
}

/** Most of what stands in a column of levels are levels; an indicator may be named like one. */
function isLevelColumn(rows: Zone['rows'], at: number): boolean {
	const words = [...new Set(rows.map((row) => row[at]))].filter(
		(box) => contentOf(box) === 'words'
	);
	return words.filter((box) => box && isLevel(box.text)).length * 2 > words.length;
}

function firstColumn(rows: Zone['rows'], is: (text: string) => boolean): number | undefined {
	const found = rows
		.map((row) => row.findIndex((box) => contentOf(box) === 'words' && is(box?.text ?? '')))
		.filter((at) => at >= 0);
	return found.length > 0 ? Math.min(...found) : undefined;
}

import { bare, boxes, contentOf, type Box, type Row } from './grid.ts';
import { incomeCategories, isSum, moneyLabel, type MoneyLabel } from './moneyLabel.ts';
import type { Zone } from './tableHead.ts';
import { terms } from '#extract/terms.ts';

/**
 * What the label of a row says of its numbers: the sum of all, a part of it by the money's origin (当年财政拨款) or by
 * its use (基本支出), an item or a task under its own name, or nothing.
 */
export type RowLabel = Readonly<{
	kind: 'total' | 'origin' | 'use' | 'named' | 'task' | 'none';
	label: MoneyLabel | undefined;
	/** The row's own name, without ordinals and brackets. */
	name: string;
	/** The cell that it stands in. */
	box: Box | undefined;
}>;

/** A row without a label. */
export const nothing: RowLabel = { kind: 'none', label: undefined, name: '', box: undefined };

const origin =
	/^(?:中央|自治区|自治州|省|市|州|县|区|旗|镇|乡|地方|上级|本级)(?:级|本级|直|属|财政|预算|专项|一般|公共|转移支付|配套|补助|补贴|奖补|投入|拨款|财力|资金|支出|基金|收入|安排|下达)+(?:资金|经费|支出)?$|^(?:单位|自有|自筹|社会|配套|银行|债券|专项债|事业|经营|国有资本经营|附属单位).{0,8}(?:资金|补助|拨款|投入|贷款|收入|转移支付|配套|预算|基金)|^(?:债券|贷款|捐赠|利息|其[他它](?!(?:零星|小型)?项目)).{0,4}$/;

/** Reads the labels of a zone's rows: the cells in front of `values`, its first column of numbers. */
export function labelReader(zone: Zone, values: number): (row: Row) => RowLabel {
	const cellsOf = labelCells(zone, values);
	const read = new Map<Row, RowLabel>();
	return (row) => {
		const label = read.get(row) ?? rowLabel(cellsOf(row));
		read.set(row, label);
		return label;
	};
}

function rowLabel(cells: readonly Box[]): RowLabel {
	const box = cells.at(-1);
	if (!box) return nothing;

	const name = bare(box.text);
	const group = cells
		.slice(0, -1)
		.map(({ text }) => moneyLabel(text))
		.findLast((label) => label?.category && label.category !== 'total');
	if (isSum(name))
		return group && name.length < 4
			? { kind: 'use', label: group, name, box }
			: { kind: 'total', label: undefined, name, box };

	const label = moneyLabel(box.text);
	if (
		label &&
		(label.category ?? 'total') === 'total' &&
		label.aspect === 'spent' &&
		isSum(name.replaceAll('支出', ''))
	)
		return { kind: 'total', label: undefined, name, box };
	// 区级支出 is what a level of government pays, not all that was spent.
	if (label?.category === undefined && origin.test(name))
		return { kind: 'origin', label: group, name, box };
	if (label) return { kind: isOrigin(label) ? 'origin' : 'use', label, name, box };
	// 公务用车购置和维护经费 are two of the field's categories, not an item of its own.
	// What is given for each pupil is a project, whatever it pays.
	const mixed =
		!/[生人户]均公用经费/.test(name) &&
		terms(name).some(
			({ term }) =>
				term.category && term.category !== 'project' && !term.category.startsWith('assets_')
		);
	return { kind: origin.test(name) || mixed ? 'origin' : 'named', label: group, name, box };
}

/** The label cells of a row; a remark beside them (主要内容, 完成情况) is none. */
function labelCells({ heads, rows, columns }: Zone, values: number): (row: Row) => Box[] {
	const headed = new Set(heads.flat().map((box) => box?.text));
	const first = columns.findIndex(
		({ at, role, heads }) =>
			at < values &&
			role === 'entity' &&
			naming.test(heads.at(-1)?.text ?? '') &&
			rows.filter((row) => contentOf(row[at]) === 'words').length * 2 > rows.length
	);
	const remarks = columns.filter(({ at, role, heads }) => {
		const isOther = first >= 0 && at > first && heads.at(-1) !== columns[first]?.heads.at(-1);
		return role !== undefined && (role !== 'entity' || isOther);
	});
	return (row) => {
		const beside = new Set(remarks.map(({ at }) => row[at]));
		return boxes(row.slice(0, values)).filter(
			(box) => contentOf(box) === 'words' && !headed.has(box.text) && !beside.has(box)
		);
	};
}

const naming = /名称|项目|任务|科目|类别|单位|机构|部门|资金/;

const isOrigin = ({ category, aspect }: MoneyLabel) =>
	aspect === 'carried_over' || (category !== undefined && incomeCategories.has(category));

import { UNIT } from '#model/report.ts';
import type { FormContext } from './formContext.ts';
import { bare, type Row } from './grid.ts';
import { ofCategory } from './moneyLabel.ts';
import { nothing, type RowLabel } from './rowLabel.ts';
import type { Zone } from './tableHead.ts';

/** What a row of values is about: its label, and the scope that its numbers belong to. */
export type RowSubject = Readonly<{ row: RowLabel; scope: string }>;

/** Reads the subjects of a zone's rows by their labels; `values` is the first column of numbers. */
export function subjectReader(
	zone: Zone,
	values: number,
	labelOf: (row: Row) => RowLabel,
	context: FormContext
): (row: Row) => RowSubject {
	const lists = listed(zone, values);
	const several = zone.rows.filter((row) => labelOf(row).kind === 'named').length > 1;
	const ofAll = zone.rows.some((row) => labelOf(row).label?.category === 'basic');

	return (row) => {
		const label = labelOf(row);
		const name = label.box ? context.name(label.box) : context.scope;
		if (label.kind === 'named') {
			if (lists === 'tasks')
				return { row: { ...label, kind: 'task' }, scope: context.matched(name) };
			if (lists === 'projects' || label.label?.category === 'project')
				return { row: nothing, scope: context.matched(name) };
			if (lists === 'units' || isUnit.test(label.name))
				return { row: nothing, scope: several && lists === 'units' ? name : context.scope };
			return { row: label, scope: name };
		}
		const isOfProjects = lists === 'projects' && several && !ofAll && context.scope === UNIT;
		if (label.kind === 'total' && isOfProjects)
			return { row: { ...label, kind: 'use', label: ofCategory('project') }, scope: UNIT };
		return { row: label, scope: label.kind === 'use' && isUnitWide(label) ? UNIT : context.scope };
	};
}

/** What the rows of a zone list, by the head of their labels. */
function listed({ columns }: Zone, values: number): 'projects' | 'tasks' | 'units' | undefined {
	const heads = columns
		.slice(0, values)
		.filter(({ role }) => role === 'entity')
		.map(({ heads }) => bare(heads.at(-1)?.text ?? ''));
	if (heads.some((head) => /项目|专项/.test(head))) return 'projects';
	if (heads.some((head) => /任务名称/.test(head))) return 'tasks';
	return heads.some((head) => /机构|单位|部门/.test(head)) ? 'units' : undefined;
}

const isUnit = /(?:局|委员会|委|办公室|办|中心|政府|街道|学校|医院|大队|支队|站|所|馆)$/;

/** Basic spending and what it consists of is never a project's. */
const isUnitWide = ({ label }: RowLabel) =>
	label?.category !== undefined &&
	['basic', 'personnel', 'public', 'three_public'].includes(label.category);

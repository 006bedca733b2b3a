import type { MeasureId } from '#model/measures.ts';
import { bare } from './grid.ts';
import { remembered } from '#extract/remembered.ts';

const counts: readonly (readonly [MeasureId, RegExp])[] = [
	[
		'staff_quota',
		/^(?:单位|部门|机构)?(?:(?:核定|人员|核定人员)?编制(?:人?数|总数|人员)?|定编人数)$/
	],
	[
		'staff_actual',
		/^(?:单位|部门|机构)?(?:年末|期末)?(?:实有|实际在职|实际在编|实有在职|在职在编|在职|在岗|在编|现有)(?:人数|人员|人员数|职工|职工数|总?人数)?$/
	],
	['staff_retired', /^(?:年末)?(?:离退休|退休)(?:人数|人员|人员数)?$/],
	['leader_quota', /^(?:核定)?领导职数$/],
	['project_count', /^(?:预算)?项目(?:个数|数量|总数)$/]
];

/** The count of persons or projects that a label (folded) announces. */
export const countNamed = remembered((label): MeasureId | undefined => {
	const words = bare(label).replace(/(?:19|20)\d{2}年(?:度|末|底)?/, '');
	return counts.find(([, pattern]) => pattern.test(words))?.[0];
});

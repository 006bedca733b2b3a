import type { ScoreItem } from '#model/report.ts';
import { bare, boxes, type Box, type Row } from '#extract/forms/grid.ts';
import { isFirstLevel } from '#extract/indicators/levels.ts';
import type { Zone } from '#extract/forms/tableHead.ts';
import { listsParts } from '#extract/indicators/indicatorColumns.ts';
import type { Role } from '#extract/forms/columnRole.ts';
import { announcesScore, pointsIn } from './tableScores.ts';

/** The points of the first-level parts in a table that lies on its side: 指标 | 决策 | 过程, below it 分值 | 20 | 20 and 得分 | 19 | 18. */
export function lyingItems({ rows }: Zone): ScoreItem[] {
	const names = rows.findIndex((row) => boxes(row).filter(isPart).length > 1);
	const below = rows.slice(names + 1);
	const labelled = (label: RegExp) =>
		below.find((row) => label.test(bare(boxes(row)[0]?.text ?? '')));
	const scores = names < 0 ? undefined : labelled(/^(?:自评|实际|评价)?得分$/);
	if (!scores) return [];

	const weights = labelled(/^(?:标准)?(?:分值|权重|满分|标准分)$/);
	return boxes(rows[names] ?? [])
		.filter(isPart)
		.flatMap((box) => {
			const score = pointsAt(scores, box);
			const { start, end, text } = box;
			const weight = weights ? pointsAt(weights, box) : null;
			return score === null ? [] : [{ name: bare(text), weight, score, start, end }];
		});
}

/** The points of the parts in a table of nothing else: 指标 | 权重 | 得分. */
export function standingItems(zone: Zone): ScoreItem[] {
	if (!listsParts(zone)) return [];
	const at = (role: Role) => zone.columns.find((column) => column.role === role)?.at ?? 0;
	return zone.rows.flatMap((row) => {
		const box = row[0];
		const score = pointsIn(row[at('score')]?.text ?? '');
		if (!box || score === null || announcesScore(box.text)) return [];
		const { start, end, text } = box;
		return [
			{ name: bare(text), weight: pointsIn(row[at('weight')]?.text ?? ''), score, start, end }
		];
	});
}

const isPart = ({ text }: Box) => isFirstLevel(text);

const pointsAt = (row: Row, { column }: Box) => pointsIn(row[column]?.text ?? '');

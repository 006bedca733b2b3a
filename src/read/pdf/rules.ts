import type { Rule } from './marks.ts';
import { placed, type Matrix } from './matrix.ts';

/** A line thinner than this, in points, is a rule; one shorter than the second is a dot. */
const [thickest, shortest] = [3, 4];

/** Numbers that say what the path does next, and how many more numbers each takes. */
const steps = [2, 2, 6, 4, 0];

/** The rules that a path draws: its straight lines where it is stroked, thin bars where it is filled. */
export function rulesOf(path: ArrayLike<number>, matrix: Matrix, isFilled: boolean): Rule[] {
	const rules: Rule[] = [];
	for (const figure of figuresOf(path, matrix)) {
		const bar = isFilled ? barOf(figure) : undefined;
		if (bar) rules.push(bar);
		else if (!isFilled)
			for (let i = 1; i < figure.length; i++)
				rules.push(...between(figure[i - 1] as Point, figure[i] as Point));
	}
	return rules;
}

type Point = readonly [x: number, y: number];

/** The corners of each figure of a path; a closed one ends where it begins. */
function figuresOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
	const figures: Point[][] = [];
	for (let i = 0; i < path.length;) {
		const step = path[i] ?? 4;
		const length = steps[step] ?? 0;
		const figure = figures.at(-1);
		const end = placed(matrix, path[i + length - 1] ?? 0, path[i + length] ?? 0);
		if (step === 0) figures.push([end]);
		else if (step === 4 && figure?.[0]) figure.push(figure[0]);
		else if (step < 4) figure?.push(end);
		i += 1 + length;
	}
	return figures;
}

function between([x1, y1]: Point, [x2, y2]: Point): Rule[] {
	const [across, down] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
	if (Math.max(across, down) < shortest) return [];
	if (down < 1)
		return [{ isAcross: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
	if (across < 1)
		return [{ isAcross: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
	return [];
}

/** A bar has four corners, and perhaps the first one again. */
function barOf(figure: readonly Point[]): Rule | undefined {
	if (figure.length > 6) return;
	const [xs, ys] = [figure.map(([x]) => x), figure.map(([, y]) => y)];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const [width, height] = [right - left, bottom - top];
	if (Math.max(width, height) < shortest || Math.min(width, height) > thickest) return;
	return width > height
		? { isAcross: true, at: (top + bottom) / 2, from: left, to: right }
		: { isAcross: false, at: (left + right) / 2, from: top, to: bottom };
}

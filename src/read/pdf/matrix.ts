/** How a place on a page is found from another: `[a, b, c, d, e, f]`, x to `a·x + c·y + e` and y to `b·x + d·y + f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const through = (outer: Matrix, inner: Matrix): Matrix => [
	outer[0] * inner[0] + outer[2] * inner[1],
	outer[1] * inner[0] + outer[3] * inner[1],
	outer[0] * inner[2] + outer[2] * inner[3],
	outer[1] * inner[2] + outer[3] * inner[3],
	outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
	outer[1] * inner[4] + outer[3] * inner[5] + outer[5]
];

export const placed = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
	matrix[0] * x + matrix[2] * y + matrix[4],
	matrix[1] * x + matrix[3] * y + matrix[5]
];

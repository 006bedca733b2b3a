/** How often each size is tried: what a machine does besides disturbs some tries, not all. */
const TRIES = 3;

/** Milliseconds below which a time says nothing. */
const NOISE = 150;

/**
 * How many times more processor time some work takes on four times the input: about 4 where it is linear, 16 where it is
 * quadratic, on any machine. What is too short to be told is 1.
 */
export async function growth(
	work: (size: number) => unknown,
	{ size }: { size: number }
): Promise<number> {
	const [small, large] = [await least(work, size), await least(work, 4 * size)];
	return large < NOISE ? 1 : large / Math.max(small, 1);
}

/** More than linear time and its disturbances, less than quadratic. */
export const LINEAR = 10;

async function least(work: (size: number) => unknown, size: number): Promise<number> {
	let least = Infinity;
	for (let i = 0; i < TRIES; i++) {
		const before = process.threadCpuUsage();
		await work(size);
		least = Math.min(least, process.threadCpuUsage(before).user / 1000);
	}
	return least;
}

/** A text of some length that says one thing over and over. */
export const repeated = (piece: string, length: number): string =>
	piece.repeat(Math.ceil(length / piece.length));

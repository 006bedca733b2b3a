import { expect, test } from 'vitest';
import { growth, LINEAR } from './growth.ts';

/** So many steps of work. */
function steps(count: number) {
	let sum = 0;
	for (let i = 0; i < count; i++) sum = (sum * 31 + i) % 1_000_003;
	return sum;
}

test('linear work grows less than quadratic work', async () => {
	expect(await growth((size) => steps(size * 2_000), { size: 5_000 })).toBeLessThan(LINEAR);
	expect(await growth((size) => steps(size * size), { size: 2_500 })).toBeGreaterThan(LINEAR);
});

test('what is over at once tells nothing', async () => {
	expect(await growth(() => 0, { size: 1 })).toBe(1);
});

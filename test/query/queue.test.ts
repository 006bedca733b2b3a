import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queue } from '#query/queue.ts';

test('work begins in the order it was given, never more than so much at once, and all of it is done', () =>
	fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 4 }),
			fc.array(fc.boolean(), { maxLength: 12 }),
			fc.scheduler(),
			async (most, fails, scheduler) => {
				const next = queue(most);
				const begun: number[] = [];
				let going = 0;
				let highest = 0;
				const all = fails.map((fails, i) =>
					next(async () => {
						begun.push(i);
						highest = Math.max(highest, ++going);
						await scheduler.schedule(Promise.resolve());
						going--;
						if (fails) throw new Error('failed');
						return i;
					}).catch(() => -1)
				);
				const done = Promise.all(all);
				await scheduler.waitFor(done);
				expect(begun).toEqual(fails.map((_, i) => i));
				expect(await done).toEqual(fails.map((fails, i) => (fails ? -1 : i)));
				expect(highest).toBeLessThanOrEqual(most);
			}
		)
	));

test('what is stopped before its turn is never begun, and holds nobody up', async () => {
	const next = queue(1);
	const stop = new AbortController();
	const begun: string[] = [];
	const work = (name: string) => () => Promise.resolve(begun.push(name));
	const all = [
		next(work('first')),
		next(work('second'), { stop: stop.signal }),
		next(work('third'))
	];
	stop.abort(new Error('overtaken'));
	await expect(all[1]).rejects.toThrow('overtaken');
	await Promise.all([all[0], all[2]]);
	expect(begun).toEqual(['first', 'third']);
});

test('what goes first is begun before all that was given in the same breath, and does not wait for what is going', async () => {
	const next = queue(1);
	const begun: string[] = [];
	const { promise: gate, resolve: open } = Promise.withResolvers<void>();
	const work = (name: string, until?: Promise<void>) => () => {
		begun.push(name);
		return until ?? Promise.resolve();
	};
	const slow = [next(work('slow', gate)), next(work('slower'))];
	await next(work('quick'), { first: true });
	expect(begun).toEqual(['quick', 'slow']);
	await next(work('quicker'), { first: true });
	expect(begun).toEqual(['quick', 'slow', 'quicker']);
	open();
	await Promise.all(slow);
	expect(begun).toEqual(['quick', 'slow', 'quicker', 'slower']);
});

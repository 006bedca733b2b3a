import { expect, test } from 'vitest';
import { keep, kept, withView } from '#ui/explore/saved.ts';

/** A storage as browsers have it, with room for so many characters. */
function storage(room = 5_000_000) {
	const items = new Map<string, string>();
	return () =>
		({
			getItem: (key: string) => items.get(key) ?? null,
			setItem(key: string, value: string) {
				if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
				items.set(key, value);
			}
		}) as Storage;
}

const view = { name: '低执行率', search: 'rate=..80' };

test('views are kept, the latest first, one of a name', () => {
	const own = storage();
	expect(keep(own, withView(withView([], view), { name: '乙', search: '' }))).toBe(true);
	expect(kept(own).map(({ name }) => name)).toEqual(['乙', '低执行率']);
	const again = withView(kept(own), { ...view, search: 'rate=..70' });
	expect(again).toEqual([
		{ name: '低执行率', search: 'rate=..70' },
		{ name: '乙', search: '' }
	]);
});

test('a full or forbidden storage is told and breaks nothing', () => {
	expect(keep(storage(10), [view])).toBe(false);
	const forbidden = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	expect(keep(forbidden, [view])).toBe(false);
	expect(kept(forbidden)).toEqual([]);
});

test('what something else left there is no list of views', () => {
	for (const left of ['{', '{}', '[1]', '[{"name":"","search":""}]', 'null']) {
		const own = storage();
		own().setItem('jijian.explore.views', left);
		expect(kept(own)).toEqual([]);
	}
});

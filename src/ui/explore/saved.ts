import * as v from 'valibot';

/** A view that a reader keeps in this browser: its name and the search part of its address. */
export type View = Readonly<{ name: string; search: string }>;

const KEY = 'jijian.explore.views';

/** The longest list and the longest view that are kept. */
const MOST = 50;
const views = v.array(
	v.object({
		name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
		search: v.pipe(v.string(), v.maxLength(40_000))
	})
);

/** The views that are kept; none where the browser keeps nothing, or something else. */
export function kept(storage: () => Storage): readonly View[] {
	try {
		const { success, output } = v.safeParse(views, JSON.parse(storage().getItem(KEY) ?? '[]'));
		return success ? output : [];
	} catch {
		return [];
	}
}

/** Keeps these views, the latest first; false where the browser forbids it or has no room. */
export function keep(storage: () => Storage, list: readonly View[]): boolean {
	try {
		storage().setItem(KEY, JSON.stringify(list.slice(0, MOST)));
		return true;
	} catch {
		return false;
	}
}

/** The list with a view in front, which takes the place of one of its name. */
export const withView = (list: readonly View[], view: View): readonly View[] => [
	view,
	...list.filter(({ name }) => name !== view.name)
];

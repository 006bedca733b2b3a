import type { UnitName } from '#query/compare.ts';

/** The first character of each initial in the order of pinyin; no word begins with i, u or v. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀'];
const letters = [...'abcdefghjklmnopqrstwxyz'];

/** Characters of place and unit names that are read in several ways, each with the initials that sorting does not tell. */
const others: ReadonlyMap<string, string> = new Map(
	Object.entries({
		重: 'cz',
		长: 'cz',
		乐: 'ly',
		厦: 'sx',
		行: 'hx',
		会: 'hk',
		单: 'ds',
		朝: 'cz',
		调: 'dt',
		覃: 'qt',
		解: 'jx',
		盛: 'cs',
		参: 'cs',
		藏: 'cz',
		传: 'cz',
		蔚: 'wy',
		尉: 'wy',
		洗: 'xs',
		都: 'd',
		石: 's'
	})
);

const collator = new Intl.Collator('zh-CN-u-co-pinyin');

const known = new Map<string, string>();

/** The letters that a character can begin with when it is read aloud; a letter or digit is itself. */
function initials(character: string): string {
	const found = known.get(character);
	if (found !== undefined) return found;
	const letters = others.get(character) ?? sorted(character);
	known.set(character, letters);
	return letters;
}

function sorted(character: string): string {
	if (!/\p{Script=Han}/u.test(character)) return character;
	const i = firsts.findLastIndex((first) => collator.compare(first, character) <= 0);
	return letters[i] ?? '';
}

/** A unit with what it is found by: its words, and the initials of its names once they are asked for. */
type Entry<U> = { readonly unit: U; readonly words: string; initials?: readonly Spelling[] };

/** The initials of a name: `first` is one for each character, `all` those of each where some have several. */
type Spelling = Readonly<{ first: string; all?: readonly string[] }>;

const entries = new WeakMap<UnitName, Entry<UnitName>>();

/** Makes units searchable by parts of their names, regions and types, and by the initials of their names. */
export function index<U extends UnitName>(units: readonly U[]): Entry<U>[] {
	return units.map((unit) => {
		const known = entries.get(unit);
		if (known) return known as Entry<U>;
		const { name, short_name, region, unit_type } = unit;
		const words = fold(`${short_name}\n${name}\n${region}\n${unit_type ?? ''}`);
		const entry: Entry<U> = { unit, words };
		entries.set(unit, entry);
		return entry;
	});
}

/** Units whose names are spelled at once. */
const TURN = 2000;

/** Spells the names before anyone types, a few at a time so that the page stays awake; returns how to call it off. */
export function spellAhead(entries: readonly Entry<unknown>[]): () => void {
	let at = 0;
	const spell = () => {
		for (const entry of entries.slice(at, at + TURN)) entry.initials ??= spelled(entry);
		at += TURN;
		if (at < entries.length) timer = setTimeout(spell);
	};
	let timer = setTimeout(spell);
	return () => clearTimeout(timer);
}

function spelled({ words }: Entry<unknown>): Spelling[] {
	const [short = '', name = ''] = words.split('\n', 2);
	return (short === name ? [short] : [short, name]).map((name) => {
		let [first, several] = ['', false];
		for (const character of name) {
			const letters = initials(character);
			first += letters[0] ?? ' ';
			several ||= letters.length > 1;
		}
		return several ? { first, all: Array.from(name, initials) } : { first };
	});
}

const latin = /^[a-z\d]+$/;

/** What was asked last of some entries, and which it fits: who types on looks among those. */
const last = new WeakMap<
	readonly Entry<unknown>[],
	Readonly<{ query: string; fitting: unknown }>
>();

/** The units that every word of a query fits, those whose name begins with it first; `limit` of them, and how many there are. */
export function find<U>(
	entries: readonly Entry<U>[],
	query: string,
	limit: number
): Readonly<{ units: readonly U[]; count: number }> {
	const asked = fold(query);
	const tests = asked.split(/\s+/).filter(Boolean).map(fits);
	if (tests.length === 0)
		return { units: entries.slice(0, limit).map(({ unit }) => unit), count: entries.length };
	const [ahead, rest, fitting]: [U[], U[], Entry<U>[]] = [[], [], []];
	for (const entry of among(entries, asked)) {
		const first = tests[0]?.(entry) ?? 1;
		if (first === -1 || tests.some((test, i) => i > 0 && test(entry) === -1)) continue;
		fitting.push(entry);
		const list = first === 0 ? ahead : rest;
		if (list.length < limit) list.push(entry.unit);
	}
	last.set(entries, { query: asked, fitting });
	return { units: [...ahead, ...rest].slice(0, limit), count: fitting.length };
}

/** The entries that a query can fit at all: a longer query fits none that its beginning does not. */
function among<U>(entries: readonly Entry<U>[], asked: string): readonly Entry<U>[] {
	const before = last.get(entries);
	return before && asked.startsWith(before.query)
		? (before.fitting as readonly Entry<U>[])
		: entries;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** Where a word is found in a unit: 0 where a name begins with it, -1 where it does not stand there. */
function fits(word: string): (entry: Entry<unknown>) => number {
	const spells = latin.test(word);
	return (entry) => {
		const at = entry.words.indexOf(word);
		if (at === 0 || !spells) return at;
		let start = -1;
		for (const name of (entry.initials ??= spelled(entry))) {
			const here = within(name, word);
			if (here === 0) return 0;
			start = Math.max(start, here);
		}
		return at > 0 ? at : start;
	};
}

/** Where a name can first be read so that its initials are those of a word; -1 where it cannot. */
function within({ first, all }: Spelling, word: string): number {
	if (!all) return first.indexOf(word);
	for (let start = 0; start + word.length <= all.length; start++) {
		let i = 0;
		while (i < word.length && all[start + i]?.includes(word[i] ?? ' ')) i++;
		if (i === word.length) return start;
	}
	return -1;
}

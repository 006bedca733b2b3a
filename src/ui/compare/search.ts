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
	const found = known.get(character) ?? others.get(character) ?? sorted(character);
	known.set(character, found);
	return found;
}

function sorted(character: string): string {
	if (!/\p{Script=Han}/u.test(character)) return character;
	const i = firsts.findLastIndex((first) => collator.compare(first, character) <= 0);
	return letters[i] ?? '';
}

/** A unit with all that it is found by. */
type Entry<U> = Readonly<{ unit: U; words: string; names: readonly (readonly string[])[] }>;

/** Makes units searchable by parts of their names, regions and types, and by the initials of their names. */
export function index<U extends UnitName>(units: readonly U[]): Entry<U>[] {
	return units.map((unit) => {
		const { name, short_name, region, unit_type } = unit;
		return {
			unit,
			words: fold([short_name, name, region, unit_type ?? ''].join('\n')),
			names: [...new Set([short_name, name])].map((words) => [...fold(words)].map(initials))
		};
	});
}

/** The units that every word of a query fits, those whose name begins with it first; `limit` of them, and how many there are. */
export function find<U>(
	entries: readonly Entry<U>[],
	query: string,
	limit: number
): Readonly<{ units: readonly U[]; count: number }> {
	const words = fold(query).split(/\s+/).filter(Boolean);
	const [ahead, rest]: [U[], U[]] = [[], []];
	for (const entry of entries) {
		if (!words.every((word) => fits(entry, word))) continue;
		const begins = words[0] && (entry.words.startsWith(words[0]) || beginsWith(entry, words[0]));
		(begins ? ahead : rest).push(entry.unit);
	}
	const units = [...ahead, ...rest];
	return { units: units.slice(0, limit), count: units.length };
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim();

const fits = ({ words, names }: Entry<unknown>, word: string) =>
	words.includes(word) ||
	(/^[a-z\d]+$/.test(word) &&
		names.some((name) => name.some((_, start) => spells(name, word, start))));

const beginsWith = ({ names }: Entry<unknown>, word: string) =>
	names.some((name) => spells(name, word, 0));

/** Whether a name can be read so that its initials from a place on are those of a word. */
function spells(name: readonly string[], word: string, start: number): boolean {
	if (start + word.length > name.length) return false;
	for (let i = 0; i < word.length; i++)
		if (!name[start + i]?.includes(word[i] ?? ' ')) return false;
	return true;
}

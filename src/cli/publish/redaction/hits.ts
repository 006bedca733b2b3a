import { peopleIn } from '#model/people.ts';
import { personalNumbersIn, type PersonalNumber } from '#model/personal.ts';
import type { Text } from '#model/text.ts';
import type { Passage } from './passage.ts';

/** What must not be published: something personal, a report or unit that is withheld, what cannot be looked into. */
export type HitKind = PersonalNumber['kind'] | 'name' | 'withheld' | 'unreadable';

/** Something in a site that must not be published: where, and as it may be told. */
export type Hit = Readonly<{ file: string; place: string; kind: HitKind; shown: string }> & {
	/** What stands there, for a program's own words to be told from a report's; never printed. */
	readonly said: string;
	/** Why it cannot be looked into. */
	readonly failure?: Text;
};

/** What is looked for besides personal data: ids of what is withheld; and the addresses that the site gives on purpose. */
export type Watch = Readonly<{ withheld: ReadonlySet<string>; mails: ReadonlySet<string> }>;

/** What of a passage must not be published. */
export function hitsIn({ text, blocks = [], at }: Passage, watch: Watch): Omit<Hit, 'file'>[] {
	const numbers = personalNumbersIn(text).flatMap(({ kind, start, end, starred }) => {
		const said = kind === 'mail' ? address(text, start) : text.slice(start, end);
		if (kind === 'mail' && (watch.mails.has(said.toLowerCase()) || !isAddress(said))) return [];
		return [{ place: at(start), kind, shown: starred, said }];
	});
	const people = peopleIn({ text, blocks }).map(({ name, start, starred }) => ({
		place: at(start),
		kind: 'name' as const,
		shown: starred,
		said: name
	}));
	return [...numbers, ...people, ...withheldIn(text, at, watch)];
}

const address = (text: string, start: number) =>
	/^[\w.+-]+@[\w.-]*\w/.exec(text.slice(start, start + 200))?.[0] ?? '';

/** Its domain ends in letters; other text with an @ is no address. */
const isAddress = (mail: string) => /@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(mail);

const ids = /(?<![0-9a-z])\d{6}-[0-9a-z]{8}(?:-\d{4}-[a-z]+(?:-[0-9a-z]+)*)?|[0-9a-f]{64}/g;

function withheldIn(text: string, at: Passage['at'], { withheld }: Watch) {
	if (withheld.size === 0) return [];
	return [...text.matchAll(ids)].flatMap(({ 0: id, index }) =>
		[id, id.slice(0, 15)]
			.filter((one) => withheld.has(one))
			.slice(0, 1)
			.map((said) => ({ place: at(index), kind: 'withheld' as const, shown: said, said }))
	);
}

import { UNIT, type Fact } from '#model/report.ts';

type Stated = Pick<Fact, 'scope' | 'fen'>;

/**
 * The facts with one name for a project that a sentence calls by a part of it (支付平台项目 for 惠农支付平台建设项目): told
 * apart, both have the same amount somewhere.
 */
export function withFullNames<T extends Stated>(facts: readonly T[]): T[] {
	const amounts = new Map<string, Set<number>>();
	for (const { scope, fen } of facts) {
		if (scope === UNIT) continue;
		const told = amounts.get(scope) ?? new Set();
		amounts.set(scope, told);
		if (fen) told.add(fen);
	}
	if (amounts.size > most) return [...facts];

	const full = new Map<string, string>();
	for (const [short, told] of amounts) {
		const core = coreOf(short);
		if (core === undefined) continue;
		const longer = [...amounts].filter(
			([name, others]) =>
				coreOf(name)?.includes(core) && name !== short && [...told].some((fen) => others.has(fen))
		);
		const [only, ...more] = longer;
		if (only && more.length === 0) full.set(short, only[0]);
	}
	return facts.map((fact) => ({ ...fact, scope: full.get(fact.scope) ?? fact.scope }));
}

/** No report names more projects in its sentences. */
const most = 200;

/** A project's name without the word that says it is one; undefined where too little is left to tell it by. */
function coreOf(name: string): string | undefined {
	const core = name
		.normalize('NFKC')
		.replace(/["“”\s]/g, '')
		.replace(/(?:项目|经费|资金|工程|专项)$/, '');
	return core.length >= 3 && core.length < name.length ? core : undefined;
}

import { error } from '@sveltejs/kit';
import { portfolioRules } from '#audit/portfolio/index.ts';
import { rules } from '#audit/rules/index.ts';
import type { RuleEntry } from '#model/rule.ts';
import { everything } from '#query/filter.ts';
import {
	anyConcern,
	byGroup,
	byRule,
	lamps,
	listed,
	tally,
	type Grouping
} from '#query/findings.ts';
import { AT_ONCE, type AuditData } from '#ui/audit/audit.ts';
import { choices, demos } from '../../dashboard.server.ts';
import { ask, findings, thresholds } from '../../data.server.ts';
import { problemClasses } from '../../problems.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => {
	if (!findings) error(403, 'a site that shows no findings has no such page');
	const [total] = await ask(tally(everything, anyConcern));
	if (!total) throw new Error('the engine has no findings');
	const group = (by: Grouping) => ask(byGroup(by, everything, anyConcern));
	const board: AuditData = {
		choices: choices(),
		rules: [...rules, ...portfolioRules].map(entryOf),
		limits: thresholds.national,
		tally: total,
		lamps: (await ask(lamps(everything)))[0] ?? { red: 0, yellow: 0 },
		byRule: await ask(byRule(everything, anyConcern)),
		groups: {
			region: await group('region'),
			unit_type: await group('unit_type'),
			year: await group('year')
		},
		listed: await ask(listed(everything, anyConcern, AT_ONCE, 0)),
		problems: await problemClasses(everything)
	};
	return { board, demo: demos() };
};

/** A rule without what it does: pages are data. */
function entryOf({ check, ...entry }: RuleEntry & { check: unknown }): RuleEntry {
	void check;
	return entry;
}

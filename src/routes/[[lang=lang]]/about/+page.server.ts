import { portfolioRules } from '#audit/portfolio/index.ts';
import { rules } from '#audit/rules/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = () => ({ rules: rules.length + portfolioRules.length });

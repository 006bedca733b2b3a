import { rules } from '#audit/rules/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = () => ({
	rules: rules.map(({ code, severity, title, why, basis, formula }) => ({
		code,
		severity,
		title: title.pass,
		why,
		basis,
		formula
	}))
});

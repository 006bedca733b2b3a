import { choices, demos } from '../../dashboard.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = () => ({ choices: choices(), demo: demos() });

import { start } from '../../compare.server.ts';
import { demos } from '../../dashboard.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = () => ({ start: start(), demo: demos() });

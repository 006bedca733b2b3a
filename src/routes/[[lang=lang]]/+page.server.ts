import { dashboard, demos } from '../dashboard.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({ board: await dashboard(), demo: demos() });

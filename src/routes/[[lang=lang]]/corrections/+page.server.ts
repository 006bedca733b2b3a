import { correctionLog } from '#table/correction-log.ts';
import { tables } from '../../data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = () => ({ corrected: correctionLog(tables) });

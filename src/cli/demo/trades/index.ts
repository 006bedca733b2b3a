import type { Trade } from '#cli/demo/trade.ts';
import { civil } from './civil.ts';
import { education } from './education.ts';
import { network } from './network.ts';
import { water } from './water.ts';

/** Every line of work that the demo panel has. */
export const trades: readonly Trade[] = [water, civil, education, network];

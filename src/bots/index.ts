/** The bots of the house, from the best to the worst. */
import { oracle } from './oracle';
import type { Bot } from './player';
import { sellerBot } from './seller';
import { quitter, random, spammer } from './simple';
import { AVERAGE, EXPERT } from './skills';
import { vices } from './vices';

export const expert: Bot = sellerBot('expert', EXPERT);
export const average: Bot = sellerBot('average', AVERAGE);

export const bots: readonly Bot[] = [oracle, expert, average, random, spammer, quitter, ...vices];

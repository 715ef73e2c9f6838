import type { Setup } from './types';

/** Setup of a meeting as in play: the account's own customer, face to face, at the easiest difficulty. */
export const PLAIN: Omit<Setup, 'seed'> = {
  difficulty: 1,
  channel: 'visit',
  allowance: null,
  style: 'account',
  history: [],
};

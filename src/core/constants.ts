/**
 * Every number of the rules that does not belong to one account: the one table. Values were tuned
 * by bots over many meetings; a change here is a change of the rules (`RULES_VERSION`).
 * Lists over fears, evidence, feelings and styles follow the order of `vocabulary.ts`.
 */

/** Version of the rules in every recording; a recording is replayed under its own version only. */
export const RULES_VERSION = 2;

export * from './constants/bargaining';
export * from './constants/mind';
export * from './constants/people';
export * from './constants/signs';
export * from './constants/talk';

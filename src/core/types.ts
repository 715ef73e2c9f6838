/** The vocabulary of a meeting. Shapes only; the rules are in the files beside this one. */
export type * from './types/account';
export type * from './types/actions';
export type * from './types/events';
export type * from './types/marks';
export type * from './types/meeting';

import type { Command } from './command';

/** Every command of f2f, in the order of its help. */
export const commands: readonly Command[] = [];

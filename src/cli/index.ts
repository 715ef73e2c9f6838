import { bench } from './bench';
import type { Command } from './command';
import { playtest } from './playtest';
import { replay } from './replay';
import { validate } from './validate';
import { words } from './words';

/** Every command of f2f, in the order of its help. */
export const commands: readonly Command[] = [validate, playtest, replay, words, bench];

/** A small account, the house's own rows, and sentences made up for all of its families. */
import { readFileSync } from 'node:fs';
import type { Cue, Exchange } from '../../src/core/types';
import type { Account } from '../../src/words/check';
import { occasionsOf } from '../../src/words/checks/occasions';
import { familiesOf, type Texts } from '../../src/words/keys';
import type { Scene } from '../../src/words/lines';
import { candidates, type Row } from '../../src/words/rows';

export const rows: Row[] = JSON.parse(readFileSync('assets/speech.json', 'utf8'));

export const oren: Account = JSON.parse(readFileSync('assets/scenarios/oren.json', 'utf8'));

/** Every family that oren's occasions can ask for. */
export const needed = [
  ...new Set(
    occasionsOf(oren, 'analytical').flatMap(({ facts }) => candidates(rows, facts).slice(0, 1)),
  ),
];

/** Texts with as many variants of each needed family as there are letters. */
export function madeUp(letters: string, language: string): Texts {
  return Object.fromEntries(
    needed.flatMap((family) =>
      [...letters].map((letter) => [`${family}.${letter}`, `${language} ${family} ${letter}.`]),
    ),
  );
}

export function sceneOf(texts: Texts, more: Partial<Scene> = {}): Scene {
  return { rows, families: familiesOf(texts), style: 'analytical', seed: 7, ...more };
}

export function cue(name: Cue['cue'], of?: string, level?: number, other?: string): Cue {
  return {
    kind: 'cue',
    turn: 1,
    cue: name,
    ...(of !== undefined && { of }),
    ...(level !== undefined && { level }),
    ...(other !== undefined && { with: other }),
  };
}

export function exchange(
  action: Exchange['action'],
  cues: readonly Cue[] = [],
  turn = 1,
): Exchange {
  return { turn, action, cues };
}

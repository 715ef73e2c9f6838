/** A new meeting with an account: how it is played, and how firm the customer is. */

import arrow from 'lucide-static/icons/arrow-right.svg';
import { useState } from 'preact/hooks';
import { DIFFICULTIES } from '../../../core/constants';
import { MODES, type Mode } from '../../../core/vocabulary';
import { Icon } from '../../../words/signs/icon';
import { Say } from '../../../words/voice';
import type { Difficulty } from '../../begin';
import { newSeed, typedSeed } from '../../seed';
import { Choices } from '../parts/choices';
import { Who } from '../parts/who';
import { SeedField } from './seed-field';

export interface Asked {
  readonly mode: Mode;
  readonly difficulty: Difficulty;
  readonly seed: number;
}

const NAMES: Readonly<Record<Difficulty, string>> = { 1: 'easy', 1.4: 'firm', 1.9: 'hard' };

/** Id of the word for a difficulty. */
export function difficultyName(difficulty: number): string {
  return `difficulty.${NAMES[difficulty as Difficulty] ?? NAMES[1]}`;
}

const hinted = <V,>(value: V, label: string) => ({ value, label, hint: `${label}.hint` });

interface Props {
  /** Of the customer. */
  readonly figure: string;
  onBegin(asked: Asked): void;
}

export function NewMeeting({ figure, onBegin }: Props) {
  const [mode, setMode] = useState<Mode>('guided');
  const [difficulty, setDifficulty] = useState<Difficulty>(1);
  const [number, setNumber] = useState('');
  const [refused, setRefused] = useState(0);
  const isFree = number.trim() === '';
  const begin = () => {
    const seed = isFree ? newSeed() : typedSeed(number);
    if (seed === null) setRefused(refused + 1);
    else onBegin({ mode, difficulty, seed });
  };
  return (
    <section class="card new-meeting" aria-labelledby="new-title">
      <Who figure={figure} id="new-title" />
      <p class="voice new-about">
        <Say id="account.intro" />
      </p>
      <Choices<Mode>
        name="mode"
        legend="mode.legend"
        choices={MODES.map((value) => hinted(value, `mode.${value}`))}
        value={mode}
        onChoose={setMode}
      />
      <Choices<Difficulty>
        name="difficulty"
        legend="difficulty.legend"
        choices={DIFFICULTIES.map((value) => hinted(value, difficultyName(value)))}
        value={difficulty}
        onChoose={setDifficulty}
      />
      <SeedField
        value={number}
        isWrong={!isFree && typedSeed(number) === null}
        refused={refused}
        onType={setNumber}
      />
      <button type="button" class="button primary" onClick={begin}>
        <Say id="start.begin" />
        <Icon svg={arrow} flip />
      </button>
    </section>
  );
}

/** `f2f bench`: how fast the rules are, beside a plain reducer in the same run. */
import { parseArgs } from 'node:util';
import { average } from '../bots';
import { type Bot, playOut } from '../bots/player';
import { PLAIN } from '../bots/playtest';
import { random } from '../bots/simple';
import { history, play, start } from '../core/meeting';
import { replay } from '../core/replay';
import { score } from '../core/score';
import type { Action, Meeting, MoveName } from '../core/types';
import { oren } from '../scenario/shipped';
import { type Command, exit, UsageError } from './command';

const BARGAINING: readonly MoveName[] = ['propose', 'packages', 'hold', 'accept'];
const ROUNDS = 25;
/** Few enough that what is measured is the rules and not the memory of the machine. */
const MEETINGS = 6;
const MANY = 10_000;

export interface Figure {
  readonly name: string;
  readonly unit: 'us' | 's';
  /** The least of the rounds. */
  readonly value: number;
  /** Against one step of the plain reducer; null for what is no step. */
  readonly ratio: number | null;
  /** What the house holds itself to, same unit. */
  readonly goal: number | null;
}

/** Eleven fields copied and one changed: as little as a pure step can do. */
function reducerStep(state: Readonly<Record<string, number>>, by: number) {
  return { ...state, a: (state.a ?? 0) + by, turn: (state.turn ?? 0) + 1 };
}

const FIELDS = { a: 0, b: 1, c: 2, d: 3, e: 4, f: 5, g: 6, h: 7, i: 8, j: 9, turn: 0 };

/** Microseconds of one call: the least over rounds of many calls. */
function least(calls: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const began = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - began) / 1000 / calls);
  }
  return best;
}

interface Step {
  readonly before: Meeting;
  readonly action: Action;
}

/** Every step of some played meetings with the meeting as it stood before it. */
function stepsOf(meetings: readonly Meeting[]): Step[] {
  return meetings.flatMap((meeting) => {
    let before = start(meeting.scenario, meeting.setup);
    return history(meeting).map(({ action }) => {
      const step = { before, action };
      before = play(before, action).meeting;
      return step;
    });
  });
}

let sink: unknown = null;

function timed(steps: readonly Step[]): number {
  return least(steps.length, () => {
    for (const { before, action } of steps) sink = play(before, action);
  });
}

function unit(): number {
  const calls = 200_000;
  return least(calls, () => {
    let state: Readonly<Record<string, number>> = FIELDS;
    for (let i = 0; i < calls; i++) state = reducerStep(state, i);
    sink = state;
  });
}

/** CPU seconds of one process for many whole meetings of a bot, scores included. */
function manyMeetings(bot: Bot, count: number): number {
  const before = process.cpuUsage();
  for (let seed = 1; seed <= count; seed++)
    sink = score(playOut(oren.scenario, { ...PLAIN, seed }, bot));
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6) * (MANY / count);
}

/** Step cost late in a meeting against early: it must not grow with what was played. */
function lateToEarly(steps: readonly Step[]): number {
  const ordinary = steps.filter(({ action }) => !BARGAINING.includes(action.move));
  const early = ordinary.filter(({ before }) => before.open.turn < 10);
  const late = ordinary.filter(({ before }) => before.open.turn >= 30);
  return timed(late) / timed(early);
}

function measure(count: number): { figures: Figure[]; growth: number } {
  const seeds = Array.from({ length: MEETINGS }, (_, i) => i + 1);
  const meetings = seeds.map((seed) => playOut(oren.scenario, { ...PLAIN, seed }, average));
  const steps = stepsOf(meetings);
  const bargaining = steps.filter(({ action }) => BARGAINING.includes(action.move));
  const ordinary = steps.filter(({ action }) => !BARGAINING.includes(action.move));
  const one = unit();
  const figure = (name: string, value: number, goal: number | null): Figure => ({
    ...{ name, unit: 'us', value, goal },
    ratio: value / one,
  });
  const recordings = meetings.map((meeting) => ({
    ...{ rules: 1, scenario: oren.scenario.table.id, fingerprint: oren.scenario.fingerprint },
    setup: meeting.setup,
    actions: history(meeting).map(({ action }) => action),
  }));
  const figures: Figure[] = [
    figure('plain reducer step', one, null),
    figure('ordinary play', timed(ordinary), 10),
    figure('bargaining step', timed(bargaining), 100),
    figure(
      'score',
      least(meetings.length, () => {
        for (const meeting of meetings) sink = score(meeting);
      }),
      200,
    ),
    figure(
      'replay of a recording',
      least(recordings.length, () => {
        for (const recording of recordings) sink = replay(oren.scenario, recording);
      }),
      null,
    ),
    ...[random, average].map(
      (bot): Figure => ({
        name: `${MANY} meetings, ${bot.name}, CPU`,
        unit: 's',
        value: manyMeetings(bot, count),
        ratio: null,
        goal: 10,
      }),
    ),
  ];
  return { figures, growth: lateToEarly(steps) };
}

function row({ name, unit: measured, value, ratio, goal }: Figure): string {
  const columns = [
    name.padEnd(28),
    `${value.toFixed(2)} ${measured}`.padStart(12),
    (ratio === null ? '' : `${ratio.toFixed(1)}x`).padStart(9),
    goal === null ? '' : `goal ${goal} ${measured}`,
  ];
  return columns.join(' ');
}

export const bench: Command = {
  name: 'bench',
  summary: 'measures how fast the rules are',
  usage: 'bench [--meetings N] [--json]',
  run: async (args) => {
    const { json, meetings } = optionsOf(args);
    const { figures, growth } = measure(meetings);
    if (sink === null) throw new Error('nothing was measured');
    const table = [...figures.map(row), `late step / early step ${growth.toFixed(2)}`, ''];
    process.stdout.write(
      json ? `${JSON.stringify({ figures, growth }, null, 2)}\n` : table.join('\n'),
    );
    return exit.ok;
  },
};

function optionsOf(args: string[]): { json: boolean; meetings: number } {
  try {
    const { values } = parseArgs({
      args,
      options: { json: { type: 'boolean' }, meetings: { type: 'string', default: String(MANY) } },
    });
    const meetings = Number(values.meetings);
    if (!Number.isSafeInteger(meetings) || meetings < 1 || meetings > MANY)
      throw new UsageError(`--meetings is a whole number from 1 to ${MANY}.`);
    return { json: values.json ?? false, meetings };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

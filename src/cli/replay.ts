/** `f2f replay`: recordings become meetings again, or say at which step they are wrong. */
import { replay as replayed } from '../core/replay';
import { score } from '../core/score';
import type { Recording, Score } from '../core/types';
import { SKILLS } from '../core/vocabulary';
import { parse } from '../scenario/bundle';
import type { Diagnostic } from '../scenario/diagnostics';
import { isObject, type Plain, type PlainObject } from '../scenario/plain';
import { shipped } from '../scenario/shipped';
import { readBytes } from './bytes';
import { type Command, exit } from './command';
import { optionsIn, someOf } from './options';
import { diagnosed, inLines, refusedFor, type Sentence, told } from './sentences';

interface Played {
  readonly file: string;
  readonly ok: true;
  readonly turns: number;
  readonly score: Score;
}

interface Refused extends Sentence {
  readonly file: string;
  readonly ok: false;
  /** Index of the action that may not be played; -1 when the head of the recording is wrong. */
  readonly step: number;
  readonly reason: string;
}

export const replay: Command = {
  name: 'replay',
  summary: told('cli.replay'),
  usage: 'replay FILE... [--json]',
  run: async (args, write) => {
    const { values, files } = optionsIn(args, { json: 'flag' }, 'any');
    const results: (Played | Refused)[] = [];
    for (const file of someOf(files)) results.push(await play(file));
    write(values.json ? `${JSON.stringify(results, null, 2)}\n` : results.map(page).join(''));
    return results.every(({ ok }) => ok) ? exit.ok : exit.faults;
  },
};

function refused(file: string, step: number, reason: string): Refused {
  return { file, ok: false, step, reason, ...refusedFor(reason, { step: step + 1 }) };
}

function unreadable(file: string, diagnostic: Diagnostic): Refused {
  return { file, ok: false, step: -1, reason: diagnostic.code, ...diagnosed(diagnostic) };
}

async function play(file: string): Promise<Played | Refused> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return unreadable(file, bytes);
  const { data, diagnostics } = parse(bytes);
  const [fault] = diagnostics;
  if (fault) return unreadable(file, fault);
  const recording = recordingIn(data);
  if (recording === null) return refused(file, -1, 'noRecording');
  const account = shipped.find(({ scenario }) => scenario.table.id === recording.scenario);
  if (!account) return refused(file, -1, 'otherScenario');
  const result = replayed(account.scenario, recording as unknown as Recording);
  if (!result.ok) return refused(file, result.step, result.reason);
  const { meeting } = result;
  return { file, ok: true, turns: meeting.open.turn, score: score(meeting) };
}

/**
 * A recording by itself, within an attempt, or within an attempt that the game set aside; null for
 * anything that has not even a scenario and actions.
 */
function recordingIn(data: Plain): PlainObject | null {
  if (!isObject(data)) return null;
  if ('scenario' in data && 'actions' in data) return data;
  return recordingIn(data.recording ?? data.record ?? null);
}

function page(result: Played | Refused): string {
  if (!result.ok) {
    const place = result.step < 0 ? '' : ` ${result.step + 1}`;
    return `${result.file}: ${result.reason}${place}\n${indented(inLines(result))}\n`;
  }
  const { marks, skills } = result.score;
  const { total, process, outcome } = tenths(result.score);
  const turns = result.turns;
  const sums = told('cli.replayed', { turns, marks: marks.length, total, process, outcome });
  const lines = SKILLS.map((skill) => {
    const { points, why } = skills[skill];
    return `  ${skill.padEnd(12)} ${points === null ? why : points.toFixed(1)}`;
  });
  return [`${result.file}:`, indented(inLines(sums)), ...lines, ''].join('\n');
}

function tenths({ total, process, outcome }: Score) {
  return { total: total.toFixed(1), process: process.toFixed(1), outcome: outcome.toFixed(1) };
}

const indented = (text: string) => text.replace(/^/gm, '  ');

/** `f2f replay`: recordings become meetings again, or say at which step they are wrong. */
import { parseArgs } from 'node:util';
import diagnosticsEn from '../../locales/en/diagnostics.json';
import refusalsEn from '../../locales/en/refusals.json';
import diagnosticsHe from '../../locales/he/diagnostics.json';
import refusalsHe from '../../locales/he/refusals.json';
import { replay as replayed } from '../core/replay';
import { score } from '../core/score';
import type { Recording, Score } from '../core/types';
import { SKILLS } from '../core/vocabulary';
import { parse } from '../scenario/bundle';
import type { Diagnostic } from '../scenario/diagnostics';
import { isObject } from '../scenario/plain';
import { shipped } from '../scenario/shipped';
import { readBytes } from './account-file';
import { type Command, exit, UsageError } from './command';

type Told =
  | { readonly file: string; readonly ok: true; readonly turns: number; readonly score: Score }
  | {
      readonly file: string;
      readonly ok: false;
      /** Index of the action that may not be played; -1 when the head of the recording is wrong. */
      readonly step: number;
      readonly reason: string;
      readonly he: string;
      readonly en: string;
    };

const SENTENCES: Readonly<Record<'he' | 'en', Readonly<Record<string, string>>>> = {
  he: { ...diagnosticsHe, ...refusalsHe },
  en: { ...diagnosticsEn, ...refusalsEn },
};

function sentence(language: 'he' | 'en', id: string, slots: Readonly<Record<string, unknown>>) {
  const text = SENTENCES[language][id] ?? id;
  return text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => String(slots[slot] ?? slot));
}

function refused(file: string, step: number, reason: string, id: string, slots = {}): Told {
  const all = { ...slots, step: step + 1 };
  return {
    ...{ file, ok: false, step, reason },
    he: sentence('he', id, all),
    en: sentence('en', id, all),
  };
}

const unreadable = (file: string, { code, place, values }: Diagnostic) =>
  refused(file, -1, code, `diag.${code}`, { ...values, place });

async function tell(file: string): Promise<Told> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return unreadable(file, bytes);
  const { data, diagnostics } = parse(bytes);
  const [fault] = diagnostics;
  if (fault) return unreadable(file, fault);
  const id = isObject(data) ? data.scenario : undefined;
  const account = shipped.find(({ scenario }) => scenario.table.id === id);
  if (!account) return refused(file, -1, 'otherScenario', 'refusal.otherScenario');
  const result = replayed(account.scenario, data as unknown as Recording);
  if (!result.ok) return refused(file, result.step, result.reason, `refusal.${result.reason}`);
  const { meeting } = result;
  return { file, ok: true, turns: meeting.open.turn, score: score(meeting) };
}

function page(told: Told): string {
  if (!told.ok) {
    const place = told.step < 0 ? '' : ` ${told.step + 1}`;
    return `${told.file}: ${told.reason}${place}\n  ${told.he}\n  ${told.en}\n`;
  }
  const { total, process, outcome, skills, marks } = told.score;
  const lines = SKILLS.map((skill) => {
    const { points, why } = skills[skill];
    return `  ${skill.padEnd(12)} ${points === null ? why : points.toFixed(1)}`;
  });
  const sums = [total, process, outcome].map((n) => n.toFixed(1)).join(' / ');
  return [
    `${told.file}: ${told.turns} turns, ${marks.length} marks, total / process / outcome ${sums}`,
    ...lines,
    '',
  ].join('\n');
}

function values(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export const replay: Command = {
  name: 'replay',
  summary: 'plays recordings again and shows their score',
  usage: 'replay FILE... [--json]',
  run: async (args) => {
    const { values: options, positionals } = values(args);
    if (positionals.length === 0) throw new UsageError('Which file?');
    const told: Told[] = [];
    for (const file of positionals) told.push(await tell(file));
    process.stdout.write(
      options.json ? `${JSON.stringify(told, null, 2)}\n` : told.map(page).join(''),
    );
    return told.every(({ ok }) => ok) ? exit.ok : exit.faults;
  },
};

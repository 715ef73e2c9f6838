/** The meeting turn by turn: what was done, what it caused, its marks, and how she was after it. */
import { EFFECTS, type EffectCode, type Kind } from '../effects';
import { history } from '../meeting';
import type { Change, Effect, Mark, Meeting, MoveName, Past } from '../types';
import { nameOf, namesOf } from './names';
import { hundredths } from './quantity';

/** Something of her mind that a cause moved, in hundredths. */
export interface Shift {
  /** Id of the text that names it. */
  readonly what: string;
  /** Id of the name of the fear, topic or need. */
  readonly of: string | null;
  readonly by: number;
  /** Whether she feels better for it. */
  readonly better: boolean;
}

export interface Cause {
  readonly id: string;
  readonly names: readonly string[];
  readonly shifts: readonly Shift[];
}

/** How she is after a turn, out of 100. */
export interface Mood {
  readonly trust: number;
  readonly understanding: number;
  readonly fear: number;
  readonly readiness: number;
}

export interface Turn {
  /** 0 is the briefing. */
  readonly turn: number;
  readonly moves: readonly MoveName[];
  readonly causes: readonly Cause[];
  readonly marks: readonly Mark[];
  readonly after: Mood;
}

const CHANGED: Readonly<Partial<Record<Change['what'], Kind>>> = {
  risk: 'fear',
  understanding: 'topic',
  cover: 'need',
};
/** Causes that say nothing of the turn: they come with every one, or another one says more. */
const QUIET: readonly EffectCode[] = ['drain', 'bargain', 'address', 'spend'];
/** More of these is worse. */
const WORSE: readonly Change['what'][] = ['anger', 'risk'];

function shift({ what, of, before, after }: Change): Shift {
  const kind = CHANGED[what];
  const by = hundredths(after - before);
  return {
    what: `debrief.change.${what}`,
    of: kind && of ? nameOf(kind, of) : null,
    by,
    better: WORSE.includes(what) ? by < 0 : by > 0,
  };
}

function cause(effect: Effect): Cause {
  return {
    id: `effect.${effect.code}`,
    names: namesOf(EFFECTS[effect.code], effect),
    shifts: effect.changes.map(shift).filter(({ by }) => by !== 0),
  };
}

function causesOf(past: readonly Past[]): Cause[] {
  return past
    .flatMap(({ events }) => events)
    .filter((event) => event.kind === 'effect')
    .filter(({ code }) => !QUIET.includes(code))
    .map(cause);
}

function moodOf({ after }: Past): Mood {
  return {
    trust: hundredths(after.trust),
    understanding: hundredths(after.understanding),
    fear: hundredths(after.fear),
    readiness: hundredths(after.readiness),
  };
}

/** What was played by turn; what takes no turn belongs to the one before it. */
function turnsOf(meeting: Meeting): Map<number, Past[]> {
  const turns = new Map<number, Past[]>();
  for (const past of history(meeting))
    turns.set(past.turn, [...(turns.get(past.turn) ?? []), past]);
  return turns;
}

/** The briefing when something was done there, then every turn that was played. */
export function timeline(meeting: Meeting, marks: readonly Mark[]): Turn[] {
  return [...turnsOf(meeting)].map(([turn, past]) => ({
    turn,
    moves: past.map(({ action }) => action.move),
    causes: causesOf(past),
    marks: marks.filter((mark) => mark.turn === turn),
    after: moodOf(past.at(-1) as Past),
  }));
}

/** What a turn moved, each quantity once over all its causes, the greatest first. */
export function movedIn({ causes }: Turn): Shift[] {
  const all = causes.flatMap(({ shifts }) => shifts);
  return [...new Set(all.map(({ what }) => what))]
    .map((what) => {
      const same = all.filter((one) => one.what === what);
      const by = same.reduce((sum, one) => sum + one.by, 0);
      const [first] = same;
      return { what, of: null, by, better: first ? first.better === first.by * by > 0 : false };
    })
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

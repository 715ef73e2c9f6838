/** Where a meeting turned: the corners of a curve, the turns that went wrong, the way of trust. */
import type { Turn } from './timeline';

/** Most corners that a drawing has room for. */
const MOST = 6;
/** Points out of 100 by which a value has to leave the straight line to be a corner. */
const LEAST = 3;

/** Index of the value that is farthest from the straight line between two corners, and how far. */
function farthest(values: readonly number[], from: number, to: number): [number, number] {
  const start = values[from] ?? 0;
  const slope = ((values[to] ?? 0) - start) / (to - from);
  let [index, most] = [from, 0];
  for (let i = from + 1; i < to; i++) {
    const off = Math.abs((values[i] ?? 0) - start - slope * (i - from));
    if (off > most) [index, most] = [i, off];
  }
  return [index, most];
}

/** Corners of a curve in order, its two ends among them (Ramer 1972). */
export function corners(values: readonly number[]): number[] {
  if (values.length < 2) return values.map((_, i) => i);
  const found = [0, values.length - 1];
  while (found.length < MOST) {
    const next = found
      .slice(1)
      .map((to, i) => farthest(values, found[i] ?? 0, to))
      .reduce((a, b) => (b[1] > a[1] ? b : a));
    if (next[1] < LEAST) break;
    found.push(next[0]);
    found.sort((a, b) => a - b);
  }
  return found;
}

/** What can go wrong in a turn, and the causes that say so. */
export const WRONG = {
  tooDeep: ['explain.lost', 'demo.lost'],
  tooSimple: ['explain.patronising', 'demo.basic'],
  unheard: ['emotion.ignored', 'talkedOver', 'ack.mislabel'],
  tooEarly: ['price.early', 'trial.early', 'close.premature'],
  pressed: ['trial.repeat', 'bargain.tooLong', 'hold.stubborn', 'closed.interrogation'],
  unproven: ['hype.exposed', 'answer.exposed', 'address.raisedNewFear'],
  forbidden: ['spend.compliance'],
} as const;
type Wrong = keyof typeof WRONG;

/** Turns in a row in which the same thing went wrong. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly wrong: Wrong;
  /** Points of trust lost and fear raised, together. */
  readonly loss: number;
}

const KINDS = Object.keys(WRONG) as Wrong[];
const MOST_BANDS = 3;

function wrongIn({ causes }: Turn): Wrong | null {
  const codes = causes.map(({ id }) => id.replace(/^effect\./, ''));
  return KINDS.find((kind) => codes.some((code) => holds(WRONG[kind], code))) ?? null;
}

const holds = (list: readonly string[], code: string) => list.includes(code);

/** What a turn cost: trust that fell and fear that rose, from how she was before it. */
function lossOf(turn: Turn, before: Turn | undefined): number {
  if (!before) return 0;
  const trust = before.after.trust - turn.after.trust;
  return Math.max(0, trust) + Math.max(0, turn.after.fear - before.after.fear);
}

/** The stretches that cost most, at most three, in order. */
export function bands(turns: readonly Turn[]): Band[] {
  const all: Band[] = [];
  turns.forEach((turn, i) => {
    const wrong = turn.turn > 0 ? wrongIn(turn) : null;
    if (!wrong) return;
    const loss = lossOf(turn, turns[i - 1]);
    const last = all.at(-1);
    if (last?.wrong === wrong && last.to === turn.turn - 1)
      all[all.length - 1] = { ...last, to: turn.turn, loss: last.loss + loss };
    else all.push({ from: turn.turn, to: turn.turn, wrong, loss });
  });
  const costly = all.sort((a, b) => b.loss - a.loss).slice(0, MOST_BANDS);
  return costly.sort((a, b) => a.from - b.from);
}

/** How trust can go, each with a sentence of its own. */
export const WAYS_OF_TRUST = ['even', 'rose', 'fell', 'wonBack', 'lostAgain'] as const;

/** How trust went over the meeting, and the turns that a sentence about it names. */
export interface WayOfTrust {
  readonly way: (typeof WAYS_OF_TRUST)[number];
  readonly low: number;
  readonly high: number;
  /** The turns that brought and cost most; they start from how she was before the first. */
  readonly rise: number;
  readonly fall: number;
}

/** Points of trust out of 100 that are worth a word. */
const FELT = 5;

function wayOf(start: number, end: number, low: number, high: number): WayOfTrust['way'] {
  if (start - low >= FELT && end - low >= FELT) return 'wonBack';
  if (high - start >= FELT && high - end >= FELT) return 'lostAgain';
  if (end - start >= FELT) return 'rose';
  return start - end >= FELT ? 'fell' : 'even';
}

/** @param start her trust before the first turn, out of 100; @param turns at least one */
export function wayOfTrust(start: number, turns: readonly Turn[]): WayOfTrust {
  const played = turns.filter(({ turn }) => turn > 0);
  const trust = played.map(({ after }) => after.trust);
  const steps = trust.map((value, i) => value - (trust[i - 1] ?? start));
  const turnOf = (values: readonly number[], value: number) =>
    played[values.indexOf(value)]?.turn ?? 1;
  const [low, high] = [Math.min(...trust), Math.max(...trust)];
  return {
    way: trust.length === 0 ? 'even' : wayOf(start, trust.at(-1) ?? start, low, high),
    low: turnOf(trust, low),
    high: turnOf(trust, high),
    rise: turnOf(steps, Math.max(...steps)),
    fall: turnOf(steps, Math.min(...steps)),
  };
}

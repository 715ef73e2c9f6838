/** What an explanation does: too deep and too shallow both cost. */
import { EXPLAIN } from '../constants';
import {
  type Draft,
  movePatience,
  moveRisk,
  moveTrust,
  moveUnderstanding,
  note,
  react,
  warm,
} from '../draft';
import { at, match } from '../exact';
import type { Open } from '../types';

/** Whether the product was studied before the meeting. */
export const studied = (open: Pick<Open, 'prepared'>) =>
  open.prepared?.includes('product') ?? false;

/** How well the seller alone knows the product, .8 or, when it was studied, .95. */
export function ownCommand(open: Open): number {
  return EXPLAIN.skill + (studied(open) ? EXPLAIN.studied : 0);
}

/** How well the seller can carry a depth, .68 .. 1.07, from what was prepared. */
function command({ open }: Draft, depth: number): number {
  const helped = open.specialist && depth >= EXPLAIN.specialistFrom;
  const unaided = depth >= EXPLAIN.unaidedFrom && !studied(open) && !open.specialist;
  return ownCommand(open) + (helped ? EXPLAIN.specialist : 0) - (unaided ? EXPLAIN.unaided : 0);
}

function lost(draft: Draft, id: string, m: number): void {
  note(draft, 'explain.lost', { of: id, n: { mismatch: m } });
  movePatience(draft, -EXPLAIN.lost.patience * m);
  moveTrust(draft, -EXPLAIN.lost.trust * m);
  if (m > EXPLAIN.lost.scare) moveRisk(draft, 'implementation', EXPLAIN.lost.risk);
}

function basic(draft: Draft, id: string, m: number): void {
  note(draft, 'explain.patronising', { of: id, n: { mismatch: m } });
  movePatience(draft, EXPLAIN.basic.patience * m);
  moveTrust(draft, EXPLAIN.basic.trust * m);
}

function fits(draft: Draft, id: string, m: number): void {
  note(draft, 'explain.match', { of: id, n: { mismatch: m } });
  movePatience(draft, EXPLAIN.fits.patience);
  warm(draft, EXPLAIN.fits.trust);
  moveRisk(draft, 'performance', -EXPLAIN.fits.risk);
}

/** Explains topic number `topic` at `depth`; returns the mismatch in levels, above 0 too deep. */
export function understand(draft: Draft, topic: number, depth: number): number {
  const { mind, scenario } = draft;
  const { id } = at(scenario.table.topics, topic);
  const level = at(mind.level, topic);
  const before = at(mind.understanding, topic);
  const m = depth - level;
  const gain =
    EXPLAIN.gain * match(m) * draft.ears * draft.attention * command(draft, depth) * (1 - before);
  note(draft, 'explain', {
    of: id,
    n: { gain, depth, level, match: match(m), mismatch: m, topic },
  });
  moveUnderstanding(draft, topic, gain);
  if (m > EXPLAIN.off) lost(draft, id, m);
  else if (m < -EXPLAIN.off) basic(draft, id, m);
  else fits(draft, id, m);
  if (before > EXPLAIN.known.from && gain < EXPLAIN.known.gain) {
    note(draft, 'explain.redundant', { of: id });
    movePatience(draft, -EXPLAIN.known.patience);
    react(draft, 'knownAlready');
  }
  return m;
}

/** Feelings that come up between the lines and wait for an answer. */
import { CHANNEL_TRAITS, FEELING, LIMIT } from '../constants';
import { type Draft, moveAnger, movePatience, moveTrust, note, show } from '../draft';
import { at, pick } from '../exact';
import { STREAM, tri, u } from '../random';
import { FEELINGS, type Feeling } from '../vocabulary';
import { readiness } from './reading';

/** Strength of each feeling now, in the order of FEELINGS; below 0 means it is not there. */
function strengths(draft: Draft): number[] {
  const { mind, seed, turn, scenario } = draft;
  const none = -1;
  const greatest = Math.max(...mind.risk);
  const raw = [
    mind.anger > FEELING.frustration.from ? FEELING.frustration.base + mind.anger : none,
    greatest > FEELING.worry.from ? FEELING.worry.base + FEELING.worry.share * greatest : none,
    mind.confusion >= FEELING.confusion.from ? FEELING.confusion.score : none,
    mind.patience < FEELING.hurry.under ? FEELING.hurry.score : none,
    readiness(scenario, mind) > FEELING.enthusiasm.from ? FEELING.enthusiasm.score : none,
  ];
  return raw.map((x, f) =>
    x === none ? none : x + FEELING.noise * tri(seed, STREAM.feeling, turn, 2 * f),
  );
}

/** Shows a feeling; what it is taken for may be wrong, more often on the telephone. */
export function raiseFeeling(draft: Draft, feeling: Feeling): void {
  const { seed, turn, open, mind } = draft;
  const right = u(seed, STREAM.feelingLabel, turn, 0) < CHANNEL_TRAITS[open.channel].label;
  const luck = u(seed, STREAM.feelingLabel, turn, 1);
  const label = right ? feeling : at(FEELINGS, Math.floor(luck * FEELINGS.length));
  mind.feeling = feeling;
  mind.feelingHeard = false;
  open.feeling = { label, since: turn, certain: false };
  note(draft, 'feeling', { of: feeling, with: label });
  show(draft, 'feeling', label);
}

/** The feeling is over; the next one comes six to eight turns later. */
export function endFeeling(draft: Draft): void {
  const { mind, open, seed, turn } = draft;
  mind.feeling = null;
  open.feeling = null;
  mind.nextFeeling =
    turn + FEELING.gap + Math.floor(FEELING.luck * u(seed, STREAM.feeling, turn, 19));
}

function ignored(draft: Draft, feeling: Feeling): void {
  const retention = draft.scenario.table.kind === 'retention';
  note(draft, 'emotion.ignored', { of: feeling });
  moveAnger(draft, retention ? FEELING.ignored.retention : FEELING.ignored.anger);
  moveTrust(draft, -FEELING.ignored.trust);
  movePatience(draft, -FEELING.ignored.patience);
  endFeeling(draft);
}

/** At the end of a turn: an old feeling goes sour, or a new one comes up. */
export function stirFeelings(draft: Draft): void {
  const { mind, open, seed, turn } = draft;
  if (mind.feeling !== null) {
    if (turn - (open.feeling?.since ?? turn) >= LIMIT.feeling) ignored(draft, mind.feeling);
    return;
  }
  if (turn < mind.nextFeeling) return;
  const scores = strengths(draft);
  if (Math.max(...scores) <= FEELING.shown) return;
  const weights = scores.map((s) => (s > FEELING.drawn ? s * s : 0));
  raiseFeeling(draft, at(FEELINGS, pick(weights, u(seed, STREAM.feeling, turn, 18))));
}

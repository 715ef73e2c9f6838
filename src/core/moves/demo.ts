import { CHANNEL_TRAITS, DEMO } from '../constants';
import { showFaces } from '../customer/cues';
import { ownCommand } from '../customer/understanding';
import {
  count,
  type Draft,
  moveCover,
  movePatience,
  moveRisk,
  moveTrust,
  note,
  react,
} from '../draft';
import { at, byId, indexOf, match, power } from '../exact';
import { DEPTHS } from '../vocabulary';
import { always, type Move } from './move';
import { isBet, isDepth, settleBet, talkOver } from './presenting';

/** How much of a need a demonstration covers, of what is still open. */
function covers(draft: Draft, need: number, topic: number, q: number, n: number): number {
  const { mind, open } = draft;
  return (
    (open.toldNeed[need] ? DEMO.told : DEMO.untold) *
    (DEMO.fit[0] + DEMO.fit[1] * q) *
    draft.ears *
    draft.attention *
    ownCommand(open) *
    power(DEMO.fade, n - 1) *
    (DEMO.understood[0] + DEMO.understood[1] * at(mind.understanding, topic)) *
    (1 - at(mind.cover, need)) *
    CHANNEL_TRAITS[open.channel].demo
  );
}

function judge(draft: Draft, id: string, m: number, relevant: boolean, n: number): void {
  if (!relevant) {
    note(draft, 'demo.irrelevant', { of: id });
    movePatience(draft, -DEMO.irrelevant.patience);
    moveTrust(draft, -DEMO.irrelevant.trust);
    react(draft, 'irrelevant');
  } else if (match(m) > DEMO.good) {
    note(draft, 'demo.fit', { of: id });
    movePatience(draft, DEMO.fits.patience);
    moveRisk(draft, 'performance', -DEMO.fits.risk);
  }
  const off = m < 0 ? -m : m;
  if (off > DEMO.off.from) {
    note(draft, m > 0 ? 'demo.lost' : 'demo.basic', { of: id, n: { mismatch: m } });
    movePatience(draft, -DEMO.off.patience * off);
  }
  if (n >= DEMO.again.from) {
    note(draft, 'demo.repeat', { of: id, n: { n } });
    movePatience(draft, -DEMO.again.patience * n);
    react(draft, 'demoAgain');
  }
}

/** To show one feature at a depth; it counts for the need that it serves. */
export const demo: Move<'demo'> = {
  name: 'demo',
  sells: true,
  tells: true,
  bets: true,
  offers: always((table) =>
    table.features.flatMap(({ id }) =>
      DEPTHS.map((depth) => ({ move: 'demo' as const, feature: id, depth })),
    ),
  ),
  refuses({ table }, { feature, depth, bet }) {
    if (indexOf(table.features, feature) < 0) return 'unknownSubject';
    return isDepth(depth) && isBet(bet) ? null : 'badNumber';
  },
  play(draft, { feature: id, depth, bet }) {
    const { mind, open, scenario } = draft;
    const { need, topic } = byId(scenario.table.features, id);
    const n = count(draft, 'demo', id);
    talkOver(draft);
    const m = depth - at(mind.level, topic);
    const weight = need < 0 ? 0 : at(mind.needWeight, need);
    const gain = need < 0 ? 0 : covers(draft, need, topic, match(m), n);
    const told = need >= 0 && open.toldNeed[need] ? 1 : 0;
    note(draft, 'demo', {
      of: id,
      n: { gain, depth, weight, match: match(m), mismatch: m, told, n },
    });
    if (need >= 0) moveCover(draft, need, gain);
    const relevant = weight >= DEMO.least;
    judge(draft, id, m, relevant, n);
    settleBet(draft, bet, !relevant ? 2 : match(m) <= DEMO.good ? 1 : 0);
    showFaces(draft, m, id, relevant ? 0 : DEMO.irrelevant.bored);
  },
};

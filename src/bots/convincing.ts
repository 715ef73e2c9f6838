/** From questions to readiness: explain, demonstrate and ease, whatever promises most. */
import { ADDRESS, DEMO, FIT, STYLE_TRAITS } from '../core/constants';
import { at, greatest, power } from '../core/exact';
import { takesBet } from '../core/moves';
import { MARKS } from '../core/score/points';
import type { Action } from '../core/types';
import { DEPTHS, type Depth, EVIDENCE, FEARS } from '../core/vocabulary';
import { meanOf } from './levels';
import { anyOf, type Goal, type Seat, said } from './seat';

interface Plan {
  readonly action: Action;
  /** What it seems to bring, in points. */
  readonly gain: number;
}

/** No plan at all. */
const NOTHING: Plan = { action: { move: 'listen' }, gain: 0 };
const LEAST_GAIN = 2.2;
const LAST_TURN = 44;
/** Below this a fear is better left alone. */
const WORRIED = 0.4;
const ENOUGH_EXPLAINED = 5;
/** What a piece of evidence seems to bring at its second use, share of the first. */
const RELIEF_FADE = 0.6;
const { depth: DEPTH, demonstrate: SHOWN } = MARKS;

/** The depth that fits, or a habit that does not look. */
function depthFor({ beliefs, skills, luck }: Seat, topic: number): Depth {
  const level = meanOf(at(beliefs.level, topic));
  const off = luck() < skills.adapt ? 0 : anyOf([-1, 0, 1, 1], luck);
  const depth = Math.min(4, Math.max(1, Math.round(level) + off));
  return at(DEPTHS, depth - 1);
}

function explanations(seat: Seat): Plan[] {
  const { topics } = seat.view.table;
  const times = topics.reduce((n, { id }) => n + said(seat, 'explain', id), 0);
  const shows = times < ENOUGH_EXPLAINED ? 5 : 0;
  return topics.map(({ id, importance }, t) => {
    const known = at(seat.beliefs.understanding, t);
    const gain = Math.min(0.42 * (1 - known), Math.max(0, 0.72 - known));
    return {
      gain: (DEPTH.understood * importance * gain) / DEPTH.enough + shows,
      action: { move: 'explain', topic: id, depth: depthFor(seat, t) },
    };
  });
}

function demonstrations(seat: Seat): Plan[] {
  const { view, beliefs, skills, luck } = seat;
  const all = beliefs.need.reduce((a, b) => a + b, 0);
  const seesNeeds = luck() < skills.needs;
  return view.table.features.map(({ id, need, topic }) => {
    const weight = need < 0 ? 0 : at(beliefs.need, need) / all;
    const cover = need < 0 ? 1 : at(beliefs.cover, need);
    const times = said(seat, 'demo', id);
    const told = need >= 0 && (view.open.toldNeed[need] ?? false);
    const faded = power(DEMO.fade, times);
    const gain = (told ? 0.55 : 0.25) * (1 - cover) * faded;
    const wanted = (SHOWN.covered * weight * gain) / SHOWN.enough + (times === 0 && told ? 5 : 0);
    const seems = seesNeeds ? wanted : luck() * 12 * faded;
    return {
      gain: times > 2 ? 0 : seems,
      action: { move: 'demo', feature: id, depth: depthFor(seat, topic) },
    };
  });
}

function evidenceFor(seat: Seat, fear: number): number {
  const { beliefs, skills, luck } = seat;
  const { taste } = STYLE_TRAITS[beliefs.style];
  const unpaid = (e: number) =>
    EVIDENCE[e] === 'siteVisit' && said(seat, 'spend', 'siteVisit') === 0 ? ADDRESS.unpaidVisit : 1;
  const answered = `address.${FEARS[fear]}`;
  const worth = EVIDENCE.map((evidence, e) => {
    const used = said(seat, answered, evidence);
    return at(at(FIT, fear), e) * at(taste, e) * unpaid(e) * power(ADDRESS.fade, used);
  });
  return luck() < skills.evidence ? greatest(worth) : Math.floor(luck() * EVIDENCE.length);
}

function relief(seat: Seat): Plan[] {
  const { beliefs, view } = seat;
  return FEARS.map((fear, d) => {
    const told = view.open.toldFear[d] ?? false;
    const left = at(beliefs.fear, d);
    if (!told || left <= WORRIED) return NOTHING;
    const e = evidenceFor(seat, d);
    const uses = said(seat, `address.${fear}`, EVIDENCE[e]);
    const gain = 34 * (left - 0.24) * power(RELIEF_FADE, uses) + 4;
    return { gain, action: { move: 'address', fear, evidence: at(EVIDENCE, e) } };
  });
}

/** After an explanation: did it arrive? */
const check: Goal = (seat) => {
  const { view, skills, luck } = seat;
  const t = view.open.unchecked.findIndex(Boolean);
  if (t < 0 || view.open.last?.action.move !== 'explain') return null;
  if (luck() >= 0.3 + 0.7 * skills.adapt) return null;
  return { move: 'check', topic: at(view.table.topics, t).id };
};

/** After evidence that worked: what else is there? */
const more: Goal = (seat) => {
  const { view, beliefs, options } = seat;
  const last = view.open.last?.action.move;
  if (last !== 'address' || beliefs.nothingElse || said(seat, 'more') >= 4) return null;
  return options.moves.find(({ move }) => move === 'more') ?? null;
};

/** A fear that was not told is confirmed before it is answered. */
function sounded(seat: Seat): Action | null {
  const { view, beliefs, skills } = seat;
  const confirmed = FEARS.reduce((n, fear) => n + said(seat, 'confirm', fear), 0);
  if (confirmed >= skills.probes - 1 || said(seat, 'more') + confirmed > 4) return null;
  const open = FEARS.map((fear, d) =>
    view.open.toldFear[d] || said(seat, 'confirm', fear) > 0 ? -1 : at(beliefs.firstFear, d),
  );
  const d = greatest(open);
  return at(open, d) < 0 ? null : { move: 'confirm', about: at(FEARS, d) };
}

/** Calls her reaction beforehand, as often as the bot foresees anything. */
function called({ skills, luck }: Seat, action: Action): Action {
  return takesBet(action) && luck() < skills.forecast ? { ...action, bet: 0 } : action;
}

/** Explains, shows or eases, whichever seems to bring most; null when little is left to gain. */
export const convince: Goal = (seat) => {
  const { plans, view, beliefs, luck, skills } = seat;
  if (plans.bargains) return null;
  const follow = check(seat) ?? more(seat);
  if (follow) return follow;
  const offered = [...explanations(seat), ...demonstrations(seat), ...relief(seat)];
  const plan = at(offered, greatest(offered.map(({ gain }) => gain)));
  const long = view.open.turn >= LAST_TURN;
  if (!long && plan.gain >= LEAST_GAIN) return called(seat, plan.action);
  const told = view.open.toldFear.filter(Boolean).length;
  const sound = told < 3 && !long ? sounded(seat) : null;
  if (sound) return sound;
  if (said(seat, 'trial') < 1 && luck() < 0.4 + 0.6 * skills.closing) return { move: 'trial' };
  if (beliefs.obstacle !== null && plans.dallies > 0) plans.dallies -= 1;
  plans.bargains = true;
  return null;
};

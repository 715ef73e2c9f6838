/**
 * A seller who does not look: a fixed list of actions, climbed to its best on many customers. It
 * may skip what is not legal, sign when terms are agreed, and knows nothing of this customer.
 */
import { DRAW } from '../core/constants';
import { sum } from '../core/exact';
import { refusal } from '../core/meeting';
import type { Action, Scenario, Table, View } from '../core/types';
import { DEPTHS, EVIDENCE, FEARS, FEELINGS, OPEN_SUBJECTS, PRICE_CLAUSE } from '../core/vocabulary';
import { chipsFor } from './chips';
import { type Bot, type Luck, luckOf } from './player';
import { playMany } from './playtest';
import { anyOf } from './seat';

/** Longest script; a meeting has 64 turns. */
const LONGEST = 62;

const FORECAST: Action = {
  move: 'forecast',
  stage: 'briefing',
  level: chipsFor([0.2, 0.3, 0.3, 0.2]),
  fear: chipsFor([0.2, 0.2, 0.2, 0.1, 0.1, 0.2]),
  close: chipsFor([0, 0.1, 0.1, 0.3, 0.5]),
};
const LATE: Action = {
  ...FORECAST,
  stage: 'offer',
  discount: chipsFor([0.3, 0.2, 0.2, 0.1, 0.1, 0.1]),
};

/** Questions that come up are answered by the product sheet: that needs no look at her. */
function honest({ open, table }: View): Action | null {
  const fact = table.facts.find(({ id }) => id === open.question?.fact);
  return fact ? { move: 'answer', say: fact.truth ? 'yes' : 'no' } : null;
}

function reflex(seat: View): Action | null {
  if (seat.open.turn === 0 && seat.open.prepared === null) {
    const hotel = seat.open.channel === 'visit' && seat.open.distance > DRAW.farVisit.distance;
    return { move: 'prepare', items: ['product', 'evidence', 'costing'], hotel, specialist: false };
  }
  if (seat.open.agreed) return { move: 'close' };
  return honest(seat);
}

/** Plays a script; when it is over, leaves. */
export function scriptBot(script: readonly Action[]): Bot {
  return {
    name: 'script',
    sit() {
      let at = 0;
      return (seat) => {
        if (seat.open.ended !== null) return { move: 'walk' };
        const first = reflex(seat);
        if (first) return first;
        while (at < script.length) {
          const action = script[at];
          at += 1;
          if (action && refusal(seat, action) === null) return action;
        }
        return { move: 'walk' };
      };
    },
  };
}

function anyAction(table: Table, luck: Luck): Action {
  const options = table.standard.map((option, i) => {
    const most = (table.issues[i]?.cost.length ?? 1) - 1;
    return Math.min(most, Math.max(0, option + anyOf([-1, 0, 0, 1, 2], luck)));
  });
  const topic = anyOf(table.topics, luck).id;
  const feature = anyOf(table.features, luck).id;
  const depth = anyOf(DEPTHS, luck);
  const condition = anyOf([null, ...table.conditions.map(({ id }) => id)], luck);
  const subjects = [...OPEN_SUBJECTS, ...table.topics.map(({ id }) => id)];
  return anyOf<Action>(
    [
      { move: 'ask', about: anyOf(subjects, luck) },
      { move: 'confirm', about: anyOf([...FEARS, ...table.needs], luck) },
      { move: 'explain', topic, depth },
      { move: 'check', topic },
      { move: 'demo', feature, depth },
      { move: 'demo', feature, depth },
      { move: 'address', fear: anyOf(FEARS, luck), evidence: anyOf(EVIDENCE, luck) },
      { move: 'acknowledge', feeling: anyOf(FEELINGS, luck) },
      { move: 'listen' },
      { move: 'more' },
      { move: 'rapport' },
      { move: 'trial' },
      { move: 'spend', on: 'coffee' },
      { move: 'propose', offer: { options, condition } },
      { move: 'propose', offer: { options, condition } },
      { move: 'accept' },
      FORECAST,
      LATE,
    ],
    luck,
  );
}

/** A sensible order of things, the same for everybody: where the climb begins. */
export function plainScript(table: Table): Action[] {
  const [first, second, third] = table.topics.map(({ id }) => id);
  const explain = (topic = ''): Action[] => [
    { move: 'explain', topic, depth: 2 },
    { move: 'check', topic },
    { move: 'explain', topic, depth: 3 },
  ];
  const offer = (raise: number): Action => ({
    move: 'propose',
    offer: {
      options: table.standard.map((option, i) => (i === PRICE_CLAUSE ? raise : option)),
      condition:
        raise === 0 ? null : (table.conditions[raise % table.conditions.length]?.id ?? null),
    },
  });
  return [
    FORECAST,
    { move: 'rapport' },
    { move: 'spend', on: 'coffee' },
    ...OPEN_SUBJECTS.map((about): Action => ({ move: 'ask', about })),
    ...[first, second, third].flatMap(explain),
    ...table.features
      .slice(0, 4)
      .map(({ id }): Action => ({ move: 'demo', feature: id, depth: 2 })),
    ...FEARS.map((fear, d): Action => {
      const evidence = (
        ['guarantee', 'pilot', 'training', 'reference', 'training', 'data'] as const
      )[d];
      return { move: 'address', fear, evidence: evidence ?? 'data' };
    }),
    { move: 'trial' },
    LATE,
    ...[0, 1, 2, 3, 4].map(offer),
    { move: 'accept' },
  ];
}

function changed(script: readonly Action[], table: Table, luck: Luck): Action[] {
  const next = [...script];
  const place = Math.floor(luck() * (next.length + 1));
  const way = luck();
  if (way < 0.3 && next.length < LONGEST) next.splice(place, 0, anyAction(table, luck));
  else if (way < 0.5) next.splice(Math.min(place, next.length - 1), 1);
  else if (way < 0.8) next[Math.min(place, next.length - 1)] = anyAction(table, luck);
  else {
    const [moved] = next.splice(Math.min(place, next.length - 1), 1);
    if (moved) next.splice(Math.floor(luck() * (next.length + 1)), 0, moved);
  }
  return next;
}

/** Mean total over seeds `first` .. `first + count - 1`. */
export function meanTotal(
  scenario: Scenario,
  bot: Bot,
  seeds: { first: number; count: number },
): number {
  return sum(playMany(scenario, bot, seeds).map(({ total }) => total)) / seeds.count;
}

/**
 * Climbs from the plain script by random changes that do not make it worse.
 * @param steps changes that are tried, each on all `seeds`
 */
export function climb(
  scenario: Scenario,
  steps: number,
  seeds: { first: number; count: number },
  start: number,
): Action[] {
  const luck = luckOf(start);
  let best = plainScript(scenario.table);
  let most = meanTotal(scenario, scriptBot(best), seeds);
  for (let i = 0; i < steps; i++) {
    const next = changed(best, scenario.table, luck);
    const total = meanTotal(scenario, scriptBot(next), seeds);
    if (total >= most) [best, most] = [next, total];
  }
  return best;
}

/** Actions of every kind for the fuzzers: sensible, illegal, broken and none at all. */
import fc from 'fast-check';
import { play, start } from '../../src/core/meeting';
import { MOVES } from '../../src/core/moves';
import { IllegalAction } from '../../src/core/refusals';
import { score } from '../../src/core/score';
import type { Action, Meeting, Setup } from '../../src/core/types';
import {
  AFTERCARE,
  ANSWERS,
  BETS,
  CHANNELS,
  DEPTHS,
  EVIDENCE,
  FEARS,
  FEELINGS,
  FORECAST_STAGES,
  PREPARATIONS,
  SPENDINGS,
} from '../../src/core/vocabulary';
import { scenario, table } from './dana';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const of = <T>(list: readonly T[]) => fc.constantFrom(...list);
const topics = ids(table.topics);

const offers = fc.record({
  options: fc.tuple(...table.issues.map(({ cost }) => fc.nat(cost.length - 1))),
  condition: of([null, ...ids(table.conditions)]),
});
/** Ten chips on `bins` questions, one after the other. */
const chips = (bins: number) =>
  fc.array(fc.nat(bins - 1), { minLength: 10, maxLength: 10 }).map((where) => {
    const all = Array.from({ length: bins }, () => 0);
    for (const i of where) all[i] = (all[i] ?? 0) + 1;
    return all;
  });
const bet = of([undefined, undefined, ...BETS]);
const move = <T extends string>(name: T) => fc.constant(name);

/** Any action that has the right shape; most may be played at some time. */
export const sensible: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      move: of(['rapport', 'more', 'listen', 'trial', 'hold', 'accept'] as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      move: move('ask'),
      about: of(['needs', 'concerns', 'process', ...topics]),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ move: move('confirm'), about: of([...FEARS, ...table.needs]) }),
  },
  { weight: 2, arbitrary: fc.record({ move: move('acknowledge'), feeling: of(FEELINGS) }) },
  {
    weight: 3,
    arbitrary: fc.record({ move: move('explain'), topic: of(topics), depth: of(DEPTHS), bet }),
  },
  { weight: 1, arbitrary: fc.record({ move: move('check'), topic: of(topics) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      move: move('demo'),
      feature: of(ids(table.features)),
      depth: of(DEPTHS),
      bet,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ move: move('address'), fear: of(FEARS), evidence: of(EVIDENCE), bet }),
  },
  { weight: 1, arbitrary: fc.record({ move: move('hype'), fear: of(FEARS) }) },
  { weight: 1, arbitrary: fc.record({ move: move('answer'), say: of(ANSWERS) }) },
  { weight: 1, arbitrary: fc.record({ move: move('spend'), on: of(SPENDINGS) }) },
  { weight: 3, arbitrary: fc.record({ move: move('propose'), offer: offers }) },
  {
    weight: 1,
    arbitrary: fc.record({
      move: move('packages'),
      offers: fc.array(offers, { minLength: 2, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ move: of(['close', 'close', 'close', 'close', 'walk'] as const) }),
  },
  { weight: 1, arbitrary: fc.record({ move: move('aftercare'), what: of(AFTERCARE) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      move: move('prepare'),
      items: fc.subarray([...PREPARATIONS]),
      hotel: fc.boolean(),
      specialist: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      move: move('forecast'),
      stage: of(FORECAST_STAGES),
      level: chips(4),
      fear: chips(6),
      close: chips(5),
      discount: fc.option(chips(6), { nil: undefined }),
    }),
  },
) as fc.Arbitrary<Action>;

function circular(): unknown {
  const ring: { self?: unknown } = {};
  ring.self = ring;
  return ring;
}

/** Values that no field has. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  of<unknown>([
    null,
    undefined,
    Number.NaN,
    Infinity,
    -Infinity,
    -0,
    -1,
    1e308,
    2 ** 53,
    0.1,
    '',
    true,
  ]),
  of<unknown>([
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(5000),
    '\u0000',
    10n,
    Symbol('x'),
  ]),
  fc.constant(null).map(() => new Array(6)),
  fc.constant(null).map(circular),
  fc.constant(null).map(() => Object.create(null)),
  fc.constant(null).map(() => () => 1),
  fc.anything({ withSparseArray: true, withNullPrototype: true, withBigInt: true, maxDepth: 3 }),
);

const FIELDS = [
  'about',
  'feeling',
  'topic',
  'depth',
  'bet',
  'feature',
  'fear',
  'evidence',
  'say',
  'on',
];
const MORE = [
  'offer',
  'offers',
  'what',
  'items',
  'hotel',
  'specialist',
  'stage',
  'level',
  'close',
  'discount',
];

/** A known move with fields that are wrong, missing or not its own. */
export const broken: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .tuple(of(Object.keys(MOVES)), fc.dictionary(of([...FIELDS, ...MORE]), junk, { maxKeys: 4 }))
    .map(([name, fields]) => ({ ...fields, move: name })),
  fc
    .tuple(sensible, of([...FIELDS, ...MORE, 'move', 'options', 'condition']), junk)
    .map(([action, field, value]) => ({ ...action, [field]: value })),
  fc.tuple(offers, junk).map(([offer, value]) => ({
    move: 'propose',
    offer: { ...offer, options: offer.options.map((option, i) => (i === 2 ? value : option)) },
  })),
);

export const anyAction: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: sensible },
  { weight: 4, arbitrary: broken },
  { weight: 1, arbitrary: junk },
);

export const anySetup: fc.Arbitrary<Setup> = fc.record({
  seed: fc.nat(0xffffffff),
  difficulty: of([1, 1.4, 1.9]),
  channel: of(CHANNELS),
  allowance: of([null, 0, 6000, 1e12]),
  style: of(['account', 'drawn'] as const),
  history: fc.constant([]),
});

const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  level: [1, 4],
  jargonBias: [-0.45, 0.45],
  patience: [-1, 1],
  conditionCost: [0, 9],
  patienceRounds: [5, 8],
  firmness: [0, 20],
  bonus: [0, 64],
  inflation: [0, 64],
  questions: [0, 99],
  capacity: [1, 9],
};
const COUNTS = ['asked', 'nextFeeling', 'confusion', 'ackStreak', 'listenStreak', 'idleListens'];
const TURNS = ['lastSubstance', 'lastAddressed', 'signalAt', 'signals', 'lies', 'deferred'];

/** Names of what is not a number or not within its range; everything else is a share 0..1. */
export function outOfRange({ mind, open }: Meeting): string[] {
  const found = Object.entries(mind).flatMap(([name, value]) => {
    if (name === 'promises') return [];
    const [low, high] = NUMBERS[name] ?? ([...COUNTS, ...TURNS].includes(name) ? [-9, 99] : [0, 1]);
    return [value]
      .flat()
      .flatMap((x) => (typeof x === 'number' && !(x >= low && x <= high) ? [name] : []));
  });
  const counts = [open.turn, open.spent, open.rounds, ...open.said];
  if (!counts.every((n) => Number.isSafeInteger(n) && n >= 0)) found.push('open');
  if (open.turn > 64) found.push('turn');
  if (mind.promises.some(({ keepOdds }) => !(keepOdds >= 0 && keepOdds <= 1)))
    found.push('promises');
  return found;
}

/** Plays a list whatever it holds. @throws anything but what the rules may throw */
export function playAll(setup: Setup, actions: readonly unknown[]): Meeting {
  let meeting = start(scenario, setup);
  for (const action of actions) {
    try {
      meeting = play(meeting, action as Action).meeting;
    } catch (error) {
      if (!(error instanceof IllegalAction)) throw error;
      continue;
    }
    const wrong = outOfRange(meeting);
    if (wrong.length > 0) throw new Error(`out of range: ${wrong.join(' ')}`);
  }
  const { total, process, outcome } = score(meeting);
  if (![total, process, outcome].every((sum) => sum >= 0 && sum <= 100))
    throw new Error(`score ${total} ${process} ${outcome}`);
  return meeting;
}

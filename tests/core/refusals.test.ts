/** What may not be played, and why: simulation, section 4; nothing is dealt by chance, 0.7. */
import { legal, play, refusal } from '../../src/core/meeting';
import { MOVES } from '../../src/core/moves';
import { IllegalAction, REFUSALS, type Refusal } from '../../src/core/refusals';
import type { Action, Meeting } from '../../src/core/types';
import { view } from '../../src/core/view';
import { DEPTHS, EVIDENCE, FEARS, FEELINGS } from '../../src/core/vocabulary';
import { does, type Sitting, sitting, table } from './dana';
import { chips } from './marks';
import { offer } from './offers';

const STANDARD = offer([0, 1, 1, 2, 1, 1]);
const LEVEL = [0, 0, 10, 0];
const FEAR = [10, 0, 0, 0, 0, 0];
const CLOSE = [0, 0, 0, 0, 10];
const PRICE = [0, 10, 0, 0, 0, 0];
const early = chips('briefing', LEVEL, FEAR, CLOSE);
const middle = chips('discovery', LEVEL, FEAR, CLOSE);
const late = chips('offer', LEVEL, FEAR, CLOSE, PRICE);
const prepare = (items: readonly unknown[], more = {}) =>
  ({ move: 'prepare', items, hotel: false, specialist: false, ...more }) as unknown as Action;
const over: Sitting = { open: { ended: 'walk' } };
const agreed: Sitting = { open: { agreed: { offer: STANDARD, since: 10 } } };
const begin: Sitting = { turn: 0 };

const cases: [Refusal, unknown, Sitting?][] = [
  ['unknownMove', { move: 'dance' }],
  ['unknownMove', { move: 'toString' }],
  ['unknownMove', {}],
  ['unknownMove', null],
  ['over', { move: 'listen' }, over],
  ['notOver', { move: 'aftercare', what: 'call' }],
  ['unknownSubject', { move: 'ask', about: 'weather' }],
  ['unknownSubject', { move: 'confirm', about: 'workflow' }],
  ['unknownSubject', { move: 'acknowledge', feeling: 'joy' }],
  ['unknownSubject', { move: 'explain', topic: 'alarms', depth: 2 }],
  ['unknownSubject', { move: 'demo', feature: 'workflow', depth: 2 }],
  ['unknownSubject', { move: 'address', fear: 'death', evidence: 'data' }],
  ['unknownSubject', { move: 'address', fear: 'time', evidence: 'charm' }],
  ['unknownSubject', { move: 'hype', fear: 'death' }],
  [
    'unknownSubject',
    { move: 'answer', say: 'maybe' },
    { open: { question: { fact: 'mri', since: 9 } } },
  ],
  ['unknownSubject', { move: 'spend', on: 'yacht' }],
  ['unknownSubject', prepare(['lucky charm']), begin],
  ['badNumber', { move: 'explain', topic: 'workflow', depth: 5 }],
  ['badNumber', { move: 'explain', topic: 'workflow', depth: 2, bet: 3 }],
  ['badNumber', { move: 'demo', feature: 'routing', depth: 0 }],
  ['badNumber', { move: 'address', fear: 'time', evidence: 'data', bet: -1 }],
  ['badChips', { ...early, level: [0, 0, 9, 0] }, begin],
  ['badChips', { ...early, level: [0, 0, 10] }, begin],
  ['badChips', { ...early, fear: [11, -1, 0, 0, 0, 0] }, begin],
  ['badChips', { ...early, close: [2.5, 2.5, 5, 0, 0] }, begin],
  ['badChips', { ...early, discount: PRICE }, begin],
  ['badChips', { ...late, discount: undefined }],
  ['badOffer', { move: 'propose', offer: offer([0, 1, 1, 2, 1]) }],
  ['badOffer', { move: 'propose', offer: offer([6, 1, 1, 2, 1, 1]) }],
  ['badOffer', { move: 'propose', offer: offer([0, 1, 1, 2, 1, -1]) }],
  ['badOffer', { move: 'propose', offer: offer([0.5, 1, 1, 2, 1, 1]) }],
  ['badOffer', { move: 'propose', offer: offer([0, 1, 1, 2, 1, 1], 'soul') }],
  ['badOffer', { move: 'propose', offer: { options: STANDARD.options } }],
  ['badOffer', { move: 'packages', offers: [STANDARD] }],
  ['badOffer', { move: 'packages', offers: [STANDARD, STANDARD, STANDARD, STANDARD] }],
  ['twinPackages', { move: 'packages', offers: [STANDARD, { ...STANDARD }] }],
  ['tooLate', early],
  ['tooLate', middle, begin],
  ['tooLate', late, begin],
  ['tooLate', middle, { open: { pricedAt: 9 } }],
  ['tooLate', late, { open: { forecasts: [late] } }],
  ['tooLate', prepare([])],
  ['tooLate', prepare([]), { turn: 0, open: { prepared: [] } }],
  ['tooMany', prepare(['product', 'evidence', 'file', 'costing']), begin],
  ['tooMany', prepare(['product', 'product']), begin],
  ['nothingJustEased', { move: 'more' }],
  ['notExplained', { move: 'check', topic: 'workflow' }],
  ['noQuestion', { move: 'answer', say: 'yes' }],
  ['noOffer', { move: 'hold' }],
  ['noCounter', { move: 'accept' }],
  ['agreedAlready', { move: 'propose', offer: STANDARD }, agreed],
  ['agreedAlready', { move: 'packages', offers: [STANDARD, STANDARD] }, agreed],
  ['agreedAlready', { move: 'hold' }, agreed],
  ['agreedAlready', { move: 'accept' }, agreed],
  ['noAftercare', { move: 'aftercare', what: 'flowers' }, over],
  ['noAftercare', { move: 'aftercare', what: 'call' }, { open: { ended: 'left' } }],
  [
    'noAftercare',
    { move: 'aftercare', what: 'call' },
    { open: { ended: 'walk', aftercare: ['call'] } },
  ],
];

test.each(cases)('%s: %j', (reason, action, how = {}) => {
  const meeting = sitting(how);
  const before = JSON.stringify(meeting);
  expect(refusal(view(meeting, 'realistic'), action as Action)).toBe(reason);
  const thrown = (() => {
    try {
      return play(meeting, action as Action);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(IllegalAction);
  expect((thrown as IllegalAction).reason).toBe(reason);
  expect(JSON.stringify(meeting)).toBe(before);
});

test('every reason has its case here', () => {
  expect(new Set(cases.map(([reason]) => reason))).toEqual(new Set(REFUSALS));
});

test('each of the three forecasts may be given once, the middle one may be skipped', () => {
  for (const [one, how] of [
    [early, begin],
    [middle, {}],
    [late, {}],
    [late, { open: { forecasts: [early, middle] } }],
  ] as const)
    expect(refusal(view(sitting(how), 'realistic'), one)).toBeNull();
  expect(does(late).open.turn).toBe(10);
});

function offered(meeting: Meeting): string[] {
  return legal(view(meeting, 'realistic')).moves.map((action) => JSON.stringify(action));
}

test('everything that can be said without a condition is offered to everybody, always', () => {
  const n = (move: string, how: Sitting = {}) =>
    offered(sitting(how)).filter((action) => action.includes(`"move":"${move}"`)).length;
  expect(n('ask')).toBe(3 + table.topics.length);
  expect(n('confirm')).toBe(FEARS.length + table.needs.length);
  expect(n('explain')).toBe(table.topics.length * DEPTHS.length);
  expect(n('demo')).toBe(table.features.length * DEPTHS.length);
  expect(n('address')).toBe(FEARS.length * EVIDENCE.length);
  expect(n('acknowledge')).toBe(FEELINGS.length);
  expect(n('spend')).toBe(4);
  for (const move of ['rapport', 'listen', 'trial', 'close', 'walk']) expect(n(move)).toBe(1);
  const seeds = new Set([1, 2, 3].map((seed) => offered(sitting({ seed })).join()));
  expect(seeds.size).toBe(1);
});

test('what is offered is what may be played, whole', () => {
  for (const how of [{}, begin, over, agreed]) {
    const meeting = sitting(how);
    for (const action of legal(view(meeting, 'realistic')).moves)
      expect(refusal(view(meeting, 'realistic'), action)).toBeNull();
  }
  expect(Object.keys(MOVES)).toHaveLength(23);
});

import { planPrice } from '../../src/core/customer/money';
import type { Cue } from '../../src/core/types';
import { add, forecastOf, left, missing, on, type Placed, take } from '../../src/game/chips';
import { steps } from '../../src/game/phases';
import { hashOf, placeAt, START } from '../../src/game/place';
import { languageOf } from '../../src/game/profile';
import { newId, newSeed, typedSeed } from '../../src/game/seed';
import { NO_PLAN, toggled } from '../../src/game/spending';
import { moodOf } from '../../src/words/mood';

test('ten chips and no more lie on a question; only a full forecast can be made', () => {
  let placed: Placed = {};
  for (let i = 0; i < 12; i++) placed = add(placed, 'level', i % 4);
  expect(left(placed, 'level')).toBe(0);
  placed = take(placed, 'level', 0);
  expect([on(placed, 'level', 0), left(placed, 'level')]).toEqual([2, 1]);
  expect(add(placed, 'level', 4)).toBe(placed);
  expect(take(placed, 'fear', 0)).toBe(placed);
  expect(missing(placed, 'briefing')).toEqual(['level', 'fear', 'close']);
  expect(forecastOf(placed, 'briefing')).toBeNull();
  placed = add(placed, 'level', 3);
  for (let i = 0; i < 10; i++) placed = add(add(placed, 'fear', 1), 'close', 2);
  expect(forecastOf(placed, 'briefing')).toMatchObject({ stage: 'briefing', level: [2, 3, 2, 3] });
  expect(forecastOf(placed, 'offer')).toBeNull();
});

test('a fourth preparation is not taken in', () => {
  const items = ['product', 'evidence', 'file', 'costing'] as const;
  const plan = items.reduce(toggled, NO_PLAN);
  expect(plan.items).toEqual(['product', 'evidence', 'file']);
  expect(toggled(plan, 'file').items).toEqual(['product', 'evidence']);
  expect(planPrice({ ...plan, hotel: true })).toEqual({ preparation: 750, allowance: 1100 });
});

test('the address names a place, and anything else is the start', () => {
  const id = newId();
  for (const atTable of [true, false]) {
    const place = { screen: 'attempt', id, atTable } as const;
    expect(placeAt(hashOf(place))).toEqual(place);
  }
  for (const hash of ['', '#', '#attempt=', '#attempt=../x', `#attempt=${id}0`])
    expect(placeAt(hash)).toEqual(START);
});

test('seeds are whole numbers of 32 bits, also when typed', () => {
  expect(Number.isInteger(newSeed())).toBe(true);
  expect(typedSeed(' 42 ')).toBe(42);
  expect(typedSeed('4294967295')).toBe(4294967295);
  for (const text of ['', '-1', '4294967296', '1.5', 'x']) expect(typedSeed(text)).toBeNull();
});

test.each([
  [['he-IL', 'en'], 'he'],
  [['en-GB', 'he'], 'en'],
  [['fr', 'iw'], 'he'],
  [['fr'], 'en'],
  [[], 'en'],
])('a browser that reads %j begins in %s', (preferred, language) => {
  expect(languageOf(preferred)).toBe(language);
});

test('the stepper follows what was done, in any order', () => {
  const shown = steps([{ move: 'ask', about: 'needs' }, { move: 'trial' }, { move: 'listen' }]);
  expect(shown.map(({ state }) => state)).toEqual(['open', 'done', 'open', 'open', 'now']);
  expect(steps([])[0]).toEqual({ phase: 'open', state: 'now' });
});

const cue = (name: Cue['cue'], of?: string, level?: number): Cue => ({
  kind: 'cue',
  turn: 1,
  cue: name,
  ...(of !== undefined && { of }),
  ...(level !== undefined && { level }),
});

test.each([
  [[], 'neutral'],
  [[cue('fear', 'time', 3)], 'worried'],
  [[cue('confused', 'workflow', 3), cue('need', 'uptime')], 'confused'],
  [[cue('reaction', 'talkedOver'), cue('fear', 'time', 2)], 'annoyed'],
  [[cue('tension', undefined, 3)], 'worried'],
  [[cue('agreed'), cue('feeling', 'worry')], 'delighted'],
])('cues %j show a face: %s', (cues, mood) => {
  const last = { turn: 1, action: { move: 'listen' } as const, cues };
  expect(moodOf({ last, feeling: null })).toBe(mood);
});

test('a feeling that waits for an answer stays on her face', () => {
  const feeling = { label: 'frustration', since: 1, certain: false } as const;
  expect(moodOf({ last: null, feeling })).toBe('annoyed');
});

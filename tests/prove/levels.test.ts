/** Her technical level can be heard: within half a level after five turns; simulation, section 12. */
import { firstBeliefs, learn } from '../../src/bots/beliefs';
import { meanOf } from '../../src/bots/levels';
import { levelOf } from '../../src/core/customer/reading';
import { play, start } from '../../src/core/meeting';
import { PLAIN } from '../../src/core/plain-setup';
import type { Action } from '../../src/core/types';
import { view } from '../../src/core/view';
import { oren } from '../../src/scenario/shipped';

const { scenario } = oren;
const COUNT = 1000;
const WITHIN = 0.5;

const [first = '', second = '', third = ''] = scenario.table.topics.map(({ id }) => id);
/** Three questions, one explanation in the middle and how it was for her. */
const PROBES: readonly Action[] = [
  { move: 'ask', about: first },
  { move: 'ask', about: second },
  { move: 'ask', about: third },
  { move: 'explain', topic: first, depth: 2 },
  { move: 'check', topic: first },
];

interface Guess {
  readonly overall: number;
  readonly topics: readonly number[];
}

/** How far the guess is from the truth, after these turns. */
function missed(seed: number, style: 'account' | 'drawn', turns: number): Guess {
  let meeting = start(scenario, { ...PLAIN, style, seed });
  const beliefs = firstBeliefs(view(meeting, 'realistic'));
  for (const action of PROBES.slice(0, turns)) {
    meeting = play(meeting, action).meeting;
    learn(beliefs, view(meeting, 'realistic'));
  }
  const guessed = beliefs.level.map(meanOf);
  const overall = scenario.table.topics.reduce(
    (sum, { importance }, t) => sum + importance * (guessed[t] ?? 0),
    0,
  );
  return {
    overall: Math.abs(overall - levelOf(scenario, meeting.mind)),
    topics: meeting.mind.level.map((level, t) => Math.abs(level - (guessed[t] ?? 0))),
  };
}

function shares(style: 'account' | 'drawn', turns: number) {
  const all = Array.from({ length: COUNT }, (_, i) => missed(50_001 + i, style, turns));
  const near = (xs: readonly number[]) => xs.filter((x) => x <= WITHIN).length / xs.length;
  return {
    overall: near(all.map(({ overall }) => overall)),
    topics: near(all.flatMap(({ topics }) => topics)),
  };
}

test.each(['account', 'drawn'] as const)('style %s', (style) => {
  const [none, five] = [shares(style, 0), shares(style, 5)];
  const percent = (x: number) => `${(100 * x).toFixed(0)} %`;
  process.stdout.write(
    `${style}: overall ${percent(none.overall)} unheard, ${percent(five.overall)} after five turns; a topic ${percent(five.topics)}\n`,
  );
  expect(five.overall).toBeGreaterThanOrEqual(0.9);
  expect(five.topics).toBeGreaterThanOrEqual(0.75);
  expect(none.overall).toBeLessThan(0.6);
});

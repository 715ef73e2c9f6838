/** The score orders skill: five hundred customers a bot (simulation.md, section 12). */
import { average, bots, expert } from '../../src/bots';
import { oracle } from '../../src/bots/oracle';
import { quitter, random, spammer } from '../../src/bots/simple';
import { vices } from '../../src/bots/vices';
import { apart, type Figures, figuresOf, known, skillOf, totalOf } from './figures';

const played = new Map<string, Figures>();

beforeAll(() => {
  for (const bot of bots) played.set(bot.name, figuresOf(bot));
});

function of(name: string): Figures {
  const figures = played.get(name);
  if (!figures) throw new Error(`${name} did not play`);
  return figures;
}

test.each([
  [oracle.name, expert.name],
  [expert.name, average.name],
  [average.name, random.name],
])('%s is above %s by at least one standard deviation', (better, worse) => {
  expect(apart(of(better), of(worse))).toBeGreaterThanOrEqual(1);
});

test('the expert is at least twenty points above the average', () => {
  expect(totalOf(of('expert')) - totalOf(of('average'))).toBeGreaterThanOrEqual(20);
});

test.each([...vices, spammer].map(({ name }) => name))(
  '%s stays fifteen points below the expert',
  (name) => {
    expect(totalOf(of('expert')) - totalOf(of(name))).toBeGreaterThanOrEqual(15);
  },
);

test('who gives up, and who provokes, stays below the average', () => {
  expect(totalOf(of(quitter.name))).toBeLessThan(20);
  expect(totalOf(of('provoker'))).toBeLessThan(totalOf(of('average')));
});

test('the expert eases risk', () => {
  expect(skillOf(of('expert'), 'risk')).toBeGreaterThanOrEqual(75);
});

/** Mean totals of the table for oren, its channel (which is not observed here) taken out. */
const TABLE = { oracle: 88.8, expert: 80.1, average: 49.6 } as const;

test.each(Object.entries(TABLE))('%s is within three points of the table', (name, total) => {
  expect(Math.abs(totalOf(of(name)) - total)).toBeLessThanOrEqual(3);
});

test('most meetings of the expert end in a deal, as many as are possible', () => {
  const { dealRate } = of('expert');
  expect(dealRate).toBeGreaterThan(0.82);
  expect(dealRate).toBeLessThan(0.95);
  expect(known(of('expert').outcome).mean).toBeGreaterThan(known(of('average').outcome).mean);
});

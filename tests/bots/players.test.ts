import { average, bots, expert } from '../../src/bots';
import { oracle } from '../../src/bots/oracle';
import { playOut } from '../../src/bots/player';
import { cohensD, playMany, spreadOf } from '../../src/bots/playtest';
import { climb, meanTotal, plainScript, scriptBot } from '../../src/bots/script';
import { random } from '../../src/bots/simple';
import { AVERAGE, EXPERT, skillsAt } from '../../src/bots/skills';
import { expertVices } from '../../src/bots/vices';
import { history, refusal, start } from '../../src/core/meeting';
import { PLAIN } from '../../src/core/plain-setup';
import { recordingOf, replay } from '../../src/core/replay';
import { view } from '../../src/core/view';
import { oren } from '../../src/scenario/shipped';

const { scenario } = oren;
const everybody = [...bots, ...expertVices, scriptBot(plainScript(scenario.table))];
const CHANNELS = ['visit', 'video', 'phone'] as const;

test.each(everybody)('$name plays only what is legal, to an end', (bot) => {
  for (const [i, channel] of CHANNELS.entries()) {
    const meeting = playOut(scenario, { ...PLAIN, channel, style: 'drawn', seed: 300 + i }, bot);
    expect(meeting.open.ended).not.toBeNull();
    expect(replay(scenario, recordingOf(meeting)).ok).toBe(true);
  }
});

test.each(everybody)('$name plays the same on the same seed', (bot) => {
  const actions = () =>
    history(playOut(scenario, { ...PLAIN, seed: 42 }, bot)).map(({ action }) => action);
  expect(actions()).toEqual(actions());
});

test('the oracle alone is an insider', () => {
  const insiders = everybody.filter((bot) => typeof bot.sit(1) !== 'function');
  expect(insiders).toEqual([oracle]);
});

test('the score tells expert, average and random apart', () => {
  const totals = [expert, average, random].map((bot) =>
    spreadOf(playMany(scenario, bot, { first: 500, count: 40 }).map(({ total }) => total)),
  );
  const [best, middling, worst] = totals;
  if (!best || !middling || !worst) throw new Error('nothing was played');
  expect(best.mean - middling.mean).toBeGreaterThan(15);
  expect(middling.mean - worst.mean).toBeGreaterThan(15);
  expect(cohensD(best, middling)).toBeGreaterThan(1);
});

test('skills lie on a line through average and expert', () => {
  expect(skillsAt(0)).toEqual(AVERAGE);
  for (const [name, value] of Object.entries(EXPERT))
    expect(skillsAt(1)[name as keyof typeof EXPERT]).toBeCloseTo(value, 12);
  const novice = skillsAt(-0.5);
  expect(novice.adapt).toBeCloseTo(0.175, 10);
  expect(novice.waste).toBeCloseTo(0.45, 10);
  expect(novice.probes).toBe(0);
});

test('a climbed script is better where it was climbed, and still a list of legal shapes', () => {
  const seeds = { first: 1, count: 4 };
  const script = climb(scenario, 12, seeds, 3);
  const [before, after] = [plainScript(scenario.table), script].map((one) =>
    meanTotal(scenario, scriptBot(one), seeds),
  );
  expect(after).toBeGreaterThan(before ?? Number.NaN);
  expect(script.length).toBeGreaterThan(10);
  const seat = view(start(scenario, { ...PLAIN, seed: 1 }), 'realistic');
  const reasons = script.map((action) => refusal(seat, action));
  expect(reasons).not.toContain('unknownMove');
  expect(reasons).not.toContain('badOffer');
  expect(reasons).not.toContain('badChips');
});

test('the spread of a sample', () => {
  expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, sd: expect.closeTo(2.138, 3) });
  expect(spreadOf([3])).toEqual({ mean: 3, sd: 0 });
  expect(spreadOf([])).toBeNull();
});

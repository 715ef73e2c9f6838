/** The view is the only place where secrets are removed: simulation, section 17.3. */
import { average, expert } from '../../src/bots';
import { type Bot, moments } from '../../src/bots/player';
import { random } from '../../src/bots/simple';
import { start } from '../../src/core/meeting';
import type { Meeting } from '../../src/core/types';
import { view } from '../../src/core/view';
import { scenario, setupOf, sitting, table } from './dana';
import { leaks, numbersOf, secretKeys, secretsOf, walk } from './secrets';

const MEETINGS = 1000;
const keys = secretKeys(sitting());

/** Plays a meeting and shows it after every action. */
function watch(bot: Bot, seed: number, see: (meeting: Meeting) => void): void {
  const channel = (['visit', 'video', 'phone'] as const)[seed % 3] ?? 'visit';
  const player = bot.sit(seed);
  if (typeof player !== 'function') throw new Error('an insider proves nothing');
  for (const { meeting } of moments(start(scenario, setupOf(seed, { channel })), player))
    see(meeting);
}

/** Seeds far above any turn or count. */
const seedAt = (i: number) => 3_000_000_000 + 104_729 * i;

test('no number, seed or limit of hers is reachable from a seat, in a thousand meetings', () => {
  let views = 0;
  for (let i = 0; i < MEETINGS; i++) {
    const bot = [random, average, expert][i % 3] ?? random;
    watch(bot, seedAt(i), (meeting) => {
      const secrets = secretsOf(meeting);
      const realistic = view(meeting, 'realistic');
      const exam = view(meeting, 'exam');
      const found = leaks(realistic, secrets, keys);
      const alike = exam.open === realistic.open && exam.table === realistic.table;
      if (!alike || exam.steps !== realistic.steps) found.push(...leaks(exam, secrets, keys));
      if (found.length > 0) throw new Error(`seed ${seedAt(i)}, ${meeting.open.turn}: ${found}`);
      views += 2;
    });
  }
  expect(views).toBeGreaterThan(40 * MEETINGS);
}, 60_000);

test('the walk would find what is hidden, wherever it hangs', () => {
  const meeting = sitting();
  const secrets = secretsOf(meeting);
  const seen = view(meeting, 'realistic');
  expect(leaks(seen, secrets, keys)).toEqual([]);
  for (const hidden of [0.43, 0.611, 1.9, 0.0675])
    expect([...secrets]).toContainEqual(expect.closeTo(hidden, 9));
  const leaking = [
    { ...seen, open: { ...seen.open, rounds: meeting.mind.firmness } },
    { ...seen, open: { ...seen.open, aside: [{ deep: meeting.mind.level }] } },
    { ...seen, open: { ...seen.open, trust0: 1 } },
    { ...seen, open: { ...seen.open, note: 'r = 0.611' } },
    { ...seen, open: { ...seen.open, peek: () => meeting.mind } },
  ];
  for (const view of leaking) expect(leaks(view, secrets, keys)).not.toEqual([]);
});

test('the table is public and is the account’s own, with nothing of its hidden half', () => {
  const seen = view(sitting(), 'exam');
  expect(seen.table).toBe(table);
  const names = new Set<string>();
  walk(table, (_, key) => names.add(key));
  const temper = Object.keys(scenario.temper);
  expect(temper.filter((key) => names.has(key))).toEqual([]);
  expect([...numbersOf(scenario.temper)].length).toBeGreaterThan(20);
});

test('realistic and exam add nothing; guided adds whole steps 0..4 and never a limit', () => {
  for (let i = 0; i < 60; i++)
    watch([expert, average][i % 2] ?? expert, seedAt(i), (meeting) => {
      expect(view(meeting, 'realistic').steps).toBeNull();
      expect(view(meeting, 'exam').steps).toBeNull();
      const guided = view(meeting, 'guided');
      const { trust, understanding, tension, package: ours, ...rest } = guided.steps ?? {};
      expect(rest).toEqual({});
      for (const step of [trust, understanding, tension]) expect([0, 1, 2, 3, 4]).toContain(step);
      expect(meeting.open.standing ? [0, 1, 2, 3, 4] : [null]).toContain(ours);
      expect(leaks(guided, secretsOf(meeting), new Set(['reservation', 'seed']))).toEqual([]);
    });
});

test('a limit does not show in the steps: only the offer and what it is worth to her do', () => {
  const standing = { options: [2, 1, 1, 2, 1, 1], condition: null };
  const steps = (reservation0: number, noDeal: boolean) =>
    view(sitting({ open: { standing }, mind: { reservation0, noDeal } }), 'guided').steps;
  expect(steps(0.2, false)).toEqual(steps(0.6, true));
});

import { bots } from '../../src/bots';
import { CUES, SKILLS } from '../../src/core/vocabulary';
import { f2f } from './played';

test('every bot is summed up, in the shape that the readers of --json expect', async () => {
  const { code, out } = await f2f('playtest', '--scenario', 'all', '--seeds', '2', '--json');
  expect(code).toBe(0);
  const spread = { mean: expect.any(Number), sd: expect.any(Number) };
  const [report] = JSON.parse(out);
  expect(report.scenario).toBe('oren');
  expect(report.bots.map(({ bot }: { bot: string }) => bot)).toEqual(bots.map(({ name }) => name));
  for (const row of report.bots) {
    expect(row).toMatchObject({ total: spread, process: spread, outcome: spread });
    expect(Object.keys(row.skills)).toEqual([...SKILLS]);
    expect(row.dealRate).toBeGreaterThanOrEqual(0);
    expect(row.turns).toBeGreaterThan(0);
    expect(Number.isFinite(row.profit)).toBe(true);
  }
  expect(CUES).toEqual(expect.arrayContaining(report.neverOccurred.cues));
  expect(report.neverOccurred.lines.length).toBeGreaterThan(0);
});

test('the same seeds give the same figures, other seeds others', async () => {
  const figures = (first: string) =>
    f2f('playtest', '--bots', 'average', '--seeds', '5', '--first', first);
  const [one, again, other] = [await figures('1'), await figures('1'), await figures('100')];
  expect(again.out).toBe(one.out);
  expect(other.out).not.toBe(one.out);
});

test.each([
  [['--bots', 'nobody'], 'There is no bot "nobody"; there are oracle, expert'],
  [['--scenario', 'moon'], 'There is no scenario "moon"; there are oren.'],
  [['--seeds', '0'], '--seeds is a whole number from 1'],
  [['--seeds', '2.5'], '--seeds is a whole number'],
  [['--loud'], 'loud'],
])('wrong arguments are told with the usage: %j', async (args, sentence) => {
  const { code, err } = await f2f('playtest', ...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(err).toContain('f2f playtest [--scenario');
});

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
});

test('what more meetings say is no longer among the lines never said', async () => {
  const unsaid = async (...args: string[]) => {
    const { out } = await f2f('playtest', '--json', '--bots', ...args);
    return JSON.parse(out)[0].neverOccurred.lines as string[];
  };
  const few = await unsaid('quitter', '--seeds', '1');
  const more = await unsaid('quitter,random', '--seeds', '5');
  expect(more.length).toBeLessThan(few.length);
  expect(few).toEqual(expect.arrayContaining(more));
  expect(few).toContain('player.accept.a');
});

test('a bot that is named twice plays once', async () => {
  const { out } = await f2f('playtest', '--json', '--seeds', '1', '--bots', 'random,random');
  expect(JSON.parse(out)[0].bots).toHaveLength(1);
});

test('the same seeds give the same figures, other seeds others', async () => {
  const figures = (first: string) =>
    f2f('playtest', '--bots', 'average', '--seeds', '5', '--first', first);
  const [one, again, other] = [await figures('1'), await figures('1'), await figures('100')];
  expect(again.out).toBe(one.out);
  expect(other.out).not.toBe(one.out);
});

test.each([
  [['--bots', 'nobody'], 'There is no bot nobody. Choose from: oracle, expert'],
  [['--scenario', 'moon'], 'There is no scenario moon. Choose from: oren.'],
  [['--seeds', '0'], '--seeds is a whole number from 1 to 1000000, not 0.'],
  [['--seeds', '2.5'], '--seeds is a whole number'],
  [['--seeds', '1e3'], '--seeds is a whole number'],
  [['--loud'], 'There is no option --loud'],
])('wrong arguments are told with the usage: %j', async (args, sentence) => {
  const { code, err } = await f2f('playtest', ...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(err).toMatch(/[א-ת][\s\S]*f2f playtest \[--scenario/);
});

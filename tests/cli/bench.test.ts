import { playedMeetings } from '../../src/cli/bench/played';
import { replaying } from '../../src/cli/bench/whole';
import { f2f } from './played';

test('the figures stand beside the plain reducer of the same run', async () => {
  const { code, out } = await f2f('bench', '--meetings', '1', '--json');
  expect(code).toBe(0);
  const { figures } = JSON.parse(out);
  const names = figures.map(({ name }: { name: string }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'plain reducer step',
      'P5 ordinary play',
      'P5 bargaining step',
      'P5 score',
    ]),
  );
  for (const { value } of figures) expect(value).toBeGreaterThan(0);
  expect(figures[0].ratio).toBe(1);
}, 60_000);

test('recordings are really played again', () => {
  const [meeting] = playedMeetings();
  if (!meeting) throw new Error('nothing was played');
  const changed = { ...meeting, scenario: { ...meeting.scenario, fingerprint: 'x' } };
  expect(() => replaying([changed])).toThrow('otherFingerprint');
});

test.each(['elsewhere', 'ftp://localhost/', 'localhost:8080'])(
  '%s is no address of a page',
  async (word) => {
    const { code, err } = await f2f('bench', '--meetings', '1', '--page', word);
    expect(code).toBe(2);
    expect(err).toContain(`not ${word}.`);
  },
);

test('an address where nobody answers is told before anything is measured', async () => {
  const { code, out, err } = await f2f('bench', '--page', 'http://127.0.0.1:1/');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('No page answers at http://127.0.0.1:1/.');
});

test('a strange number of meetings is refused', async () => {
  const { code, err } = await f2f('bench', '--meetings', 'many');
  expect(code).toBe(2);
  expect(err).toContain('--meetings is a whole number from 1 to 10000, not many.');
});

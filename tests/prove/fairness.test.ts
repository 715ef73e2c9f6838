/** Whom the seed sends makes little difference to an expert's score. */
import { expert } from '../../src/bots';
import { playOut } from '../../src/bots/player';
import { levelOf } from '../../src/core/customer/reading';
import { PLAIN } from '../../src/core/plain-setup';
import { score } from '../../src/core/score';
import { STYLES } from '../../src/core/vocabulary';
import { oren } from '../../src/scenario/shipped';

const COUNT = 600;
const MOST = 6;
const BANDS = [1.75, 2.5, 3.25];

interface Played {
  readonly style: string;
  readonly band: number;
  readonly total: number;
}

let meetings: Played[];

beforeAll(() => {
  meetings = Array.from({ length: COUNT }, (_, i) => {
    const setup = { ...PLAIN, style: 'drawn' as const, seed: 30_001 + i };
    const meeting = playOut(oren.scenario, setup, expert);
    const level = levelOf(oren.scenario, meeting.mind);
    return {
      style: meeting.mind.style,
      band: BANDS.filter((edge) => level > edge).length,
      total: score(meeting).total,
    };
  });
});

function gap(groups: readonly Played[][]): number {
  const means = groups.map((group) => {
    expect(group.length).toBeGreaterThan(40);
    return group.reduce((sum, { total }) => sum + total, 0) / group.length;
  });
  return Math.max(...means) - Math.min(...means);
}

test('across the four styles', () => {
  const groups = STYLES.map((style) => meetings.filter((one) => one.style === style));
  expect(gap(groups)).toBeLessThanOrEqual(MOST);
});

test('across four bands of technical level', () => {
  const groups = [0, 1, 2, 3].map((band) => meetings.filter((one) => one.band === band));
  expect(gap(groups)).toBeLessThanOrEqual(MOST);
});

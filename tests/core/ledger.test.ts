/** Marks and scores agree, whoever played: simulation, section 17.2. */
import { bots } from '../../src/bots';
import type { Bot } from '../../src/bots/player';
import { playMany } from '../../src/bots/playtest';
import { history } from '../../src/core/meeting';
import { FINDINGS, type Finding } from '../../src/core/score/findings';
import type { Mark, Meeting, Score } from '../../src/core/types';
import { GUIDANCE, SKILLS } from '../../src/core/vocabulary';
import { scenario, setupOf, table } from './dana';

const SEEDS = { first: 40_001, count: 12 };
const setups = [
  setupOf(0),
  setupOf(0, { difficulty: 1.9, channel: 'phone', style: 'drawn', allowance: 0 }),
];
const clamped = (x: number) => Math.min(100, Math.max(0, x));
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-9);

function each(bot: Bot, see: (score: Score, meeting: Meeting) => void): void {
  for (const setup of setups)
    playMany(scenario, bot, SEEDS, setup, ({ score, meeting }) => see(score, meeting));
}

describe.each(bots.map((bot) => [bot.name, bot] as const))('%s', (_, bot) => {
  test('the marks of a skill sum to its points', () => {
    each(bot, ({ skills, marks }) => {
      for (const skill of SKILLS) {
        const rows = marks.filter((mark) => mark.skill === skill);
        const { points, why, weight } = skills[skill];
        expect(weight).toBe(table.weights[skill]);
        expect((points === null) === (why !== null)).toBe(true);
        if (points === null) expect(rows).toEqual([]);
        else near(points, clamped(rows.reduce((sum, mark) => sum + mark.points, 0)));
      }
    });
  });

  test('the total is .8 of the process and .2 of the outcome, all within 0..100', () => {
    each(bot, ({ total, process, outcome, coverage, profit }) => {
      near(total, 0.8 * process + 0.2 * outcome);
      for (const sum of [total, process, outcome]) expect(sum).toBe(clamped(sum));
      expect(coverage).toBeGreaterThan(0);
      expect(coverage).toBeLessThanOrEqual(1);
      expect(Number.isFinite(profit)).toBe(true);
    });
  });

  test('every mark has its finding, skill, rule, turn and guidance', () => {
    each(bot, ({ marks }, meeting) => {
      const known = new Set(namesOf(meeting));
      for (const mark of marks) {
        expect(faultsOf(mark, meeting.open.turn)).toEqual([]);
        for (const name of [mark.of, mark.with])
          if (name) expect(known.has(name) ? name : `${mark.finding} names ${name}`).toBe(name);
      }
    });
  });
});

function faultsOf(mark: Mark, turns: number): string[] {
  const { finding, skill, rule, turn, guidance, points, n } = mark;
  const place = FINDINGS[finding as Finding];
  const sound: Record<string, boolean> = {
    finding: Object.hasOwn(FINDINGS, finding),
    skill: place?.skill === skill,
    guidance: place?.guidance === guidance && GUIDANCE.includes(guidance),
    rule: finding.startsWith(`${rule}.`) && !finding.slice(rule.length + 1).includes('.'),
    turn: Number.isInteger(turn) && turn >= 0 && turn <= turns,
    points: Number.isFinite(points),
    numbers: Object.values(n).every(Number.isFinite),
  };
  return Object.keys(sound).filter((what) => !sound[what]);
}

/** Everything that a mark may name: ids of the account and of the vocabulary. */
function namesOf(meeting: Meeting): string[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const { topics, features, issues, conditions, facts, needs } = table;
  const events = history(meeting).flatMap(({ events: all }) =>
    all.flatMap((event) => [event.of ?? '', event.with ?? '']),
  );
  return [
    ...[topics, features, issues, conditions, facts].flatMap(ids),
    ...[...needs, ...events, 'hotel', 'specialist', 'coffee'],
    ...['briefing', 'discovery', 'offer', 'answers', 'handover', 'summary', 'call'],
    ...['financial', 'performance', 'implementation', 'social', 'time', 'security'],
  ];
}

test('every finding but a few comes up when all the bots play', () => {
  const seen = new Set<string>();
  for (const bot of bots)
    playMany(scenario, bot, { first: 1, count: 40 }, setupOf(0), ({ score }) => {
      for (const { finding } of score.marks) seen.add(finding);
    });
  const never = Object.keys(FINDINGS).filter((finding) => !seen.has(finding));
  expect(never.filter((finding) => !RARE.includes(finding))).toEqual([]);
});

const RARE: string[] = [];

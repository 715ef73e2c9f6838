/** Marks and scores agree, whoever played: simulation, section 17.2. */
import { bots } from '../../src/bots';
import { playMany } from '../../src/bots/playtest';
import { history } from '../../src/core/meeting';
import { FINDINGS } from '../../src/core/score/findings';
import type { Mark, Meeting, Score } from '../../src/core/types';
import { FEARS, GUIDANCE, SKILLS } from '../../src/core/vocabulary';
import { scenario, setupOf, table } from './dana';

const SEEDS = { first: 1, count: 24 };
const setups = [
  setupOf(0),
  setupOf(0, { difficulty: 1.9, channel: 'phone', style: 'drawn', allowance: 0 }),
];
const clamped = (x: number) => Math.min(100, Math.max(0, x));
const differ = (a: number, b: number) => !(Math.abs(a - b) < 1e-9);
const seen = new Set<string>();

/** Faults of all meetings of a bot, each with its seed, by what `faults` finds. */
function faultsOver(
  faults: readonly ((score: Score, meeting: Meeting) => string[])[],
  name: string,
) {
  const bot = bots.find((one) => one.name === name);
  if (!bot) throw new Error(`no ${name}`);
  const found: string[] = [];
  for (const setup of setups)
    playMany(scenario, bot, SEEDS, setup, ({ score, meeting }) => {
      for (const { finding } of score.marks) seen.add(finding);
      for (const look of faults)
        found.push(...look(score, meeting).map((fault) => `${meeting.setup.seed} ${fault}`));
    });
  return found;
}

const points = (marks: readonly Mark[]) => marks.reduce((sum, mark) => sum + mark.points, 0);

/** The marks of a skill sum to its points, held within 0..100; unobserved skills have none. */
function sums({ skills, marks }: Score): string[] {
  return SKILLS.filter((skill) => {
    const rows = marks.filter((mark) => mark.skill === skill);
    const { points: own, why, weight } = skills[skill];
    if (weight !== table.weights[skill] || (own === null) !== (why !== null)) return true;
    return own === null ? rows.length > 0 : differ(own, clamped(points(rows)));
  });
}

/** The total is .8 of the process and .2 of the outcome, all within 0..100. */
function totals({ total, process, outcome, coverage, profit }: Score): string[] {
  const sound = {
    total: !differ(total, 0.8 * process + 0.2 * outcome),
    range: [total, process, outcome].every((sum) => sum === clamped(sum)),
    coverage: coverage > 0 && coverage <= 1,
    profit: Number.isFinite(profit),
  };
  return failing(sound);
}

function failing(sound: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(sound).filter((what) => !sound[what]);
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const { topics, features, issues, conditions, facts, needs } = table;
/** Everything of the account and the vocabulary that a mark may name. */
const NAMES = new Set([
  ...[topics, features, issues, conditions, facts].flatMap(ids),
  ...[...needs, ...FEARS, 'hotel', 'specialist', 'coffee'],
  ...['briefing', 'discovery', 'offer', 'answers', 'handover', 'summary', 'call'],
]);

/** Every mark has its finding, skill, rule, turn and guidance, and names what happened. */
function rows({ marks }: Score, meeting: Meeting): string[] {
  const events = history(meeting).flatMap((past) => past.events);
  const named = new Set(events.flatMap((event) => [event.of ?? '', event.with ?? '']));
  const isKnown = (name = '') => name === '' || NAMES.has(name) || named.has(name);
  return marks.flatMap((mark) => {
    const { finding, skill, rule, turn, guidance, n } = mark;
    const place = FINDINGS[finding];
    const sound = {
      finding: Object.hasOwn(FINDINGS, finding),
      skill: place?.skill === skill,
      guidance: place?.guidance === guidance && GUIDANCE.includes(guidance),
      rule: finding.startsWith(`${rule}.`) && !finding.slice(rule.length + 1).includes('.'),
      turn: Number.isInteger(turn) && turn >= 0 && turn <= meeting.open.turn,
      numbers: [mark.points, ...Object.values(n)].every(Number.isFinite),
      names: isKnown(mark.of) && isKnown(mark.with),
    };
    return failing(sound).map((what) => `${finding} ${what}`);
  });
}

test.each(bots.map(({ name }) => name))('marks and scores of %s', (name) => {
  expect(faultsOver([sums, totals, rows], name)).toEqual([]);
});

/** Needs an account or a customer that these seeds do not have; marked by hand beside this. */
const RARE = [
  'depth.understood.stood',
  'risk.stayedCalm.kept',
  'bg.process.unreal',
  'bg.noZopa.signed',
  'cl.noZopa.signed',
  'cl.trial.tooMany',
  'care.talkedOver.pushedOn',
];

test('every finding but the rare ones came up', () => {
  const never = Object.keys(FINDINGS).filter((finding) => !seen.has(finding));
  expect(never.filter((finding) => !RARE.includes(finding))).toEqual([]);
});

/** Each skill of the score measures its own skill: the expert with one skill at average. */
import { sellerBot } from '../../src/bots/seller';
import { AVERAGE, EXPERT, type Skills } from '../../src/bots/skills';
import { expertVices } from '../../src/bots/vices';
import { SKILLS, type Skill } from '../../src/core/vocabulary';
import { type Figures, figuresOf, SEEDS } from './figures';

const FEWER = { ...SEEDS, count: 250 };
const MEANS: readonly [keyof Skills, Skill][] = [
  ['adapt', 'depth'],
  ['evidence', 'risk'],
  ['forecast', 'forecast'],
  ['bargaining', 'bargain'],
  ['needs', 'demonstrate'],
  ['closing', 'close'],
  ['emotion', 'care'],
  ['honesty', 'honesty'],
  ['waste', 'cost'],
];

let whole: Figures;

beforeAll(() => {
  whole = figuresOf(sellerBot('expert', EXPERT), {}, FEWER);
});

/** How many points each skill lost against the expert, the greatest loss first. */
function losses(figures: Figures): { skill: Skill; lost: number }[] {
  return SKILLS.flatMap((skill) => {
    const before = whole.skills[skill];
    const after = figures.skills[skill];
    return before && after ? [{ skill, lost: before.mean - after.mean }] : [];
  }).sort((a, b) => b.lost - a.lost);
}

test.each(MEANS)('without %s it is %s that falls most', (ability, skill) => {
  const weak = sellerBot('weak', { ...EXPERT, [ability]: AVERAGE[ability] });
  const [first, second] = losses(figuresOf(weak, {}, FEWER));
  process.stdout.write(
    `${ability}: ${first?.skill} -${first?.lost.toFixed(1)}, ${second?.skill} -${second?.lost.toFixed(1)}\n`,
  );
  expect(first?.skill).toBe(skill);
});

const HITS: readonly [string, Skill][] = [
  ['babbler+', 'depth'],
  ['simplifier+', 'depth'],
  ['pushy+', 'close'],
  ['discount+', 'bargain'],
  ['overpromiser+', 'honesty'],
  ['spendthrift+', 'cost'],
];

test.each(HITS)('%s pays for it in %s', (name, skill) => {
  const bot = expertVices.find((one) => one.name === name);
  if (!bot) throw new Error(`there is no ${name}`);
  const [first] = losses(figuresOf(bot, {}, FEWER));
  expect(first?.skill).toBe(skill);
});

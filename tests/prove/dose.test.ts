/** More skill, more points: bots on the line from novice through average to expert. */
import { sellerBot } from '../../src/bots/seller';
import { skillsAt } from '../../src/bots/skills';
import { figuresOf, SEEDS, totalOf } from './figures';

const LEVELS = [-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];

test('the total rises with every quarter of skill', () => {
  const totals = LEVELS.map((level) =>
    totalOf(figuresOf(sellerBot('dose', skillsAt(level)), {}, { ...SEEDS, count: 200 })),
  );
  process.stdout.write(`${totals.map((total) => total.toFixed(1)).join(' ')}\n`);
  const rises = totals.slice(1).map((total, i) => total - (totals[i] ?? 0));
  expect(Math.min(...rises)).toBeGreaterThan(0);
});

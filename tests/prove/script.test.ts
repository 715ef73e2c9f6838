import { average, expert } from '../../src/bots';
import { climb, meanTotal, scriptBot } from '../../src/bots/script';
import { oren } from '../../src/scenario/shipped';

const { scenario } = oren;
const FRESH = { first: 50_001, count: 300 };

test('a script that never looks at her, climbed on fifty customers, stays far below the expert', () => {
  const script = climb(scenario, 800, { first: 1, count: 50 }, 7);
  const blind = meanTotal(scenario, scriptBot(script), FRESH);
  const best = meanTotal(scenario, expert, FRESH);
  const middling = meanTotal(scenario, average, FRESH);
  process.stdout.write(
    `script ${blind.toFixed(1)}, average ${middling.toFixed(1)}, expert ${best.toFixed(1)}\n`,
  );
  expect(script.length).toBeGreaterThan(10);
  expect(best - blind).toBeGreaterThanOrEqual(15);
});

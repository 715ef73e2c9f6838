import { expert, average, bots } from '../../src/bots';
import { playMany, PLAIN } from '../../src/bots/playtest';
import { oren } from '../../src/scenario/shipped';
import { writeFileSync } from 'node:fs';
test('marks', () => {
  let out = '';
  for (const bot of [bots[0]!, expert, average]) {
    const sums = new Map<string, [number, number]>();
    const N = 100;
    playMany(oren.scenario, bot, { first: 1, count: N }, { ...PLAIN, style: 'drawn' }, ({ score }) => {
      for (const m of score.marks) {
        const s = sums.get(m.finding) ?? [0, 0];
        sums.set(m.finding, [s[0] + m.points / N, s[1] + 1 / N]);
      }
    });
    out += `== ${bot.name}\n` + [...sums].sort().map(([k, [p, n]]) => `${k.padEnd(32)} ${p.toFixed(2).padStart(8)} ${n.toFixed(2).padStart(6)}`).join('\n') + '\n';
  }
  writeFileSync('/tmp/f2f/marks.txt', out);
});

import { expert, bots } from '../../src/bots';
import { playMany, PLAIN } from '../../src/bots/playtest';
import { oren } from '../../src/scenario/shipped';
import { writeFileSync } from 'node:fs';
import { history } from '../../src/core/meeting';
import { buyerUtility, sellerUtility } from '../../src/core/customer/offers';
import { reservation, idealReservation } from '../../src/core/customer/reading';
import { bestSeller, frontierOf } from '../../src/core/score/frontier';
test('deal', () => {
  let out = '';
  for (const bot of [bots[0]!, expert]) {
    out += bot.name + '\n';
    playMany(oren.scenario, bot, { first: 1, count: 25 }, { ...PLAIN, style: 'drawn' }, ({ meeting: m }) => {
      const s = m.scenario;
      const r = reservation(s, m.mind, 0); const r1 = reservation(s, m.mind);
      const f = frontierOf(s, m.mind);
      const path = history(m).flatMap(({ action }) => action.move === 'propose' ? [sellerUtility(s.table, action.offer).toFixed(2)+'/'+buyerUtility(s,m.mind,action.offer).toFixed(2)+(action.offer.condition?'c':'')] : action.move === 'packages' ? ['P'] : action.move === 'accept' ? ['A'] : action.move==='hold'?['H']:[]).join(' ');
      const d = m.open.deal;
      out += `K${m.mind.patienceRounds} c${m.mind.firmness.toFixed(1)} top${m.mind.top.toFixed(2)} r${r.toFixed(2)} infl${(r1-r).toFixed(3)} bonus${m.mind.bonus.toFixed(3)} rI${idealReservation(m.mind).toFixed(2)} best(r)${bestSeller(f, r)?.toFixed(2)} best(rI)${bestSeller(f, idealReservation(m.mind))?.toFixed(2)} deal ${d ? sellerUtility(s.table, d).toFixed(2) + ' uB' + buyerUtility(s, m.mind, d).toFixed(2) : '-'} | ${path}\n`;
    });
  }
  writeFileSync('/tmp/f2f/deal.txt', out);
});

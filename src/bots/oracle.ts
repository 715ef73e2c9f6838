/**
 * The expert who knows: reads her state where the expert has to guess. She must still be asked,
 * since only what she told counts. The only bot that looks inside.
 */
import { at } from '../core/exact';
import type { Meeting } from '../core/types';
import type { Beliefs } from './beliefs';
import { GRID } from './levels';
import { type Bot, type Insider, luckOf } from './player';
import { seller } from './seller';
import { EXPERT } from './skills';

const SURE = { ...EXPERT, emotion: 1, slip: 0 };

/** A posterior with all its weight at the level nearest to hers. */
function known(level: number): number[] {
  const nearest = Math.round((level - 1) * 4);
  return GRID.map((_, i) => (i === nearest ? 1 : 0));
}

function enlighten(b: Beliefs, { mind }: Meeting): void {
  mind.level.forEach((level, t) => {
    b.level[t] = known(level);
  });
  mind.risk.forEach((risk, d) => {
    b.fear[d] = risk;
    b.firstFear[d] = at(mind.risk0, d);
  });
  mind.needWeight.forEach((weight, n) => {
    b.need[n] = weight;
    b.cover[n] = at(mind.cover, n);
  });
  mind.understanding.forEach((known, t) => {
    b.understanding[t] = known;
  });
  mind.issueWeight.forEach((weight, i) => {
    b.issue[i] = weight;
  });
  mind.conditionCost.forEach((cost, j) => {
    b.condition[j] = cost;
  });
  b.style = mind.style;
}

export const oracle: Bot = {
  name: 'oracle',
  sit(seed): Insider {
    const one = seller(SURE, luckOf(seed));
    return {
      sees: (meeting) => (view, options) => {
        enlighten(one.look(view), meeting);
        return one.play(view, options);
      },
    };
  },
};

import { CHECK, CUE } from '../constants';
import {
  count,
  movePatience,
  moveUnderstanding,
  note,
  react,
  show,
  timesSaid,
  warm,
} from '../draft';
import { at, clamp, indexOf, inFive, inHalves } from '../exact';
import { STREAM, tri } from '../random';
import { saidOf } from '../said';
import type { View } from '../types';
import type { Move } from './move';

const explained = (view: View, id: string) =>
  indexOf(view.table.topics, id) >= 0 && saidOf(view, 'explain', id) > 0;

/** To ask her how she would put it: shows what arrived, and how it sat. */
export const check: Move<'check'> = {
  name: 'check',
  offers: (view) =>
    view.table.topics
      .filter(({ id }) => explained(view, id))
      .map(({ id }) => ({ move: 'check', topic: id })),
  refuses: (view, { topic }) => (explained(view, topic) ? null : 'notExplained'),
  play(draft, { topic: id }) {
    const { mind, open, seed, turn, scenario } = draft;
    const topic = indexOf(scenario.table.topics, id);
    count(draft, 'check', id);
    if (open.unchecked[topic]) {
      note(draft, 'check', { of: id });
      moveUnderstanding(draft, topic, at(mind.understanding, topic) * (CHECK.lift - 1));
      warm(draft, CHECK.trust);
      open.unchecked = open.unchecked.map((was, t) => was && t !== topic);
    } else {
      note(draft, 'check.exam', { of: id });
      movePatience(draft, -CHECK.again);
      react(draft, 'checkAgain');
    }
    const { understanding, felt, most } = CUE.check;
    const luck = (k: number) => draft.noise * tri(seed, STREAM.check, turn, k);
    show(draft, 'understood', id, inFive(at(mind.understanding, topic) + understanding * luck(0)));
    const m = timesSaid(draft, 'depth', id) - at(mind.level, topic);
    show(draft, 'felt', id, inHalves(clamp(m + felt * luck(2), -most, most)));
  },
};

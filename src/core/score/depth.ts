/** Depth: explained so that she understood, at her level. */
import { at, sum } from '../exact';
import type { Effect, Mark } from '../types';
import type { Finding } from './findings';
import { mark, spread } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { depth: POINTS } = MARKS;

/** What she came to understand of one topic, shared out over the explanations that brought it. */
function understood(story: Story, topic: number, id: string, importance: number): Mark[] {
  const reached = Math.min(1, at(story.mind.understanding, topic) / POINTS.enough);
  const points = POINTS.understood * importance * reached;
  const told = story.all('explain').filter(({ of }) => of === id);
  if (told.length === 0) return [mark('depth.understood.untouched', 0, points, { of: id })];
  const causes = told.map((effect) => ({ effect, weight: effect.n.gain }));
  const rows = spread(points, causes, ({ effect }, share) =>
    mark('depth.understood.grew', effect.turn, share, { of: id, n: effect.n }),
  );
  const last = at(told, told.length - 1);
  return rows.length > 0
    ? rows
    : [mark('depth.understood.stood', last.turn, points, { of: id, n: last.n })];
}

function wayOf(m: number): Finding {
  if (m > POINTS.off) return 'depth.match.tooDeep';
  return m < -POINTS.off ? 'depth.match.tooShallow' : 'depth.match.fit';
}

/** How well one explanation met her level; a few alone do not make the full points. */
function matched(effect: Effect<'explain'>, count: number): Mark {
  const share = effect.n.match / Math.max(count, POINTS.explanations);
  const { turn, of = '', n } = effect;
  return mark(wayOf(effect.n.mismatch), turn, POINTS.match * share, { of, n });
}

/** The marks of depth, in points of its 100. */
export function depth(story: Story): Mark[] {
  const { topics } = story.table;
  const told = story.all('explain');
  const whole = sum(topics.map(({ importance }) => importance));
  return [
    ...topics.flatMap(({ id, importance }, t) => understood(story, t, id, importance / whole)),
    ...told.map((effect) => matched(effect, told.length)),
  ];
}

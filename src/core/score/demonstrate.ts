/** Demonstrating: shown what serves her needs, at her level. */
import { valueSeen } from '../customer/reading';
import { at, byId, clamp } from '../exact';
import type { Effect, Mark } from '../types';
import type { Finding } from './findings';
import { mark, spread } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { demonstrate: POINTS } = MARKS;

/** Value that she saw, shared out over what covered her needs, weighed as she weighs them. */
function covered(story: Story): Mark[] {
  const { mind, table, moved, turns } = story;
  const points = POINTS.covered * clamp(valueSeen(mind) / POINTS.enough);
  const causes = table.needs.flatMap((need, i) =>
    moved('cover', need).map(({ effect, by }) => ({ effect, weight: at(mind.needWeight, i) * by })),
  );
  const rows = spread(points, causes, ({ effect }, share) =>
    effect.code === 'demo'
      ? mark('demo.needCovered.shown', effect.turn, share, { of: effect.of ?? '', n: effect.n })
      : mark('demo.needCovered.answered', effect.turn, share, { of: effect.of ?? '' }),
  );
  return [...rows, ...missed(story, turns)];
}

/** Needs that weigh on her and were hardly served. */
function missed({ mind, table }: Story, turns: number): Mark[] {
  return table.needs.flatMap((need, i) =>
    at(mind.needWeight, i) >= POINTS.weight && at(mind.cover, i) < POINTS.enough * POINTS.hardly
      ? [mark('demo.needCovered.missing', turns, 0, { of: need })]
      : [],
  );
}

function relevance(story: Story, demo: Effect<'demo'>, count: number): Mark {
  const { need } = byId(story.table.features, demo.of ?? '');
  const [weight, q, told] = [demo.n.weight, demo.n.match, demo.n.told];
  const counts = clamp((told ? weight : weight * POINTS.untold) / POINTS.weight);
  const share = (at(POINTS.fit, 0) + at(POINTS.fit, 1) * q) * counts;
  const points = (POINTS.relevant * share) / Math.max(count, POINTS.demos);
  const finding: Finding =
    need < 0
      ? 'demo.relevant.nobody'
      : weight < POINTS.minor
        ? 'demo.relevant.minor'
        : !told
          ? 'demo.relevant.untold'
          : q <= POINTS.fits
            ? 'demo.relevant.depth'
            : 'demo.relevant.hit';
  return mark(finding, demo.turn, points, { of: demo.of ?? '', n: demo.n });
}

/** The marks of demonstrating, in points of its 100. */
export function demonstrate(story: Story): Mark[] {
  const demos = story.all('demo');
  return [...covered(story), ...demos.map((demo) => relevance(story, demo, demos.length))];
}

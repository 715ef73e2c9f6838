/** Demonstrating: shown what serves her needs, at her level. */
import { valueSeen } from '../customer/reading';
import { at, byId, clamp } from '../exact';
import type { Effect } from '../types';
import type { Finding } from './findings';
import { mark, NOTHING, type Sheet } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { demonstrate: POINTS } = MARKS;

/** What covered a need, weighed as she weighs that need. */
interface Cause {
  readonly effect: Effect;
  readonly weight: number;
}

function causesOf({ mind, table, moved }: Story): Cause[] {
  const causes: Cause[] = [];
  table.needs.forEach((need, i) => {
    for (const { effect, by } of moved('cover', need))
      causes.push({ effect, weight: at(mind.needWeight, i) * by });
  });
  return causes;
}

/** Value that she saw, shared out over what covered her needs. */
function covered(story: Story, sheet: Sheet): void {
  const points = POINTS.covered * clamp(valueSeen(story.mind) / POINTS.enough);
  const causes = causesOf(story);
  let whole = 0;
  for (const { weight } of causes) whole += weight;
  for (const { effect, weight } of causes) {
    if (whole <= 0 || weight <= 0) continue;
    const { code, turn, of = '', n } = effect;
    const share = (points * weight) / whole;
    if (code === 'demo') mark(sheet, 'demo.needCovered.shown', turn, share, n, of);
    else mark(sheet, 'demo.needCovered.answered', turn, share, NOTHING, of);
  }
}

/** Needs that weigh on her and were hardly served. */
function missed({ mind, table, turns }: Story, sheet: Sheet): void {
  const hardly = POINTS.enough * POINTS.hardly;
  table.needs.forEach((need, i) => {
    if (at(mind.needWeight, i) >= POINTS.weight && at(mind.cover, i) < hardly)
      mark(sheet, 'demo.needCovered.missing', turns, 0, NOTHING, need);
  });
}

function relevance(story: Story, sheet: Sheet, demo: Effect<'demo'>, count: number): void {
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
  mark(sheet, finding, demo.turn, points, demo.n, demo.of ?? '');
}

/** The marks of demonstrating, in points of its 100. */
export function demonstrate(story: Story, sheet: Sheet): void {
  covered(story, sheet);
  missed(story, sheet);
  const demos = story.all('demo');
  for (const demo of demos) relevance(story, sheet, demo, demos.length);
}

/** Risk: fears foreseen, heard and eased by evidence that fits them. */

import { riskLeft } from '../customer/reading';
import type { EffectCode } from '../effects';
import { at, clamp } from '../exact';
import type { Effect, Mark } from '../types';
import { FEARS, type Fear } from '../vocabulary';
import type { Finding } from './findings';
import { mark, spread } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { risk: POINTS } = MARKS;

/** A great fear's share of the points, spread over what brought it down. */
function eased({ mind, moved, turns }: Story, fear: Fear, weight: number): Mark[] {
  const d = FEARS.indexOf(fear);
  const [start, end] = [at(mind.risk0, d), at(mind.risk, d)];
  const points = POINTS.eased * weight * clamp((start - end) / (start - POINTS.goal));
  const n = { start, end };
  const drops = moved('risk', fear)
    .filter(({ by }) => by < 0)
    .map(({ effect, by }) => ({ effect, weight: -by }));
  const rows = spread(points, drops, ({ effect }, share) => {
    const proved = effect.code === 'address.fit' || effect.code === 'address.weak';
    const finding: Finding = proved ? 'risk.eased.byEvidence' : 'risk.eased.otherwise';
    const tool = effect.with === undefined ? {} : { with: effect.with };
    return mark(finding, effect.turn, share, { of: fear, ...tool, n });
  });
  return rows.length > 0 ? rows : [mark('risk.eased.stayed', turns, points, { of: fear, n })];
}

function greatFears(story: Story): Mark[] {
  const { mind, turns } = story;
  const great = FEARS.filter((_, d) => at(mind.risk0, d) > POINTS.great);
  const whole = great.reduce((sum, fear) => sum + at(mind.risk0, FEARS.indexOf(fear)), 0);
  if (great.length > 0)
    return great.flatMap((fear) => eased(story, fear, at(mind.risk0, FEARS.indexOf(fear)) / whole));
  const { from, span } = POINTS.calm;
  const calm = clamp(1 - (riskLeft(mind) - from) / span);
  return [mark('risk.stayedCalm.kept', turns, POINTS.eased * calm)];
}

/** What one piece of evidence is worth, 0..1, and why. */
function worthOf(address: Effect<'address'>): [Finding, number] {
  const fit = address.n.fit;
  if (address.n.n > 0) return ['risk.evidence.again', 0];
  if (address.n.calm === 1) return ['risk.evidence.calm', POINTS.calmAlready];
  if (fit < POINTS.partly) return ['risk.evidence.misfit', 0];
  const worth = fit >= POINTS.fit ? 1 : POINTS.partlyWorth;
  if (address.n.told === 0) return ['risk.evidence.untold', worth * POINTS.untold];
  return [worth === 1 ? 'risk.evidence.fit' : 'risk.evidence.partly', worth];
}

function evidence(story: Story): Mark[] {
  const used = story.all('address');
  return used.map((address) => {
    const [finding, worth] = worthOf(address);
    const { turn, of = '', with: tool = '', n } = address;
    const points = (POINTS.evidence * worth) / Math.max(used.length, POINTS.proofs);
    return mark(finding, turn, points, { of, with: tool, n });
  });
}

/** The marks of easing fears, in points of its 100. */
export function risk(story: Story): Mark[] {
  const lost = (code: EffectCode, finding: Finding, points: number) =>
    story.all(code).map(({ turn, of = '' }) => mark(finding, turn, -points, { of }));
  return [
    ...greatFears(story),
    ...evidence(story),
    ...lost('address.raisedNewFear', 'risk.raisedNewFear.raised', POINTS.raised),
    ...lost('hype', 'risk.hype.said', POINTS.hype),
  ];
}

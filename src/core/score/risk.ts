/** Risk: fears foreseen, heard and eased by evidence that fits them. */

import { riskLeft } from '../customer/reading';
import { at, clamp } from '../exact';
import type { Effect } from '../types';
import { FEARS, type Fear } from '../vocabulary';
import type { Finding } from './findings';
import { mark, NOTHING, type Sheet } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { risk: POINTS } = MARKS;

/** Whether a fear fell because evidence spoke to it. */
function proved({ code }: Effect): boolean {
  return code === 'address.fit' || code === 'address.weak';
}

/** By how much a fear fell, all its falls together. */
function fallOf({ moved }: Story, fear: Fear): number {
  let fell = 0;
  for (const { by } of moved('risk', fear)) if (by < 0) fell -= by;
  return fell;
}

/** A great fear's share of the points, spread over what brought it down. */
function eased(story: Story, sheet: Sheet, d: number, weight: number): void {
  const fear = at(FEARS, d);
  const [start, end] = [at(story.mind.risk0, d), at(story.mind.risk, d)];
  const points = POINTS.eased * weight * clamp((start - end) / (start - POINTS.goal));
  const n = { start, end };
  const fell = fallOf(story, fear);
  if (fell <= 0) mark(sheet, 'risk.eased.stayed', story.turns, points, n, fear);
  for (const { effect, by } of story.moved('risk', fear)) {
    if (by >= 0) continue;
    const finding = proved(effect) ? 'risk.eased.byEvidence' : 'risk.eased.otherwise';
    mark(sheet, finding, effect.turn, (points * -by) / fell, n, fear, effect.with);
  }
}

function greatFears(story: Story, sheet: Sheet): void {
  const { mind, turns } = story;
  let whole = 0;
  for (const risk of mind.risk0) if (risk > POINTS.great) whole += risk;
  for (let d = 0; d < FEARS.length; d++) {
    const risk = at(mind.risk0, d);
    if (risk > POINTS.great) eased(story, sheet, d, risk / whole);
  }
  if (whole > 0) return;
  const { from, span } = POINTS.calm;
  const calm = clamp(1 - (riskLeft(mind) - from) / span);
  mark(sheet, 'risk.stayedCalm.kept', turns, POINTS.eased * calm);
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

function evidence(story: Story, sheet: Sheet): void {
  const used = story.all('address');
  for (const address of used) {
    const [finding, worth] = worthOf(address);
    const { turn, of = '', with: tool = '', n } = address;
    const points = (POINTS.evidence * worth) / Math.max(used.length, POINTS.proofs);
    mark(sheet, finding, turn, points, n, of, tool);
  }
}

/** The marks of easing fears, in points of its 100. */
export function risk(story: Story, sheet: Sheet): void {
  greatFears(story, sheet);
  evidence(story, sheet);
  for (const { turn, of = '' } of story.all('address.raisedNewFear'))
    mark(sheet, 'risk.raisedNewFear.raised', turn, -POINTS.raised, NOTHING, of);
  for (const { turn, of = '' } of story.all('hype'))
    mark(sheet, 'risk.hype.said', turn, -POINTS.hype, NOTHING, of);
}

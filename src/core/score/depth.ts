/** Depth: explained so that she understood, at her level. */
import { at } from '../exact';
import type { Effect } from '../types';
import type { Finding } from './findings';
import { mark, NOTHING, type Sheet } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { depth: POINTS } = MARKS;

/** Shares out what was understood of one topic over the explanations that brought it. */
function grew(told: readonly Effect<'explain'>[], sheet: Sheet, id: string, points: number): void {
  const last = at(told, told.length - 1);
  let gained = 0;
  for (const { n } of told) gained += n.gain;
  if (gained <= 0) {
    mark(sheet, 'depth.understood.stood', last.turn, points, last.n, id);
    return;
  }
  for (const { turn, n } of told)
    if (n.gain > 0) mark(sheet, 'depth.understood.grew', turn, (points * n.gain) / gained, n, id);
}

/** What she came to understand of one topic. */
function understood(story: Story, sheet: Sheet, topic: number, importance: number): void {
  const { id } = at(story.table.topics, topic);
  const reached = Math.min(1, at(story.mind.understanding, topic) / POINTS.enough);
  const points = POINTS.understood * importance * reached;
  const told = story.all('explain').filter(({ of }) => of === id);
  if (told.length > 0) grew(told, sheet, id, points);
  else mark(sheet, 'depth.understood.untouched', 0, points, NOTHING, id);
}

function wayOf(m: number): Finding {
  if (m > POINTS.off) return 'depth.match.tooDeep';
  return m < -POINTS.off ? 'depth.match.tooShallow' : 'depth.match.fit';
}

/** How well each explanation met her level; a few alone do not make the full points. */
function matched(told: readonly Effect<'explain'>[], sheet: Sheet): void {
  const count = Math.max(told.length, POINTS.explanations);
  for (const { turn, of = '', n } of told)
    mark(sheet, wayOf(n.mismatch), turn, POINTS.match * (n.match / count), n, of);
}

/** The marks of depth, in points of its 100. */
export function depth(story: Story, sheet: Sheet): void {
  const { topics } = story.table;
  let whole = 0;
  for (const { importance } of topics) whole += importance;
  for (let t = 0; t < topics.length; t++)
    understood(story, sheet, t, at(topics, t).importance / whole);
  matched(story.all('explain'), sheet);
}

/** Care: feelings heard, patience spared, trust built, and nothing forgotten afterwards. */

import type { EffectCode } from '../effects';
import { at, clamp } from '../exact';
import { afterwards } from './aftercare';
import type { Finding } from './findings';
import { mark, NOTHING, type Sheet } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { care: POINTS } = MARKS;

function moments(story: Story, sheet: Sheet): void {
  const each = POINTS.moments / (story.feelings + POINTS.feelings);
  mark(sheet, 'care.moments.calm', 0, each * POINTS.hits, { felt: story.feelings });
  for (const { turn, n, of = '' } of story.all('ack.match'))
    mark(sheet, 'care.moments.named', turn, each * n.hit, NOTHING, of);
  for (const { turn, n, of = '' } of story.all('listen.emotion'))
    mark(sheet, 'care.moments.heard', turn, each * n.hit, NOTHING, of);
  for (const { turn, of = '' } of story.all('emotion.ignored'))
    mark(sheet, 'care.moments.ignored', turn, 0, NOTHING, of);
}

function patience({ mind, turns, extent }: Story, sheet: Sheet): void {
  const { points, enough } = POINTS.patience;
  const left = clamp(mind.patience / enough);
  const finding = left === 1 ? 'care.patienceKept.kept' : 'care.patienceKept.worn';
  mark(sheet, finding, turns, points * left * extent, { left: mind.patience });
}

function trust({ mind, turns }: Story, sheet: Sheet): void {
  const { points, base, span, anger, most } = POINTS.trust;
  const gain = mind.trust - mind.trust0;
  const calmed = mind.anger0 > anger ? clamp(most - mind.anger / mind.anger0) : 1;
  const share = clamp((gain + base) / span) * calmed;
  const finding = gain > 0 ? 'care.trustBuilt.built' : 'care.trustBuilt.lost';
  mark(sheet, finding, turns, points * share, { gain });
}

/** Takes points for each lapse of one code, for the first `most` of them. */
function lapse(
  story: Story,
  sheet: Sheet,
  code: EffectCode,
  finding: Finding,
  points: number,
  most = Number.POSITIVE_INFINITY,
): void {
  const all = story.all(code);
  for (let k = 0; k < all.length && k < most; k++) {
    const { turn, of = '', with: real = '' } = at(all, k);
    mark(sheet, finding, turn, -points, NOTHING, of, real);
  }
}

function lapses(story: Story, sheet: Sheet): void {
  const { mislabel, empty, talkedOver, left } = POINTS;
  lapse(story, sheet, 'ack.mislabel', 'care.mislabel.wrong', mislabel);
  lapse(story, sheet, 'ack.empty', 'care.mislabel.empty', mislabel * empty);
  const { points, most } = talkedOver;
  lapse(story, sheet, 'talkedOver', 'care.talkedOver.pushedOn', points, most);
  lapse(story, sheet, 'buyerLeft', 'care.lostPatience.left', left);
}

function undone(story: Story, sheet: Sheet): void {
  const { undone: left, due } = afterwards(story);
  for (const what of left)
    mark(sheet, 'care.afterwards.undone', story.turns, -POINTS.undone / due, NOTHING, what);
}

/** The marks of care, in points of its 100. */
export function care(story: Story, sheet: Sheet): void {
  moments(story, sheet);
  patience(story, sheet);
  trust(story, sheet);
  lapses(story, sheet);
  undone(story, sheet);
}

/** Care: feelings heard, patience spared, trust built, and nothing forgotten afterwards. */

import type { EffectCode } from '../effects';
import { clamp } from '../exact';
import type { Mark } from '../types';
import { afterwards } from './aftercare';
import type { Finding } from './findings';
import { mark } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { care: POINTS } = MARKS;

function moments(story: Story): Mark[] {
  const each = POINTS.moments / (story.feelings + POINTS.feelings);
  const hits = (code: 'ack.match' | 'listen.emotion', finding: Finding) =>
    story.all(code).map(({ turn, n, of = '' }) => mark(finding, turn, each * n.hit, { of }));
  return [
    mark('care.moments.calm', 0, each * POINTS.hits, { n: { felt: story.feelings } }),
    ...hits('ack.match', 'care.moments.named'),
    ...hits('listen.emotion', 'care.moments.heard'),
    ...story
      .all('emotion.ignored')
      .map(({ turn, of = '' }) => mark('care.moments.ignored', turn, 0, { of })),
  ];
}

function patience({ mind, turns, extent }: Story): Mark {
  const { points, enough } = POINTS.patience;
  const left = clamp(mind.patience / enough);
  return mark(
    left === 1 ? 'care.patienceKept.kept' : 'care.patienceKept.worn',
    turns,
    points * left * extent,
    { n: { left: mind.patience } },
  );
}

function trust({ mind, turns }: Story): Mark {
  const { points, base, span, anger, most } = POINTS.trust;
  const gain = mind.trust - mind.trust0;
  const calmed = mind.anger0 > anger ? clamp(most - mind.anger / mind.anger0) : 1;
  const share = clamp((gain + base) / span) * calmed;
  return mark(gain > 0 ? 'care.trustBuilt.built' : 'care.trustBuilt.lost', turns, points * share, {
    n: { gain },
  });
}

function lapses(story: Story): Mark[] {
  const all = (code: EffectCode, finding: Finding, points: number) =>
    story
      .all(code)
      .map(({ turn, of = '', with: real = '' }) =>
        mark(finding, turn, -points, { of, with: real }),
      );
  const pushed = all('talkedOver', 'care.talkedOver.pushedOn', POINTS.talkedOver.points);
  return [
    ...all('ack.mislabel', 'care.mislabel.wrong', POINTS.mislabel),
    ...all('ack.empty', 'care.mislabel.empty', POINTS.mislabel * POINTS.empty),
    ...pushed.slice(0, POINTS.talkedOver.most),
    ...all('buyerLeft', 'care.lostPatience.left', POINTS.left),
  ];
}

function undone(story: Story): Mark[] {
  const { undone: left, due } = afterwards(story);
  return left.map((what) =>
    mark('care.afterwards.undone', story.turns, -POINTS.undone / due, { of: what }),
  );
}

/** The marks of care, in points of its 100. */
export function care(story: Story): Mark[] {
  return [...moments(story), patience(story), trust(story), ...lapses(story), ...undone(story)];
}

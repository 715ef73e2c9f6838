/** Not observed is not zero: whether a meeting showed enough of a skill to mark it. */
import type { EffectCode } from '../effects';
import { MEETING_SKILLS, type Skill } from '../vocabulary';
import { STAGE } from './points';
import type { Story } from './story';

const count = (story: Story, code: EffectCode) => story.all(code).length;

/** She had nothing to agree to, said so, and was left: no demonstration was owed any more. */
export function isRightfulWalk({ open, possible, mind }: Story): boolean {
  return open.ended === 'walk' && !possible && mind.saidBinding;
}

const SHOWN: Readonly<Record<Skill, (story: Story) => boolean>> = {
  channel: () => false,
  forecast: () => true,
  cost: () => true,
  depth: (s) => count(s, 'explain') > 0 || s.turns >= STAGE.depth,
  demonstrate: (s) => count(s, 'demo') > 0 || s.turns >= STAGE.evidence,
  risk: (s) => count(s, 'address') > 0 || s.turns >= STAGE.evidence,
  bargain: (s) => s.open.pricedAt !== null || s.turns >= STAGE.price,
  close: (s) =>
    s.open.pricedAt !== null || count(s, 'close.premature') > 0 || s.turns >= STAGE.price,
  care: (s) => s.feelings > 0,
  honesty: (s) => count(s, 'question') + count(s, 'hype') > 0 || s.turns >= STAGE.whole,
};

const EXCUSED: Readonly<Partial<Record<Skill, EffectCode>>> = {
  depth: 'explain',
  demonstrate: 'demo',
  risk: 'address',
};

function isExcused(story: Story, skill: Skill): boolean {
  const code = EXCUSED[skill];
  if (code === undefined || !isRightfulWalk(story)) return false;
  return count(story, code) <= STAGE.excused[skill as keyof typeof STAGE.excused];
}

/**
 * Why a skill has no score, or null when it has one: `noTriage` (no lead cards in this meeting),
 * `rightfulWalk` (leaving early was right), `noMoment` (no feeling came up), `notReached` (the
 * meeting ended before it came to that).
 */
export function whyUnobserved(story: Story, skill: Skill): string | null {
  if (!MEETING_SKILLS.includes(skill)) return 'noTriage';
  if (isExcused(story, skill)) return 'rightfulWalk';
  const { ended } = story.open;
  if (ended === 'deal' || ended === 'walk' || SHOWN[skill](story)) return null;
  return skill === 'care' ? 'noMoment' : 'notReached';
}

import { CUE, LISTEN, STYLE_TRAITS } from '../constants';
import { showFear, showJargon, showNeed } from '../customer/cues';
import { count, type Draft, moveAnger, movePatience, moveTrust, note, react, warm } from '../draft';
import { STREAM, u } from '../random';
import { always, type Move } from './move';

/** A feeling is let out: it stays, but now it is known for certain. */
function hear(draft: Draft): void {
  const { mind, open } = draft;
  const c = LISTEN.feeling;
  note(draft, 'listen.emotion', { of: mind.feeling ?? '', n: { hit: c.hit } });
  moveAnger(draft, -c.anger);
  warm(draft, c.trust);
  movePatience(draft, c.patience);
  mind.feelingHeard = true;
  if (open.feeling && mind.feeling)
    open.feeling = { ...open.feeling, label: mind.feeling, certain: true };
  react(draft, 'heard');
}

/** Nobody asked and nobody was waiting: silence is worth little, and soon it is awkward. */
function wait(draft: Draft): boolean {
  const { mind, turn } = draft;
  const idle = mind.idleListens + 1;
  mind.idleListens = idle;
  if (idle > LISTEN.free) {
    note(draft, 'silence.again');
    movePatience(draft, -LISTEN.again.patience);
    moveTrust(draft, -LISTEN.again.trust);
    react(draft, 'silence');
    return false;
  }
  const awkward = mind.listenStreak >= 1 || turn - mind.lastSubstance > LISTEN.substance;
  note(draft, awkward ? 'silence.awkward' : 'listen');
  movePatience(draft, awkward ? -LISTEN.awkward : LISTEN.idle);
  return true;
}

function talk(draft: Draft): void {
  const { mind, seed, turn } = draft;
  const odds = STYLE_TRAITS[mind.style].talk + LISTEN.talk.more;
  if (mind.listenStreak >= LISTEN.talk.running || u(seed, STREAM.listen, turn, 0) >= odds) {
    react(draft, 'silence');
    return;
  }
  showFear(draft, LISTEN.talk.fearMask);
  if (u(seed, STREAM.listen, turn, 1) < LISTEN.talk.need) showNeed(draft);
  if (u(seed, STREAM.listen, turn, 2) < LISTEN.talk.jargon) {
    const topic = Math.floor(u(seed, STREAM.listen, turn, 3) * mind.level.length);
    showJargon(draft, topic, CUE.jargonPassing, STREAM.jargonCue);
  }
}

/** To be silent and let her speak. */
export const listen: Move<'listen'> = {
  name: 'listen',
  bare: true,
  idle: true,
  offers: always(() => [{ move: 'listen' as const }]),
  refuses: () => null,
  play(draft) {
    count(draft, 'listen');
    if (draft.mind.feeling !== null && !draft.mind.feelingHeard) {
      hear(draft);
      talk(draft);
    } else if (wait(draft)) talk(draft);
    draft.mind.listenStreak += 1;
  },
};

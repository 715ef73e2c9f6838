import { ACKNOWLEDGE } from '../constants';
import { endFeeling } from '../customer/feelings';
import { count, type Draft, moveAnger, movePatience, moveTrust, note, react, warm } from '../draft';
import { power } from '../exact';
import { FEELINGS, type Feeling } from '../vocabulary';
import { always, type Move } from './move';

function right(draft: Draft, feeling: Feeling): void {
  const { mind } = draft;
  const { heard, fresh } = ACKNOWLEDGE.hit;
  const k = power(ACKNOWLEDGE.fade, mind.ackStreak);
  note(draft, 'ack.match', { of: feeling, n: { hit: mind.feelingHeard ? heard : fresh } });
  moveAnger(draft, -ACKNOWLEDGE.anger * k);
  warm(draft, ACKNOWLEDGE.trust * k);
  movePatience(draft, ACKNOWLEDGE.patience * k);
  endFeeling(draft);
  react(draft, 'ackRight');
}

/** To put a feeling into words; it must be the right one, and there must be one. */
export const acknowledge: Move<'acknowledge'> = {
  name: 'acknowledge',
  servesAgreement: true,
  idle: true,
  offers: always(() => FEELINGS.map((feeling) => ({ move: 'acknowledge' as const, feeling }))),
  refuses: (_, { feeling }) => (FEELINGS.includes(feeling) ? null : 'unknownSubject'),
  play(draft, { feeling }) {
    const { mind } = draft;
    count(draft, 'acknowledge');
    if (mind.feeling === feeling) right(draft, feeling);
    else if (mind.feeling !== null) {
      note(draft, 'ack.mislabel', { of: feeling, with: mind.feeling });
      moveTrust(draft, -ACKNOWLEDGE.wrong.trust);
      movePatience(draft, -ACKNOWLEDGE.wrong.patience);
      react(draft, 'ackWrong');
    } else {
      note(draft, 'ack.empty', { of: feeling });
      moveTrust(draft, -ACKNOWLEDGE.none.trust - ACKNOWLEDGE.none.streak * mind.ackStreak);
      movePatience(draft, -ACKNOWLEDGE.none.patience);
      react(draft, 'ackNone');
    }
    mind.ackStreak += 1;
  },
};

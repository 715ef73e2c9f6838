import { CONFIRM } from '../constants';
import { tell, tellNeed } from '../customer/cues';
import { count, movePatience, note, react, show, warm } from '../draft';
import { at } from '../exact';
import { STREAM, u } from '../random';
import { FEARS } from '../vocabulary';
import { always, type Move } from './move';

const fears: readonly string[] = FEARS;

/** A closed question about one fear or one need: quick, but a few too many are an interrogation. */
export const confirm: Move<'confirm'> = {
  name: 'confirm',
  offers: always((table) =>
    [...FEARS, ...table.needs].map((about) => ({ move: 'confirm' as const, about })),
  ),
  refuses: ({ table }, { about }) =>
    fears.includes(about) || table.needs.includes(about) ? null : 'unknownSubject',
  play(draft, { about }) {
    const { mind, seed, turn, scenario } = draft;
    const fear = fears.indexOf(about);
    const need = scenario.table.needs.indexOf(about);
    const truth =
      fear >= 0 ? at(mind.risk, fear) > CONFIRM.fear : at(mind.needWeight, need) > CONFIRM.need;
    const n = count(draft, 'confirm', about);
    const all = count(draft, 'confirm');
    if (n === 1 && all <= CONFIRM.free) {
      note(draft, 'closed.understood', { of: about, n: { truth: truth ? 1 : 0 } });
      if (truth) warm(draft, CONFIRM.trust);
    } else {
      note(draft, 'closed.interrogation', { of: about });
      movePatience(
        draft,
        -CONFIRM.patience * Math.min(CONFIRM.most, Math.max(n - 1, all - CONFIRM.free)),
      );
      react(draft, 'interrogated');
    }
    const said = u(seed, STREAM.closed, turn, 0) < CONFIRM.right ? truth : !truth;
    show(draft, said ? 'yes' : 'no', about);
    if (said && fear >= 0) tell(draft, fear);
    if (said && need >= 0) tellNeed(draft, need);
  },
};

import { LIMIT, MORE } from '../constants';
import { showFear, showNeed } from '../customer/cues';
import { count, movePatience, moveTrust, note, react, show, warm } from '../draft';
import { STREAM, u } from '../random';
import type { View } from '../types';
import type { Move } from './move';

const mayAsk = ({ open: { turn, easedAt } }: View) => turn + 1 - easedAt <= LIMIT.more;

/** "And what else worries you?", while the last answer still eases her. */
export const more: Move<'more'> = {
  name: 'more',
  bare: true,
  offers: (view) => (mayAsk(view) ? [{ move: 'more' }] : []),
  refuses: (view) => (mayAsk(view) ? null : 'nothingJustEased'),
  play(draft) {
    const { mind, seed, turn } = draft;
    const n = count(draft, 'more');
    note(draft, n > MORE.free ? 'more.repeat' : 'more', { n: { n } });
    if (n > MORE.free) {
      moveTrust(draft, -MORE.nag.trust);
      movePatience(draft, -MORE.nag.patience);
      react(draft, 'moreAgain');
    } else {
      warm(draft, MORE.trust);
      movePatience(draft, -MORE.patience);
    }
    const others = mind.risk.filter((_, d) => d !== mind.lastAddressed);
    if (Math.max(...others) < MORE.least) {
      note(draft, 'more.nothing');
      show(draft, 'nothingElse');
    } else showFear(draft, MORE.mask, mind.lastAddressed);
    if (u(seed, STREAM.more, turn, 0) < MORE.need) showNeed(draft);
  },
};

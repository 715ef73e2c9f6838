import { CUE, RAPPORT, STYLE_TRAITS } from '../constants';
import { showStyle } from '../customer/cues';
import { count, movePatience, note, react, warm } from '../draft';
import { power } from '../exact';
import { STREAM } from '../random';
import { always, type Move } from './move';

/** Small talk: warms once or twice, then wears out. */
export const rapport: Move<'rapport'> = {
  name: 'rapport',
  bare: true,
  idle: true,
  offers: always(() => [{ move: 'rapport' as const }]),
  refuses: () => null,
  play(draft) {
    const n = count(draft, 'rapport');
    if (draft.upset) note(draft, 'talkedOver');
    note(draft, n === 1 ? 'rapport' : 'smalltalk.repeat', { n: { n } });
    const gain = STYLE_TRAITS[draft.mind.style].rapport * power(RAPPORT.fade, n - 1);
    const over = draft.upset ? RAPPORT.talkedOver : 0;
    warm(draft, gain - (n > RAPPORT.free ? RAPPORT.late : 0) - over);
    if (n > 1) movePatience(draft, -RAPPORT.patience * Math.min(RAPPORT.most, n));
    react(draft, draft.upset ? 'talkedOver' : n > 1 ? 'smalltalkAgain' : 'smalltalk');
    showStyle(draft, CUE.style.rapport, STREAM.styleCue);
  },
};

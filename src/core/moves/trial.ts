import { BINDING, CUE, STYLE_TRAITS, TRIAL } from '../constants';
import { showBinding, showFear, showReadiness } from '../customer/cues';
import { obstacle, readiness } from '../customer/reading';
import { count, movePatience, moveTrust, note, react, show } from '../draft';
import { at } from '../exact';
import { STREAM, u } from '../random';
import { OBSTACLES } from '../vocabulary';
import { always, type Move } from './move';

/** "What still stands between you and a decision?" */
export const trial: Move<'trial'> = {
  name: 'trial',
  bare: true,
  takesUpSignal: true,
  offers: always(() => [{ move: 'trial' as const }]),
  refuses: () => null,
  play(draft) {
    const { mind, seed, turn, scenario } = draft;
    const n = count(draft, 'trial');
    const z = readiness(scenario, mind);
    const { press } = STYLE_TRAITS[mind.style];
    note(draft, 'trial', { n: { readiness: z, n } });
    if (z < TRIAL.early) {
      note(draft, 'trial.early', { n: { readiness: z } });
      movePatience(draft, -TRIAL.press.patience * press);
      moveTrust(draft, -TRIAL.press.trust * press);
      react(draft, 'pressed');
    }
    if (n > TRIAL.free) {
      note(draft, 'trial.repeat');
      movePatience(draft, -TRIAL.again);
      react(draft, 'trialAgain');
    }
    showReadiness(draft, CUE.readiness.trial);
    const right = u(seed, STREAM.trial, turn, 0) < TRIAL.right;
    const guess = Math.floor(u(seed, STREAM.trial, turn, 1) * OBSTACLES.length);
    const named = right ? obstacle(scenario, mind) : at(OBSTACLES, guess);
    show(draft, 'obstacle', named);
    if (named === 'risk') showFear(draft, TRIAL.mask);
    showBinding(draft, BINDING.trial);
  },
};

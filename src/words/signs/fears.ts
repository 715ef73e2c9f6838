/** Icons of the six fears, in the order of the rules. */
import performance from 'lucide-static/icons/activity.svg';
import financial from 'lucide-static/icons/banknote.svg';
import time from 'lucide-static/icons/clock.svg';
import security from 'lucide-static/icons/lock.svg';
import social from 'lucide-static/icons/user-check.svg';
import implementation from 'lucide-static/icons/wrench.svg';

export const FEAR_ICONS: readonly string[] = [
  financial,
  performance,
  implementation,
  social,
  time,
  security,
];

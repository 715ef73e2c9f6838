/** Icons of the six fears. */
import performance from 'lucide-static/icons/activity.svg';
import financial from 'lucide-static/icons/banknote.svg';
import time from 'lucide-static/icons/clock.svg';
import security from 'lucide-static/icons/lock.svg';
import social from 'lucide-static/icons/user-check.svg';
import implementation from 'lucide-static/icons/wrench.svg';
import type { Fear } from '../../core/vocabulary';

export const FEAR_ICONS: Readonly<Record<Fear, string>> = {
  financial,
  performance,
  implementation,
  social,
  time,
  security,
};

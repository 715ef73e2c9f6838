/** What each intent looks like; its word comes from the texts. */

import spend from 'lucide-static/icons/coins.svg';
import listen from 'lucide-static/icons/ear.svg';
import close from 'lucide-static/icons/flag.svg';
import offer from 'lucide-static/icons/handshake.svg';
import acknowledge from 'lucide-static/icons/heart-handshake.svg';
import explain from 'lucide-static/icons/lightbulb.svg';
import ask from 'lucide-static/icons/message-circle-question-mark.svg';
import answer from 'lucide-static/icons/messages-square.svg';
import show from 'lucide-static/icons/monitor-play.svg';
import reassure from 'lucide-static/icons/shield-check.svg';
import type { Intent } from '../menu';

export interface Look {
  readonly icon: string;
  /** Name of the colour token. */
  readonly colour: 'petrol' | 'indigo' | 'plum' | 'coral';
}

export const LOOKS: Readonly<Record<Intent, Look>> = {
  ask: { icon: ask, colour: 'petrol' },
  listen: { icon: listen, colour: 'petrol' },
  acknowledge: { icon: acknowledge, colour: 'petrol' },
  explain: { icon: explain, colour: 'indigo' },
  show: { icon: show, colour: 'plum' },
  reassure: { icon: reassure, colour: 'plum' },
  answer: { icon: answer, colour: 'indigo' },
  offer: { icon: offer, colour: 'coral' },
  spend: { icon: spend, colour: 'coral' },
  close: { icon: close, colour: 'coral' },
};

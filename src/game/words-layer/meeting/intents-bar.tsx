/** The ten things a salesperson can do; each opens its page of the menu. */
import type { Legal } from '../../../core/types';
import { Icon } from '../../../words/signs/icon';
import { Say, useSpeech } from '../../../words/voice';
import type { Group } from '../../menu';
import { LOOKS } from '../intents';
import { onlyOne, type Picking } from './picking';

interface Props {
  readonly groups: readonly Group[];
  readonly legal: Legal;
  readonly picking: Picking;
}

/** An intent with nothing behind it now is shown, and does nothing. */
function isOpen({ intent, entries }: Group, legal: Legal): boolean {
  return entries.length > 0 || (intent === 'offer' && (legal.propose || legal.packages));
}

function open({ intent, entries }: Group, now: boolean, picking: Picking): void {
  if (now) {
    picking.browse(null);
    return;
  }
  const only = entries.length === 1 ? onlyOne(entries[0], picking.depth) : null;
  picking.browse({ intent, subject: null }, only);
}

export function Intents({ groups, legal, picking }: Props) {
  const speech = useSpeech();
  const { browsing } = picking;
  return (
    <nav class="intents" aria-label={speech.say('dock.all')}>
      <ul>
        {groups.map((group) => {
          const { intent } = group;
          const { icon, colour } = LOOKS[intent];
          const now = browsing?.intent === intent;
          return (
            <li key={intent} data-colour={colour}>
              <button
                type="button"
                aria-expanded={now}
                aria-disabled={!isOpen(group, legal)}
                onClick={() => isOpen(group, legal) && open(group, now, picking)}
              >
                <Icon svg={icon} />
                <Say id={`intent.${intent}`} />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

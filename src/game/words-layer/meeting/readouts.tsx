/** Guided mode: how she is, in five-step words. */

import tension from 'lucide-static/icons/activity.svg';
import understanding from 'lucide-static/icons/eye.svg';
import offer from 'lucide-static/icons/handshake.svg';
import trust from 'lucide-static/icons/shield-check.svg';
import type { Steps } from '../../../core/types';
import { Icon } from '../../../words/signs/icon';
import { Meter } from '../../../words/signs/meter';
import { Say } from '../../../words/voice';
import '../../look/readouts.css';

const ROWS = [
  { name: 'trust', icon: trust },
  { name: 'understanding', icon: understanding },
  { name: 'tension', icon: tension },
  { name: 'package', icon: offer },
] as const;

export function Readouts({ steps }: { steps: Steps }) {
  return (
    <section class="readouts card" aria-labelledby="readouts-title">
      <h2 id="readouts-title" class="unseen">
        <Say id="steps.title" />
      </h2>
      <dl>
        {ROWS.map(({ name, icon }) => {
          const step = steps[name];
          if (step === null) return null;
          return (
            <div key={name} data-name={name}>
              <dt>
                <Icon svg={icon} />
                <Say id={`steps.${name}`} />
              </dt>
              <dd>
                <b>
                  <Say id={`steps.${name}.${step}`} />
                </b>
                <Meter share={(step + 0.5) / 5} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** How the meeting ended, and what is still done for her before the debrief. */

import arrow from 'lucide-static/icons/arrow-right.svg';
import { LIMIT } from '../../../core/constants';
import { Icon } from '../../../words/signs/icon';
import { Say, Spoken } from '../../../words/voice';
import { givenScore } from '../../marking';
import type { Moment, Session } from '../../session';
import { LiveRegion } from '../meeting/heard';
import { Saving } from '../saving';
import { TopBar } from '../top-bar';
import { AftercareCard } from './aftercare-card';
import '../../look/closing.css';

interface Props {
  readonly session: Session;
  readonly moment: Moment;
  onHome(): void;
}

export function Closing({ session, moment, onHome }: Props) {
  const { view, legal } = moment;
  const { ended, aftercare } = view.open;
  const finish = () => session.finish(givenScore(session.get().meeting));
  const offered = legal.moves.filter((action) => action.move === 'aftercare');
  return (
    <>
      <TopBar title="closing.title" sub="customer.name" onBack={onHome} />
      <main class="desk closing">
        <Saving saving={moment.saving} />
        <section class="card closing-card" aria-labelledby="ended">
          <h2 id="ended" tabIndex={-1} data-rest>
            <Say id={`ending.${ended}`} />
          </h2>
          <LastWords moment={moment} />
          {(offered.length > 0 || aftercare.length > 0) && (
            <h3>
              <Say id="aftercare.title" />
              <small>
                <Say
                  id="aftercare.chosen"
                  slots={{ chosen: aftercare.length, most: LIMIT.aftercare }}
                />
              </small>
            </h3>
          )}
          <ul class="aftercare">
            {offered.map((action) => (
              <AftercareCard key={action.what} {...{ session, moment, action }} />
            ))}
          </ul>
          <button type="button" class="button primary" onClick={finish}>
            <Say id={offered.length > 0 ? 'closing.enough' : 'closing.go'} />
            <Icon svg={arrow} flip />
          </button>
        </section>
      </main>
      <LiveRegion moment={moment} />
    </>
  );
}

/** What she said last; after each thing done for her it is her answer to that. */
function LastWords({ moment }: { moment: Moment }) {
  const { lines } = moment.transcript;
  const last = lines.filter((line) => line.who === 'customer' && line.kind === 'said').at(-1);
  if (!last) return null;
  return (
    <blockquote class="voice last-words">
      <p>
        <Spoken line={last} />
      </p>
      <footer>
        <Say id="customer.name" />
      </footer>
    </blockquote>
  );
}

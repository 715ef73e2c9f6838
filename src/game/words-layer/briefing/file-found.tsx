/** What the customer's file told, once it was read. */

import { Say, Spoken } from '../../../words/voice';
import type { Moment } from '../../session';

export function FileFound({ moment }: { moment: Moment }) {
  const read = moment.transcript.lines.filter(({ kind }) => kind === 'read');
  if (read.length === 0) return null;
  return (
    <section class="file-found" aria-labelledby="file-title">
      <h3 id="file-title">
        <Say id="prepare.found" />
      </h3>
      <ul>
        {read.map((line) => (
          <li key={line.id} class="voice">
            <q>
              <Spoken line={line} />
            </q>
          </li>
        ))}
      </ul>
    </section>
  );
}

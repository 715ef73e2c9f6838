/** The promise ledger: what was promised, when, and how likely it is to be kept. */
import type { PromiseRow } from '../core/debrief/promises';
import { share } from '../core/debrief/quantity';
import { Say, useSpeech } from '../words/voice';
import { Section } from './section';
import { spoken } from './spoken';

export function Promises({ promises }: { promises: readonly PromiseRow[] }) {
  return (
    <Section
      title="debrief.promises"
      aside={
        <small>
          <Say id="debrief.promises.odds" />
        </small>
      }
    >
      {promises.length === 0 && (
        <p>
          <Say id="debrief.promises.none" />
        </p>
      )}
      <ul class="promises">
        {promises.map((row, i) => (
          <OnePromise key={i} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function OnePromise({ row: { turn, source, what, odds, word, honest } }: { row: PromiseRow }) {
  const speech = useSpeech();
  const { chance = '' } = spoken({ chance: share(odds) }, speech);
  return (
    <li class="promise" data-likely={odds >= 0.6}>
      <p>
        <b>
          <Say id={what} />
        </b>
        <small class="promise-source">
          <Say id="notes.turn" slots={{ turn }} />
          {' · '}
          <Say id={source} />
        </small>
      </p>
      <p>
        <span class="unseen">
          <Say id="debrief.promises.odds" />
        </span>{' '}
        <span class={odds >= 0.6 ? 'tag sage' : 'tag coral'}>
          <Say id={word} />
          <bdi class="number">{chance}</bdi>
        </span>
      </p>
      {!honest && (
        <p class="tag coral">
          <Say id="debrief.promises.dishonest" />
        </p>
      )}
    </li>
  );
}

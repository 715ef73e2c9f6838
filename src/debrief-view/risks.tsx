/** The risk ledger: every fear from where to where, and what moved it; the greatest effect first. */
import type { RiskRow, RiskStep } from '../core/debrief/risk-ledger';
import { FEAR_ICONS } from '../words/signs/fears';
import { Icon } from '../words/signs/icon';
import { Say } from '../words/voice';
import { Section } from './section';
import { signed } from './signed';

export function Risks({ risks }: { risks: readonly RiskRow[] }) {
  return (
    <Section title="debrief.risks">
      <ol class="risks">
        {risks.map((row) => (
          <Fear key={row.fear} row={row} />
        ))}
      </ol>
    </Section>
  );
}

/** Steps that have room; smaller ones are in the turns. */
const MOST = 3;

function Fear({ row: { fear, start, end, toldAt, steps } }: { row: RiskRow }) {
  return (
    <li class="risk">
      <h3>
        <Icon svg={FEAR_ICONS[fear]} />
        <Say id={`term.fear.${fear}`} />
      </h3>
      <Span start={start} end={end} />
      <p class="risk-ends">
        <Say id="debrief.risks.ends" slots={{ start, end }} />
        {' · '}
        {toldAt === null ? (
          <Say id="debrief.truth.untold" />
        ) : (
          <Say id="debrief.risks.told" slots={{ turn: toldAt }} />
        )}
      </p>
      {steps.length > 0 && (
        <ul class="risk-steps">
          {steps.slice(0, MOST).map((step, i) => (
            <Step key={i} step={step} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** From a hollow ring to a filled one, on a track of 0 to 100. */
function Span({ start, end }: { start: number; end: number }) {
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  return (
    <span class="span" dir="ltr" aria-hidden="true" data-worse={end > start}>
      <i class="span-way" style={{ left: `${low}%`, width: `${high - low}%` }} />
      <i class="span-start" style={{ left: `${start}%` }} />
      <i class="span-end" style={{ left: `${end}%` }} />
    </span>
  );
}

function Step({ step: { turn, cause, names, by } }: { step: RiskStep }) {
  return (
    <li>
      <bdi class={by < 0 ? 'number eased' : 'number raised'} dir="ltr">
        {signed(by)}
      </bdi>
      <span>
        {turn > 0 && (
          <>
            <Say id="notes.turn" slots={{ turn }} />
            {' · '}
          </>
        )}
        <Say id={cause} />
        {names.map((id) => (
          <span key={id}>
            {' · '}
            <Say id={id} />
          </span>
        ))}
      </span>
    </li>
  );
}

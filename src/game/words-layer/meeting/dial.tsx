/** How deep an explanation or a demonstration goes. */
import { DEPTHS, type Depth } from '../../../core/vocabulary';
import { Say } from '../../../words/voice';

interface Props {
  readonly depth: Depth;
  onTurn(depth: Depth): void;
}

const COLOURS = ['var(--depth1)', 'var(--depth2)', 'var(--depth3)', 'var(--depth4)'];

export function Dial({ depth, onTurn }: Props) {
  return (
    <fieldset class="dial ink">
      <legend>
        <Say id="depth.legend" />
      </legend>
      <Gauge depth={depth} />
      <p class="dial-word">
        <b>
          <Say id={`depth.${depth}`} />
        </b>
        <span>
          <Say id="depth.level" slots={{ level: depth, of: DEPTHS.length }} />
        </span>
      </p>
      <div class="dial-steps">
        {DEPTHS.map((step) => (
          <label key={step} data-on={step <= depth}>
            <input
              type="radio"
              name="depth"
              checked={step === depth}
              onChange={() => onTurn(step)}
            />
            <span class="unseen dial-name">
              <Say id={`depth.${step}`} />
            </span>
            <span class="dial-number" aria-hidden="true">
              {step}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The low level is where reading starts: the drawing turns with the page. */
function Gauge({ depth }: { depth: Depth }) {
  const angle = -67.5 + (depth - 1) * 45;
  return (
    <svg class="gauge" viewBox="0 0 160 88" aria-hidden="true">
      {DEPTHS.map((step, i) => (
        <path
          key={step}
          d={arc(180 + i * 45 + 2, 180 + (i + 1) * 45 - 2)}
          fill="none"
          stroke={step <= depth ? COLOURS[i] : 'var(--bar-line)'}
          stroke-width="17"
        />
      ))}
      <g transform={`rotate(${angle} 80 80)`}>
        <path d="M80 80V32" stroke="var(--on-ink)" stroke-width="5" stroke-linecap="round" />
      </g>
      <circle cx="80" cy="80" r="7" fill="var(--ink)" stroke="var(--on-ink)" stroke-width="4" />
    </svg>
  );
}

/** A piece of the ring between two angles in degrees, 0 to the right, growing clockwise. */
function arc(from: number, to: number): string {
  const at = (angle: number) => {
    const radians = (angle * Math.PI) / 180;
    return `${(80 + 62 * Math.cos(radians)).toFixed(1)} ${(80 + 62 * Math.sin(radians)).toFixed(1)}`;
  };
  return `M${at(from)}A62 62 0 0 1 ${at(to)}`;
}

/** Trust in both lines on one grid; the numbers stand in the table below. */
import { Say, useSpeech } from '../words/voice';
import type { LookedBack } from './look-back';
import { gridOf, linePath, numbered, type Plot, plotFor } from './plot';
import { useWidth } from './use-width';

interface Props {
  readonly earlier: LookedBack;
  readonly now: LookedBack;
  readonly turn: number;
}

const trustOf = ({ debrief }: LookedBack) =>
  debrief.turns.filter(({ turn }) => turn > 0).map(({ after }) => after.trust);

/** Pixels at the usual size of text. */
const HEIGHT = 220;

export function BothPicture({ earlier, now, turn }: Props) {
  const [box, room] = useWidth();
  const lines = { before: trustOf(earlier), now: trustOf(now) };
  const turns = Math.max(lines.before.length, lines.now.length);
  if (turns < 2) return null;
  const plot = plotFor(turns, room, HEIGHT * room.unit, [...lines.before, ...lines.now]);
  return (
    <figure aria-hidden="true">
      <figcaption>
        <ul class="legend">
          {(['then', 'now'] as const).map((name) => (
            <li key={name}>
              <svg
                class={`both-line ${name}`}
                width="40"
                height="12"
                viewBox="0 0 40 12"
                aria-hidden="true"
              >
                <path d="M2 6H38" />
              </svg>
              <Say id="debrief.change.trust" /> <Say id={`debrief.both.${name}`} />
            </li>
          ))}
        </ul>
      </figcaption>
      <div class="plot" dir="ltr" ref={box}>
        <svg width={plot.width} height={plot.height} aria-hidden="true">
          <Grid plot={plot} turns={turns} turn={turn} />
          <path class="both-line then" d={linePath(lines.before, plot)} />
          <path class="both-line now" d={linePath(lines.now, plot)} />
        </svg>
      </div>
    </figure>
  );
}

function Grid({ plot, turns, turn }: { plot: Plot; turns: number; turn: number }) {
  const speech = useSpeech();
  const { left, width, height, top, bottom } = plot;
  const x = plot.xOf(turn - 1);
  return (
    <>
      {gridOf(plot).map((value) => (
        <g key={value}>
          <line class="grid" x1={left} x2={width} y1={plot.yOf(value)} y2={plot.yOf(value)} />
          <text x={left - 8} y={plot.yOf(value)} dy="0.35em" text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {numbered(turns, plot).map((one) => (
        <text key={one} x={plot.xOf(one - 1)} y={height - bottom * 0.25} text-anchor="middle">
          {one}
        </text>
      ))}
      <path class="parting" d={`M${x} ${top}V${height - bottom}`} />
      <text x={x} y={top * 0.7} text-anchor={x > width - 80 ? 'end' : 'start'}>
        {speech.say('debrief.both.parting')}
      </text>
    </>
  );
}

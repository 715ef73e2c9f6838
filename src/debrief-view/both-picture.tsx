/** Trust in both lines on one grid, and its table twin. */
import { Say, useSpeech } from '../words/voice';
import { Axes } from './axes';
import { Chart } from './chart';
import type { LookedBack } from './look-back';
import { linePath, type Plot, plotFor } from './plot';
import { useWidth } from './use-width';

interface Props {
  readonly earlier: LookedBack;
  readonly now: LookedBack;
  readonly turn: number;
}

const trustOf = ({ debrief }: LookedBack) =>
  debrief.turns.filter(({ turn }) => turn > 0).map(({ after }) => after.trust);

const LINES = ['then', 'now'] as const;

/** Pixels at the usual size of text. */
const HEIGHT = 220;

export function BothPicture({ earlier, now, turn }: Props) {
  const [old, fresh] = [trustOf(earlier), trustOf(now)];
  const turns = Math.max(old.length, fresh.length);
  if (turns < 2) return null;
  return (
    <div>
      <div class="part-head">
        <h3>
          <Say id="debrief.change.trust" />
        </h3>
        <ul class="legend" aria-hidden="true">
          {LINES.map((name) => (
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
              <Say id={`debrief.both.${name}`} />
            </li>
          ))}
        </ul>
      </div>
      <Chart twin={<Twin old={old} fresh={fresh} />}>
        <Drawing old={old} fresh={fresh} turn={turn} />
      </Chart>
    </div>
  );
}

interface LineProps {
  readonly old: readonly number[];
  readonly fresh: readonly number[];
}

function Drawing({ old, fresh, turn }: LineProps & Pick<Props, 'turn'>) {
  const [box, room] = useWidth();
  const turns = Math.max(old.length, fresh.length);
  const plot = plotFor(turns, room, HEIGHT * room.unit, [...old, ...fresh]);
  return (
    <div class="plot" dir="ltr" ref={box}>
      <svg width={plot.width} height={plot.height} aria-hidden="true">
        <Grid plot={plot} turns={turns} turn={turn} />
        <path class="both-line then" d={linePath(old, plot)} />
        <path class="both-line now" d={linePath(fresh, plot)} />
      </svg>
    </div>
  );
}

function Twin({ old, fresh }: LineProps) {
  const longer = old.length > fresh.length ? old : fresh;
  return (
    <table>
      <thead>
        <tr>
          {['curves.turn', 'both.then', 'both.now'].map((id) => (
            <th scope="col" key={id}>
              <Say id={`debrief.${id}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {longer.map((_, i) => (
          <tr key={i}>
            <th scope="row" class="number">
              {i + 1}
            </th>
            <td class="number">{old[i] ?? '–'}</td>
            <td class="number">{fresh[i] ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Grid({ plot, turns, turn }: { plot: Plot; turns: number; turn: number }) {
  const speech = useSpeech();
  const { width, height, top, bottom } = plot;
  const x = plot.xOf(turn - 1);
  return (
    <>
      <Axes turns={turns} plot={plot} />
      <path class="parting" d={`M${x} ${top}V${height - bottom}`} />
      <text x={x} y={top * 0.7} text-anchor={x > width - 80 ? 'end' : 'start'}>
        {speech.say('debrief.both.parting')}
      </text>
    </>
  );
}

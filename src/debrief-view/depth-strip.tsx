/** How deep each explanation went beside the level it met, on the turns of the curves. */
import type { DepthStep } from '../core/debrief/depth-steps';
import { clamp } from '../core/exact';
import { Say } from '../words/voice';
import { Chart } from './chart';
import { plotFor, spread } from './plot';
import { Section } from './section';
import { signed } from './signed';
import { useWidth } from './use-width';

interface Props {
  readonly steps: readonly DepthStep[];
  /** Turns that were played. */
  readonly turns: number;
}

export function DepthStrip({ steps, turns }: Props) {
  return (
    <Section
      title="debrief.depth"
      aside={
        <small>
          <Say id="debrief.depth.hint" />
        </small>
      }
    >
      {steps.length === 0 ? (
        <p>
          <Say id="debrief.depth.none" />
        </p>
      ) : (
        <Chart twin={<DepthTable steps={steps} />}>
          <Strip steps={steps} turns={turns} />
        </Chart>
      )}
    </Section>
  );
}

/** Widest tile, narrowest tile that holds its number, and the gap between two, in rem. */
const TILE = { most: 3, least: 1.3, gap: 0.3 } as const;

/** Under the turns of the curves, moved apart where they are close; one after the other if need be. */
function Strip({ steps, turns }: Props) {
  const [box, room] = useWidth();
  const { step, left, xOf } = plotFor(turns, room, 100, [0, 100]);
  const rem = 16 * room.unit;
  const wide = clamp(step / rem - TILE.gap, TILE.least, TILE.most);
  const places = spread(
    steps.map(({ turn }) => xOf(turn - 1)),
    (wide + TILE.gap) * rem,
    [left + (wide * rem) / 2, room.width - (wide * rem) / 2],
  );
  return (
    <div class={places ? 'strip on-grid' : 'strip'} dir="ltr" ref={box}>
      {places && (
        <div class="strip-rows">
          <span>
            <Say id="debrief.depth.said" />
          </span>
          <span>
            <Say id="debrief.depth.level" />
          </span>
        </div>
      )}
      {steps.map((one, i) => (
        <Tiles
          key={i}
          step={one}
          style={places ? { left: `${places[i]}px`, inlineSize: `${wide}rem` } : undefined}
        />
      ))}
    </div>
  );
}

/** Two levels apart is worth a frame. */
const FAR = 2;

function Tiles({
  step: { turn, said, level, gap },
  style,
}: {
  step: DepthStep;
  style: Record<string, string> | undefined;
}) {
  const met = Math.round(level);
  return (
    <div class="tiles" data-far={Math.abs(gap) >= FAR} style={style}>
      <span class="tiles-turn">{turn}</span>
      <span class="tiles-pair">
        <b data-depth={said}>{said}</b>
        <b data-depth={met}>{met}</b>
      </span>
      <span class="tiles-gap">{gap === 0 ? '' : signed(gap)}</span>
    </div>
  );
}

function DepthTable({ steps }: Pick<Props, 'steps'>) {
  return (
    <table>
      <thead>
        <tr>
          {['curves.turn', 'depth.what', 'depth.said', 'depth.level', 'depth.gap'].map((id) => (
            <th scope="col" key={id}>
              <Say id={`debrief.${id}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ turn, what, said, level, gap }, i) => (
          <tr key={i}>
            <th scope="row" class="number">
              {turn}
            </th>
            <td>
              <Say id={what} />
            </td>
            <td class="number">{said}</td>
            <td class="number">{level}</td>
            <td class="number" dir="ltr">
              {signed(gap)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

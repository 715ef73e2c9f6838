/** Trust, understanding and fear over the meeting, as a drawing and as a table. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Turn } from '../core/debrief/timeline';
import { Say } from '../words/voice';
import {
  HEIGHT,
  linePath,
  MARGIN,
  markersOf,
  numbered,
  type Plot,
  plotFor,
  SERIES,
  type Series,
  yOf,
} from './plot';
import { Section } from './section';

interface Props {
  readonly turns: readonly Turn[];
}

export function Curves({ turns }: Props) {
  const played = turns.filter(({ turn }) => turn > 0);
  if (played.length < 2) return null;
  return (
    <Section title="debrief.curves" broad>
      <ul class="legend">
        {SERIES.map((series) => (
          <li key={series.name}>
            <Swatch series={series} />
            <Say id={`debrief.change.${series.name}`} />
          </li>
        ))}
      </ul>
      <Drawing turns={played} />
      <details class="twin">
        <summary>
          <Say id="debrief.curves.table" />
        </summary>
        <Table turns={played} />
      </details>
    </Section>
  );
}

/** Time runs from left to right in both languages; the table says the same. */
function Drawing({ turns }: Props) {
  const [box, width] = useWidth();
  const plot = plotFor(turns.length, width);
  return (
    <div class="plot" dir="ltr" aria-hidden="true" ref={box}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <Axes turns={turns.length} width={width} plot={plot} />
        {SERIES.map(({ name, dash, shape }) => {
          const values = turns.map(({ after }) => after[name]);
          return (
            <g key={name} class={`series ${name}`}>
              <path d={linePath(values, plot)} stroke-dasharray={dash} />
              {markersOf(values, plot, shape).map((d) => (
                <path key={d} class="marker" d={d} />
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Axes({ turns, width, plot }: { turns: number; width: number; plot: Plot }) {
  return (
    <>
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line class="grid" x1={MARGIN.left} x2={width} y1={yOf(value)} y2={yOf(value)} />
          <text x={2} y={yOf(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      {numbered(turns, plot).map((turn) => (
        <text key={turn} x={plot.xOf(turn - 1)} y={HEIGHT - 5} text-anchor="middle">
          {turn}
        </text>
      ))}
    </>
  );
}

/** The width that there is, so that nothing in the drawing is scaled. */
function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [box, width];
}

/** How a series looks, beside its word. */
function Swatch({ series: { name, dash, shape } }: { series: Series }) {
  return (
    <svg class={`series ${name}`} width="44" height="16" viewBox="0 0 44 16" aria-hidden="true">
      <path d="M2 8H42" stroke-dasharray={dash} />
      <path class="marker" d={shape(22, 8)} />
    </svg>
  );
}

/** The same numbers to read. */
function Table({ turns }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Say id="debrief.curves.turn" />
          </th>
          {SERIES.map(({ name }) => (
            <th scope="col" key={name}>
              <Say id={`debrief.change.${name}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {turns.map(({ turn, after }) => (
          <tr key={turn}>
            <th scope="row" class="number">
              {turn}
            </th>
            {SERIES.map(({ name }) => (
              <td key={name} class="number">
                {after[name]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

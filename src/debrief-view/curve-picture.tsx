/** The drawing of the curves alone, at any width: on the page and in print. */
import type { Turn } from '../core/debrief/timeline';
import type { Band } from '../core/debrief/turning';
import { useSpeech } from '../words/voice';
import { Axes } from './axes';
import { linePath, markersOf, type Plot, SERIES } from './plot';

interface Props {
  readonly turns: readonly Turn[];
  readonly bands: readonly Band[];
  readonly plot: Plot;
}

export function CurvePicture({ turns, bands, plot }: Props) {
  const { width, height } = plot;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Axes turns={turns.length} plot={plot} />
      <Bands bands={bands} plot={plot} />
      {[...SERIES].reverse().map(({ name, dash, shape }) => {
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
  );
}

/** Least width of a band, pixels. */
const NARROW = 18;

/** Where it went wrong, with the word on top; words take two lines in turn. */
function Bands({ bands, plot }: { bands: readonly Band[]; plot: Plot }) {
  const speech = useSpeech();
  const { step, top, height, bottom, left, width } = plot;
  return (
    <>
      {bands.map(({ from, to, wrong }, i) => {
        const middle = (plot.xOf(from - 1) + plot.xOf(to - 1)) / 2;
        const wide = Math.max(NARROW, (to - from + 1) * step);
        const start = Math.max(left, middle - wide / 2);
        const end = Math.min(width, middle + wide / 2);
        const anchor = middle > width - 60 ? 'end' : middle < left + 50 ? 'start' : 'middle';
        const x = anchor === 'end' ? width : anchor === 'start' ? left : middle;
        return (
          <g key={from} class="wrong">
            <rect x={start} y={top} width={end - start} height={height - top - bottom} rx="6" />
            <text x={x} y={top * (i % 2 === 0 ? 0.75 : 1.45)} text-anchor={anchor}>
              {speech.say(`debrief.wrong.${wrong}`)}
            </text>
          </g>
        );
      })}
    </>
  );
}

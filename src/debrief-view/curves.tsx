/** Trust, understanding and fear over the meeting: a drawing with her face, and its table. */
import type { Turn } from '../core/debrief/timeline';
import type { Band } from '../core/debrief/turning';
import type { Face } from '../words/signs/face';
import { Say } from '../words/voice';
import { Chart } from './chart';
import { CurveFaces } from './curve-faces';
import { CurvePicture } from './curve-picture';
import { CurveTable } from './curve-table';
import type { LookedBack } from './look-back';
import { plotFor, SERIES, type Series } from './plot';
import { Section } from './section';
import { useWidth } from './use-width';

export interface CurveProps {
  /** Those that were played, the briefing apart; at least two. */
  readonly turns: readonly Turn[];
  readonly bands: readonly Band[];
  readonly back: LookedBack;
  readonly face: Face | undefined;
}

/** Pixels at the usual size of text. */
const HEIGHT = 290;

export function Curves(props: CurveProps) {
  return (
    <Section title="debrief.curves" aside={<Legend />}>
      <Chart twin={<CurveTable {...props} />}>
        <Drawing {...props} />
      </Chart>
    </Section>
  );
}

export function Legend() {
  return (
    <ul class="legend">
      {SERIES.map((series) => (
        <li key={series.name}>
          <Swatch series={series} />
          <Say id={`debrief.change.${series.name}`} />
        </li>
      ))}
    </ul>
  );
}

/** Time runs from left to right in both languages; the table says the same. */
function Drawing(props: CurveProps) {
  const [box, room] = useWidth();
  const { turns } = props;
  const values = turns.flatMap(({ after }) => SERIES.map(({ name }) => after[name]));
  const plot = plotFor(turns.length, room, HEIGHT * room.unit, values);
  return (
    <div class="plot" dir="ltr" ref={box}>
      <CurvePicture turns={turns} bands={props.bands} plot={plot} />
      <CurveFaces {...props} plot={plot} />
    </div>
  );
}

/** How a series looks, beside its word. */
function Swatch({ series: { name, dash, shape } }: { series: Series }) {
  return (
    <svg class={`series ${name}`} width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
      <path d="M2 8H38" stroke-dasharray={dash} />
      <path class="marker" d={shape(20, 8)} />
    </svg>
  );
}

/** The deal map with its sentence: what each side got and what was left on the table. */

import type { Debriefed } from '../core/debrief';
import type { DealMap } from '../core/debrief/deal-map';
import { clamp } from '../core/exact';
import { Say, useSpeech } from '../words/voice';
import { Chart } from './chart';
import { DealTable } from './deal-table';
import { Sign } from './map-marks';
import { MapPicture } from './map-picture';
import { mapPlotFor } from './map-plot';
import { Section } from './section';
import { useWidth } from './use-width';

interface Props {
  readonly map: DealMap;
  readonly truth: Debriefed['truth'];
}

export function DealMapCard({ map, truth }: Props) {
  return (
    <Section title="debrief.map" aside={<MapLegend map={map} />}>
      <Chart twin={<DealTable map={map} />}>
        <Drawing map={map} />
      </Chart>
      <div class="deal-words">
        {map.split && <Split split={map.split} />}
        <LeftWords map={map} possible={truth.room.possible} />
      </div>
    </Section>
  );
}

/** Height over width, and its bounds in pixels. */
const SHAPE = { ratio: 0.66, least: 300, most: 400 } as const;

function Drawing({ map }: Pick<Props, 'map'>) {
  const [box, room] = useWidth();
  const height = clamp(room.width * SHAPE.ratio, SHAPE.least, SHAPE.most);
  return (
    <div class="plot deal-plot" dir="ltr" ref={box}>
      <MapPicture map={map} plot={mapPlotFor(map, room, height)} />
    </div>
  );
}

function MapLegend({ map }: Pick<Props, 'map'>) {
  return (
    <ul class="legend">
      {map.offers.length > 0 && (
        <li>
          <Sign of="offer" />
          <Say id="debrief.map.offers" />
        </li>
      )}
      {map.deal && (
        <li>
          <i class="better-swatch" aria-hidden="true" />
          <Say id="debrief.map.better" />
        </li>
      )}
    </ul>
  );
}

/** How what both gained was shared, as one bar with both words. */
export function Split({ split }: { split: NonNullable<DealMap['split']> }) {
  const speech = useSpeech();
  return (
    <div>
      <h3>
        <Say id="debrief.split" />
      </h3>
      <p class="split">
        {(['seller', 'buyer'] as const).map((side) => (
          <span key={side} class={side} style={{ flexGrow: Math.max(split[side], 1) }}>
            <Say id={`debrief.split.${side}`} />{' '}
            <bdi class="number">{speech.percent(split[side] / 100)}</bdi>
          </span>
        ))}
      </p>
    </div>
  );
}

/** In one sentence what was left on the table, and what would have been different. */
export function LeftWords({ map, possible }: Pick<Props, 'map'> & { possible: boolean }) {
  const speech = useSpeech();
  const { left } = map;
  if (!left)
    return (
      <p>
        <Say id={possible ? 'debrief.truth.possible' : 'debrief.truth.impossible'} />
      </p>
    );
  if (left.money === 0)
    return (
      <p>
        <Say id="debrief.left.nothing" />
      </p>
    );
  return (
    <div class="left">
      <p>
        <Say id="debrief.left.money" slots={{ money: speech.money(left.money) }} />
      </p>
      <ul class="names">
        {left.swaps.map(({ issue, from, to }) => (
          <li key={issue} class="tag">
            <s>
              <Say id={`issue.${issue}.${from}`} />
            </s>
            <span class="unseen">
              <Say id="debrief.left.instead" />
            </span>
            <Say id={`issue.${issue}.${to}`} />
          </li>
        ))}
        {left.condition && (
          <li class="tag">
            <Say id="debrief.left.return" /> <Say id={`condition.${left.condition}`} />
          </li>
        )}
      </ul>
    </div>
  );
}

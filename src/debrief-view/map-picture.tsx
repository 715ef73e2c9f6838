/** The deal map as a drawing: frontier, limits, offers by round, deal and fair point, all named. */
import type { DealMap } from '../core/debrief/deal-map';
import { useSpeech } from '../words/voice';
import { MapAxes } from './map-axes';
import { Cross, FairRing, MapLabel, OfferMark, Star } from './map-marks';
import { betterPath, frontierPath, type MapPlot } from './map-plot';

interface Props {
  readonly map: DealMap;
  readonly plot: MapPlot;
}

export function MapPicture({ map, plot }: Props) {
  const { width, height } = plot;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Beyond map={map} plot={plot} />
      <MapAxes plot={plot} />
      {map.deal && <path class="gain-area" d={betterPath(map.frontier, map.deal, plot)} />}
      <path class="frontier" d={frontierPath(map.frontier, plot)} />
      <Limits map={map} plot={plot} />
      <Rounds map={map} plot={plot} />
      <Agreed map={map} plot={plot} />
    </svg>
  );
}

/** The sides behind the two limits, hatched. */
function Beyond({ map: { limits }, plot }: Props) {
  const { left, right, top, bottom, width, height } = plot;
  const [x, y] = [plot.xOf(limits.seller), plot.yOf(limits.buyer)];
  return (
    <>
      <defs>
        <pattern
          id="beyond"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="hatch-ground" width="8" height="8" />
          <rect class="hatch-line" width="2.5" height="8" />
        </pattern>
      </defs>
      <rect
        fill="url(#beyond)"
        x={left}
        y={top}
        width={Math.max(0, x - left)}
        height={height - top - bottom}
      />
      <rect
        fill="url(#beyond)"
        x={Math.max(left, x)}
        y={y}
        width={Math.max(0, width - right - Math.max(left, x))}
        height={Math.max(0, height - bottom - y)}
      />
    </>
  );
}

function Limits({ map: { limits }, plot }: Props) {
  const { left, right, top, bottom, width, height } = plot;
  const speech = useSpeech();
  const [x, y] = [plot.xOf(limits.seller), plot.yOf(limits.buyer)];
  return (
    <>
      <path class="limit own" d={`M${x} ${top}V${height - bottom}`} />
      <path class="limit hers" d={`M${left} ${y}H${width - right}`} />
      <MapLabel class="own" x={x + 6} y={height - bottom - 10} anchor="start" plot={plot}>
        {speech.say('debrief.map.ownLimit')}
      </MapLabel>
      <MapLabel class="hers" x={width - right - 4} y={y - 8} anchor="end" plot={plot}>
        {speech.say('debrief.map.herLimit')}
      </MapLabel>
    </>
  );
}

/** The offers in their order, joined by a dotted line that ends at the deal. */
function Rounds({ map: { offers, deal }, plot }: Props) {
  const way = [...offers, ...(deal ? [deal] : [])];
  const d = way
    .map(({ seller, buyer }, i) => `${i === 0 ? 'M' : 'L'}${plot.xOf(seller)} ${plot.yOf(buyer)}`)
    .join('');
  return (
    <>
      {way.length > 1 && <path class="rounds" d={d} />}
      {offers.map((offer, i) => (
        <OfferMark key={i} x={plot.xOf(offer.seller)} y={plot.yOf(offer.buyer)}>
          {offer.round}
        </OfferMark>
      ))}
    </>
  );
}

/** Fair point, deal star or the cross of a last offer, each with its name. */
function Agreed({ map: { fair, deal, last, frontier }, plot }: Props) {
  const speech = useSpeech();
  const place = ({ seller, buyer }: { seller: number; buyer: number }) => ({
    x: plot.xOf(seller),
    y: plot.yOf(buyer),
  });
  const top = frontier.find(({ seller }) => seller >= plot.low + (plot.high - plot.low) * 0.3);
  return (
    <>
      {top && (
        <MapLabel {...place(top)} dy={-12} anchor="start" plot={plot}>
          {speech.say('debrief.map.frontier')}
        </MapLabel>
      )}
      {fair && (
        <>
          <FairRing {...place(fair)} />
          <MapLabel {...place(fair)} dx={16} dy={-8} anchor="start" plot={plot}>
            {speech.say('debrief.map.fair')}
          </MapLabel>
        </>
      )}
      {deal && (
        <>
          <Star {...place(deal)} />
          <MapLabel class="agreed" {...place(deal)} dx={-20} dy={5} anchor="end" plot={plot}>
            {speech.say('debrief.map.deal')}
          </MapLabel>
        </>
      )}
      {last && (
        <>
          <Cross {...place(last)} />
          <MapLabel {...place(last)} dx={-20} dy={5} anchor="end" plot={plot}>
            {speech.say('debrief.map.last')}
          </MapLabel>
        </>
      )}
    </>
  );
}
